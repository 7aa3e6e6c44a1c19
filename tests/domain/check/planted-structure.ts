import { translate } from './fixture.ts';
import {
  category,
  type Planted,
  procedure,
  question,
  step,
  type Table,
  trouble,
} from './planted.ts';

const IDS: readonly Planted[] = [
  {
    did: 'named a step like another',
    spoil: (f) => {
      step(f, 'chiedi-password').id = 'apri-posta';
      f.guide.procedures = f.guide.procedures.filter(({ id }) => id !== 'nuova-password');
      trouble(f, 'password-errata').remedy = { kind: 'stop', body: [], say: 'Aiuto.' };
      f.en = translate(f.guide);
    },
    told: ['doubled-id @ guide.json: step/apri-posta'],
  },
  {
    did: 'gave two answers the same value',
    spoil: (f) => {
      const [first] = question(f, 'casella').options;
      if (first) question(f, 'casella').options.push({ ...first });
    },
    told: ['doubled-id @ guide.json: question/casella, options.si'],
  },
  {
    did: 'gave the guide the address of a page of the app',
    spoil: (f) => {
      f.guide.id = 'assistenza';
      f.config = {};
    },
    told: ['reserved-id @ guide.json: id'],
  },
  {
    did: 'named a step like the print page',
    spoil: (f) => {
      step(f, 'chiedi-password').id = 'stampa';
      procedure(f, 'nuova-password').items = [{ step: 'stampa' }];
      f.en = translate(f.guide);
    },
    told: ['reserved-id @ guide.json: step/stampa, id'],
  },
  {
    did: 'used a step number again',
    spoil: (f) => {
      step(f, 'scrivi-nome').number = 1;
    },
    told: ['doubled-number @ guide.json: step/scrivi-nome, number'],
  },
  {
    did: 'wrote more steps than step codes can tell apart',
    spoil: (f) => {
      const last = step(f, 'scrivi-nome');
      for (let n = 5; n <= 901; n += 1) {
        f.guide.steps.push({ ...structuredClone(last), id: `passo-${n}`, number: (n % 900) + 1 });
        procedure(f, 'scrivi-dati').items.push({ step: `passo-${n}` });
      }
      f.en = translate(f.guide);
    },
    told: ['too-many-steps @ guide.json: steps'],
  },
  {
    did: 'used a category symbol again',
    spoil: (f) => {
      category(f, 'mai-entrato').symbol = 'N';
    },
    told: ['doubled-symbol @ guide.json: category/mai-entrato, symbol'],
  },
  {
    did: 'used a symbol that sounds like another on the telephone',
    spoil: (f) => {
      category(f, 'mai-entrato').symbol = 'O';
    },
    told: ['bad-symbol @ guide.json: category/mai-entrato, symbol'],
  },
  {
    did: 'used a mark of one symbol',
    spoil: (f) => {
      f.guide.mark = 'P';
    },
    told: ['bad-symbol @ guide.json: mark'],
  },
];

const REFERENCES: readonly Planted[] = [
  {
    did: 'named a trouble that is not there',
    spoil: (f) => {
      step(f, 'scrivi-nome').troubles = ['password-errata', 'non-va'];
    },
    told: ['dangling-id @ guide.json: step/scrivi-nome, troubles.1'],
  },
  {
    did: 'named a procedure that is not there in a category',
    spoil: (f) => {
      category(f, 'mai-entrato').procedures = ['entrare'];
    },
    told: ['dangling-id @ guide.json: category/mai-entrato, procedures.0'],
  },
  {
    did: 'named a step that is not there in a procedure',
    spoil: (f) => {
      procedure(f, 'posta').items = [{ step: 'apri-la-posta' }];
    },
    told: ['dangling-id @ guide.json: procedure/posta, items.0.step'],
  },
  {
    did: 'included a procedure that is not there',
    spoil: (f) => {
      procedure(f, 'entra').items = [{ step: 'apri-portale' }, { procedure: 'dati' }];
    },
    told: ['dangling-id @ guide.json: procedure/entra, items.1.procedure'],
  },
  {
    did: 'sent a detour nowhere',
    spoil: (f) => {
      trouble(f, 'posta-chiusa').remedy = { kind: 'detour', body: [], procedure: 'boh' };
    },
    told: ['dangling-id @ guide.json: trouble/posta-chiusa, remedy.procedure'],
  },
  {
    did: 'opened a link that is not there',
    spoil: (f) => {
      step(f, 'apri-portale').action = { kind: 'open', link: 'sito', label: 'Apri il portale' };
    },
    told: ['dangling-id @ guide.json: step/apri-portale, action.link'],
  },
  {
    did: 'copied a variable that is not there',
    spoil: (f) => {
      const label = 'Copia l’indirizzo';
      step(f, 'chiedi-password').action = { kind: 'copy', variable: 'host', label };
    },
    told: ['dangling-id @ guide.json: step/chiedi-password, action.variable'],
  },
  {
    did: 'led back to a question that is not there',
    spoil: (f) => {
      const label = 'Apri il portale';
      category(f, 'niente-da-fare').end.action = { kind: 'answer', question: 'posta', label };
    },
    told: ['dangling-id @ guide.json: category/niente-da-fare, end.action.question'],
  },
  {
    did: 'named the step of the certificate warning wrongly',
    spoil: (f) => {
      if (f.guide.certificateWarning) f.guide.certificateWarning.step = 'nessuno';
    },
    told: ['dangling-id @ guide.json: certificateWarning, step'],
  },
  {
    did: 'named the host of the certificate warning wrongly',
    spoil: (f) => {
      if (f.guide.certificateWarning) f.guide.certificateWarning.typedHostVariable = 'host';
    },
    told: ['dangling-id @ guide.json: certificateWarning, typedHostVariable'],
  },
  {
    did: 'took an address for the host of the certificate warning',
    spoil: (f) => {
      if (f.guide.certificateWarning) f.guide.certificateWarning.typedHostVariable = 'portalUrl';
    },
    told: ['wrong-variable-kind @ guide.json: certificateWarning, typedHostVariable'],
  },
];

