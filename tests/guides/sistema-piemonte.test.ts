/**
 * The guide of Sistema Piemonte, node by node: who comes where, what the state tables of the source
 * allow, and what the source is easily misread to say.
 *
 * Long because of the guide: each of its categories, tables and easily wrong renderings has its say.
 */
import { describe, expect, it } from 'vitest';
import { indexGuide } from '../../src/domain/guide/lookup.ts';
import { plainText } from '../../src/domain/guide/markup.ts';
import type { Cell, Matrix, Verdict } from '../../src/domain/guide/matrix.ts';
import type { Id } from '../../src/domain/guide/model.ts';
import { listTexts } from '../../src/domain/guide/texts.ts';
import { variablesToComplete } from '../../src/domain/guide/variables.ts';
import { sidesOf } from '../../src/domain/matrix/answer.ts';
import { type Play, play } from '../support/play.ts';
import { toldGuide } from '../support/told-guide.ts';

const GUIDES = toldGuide('sistema-piemonte');
const { it: guide, read, said, step } = GUIDES;
const { troubles } = indexGuide(guide);

const pathOf = (played: Play) => played.onPath.path.map((item) => item.step.id);

type Goer = 'io' | 'delegato' | 'rappresentante';

/** A citizen who needs this, and who goes to the desk for it. */
function citizen(need: string, goer: Goer = 'io'): Play {
  return play(guide).answering('chi', 'cittadino').answering('bisogno', need).answering('va', goer);
}

/** An operator with this task, for somebody in this row of the table. */
function operator(task: string, row?: string, present = 'cittadino', who = 'operatore'): Play {
  const asked = play(guide).answering('chi', who).answering('compito', task);
  if (row !== undefined) asked.answering('situazione', row);
  return asked.answering('presenza', present);
}

const CHOOSE = [
  'apri-portale',
  'scrivi-codici',
  'accetta-regolamento',
  'scegli-credenziali',
  'scegli-domanda',
  'leggi-conferma',
];
const ACCEPT = CHOOSE.filter((id) => !id.startsWith('scegli'));
const DESK = ['prepara-documenti', 'vai-allo-sportello', 'prendi-le-stampe'];

describe('A citizen', () => {
  it('is asked who they are, what they need, and who goes to the desk', () => {
    play(guide)
      .isAsked('chi')
      .answering('chi', 'cittadino')
      .isAsked('bisogno')
      .answering('bisogno', 'prereg')
      .isAsked('va');
  });

  it.each([
    ['sportello', 'nuove-allo-sportello', [...DESK, ...CHOOSE]],
    ['deboli', 'rendi-forti', [...DESK, ...ACCEPT]],
    ['reset', 'nuove-dopo-perdita', [...DESK, ...CHOOSE]],
    ['pin', 'solo-pin', [...DESK, ...ACCEPT]],
    [
      'revoca',
      'revoca-sportello',
      [...DESK, 'apri-revoca', 'scrivi-codice-revoca', 'conferma-revoca'],
    ],
    ['attiva', 'da-attivare', CHOOSE],
    ['nome-utente', 'solo-nome-utente', ['porta-documenti-codice', 'senti-nome-utente']],
    ['password', 'solo-password', ['usa-domanda-segreta']],
    ['non-so', 'da-capire', ['guarda-che-cosa-hai']],
  ] as const)('who needs «%s» comes to %s', (need, category, path) => {
    citizen(need)
      .inCategory(category)
      .hasPath(...path);
  });

  it('who begins at home pre-registers before the desk, and activates after it', () => {
    citizen('prereg').hasPath(
      'apri-preregistrazione',
      'scrivi-dati-prereg',
      'conferma-email',
      'segna-numero',
      ...DESK,
      ...CHOOSE,
    );
  });

  it.each(['prereg', 'sportello', 'deboli', 'reset', 'pin', 'revoca'])(
    'who needs «%s» may send a delegate or go for another, each with the right form',
    (need) => {
      expect(pathOf(citizen(need))).not.toContain('prepara-delega');
      expect(pathOf(citizen(need, 'delegato'))).toContain('prepara-delega');
      expect(pathOf(citizen(need, 'rappresentante'))).toContain('prepara-dichiarazione');
    },
  );

  it.each([
    ['si', 'codice-per-mail', 'scrivi-richiesta-codice'],
    ['no', 'codice-allo-sportello', 'porta-documenti-codice'],
    ['non-so', 'codice-allo-sportello', 'porta-documenti-codice'],
  ])('who lost the code, with mail «%s», comes to %s', (mail, category, first) => {
    const asked = play(guide)
      .answering('chi', 'cittadino')
      .answering('bisogno', 'codice')
      .answering('email-data', mail)
      .inCategory(category);
    expect(pathOf(asked)[0]).toBe(first);
    expect(pathOf(asked).slice(-CHOOSE.length)).toEqual(CHOOSE);
  });

  it.each([
    ['raccomandata', 'revoca-raccomandata'],
    ['online', 'revoca-online'],
  ])('who revokes without the desk, by «%s», comes to %s', (way, category) => {
    play(guide)
      .answering('chi', 'cittadino')
      .answering('bisogno', 'revoca-da-casa')
      .answering('strada', way)
      .inCategory(category);
  });

  it('who lost the PIN before activating chooses the credentials on a detour', () => {
    citizen('pin')
      .confirming(...DESK, 'apri-portale', 'scrivi-codici')
      .meeting('chiede-credenziali', 'accetta-regolamento')
      .atStep('scegli-credenziali', 'scegli-dopo')
      .confirming('scegli-credenziali', 'scegli-domanda')
      .atStep('accetta-regolamento');
  });
});

