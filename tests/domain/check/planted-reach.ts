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

const REACH: readonly Planted[] = [
  {
    did: 'left an answer without a category',
    spoil: (f) => {
      f.guide.categories = f.guide.categories.filter(({ id }) => id !== 'niente-da-fare');
      f.en = translate(f.guide);
    },
    told: ['no-way-on @ guide.json: question/accesso, options.si'],
  },
  {
    did: 'asked nothing and covered nothing',
    spoil: (f) => {
      f.guide.questions = [];
      f.guide.categories = [];
      f.guide.procedures = [];
      f.guide.steps = [];
      f.guide.troubles = [];
      f.guide.redirects = {};
      f.guide.links = {};
      delete f.guide.certificateWarning;
      f.config = {};
      f.guide.httpHosts = ['{portalHost}', '{portalUrl}', '{warningHost}'];
      f.guide.excluded = { 'uno-01': 'Prova.', 'uno-02': 'Prova.' };
      f.en = translate(f.guide);
    },
    told: ['no-way-on @ guide.json: categories'],
  },
  {
    did: 'asked a question under a condition that never holds',
    spoil: (f) => {
      const second = question(f, 'accesso');
      const third = { ...structuredClone(second), id: 'terza', when: { accesso: [] } };
      f.guide.questions.push(third);
      f.en = translate(f.guide);
    },
    told: ['unreachable-question @ guide.json: question/terza'],
  },
  {
    did: 'hid a category behind an earlier one',
    spoil: (f) => {
      category(f, 'niente-da-fare').when = {};
      category(f, 'niente-da-fare').procedures = ['posta', 'entra'];
    },
    told: [
      'unreachable-category @ guide.json: category/mai-entrato',
      'unreachable-category @ guide.json: category/senza-casella',
    ],
  },
  {
    did: 'wrote a procedure that nothing uses',
    spoil: (f) => {
      const items = [{ step: 'apri-posta' }];
      f.guide.procedures.push({ id: 'orfana', title: 'Apri la posta', items, own: 'Prova.' });
      f.en = translate(f.guide);
    },
    told: ['unreachable-procedure @ guide.json: procedure/orfana'],
  },
  {
    did: 'left out a step from its procedure by a condition that excludes everybody on it',
    spoil: (f) => {
      procedure(f, 'posta').items.push({ step: 'rara' });
      f.guide.steps.push({
        ...structuredClone(step(f, 'apri-posta')),
        id: 'rara',
        number: 9,
        when: { accesso: ['si'] },
      });
      f.en = translate(f.guide);
    },
    told: ['unreachable-step @ guide.json: step/rara'],
  },
  {
    did: 'wrote a trouble that no step offers',
    spoil: (f) => {
      f.guide.troubles.push({ ...structuredClone(trouble(f, 'non-si-apre')), id: 'solo' });
      f.en = translate(f.guide);
    },
    told: ['unreachable-trouble @ guide.json: trouble/solo'],
  },
  {
    did: 'wrote a paragraph for people who never come here',
    spoil: (f) => {
      const [first, second] = step(f, 'apri-portale').body;
      if (first === undefined || typeof second !== 'object' || !('when' in second)) throw second;
      step(f, 'apri-portale').body = [first, { ...second, when: { accesso: ['si'] } }];
    },
    told: ['never-shown @ guide.json: step/apri-portale, body.1 (notice)'],
  },
  {
    did: 'gave a step no trouble to choose',
    spoil: (f) => {
      step(f, 'apri-portale').troubles = [];
    },
    told: ['no-remedy @ guide.json: step/apri-portale, troubles'],
  },
  {
    did: 'gave a step troubles for some people only',
    spoil: (f) => {
      trouble(f, 'non-si-apre').when = { casella: ['no'] };
    },
    told: [
      'no-remedy @ guide.json: step/apri-portale, troubles',
      // Those who already use the mailbox come here by a detour.
      'no-remedy @ guide.json: step/apri-posta, troubles',
    ],
  },
  {
    did: 'left an advice empty',
    spoil: (f) => {
      trouble(f, 'non-si-apre').remedy = { kind: 'advice', body: [] };
      f.en = translate(f.guide);
    },
    told: ['no-remedy @ guide.json: trouble/non-si-apre, remedy.body'],
  },
  {
    did: 'sent some people into a detour without steps',
    spoil: (f) => {
      step(f, 'chiedi-password').when = { casella: ['no'] };
    },
    told: ['empty-detour @ guide.json: trouble/password-errata, remedy.procedure'],
  },
  {
    did: 'put a third detour inside two others',
    spoil: (f) => {
      f.guide.troubles.push({
        id: 'profonda',
        title: 'Non so il nome',
        remedy: { kind: 'detour', body: [], procedure: 'scrivi-dati' },
        own: 'Prova.',
      });
      step(f, 'apri-posta').troubles = ['non-si-apre', 'profonda'];
      f.en = translate(f.guide);
    },
    told: [
      'deep-detour @ guide.json: trouble/profonda, remedy.procedure',
      // And round the other way: from the mailbox to the name, the password, the mailbox.
      'deep-detour @ guide.json: trouble/posta-chiusa, remedy.procedure',
    ],
  },
  {
    did: 'put the same step twice on a path',
    spoil: (f) => {
      procedure(f, 'scrivi-dati').items.push({ step: 'apri-posta' });
    },
    told: ['step-twice @ guide.json: category/senza-casella, procedures'],
  },
  {
    did: 'asked four questions of one person',
    spoil: (f) => {
      const second = question(f, 'accesso');
      f.guide.questions.push({ ...structuredClone(second), id: 'terza' });
      f.guide.questions.push({ ...structuredClone(second), id: 'quarta' });
      f.en = translate(f.guide);
    },
    told: ['many-questions @ guide.json: questions (notice)'],
  },
  {
    did: 'made none by asking three after the one who somebody is',
    spoil: (f) => {
      const second = question(f, 'accesso');
      question(f, 'casella').audience = true;
      f.guide.questions.push({ ...structuredClone(second), id: 'terza' });
      f.guide.questions.push({ ...structuredClone(second), id: 'quarta' });
      f.en = translate(f.guide);
    },
    told: [],
  },
];

export const REACH_TABLES: readonly Table[] = [['what people can reach', REACH]];