const CYCLES: readonly Planted[] = [
  {
    did: 'let two procedures include each other',
    spoil: (f) => {
      procedure(f, 'scrivi-dati').items.push({ procedure: 'entra' });
    },
    told: [
      'include-cycle @ guide.json: procedure/entra, items',
      'include-cycle @ guide.json: procedure/scrivi-dati, items',
    ],
  },
  {
    did: 'redirected an id that still exists',
    spoil: (f) => {
      f.guide.redirects['apri-posta'] = 'apri-portale';
    },
    told: ['redirect-from-existing @ guide.json: redirects.apri-posta'],
  },
  {
    did: 'redirected to a step that is gone',
    spoil: (f) => {
      f.guide.redirects['vecchio-passo'] = 'sparito';
    },
    told: ['redirect-to-nowhere @ guide.json: redirects.vecchio-passo'],
  },
  {
    did: 'redirected in a circle',
    spoil: (f) => {
      f.guide.redirects = { a: 'b', b: 'a' };
    },
    told: ['redirect-cycle @ guide.json: redirects.a', 'redirect-cycle @ guide.json: redirects.b'],
  },
];

const CONDITIONS: readonly Planted[] = [
  {
    did: 'named a fact that no question asks',
    spoil: (f) => {
      step(f, 'apri-portale').notes = [
        { kind: 'info', text: 'Serve la rete interna.', own: 'x', when: { rete: ['si'] } },
      ];
    },
    told: [
      'unknown-fact @ guide.json: step/apri-portale, notes.0.rete',
      'never-shown @ guide.json: step/apri-portale, notes.0 (notice)',
    ],
  },
  {
    did: 'named an answer that a question does not offer',
    spoil: (f) => {
      category(f, 'senza-casella').when = { casella: ['no', 'forse'] };
    },
    told: ['unknown-value @ guide.json: category/senza-casella, when.casella'],
  },
  {
    did: 'made a question depend on its own answer',
    spoil: (f) => {
      f.guide.questions.push({
        ...structuredClone(question(f, 'accesso')),
        id: 'terza',
        when: { terza: ['si'] },
      });
      f.en = translate(f.guide);
    },
    told: [
      'fact-too-late @ guide.json: question/terza, when.terza',
      'unreachable-question @ guide.json: question/terza',
    ],
  },
  {
    did: 'made a question depend on a later one',
    spoil: (f) => {
      f.guide.questions.reverse();
    },
    told: [
      'fact-too-late @ guide.json: question/accesso, when.casella',
      'unreachable-question @ guide.json: question/accesso',
      'unreachable-category @ guide.json: category/niente-da-fare',
      'unreachable-category @ guide.json: category/mai-entrato',
      'no-way-on @ guide.json: question/casella, options.si',
    ],
  },
];

export const STRUCTURE_TABLES: readonly Table[] = [
  ['ids', IDS],
  ['references', REFERENCES],
  ['cycles', CYCLES],
  ['conditions', CONDITIONS],
];