/** "Elenco Operazioni" of the source, row by row. */
const ELENCO: Readonly<Record<string, readonly Id[]>> = {
  'registrato-n': ['riscontro', 'revoca'],
  'registrato-y': ['revoca'],
  'riscontrato-n': ['riscontro', 'revoca'],
  'riscontrato-y': ['riscontro', 'revoca'],
  'attivo-n': ['promozione', 'reset', 'revoca'],
  'attivo-y': ['pin', 'reset', 'revoca'],
};
/** "Riepilogo casistiche": what each of the five cases says that one can do. */
const CASES: Readonly<Record<string, readonly Id[]>> = {
  'registrato-n': ['modifica', 'riscontro', 'revoca', 'delega'],
  'riscontrato-n': ['modifica', 'riscontro', 'codice', 'revoca', 'delega'],
  'riscontrato-y': ['modifica', 'riscontro', 'codice', 'revoca', 'delega'],
  'attivo-n': ['modifica', 'promozione', 'reset', 'revoca', 'codice', 'delega'],
  'attivo-y': ['modifica', 'pin', 'reset', 'revoca', 'codice', 'delega'],
};
const BOOKED = ['riscontro', 'promozione', 'reset', 'pin', 'revoca'];
const FUNCTIONS = ['modifica', ...BOOKED, 'codice', 'delega'];
const ROWS = [...Object.keys(ELENCO), 'respinto'];

const table = ((): Matrix => {
  const [found] = guide.matrices ?? [];
  if (found === undefined) throw new Error('the guide has no table');
  return found;
})();

function cellOf(row: Id, operation: Id): Cell {
  const found = table.rows.find(({ id }) => id === row)?.cells.find(({ id }) => id === operation);
  if (found === undefined) throw new Error(`no cell ${row} ${operation}`);
  return found;
}

/** What follows from the two tables alone. */
function fromTables(row: Id, operation: Id): Verdict {
  const elenco = BOOKED.includes(operation) ? ELENCO[row]?.includes(operation) : undefined;
  // A combination that the five cases do not have is only silent, except where the other table has it.
  const cases = CASES[row]?.includes(operation) ?? (elenco === true ? false : undefined);
  const known = [elenco, cases].filter((one) => one !== undefined);
  if (known.length === 0) return 'unreadable';
  if (known.includes(true) && known.includes(false)) return 'disputed';
  return known.includes(true) ? 'allowed' : 'forbidden';
}

const CELLS = ROWS.flatMap((row) => FUNCTIONS.map((operation) => [row, operation] as const));

describe('The table of states', () => {
  it('has a cell for every state, condition and function of the source', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(ROWS);
    expect(CELLS).toHaveLength(56);
  });

  it.each(CELLS.filter(([row, op]) => row !== 'riscontrato-y' || op !== 'riscontro'))(
    'says of %s, %s what Elenco Operazioni and Riepilogo casistiche say',
    (row, operation) => {
      expect(cellOf(row, operation).verdict).toBe(fromTables(row, operation));
    },
  );

  it('calls strong identification for Y disputed: paragraph 5.2.2 is against both tables', () => {
    const cell = cellOf('riscontrato-y', 'riscontro');
    expect(cell.verdict).toBe('disputed');
    expect(sidesOf(table, cell)).toEqual({
      yes: ['Elenco Operazioni', 'Riepilogo casistiche'],
      no: ['paragrafo 5.2.2'],
    });
  });

  it('names both tables where «registrato, forte Y» may be revoked or not exist', () => {
    expect(sidesOf(table, cellOf('registrato-y', 'revoca'))).toEqual({
      yes: ['Elenco Operazioni'],
      no: ['Riepilogo casistiche'],
    });
  });

  it('invents nothing for «respinto»: only the search filter names it', () => {
    for (const operation of FUNCTIONS) {
      expect(cellOf('respinto', operation).verdict).toBe('unreadable');
    }
    expect(cellOf('respinto', 'ricerca').verdict).toBe('disputed');
  });

  it('never takes a verdict from Tabella 1, whose marks are lost', () => {
    for (const { claims } of table.rows.flatMap(({ cells }) => cells)) {
      for (const claim of claims) {
        expect(claim.table === 'tabella-1').toBe(claim.says === 'unreadable');
      }
    }
  });

  it('is shown where the operator reads the state, and where they are stopped', () => {
    const showing = guide.steps.filter(({ matrix }) => matrix === table.id).map(({ id }) => id);
    expect(showing).toEqual(['leggi-stato', 'leggi-perche']);
  });
});

/** Task -> its category where the table allows it. */
const TASKS = {
  riscontro: 'op-riscontro',
  promozione: 'op-promozione',
  reset: 'op-reset',
  pin: 'op-pin',
  codice: 'op-codice',
  revoca: 'op-revoca',
  delega: 'op-delega',
} as const;

describe('An operator', () => {
  it('is asked what to do, what the application shows, and who has come', () => {
    play(guide)
      .answering('chi', 'operatore-fse')
      .isAsked('compito')
      .answering('compito', 'reset')
      .isAsked('situazione')
      .answering('situazione', 'attivo-n')
      .isAsked('presenza');
  });

  const guarded = Object.entries(TASKS).flatMap(([task, category]) =>
    ROWS.map((row) => [task, row, category] as const),
  );
  it.each(guarded)(
    'may do «%s» for %s exactly where the table allows it',
    (task, row, category) => {
      const { verdict } = cellOf(row, task);
      const reached = operator(task, row).onPath.category.id;
      expect(reached === category).toBe(verdict === 'allowed');
      const ids = pathOf(operator(task, row));
      if (verdict !== 'allowed') expect(ids).toEqual(['leggi-perche']);
    },
  );

  it.each(Object.keys(TASKS))('who does not know the state for «%s» looks at the table', (task) => {
    operator(task, 'non-so').inCategory('op-tabella');
    expect(pathOf(operator(task, 'non-so'))).toContain('leggi-stato');
  });

  it('who does not know the operation looks at the table', () => {
    operator('non-so').inCategory('op-tabella');
    expect(guide.categories.find(({ id }) => id === 'op-tabella')?.end.action).toMatchObject({
      question: 'compito',
    });
  });

  const BOOK = [
    'entra-applicativo',
    'cerca-persona',
    'leggi-stato',
    'controlla-dati',
    'scegli-operazione',
    'segna-delega',
    'conferma-prenotazione',
  ];
  const PRINT = [
    'stampa-pin',
    'manda-codice',
    'stampa-riepilogo',
    'spiega-il-seguito',
    'torna-al-menu',
  ];

  it.each([
    ['riscontro', 'registrato-n'],
    ['promozione', 'attivo-n'],
    ['reset', 'attivo-y'],
    ['pin', 'attivo-y'],
  ])('checks, searches, books and prints for «%s»', (task, row) => {
    operator(task, row).hasPath('chiedi-documenti', 'riscontro-de-visu', ...BOOK, ...PRINT);
  });

  it('books a revocation and prints no PIN', () => {
    operator('revoca', 'attivo-y').hasPath(
      'chiedi-documenti',
      'riscontro-de-visu',
      ...BOOK,
      'stampa-codice-revoca',
      'stampa-riepilogo-revoca',
    );
  });

  it('registers a new person and prints', () => {
    operator('nuova').hasPath(
      'chiedi-documenti',
      'riscontro-de-visu',
      'entra-applicativo',
      'apri-registrazione',
      'compila-scheda',
      'conferma-scheda',
      ...PRINT,
    );
  });

  it.each(['nuova', 'riscontro', 'promozione', 'reset', 'pin', 'revoca'])(
    'asks a delegate or representative for their papers, and files them, for «%s»',
    (task) => {
      const row = { riscontro: 'registrato-n', promozione: 'attivo-n' }[task] ?? 'attivo-y';
      const ids = (present: string) => pathOf(operator(task, row, present)).slice(0, 4);
      const [check, file] = ['riscontro-de-visu', 'archivia-delega'];
      expect(ids('delegato')).toEqual(['chiedi-documenti', 'chiedi-delega', check, file]);
      expect(ids('rappresentante')).toEqual([
        'chiedi-documenti',
        'chiedi-dichiarazione',
        check,
        file,
      ]);
    },
  );

  it.each([
    ['codice', 'attivo-y', ['aggiorna-dati-codice', 'rigenera-codice']],
    ['delega', 'attivo-y', ['apri-modifica-delega', 'correggi-delegato']],
    ['residenza', undefined, ['cerca-residenza', 'scrivi-residenza']],
    ['nome-utente', undefined, ['aggiorna-documenti', 'di-nome-utente']],
  ] as const)('ends «%s» with its own steps, and no delegate: the source names none', (...all) => {
    const [task, row, last] = all;
    const ids = pathOf(operator(task, row, 'delegato'));
    expect(ids.slice(-2)).toEqual(last);
    expect(ids).not.toContain('chiedi-delega');
  });

  it('sees the menu of their own role', () => {
    const blocks = step('entra-applicativo').body.filter(
      (b) => typeof b === 'object' && 'when' in b,
    );
    const text = (role: string) =>
      blocks
        .flatMap((b) => (typeof b === 'object' && 'when' in b ? [b] : []))
        .filter(({ when }) => when.chi?.includes(role))
        .map((b) => b.text)
        .join();
    expect(text('operatore-fse')).toContain('Gestione servizi on line per il cittadino');
    expect(text('operatore')).not.toContain('Gestione servizi on line');
    expect(said('step/torna-al-menu')).toContain('Fascicolo Sanitario Elettronico');
  });

  it.each([
    ['variante-1', 'advice', /non dice come continuare/],
    ['variante-2', 'advice', /Gestione utenti/],
    ['variante-3', 'detour', /credenziali vecchie/],
  ] as const)('meets %s when registering', (id, kind, words) => {
    expect(step('apri-registrazione').troubles).toContain(id);
    expect(troubles.get(id)?.remedy.kind).toBe(kind);
    expect(said(`trouble/${id}`)).toMatch(words);
  });

  it('deletes the old account with a signed request, then registers', () => {
    operator('nuova')
      .confirming('chiedi-documenti', 'riscontro-de-visu', 'entra-applicativo')
      .meeting('variante-3', 'apri-registrazione')
      .atStep('stampa-richiesta-revoca', 'cancella-vecchia')
      .confirming('stampa-richiesta-revoca', 'cancella-vecchia-utenza')
      .atStep('apri-registrazione');
  });

  it('completes issuer and mail before every booking', () => {
    const words = said('step/controlla-dati');
    expect(words).toContain('Rilasciato da');
    expect(words).toContain('e-mail');
    expect(words).toContain('@postacertificata.gov.it');
    for (const task of BOOKED) {
      const row = Object.keys(ELENCO).find((id) => cellOf(id, task).verdict === 'allowed');
      const ids = pathOf(operator(task, row));
      expect(ids.indexOf('controlla-dati')).toBeLessThan(ids.indexOf('scegli-operazione'));
      expect(ids).toContain('controlla-dati');
    }
  });

  it('replaces a wrong booking with the right one', () => {
    expect(said('trouble/op-prenotata-sbagliata')).toContain('sostituisce del tutto la prima');
  });

  it('has PIN and summary printed before leaving', () => {
    expect(said('step/torna-al-menu')).toContain('Prima devi avere stampato PIN e riepilogo');
  });
});

describe('What is easily told wrong', () => {
  it('weak credentials open only services without sensitive data', () => {
    const help = said('question/bisogno');
    expect(help).toMatch(/deboli[^.]*\. Aprono solo i servizi senza dati riservati/);
    expect(help).toMatch(/forti[^.]*\. Aprono anche i servizi con dati sensibili/);
  });

  it('the PIN never travels by e-mail', () => {
    expect(said('step/prendi-le-stampe')).toContain('Il PIN non viaggia mai per e-mail');
    expect(said('trouble/op-pin-per-mail')).toContain('solo in mano');
    for (const { text, node } of listTexts(guide)) {
      const sentences = plainText(text, {}).split(/[.!?]/);
      for (const sentence of sentences.filter((one) => /PIN.*e-mail/.test(one))) {
        expect(sentence, node).toMatch(/mai|codice|Chiede/);
      }
    }
  });

  it('promotion keeps user name and password, and gives a new PIN', () => {
    expect(said('category/rendi-forti')).toMatch(/Nome utente e password restano.*PIN è nuovo/);
    expect(pathOf(citizen('deboli'))).not.toContain('scegli-credenziali');
    expect(cellOf('attivo-n', 'promozione').reason).toMatch(/restano, il PIN è nuovo/);
    expect(said('step/spiega-il-seguito')).toContain('Non si sceglie un nuovo nome utente');
  });

  it('after a reset the user name must differ', () => {
    expect(said('step/scegli-credenziali')).toMatch(/deve essere diverso da quello di prima/);
    expect(said('category/op-reset')).toMatch(/nome utente diverso/);
    expect(cellOf('attivo-y', 'reset').reason).toContain('deve essere diverso');
    expect(said('trouble/nome-utente-occupato')).toContain('quello di prima non si può usare');
  });

  it('a new activation code leaves the PIN as it is', () => {
    for (const node of [
      'category/codice-per-mail',
      'category/codice-allo-sportello',
      'category/op-codice',
    ]) {
      expect(said(node)).toContain('Il PIN resta lo stesso');
    }
    expect(said('step/rigenera-codice')).toContain('Il PIN resta quello');
    expect(pathOf(operator('codice', 'attivo-y'))).not.toContain('stampa-pin');
  });

  it('a new PIN is valid only once it is accepted online', () => {
    expect(said('step/accetta-regolamento')).toMatch(
      /Finché non le accetti, il PIN nuovo non vale/,
    );
    expect(said('category/op-pin')).toContain('solo dopo');
    expect(cellOf('attivo-y', 'pin').reason).toContain('solo dopo');
  });

  it('revocation needs codice fiscale and revocation code, not the PIN', () => {
    const words = said('step/scrivi-codice-revoca');
    expect(words).toContain('codice fiscale');
    expect(words).toContain('codice di revoca');
    expect(words).toContain('Il PIN non serve');
    expect(said('step/stampa-codice-revoca')).toContain('errore di copia');
  });

  it('revocation does not touch CIA and AURA', () => {
    for (const node of [
      'category/revoca-sportello',
      'category/revoca-online',
      'step/conferma-revoca',
    ]) {
      expect(said(node)).toMatch(/\(CIA e AURA\) restano/);
    }
  });

  it('the code is not regenerated for who is only registered', () => {
    expect(cellOf('registrato-n', 'codice').verdict).toBe('forbidden');
    operator('codice', 'registrato-n').inCategory('op-non-si-puo');
  });

  it('the desk keeps the original of the delegation', () => {
    expect(said('step/archivia-delega')).toMatch(/Tieni l'originale/);
    expect(said('document/delega')).toContain("Lo sportello tiene l'originale");
  });

  it('24 hours are for the link, not for the desk', () => {
    expect(step('conferma-email').title).toContain('entro 24 ore');
    expect(said('step/conferma-email')).toContain('Le 24 ore valgono solo per aprire il link');
    expect(said('step/vai-allo-sportello')).not.toContain('24');
  });

  it('the delegate does not activate; the representative does', () => {
    expect(said('step/prepara-delega')).toContain('Non attiva le credenziali');
    expect(said('step/prepara-dichiarazione')).toMatch(/attiva anche le credenziali per lei/);
    expect(said('step/spiega-il-seguito')).toContain('Attiva il cittadino, non il delegato');
  });

  it('residents of any municipality may be changed, the new one must be within competence', () => {
    expect(said('step/cerca-residenza')).toContain('in qualsiasi comune');
    expect(said('step/scrivi-residenza')).toMatch(/comune nuovo deve essere di tua competenza/);
  });

  it('the user name is told aloud, and to no delegate', () => {
    expect(said('step/di-nome-utente')).toContain('a voce');
    expect(troubles.get('op-delegato-username')?.remedy.kind).toBe('stop');
  });

  it('a lost password alone and a lost user name alone are no reset', () => {
    citizen('password').inCategory('solo-password');
    citizen('nome-utente').inCategory('solo-nome-utente');
    expect(said('step/usa-domanda-segreta')).toContain('Non dice dove si usa');
  });

  it('revocation online is marked as the diagram’s alone', () => {
    expect(said('category/revoca-online')).toContain('solo in un diagramma');
  });

  it('the sources disagree on what a registered letter does, and the guide says so', () => {
    expect(said('step/aspetta-revoca')).toContain('Le fonti sono discordi');
  });

  it('«riscontrato, forte Y» no longer comes into being', () => {
    expect(table.rows.find(({ id }) => id === 'riscontrato-y')?.text).toContain('non nascono più');
    expect(said('category/op-riscontro')).toContain('resta «riscontrato, forte N»');
  });

  it('an e-mail is mandatory, with a way for old registrations without one', () => {
    expect(said('trouble/op-senza-email')).toMatch(/obbligatoria[\s\S]*vecchia registrazione/);
  });
});

describe('The forms', () => {
  const forms = guide.documents ?? [];

  it.each(forms.map((form) => [form.id, form] as const))(
    '%s is a draft, with sources',
    (_, form) => {
      expect(form.draft).toBe(true);
      for (const field of form.fields) expect(field.cites?.length, field.id).toBeGreaterThan(0);
      expect(form.rows).toBeUndefined();
    },
  );

  it('are the delegation, the declaration and the summary: none is a letter with PIN or code', () => {
    expect(forms.map(({ id }) => id)).toEqual(['delega', 'dichiarazione', 'riepilogo']);
    expect(
      forms.flatMap(({ fields }) => fields).filter(({ label }) => /PIN|codice di/i.test(label)),
    ).toEqual([]);
    expect(said('step/stampa-pin')).toContain("La lettera la stampa l'applicativo");
  });

  it('are offered to both sides', () => {
    const steps = (form: Id) =>
      guide.steps.filter(({ documents }) => documents?.includes(form)).map(({ id }) => id);
    expect(steps('delega')).toEqual(['prepara-delega', 'chiedi-delega']);
    expect(steps('dichiarazione')).toEqual(['prepara-dichiarazione', 'chiedi-dichiarazione']);
    expect(steps('riepilogo')).toEqual(['prepara-documenti', 'compila-scheda']);
  });
});

describe('What the guide says of itself', () => {
  it('is historical, and says so on its first page', () => {
    expect(guide.source).toMatchObject({ status: 'historical', date: '2014-10-07' });
    expect(said('guide')).toContain('storica');
    expect(said('guide', GUIDES.en)).toContain('historical');
  });

  it('leaves every contact and what cannot be read to the organisation', () => {
    expect([...variablesToComplete(guide, {})].sort()).toEqual([
      'codeMail',
      'deskHours',
      'deskMail',
      'deskPhone',
      'deskPlaces',
      'deskRoom',
    ]);
  });

  it('holds no mail address, no telephone number and no codice fiscale', () => {
    for (const file of ['guide.json', 'en.json', 'passages.json']) {
      expect(read(file)).not.toMatch(/[\w.]+@(?!postacertificata\.gov\.it)[\w.]+|\b800\d{6}\b/);
      expect(read(file)).not.toMatch(/[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]/);
    }
  });

  it.each(guide.troubles.map((one) => [one.id, one] as const))(
    '%s ends in something to do',
    (_, { remedy }) => {
      expect(remedy.body.length).toBeGreaterThan(0);
      if (remedy.kind === 'stop') expect(remedy.say).toMatch(/^Buongiorno, seguo la guida/);
    },
  );
});
