import { describe, expect, it } from 'vitest';
import { readGuide, readOverlay, readPassages } from '../../../src/adapters/schema/guide-schema.ts';
import { cleanFiles } from '../../domain/check/fixture.ts';

type Json = Record<string, unknown>;

/** The clean guide as JSON, after `spoil` changed it in a way that no type allows. */
function spoiled(spoil: (guide: Json) => void): string {
  const guide: Json = JSON.parse(JSON.stringify(cleanFiles().guide));
  spoil(guide);
  return JSON.stringify(guide);
}

function first(guide: Json, list: string): Json {
  const nodes = guide[list];
  if (!Array.isArray(nodes)) throw new Error(`the fixture has no ${list}`);
  return nodes[0];
}

describe('An author whose guide.json is right', () => {
  it('gets the guide as it stands in the file', () => {
    const { guide } = cleanFiles();
    expect(readGuide(JSON.stringify(guide))).toEqual({ guide, problems: [] });
  });

  it('may name the schema for the editor, and start the file with a byte order mark', () => {
    const text = spoiled((guide) => {
      guide.$schema = '../../schemas/guide.schema.json';
    });
    expect(readGuide(`\uFEFF${text}`)).toEqual({ guide: cleanFiles().guide, problems: [] });
  });
});

describe('An author who made a mistake in guide.json', () => {
  it.each<[did: string, spoil: (guide: Json) => void, told: string, says: string]>([
    [
      'misspelled a field',
      (g) => {
        first(g, 'steps').titolo = 'Apri';
      },
      'unknown-field @ guide.json: step/apri-posta, titolo',
      'Il campo «titolo» non esiste',
    ],
    [
      'left a field out',
      (g) => {
        delete first(g, 'steps').done;
      },
      'missing-field @ guide.json: step/apri-posta, done',
      'Manca il campo «done»',
    ],
    [
      'wrote a number in quotation marks',
      (g) => {
        first(g, 'steps').number = '1';
      },
      'wrong-value @ guide.json: step/apri-posta, number',
      'Il valore «1» non va bene: serve un numero, senza virgolette.',
    ],
    [
      'gave a step the number 901',
      (g) => {
        first(g, 'steps').number = 901;
      },
      'wrong-value @ guide.json: step/apri-posta, number',
      'un numero intero da 1 a 900',
    ],
    [
      'wrote an id with capitals and spaces',
      (g) => {
        first(g, 'troubles').id = 'Non va';
      },
      'wrong-value @ guide.json: trouble/Non va, id',
      'lettere minuscole, cifre e trattini',
    ],
    [
      'chose a kind of remedy that is not there',
      (g) => {
        first(g, 'troubles').remedy = { kind: 'consiglio', body: [] };
      },
      'wrong-value @ guide.json: trouble/non-si-apre, remedy.kind',
      '"advice", "detour", "stop"',
    ],
    [
      'forgot to say which kind of remedy it is',
      (g) => {
        first(g, 'troubles').remedy = { body: [] };
      },
      'missing-field @ guide.json: trouble/non-si-apre, remedy.kind',
      '"advice", "detour", "stop"',
    ],
    [
      'left a line of a list empty',
      (g) => {
        first(g, 'steps').body = ['Apri.', { list: ['Uno', ' '] }];
      },
      'wrong-value @ guide.json: step/apri-posta, body.1.list.1',
      'un testo non vuoto',
    ],
    [
      'wrote a block that is neither text nor list',
      (g) => {
        first(g, 'steps').body = [{ elenco: [] }];
      },
      'wrong-value @ guide.json: step/apri-posta, body.0',
      '{"list": […]}',
    ],
    [
      'wrote a procedure item that is neither a step nor a procedure',
      (g) => {
        first(g, 'procedures').items = [{ passo: 'apri-posta' }];
      },
      'wrong-value @ guide.json: procedure/posta, items.0',
      '{"step": "…"} oppure {"procedure": "…"}',
    ],
    [
      'wrote a day that does not exist',
      (g) => {
        g.source = { ...(g.source as Json), nextReview: '2026-02-30' };
      },
      'wrong-value @ guide.json: source.nextReview',
      'un giorno che esiste nel calendario',
    ],
    [
      'wrote a month that does not exist',
      (g) => {
        g.source = { ...(g.source as Json), date: '2021-13' };
      },
      'wrong-value @ guide.json: source.date',
      'o un mese («2026-11»)',
    ],
    [
      'made a condition without values',
      (g) => {
        first(g, 'steps').when = { casella: [] };
      },
      'wrong-value @ guide.json: step/apri-posta, when.casella',
      'almeno un valore',
    ],
    [
      'gave a question one answer only',
      (g) => {
        first(g, 'questions').options = [{ value: 'si', label: 'Sì' }];
      },
      'wrong-value @ guide.json: question/casella, options',
      'almeno due risposte',
    ],
    [
      'wrote a list where names are needed',
      (g) => {
        g.redirects = [];
      },
      'wrong-value @ guide.json: redirects',
      'un oggetto tra parentesi graffe',
    ],
    [
      'wrote a variable of an unknown kind',
      (g) => {
        g.variables = { sito: { kind: 'link', value: 'x', description: 'x' } };
      },
      'wrong-value @ guide.json: variable/sito, kind',
      '"text", "url", "host", "mail", "phone"',
    ],
    [
      'pasted a whole page into a field',
      (g) => {
        g.format = 'x'.repeat(5000);
      },
      'wrong-value @ guide.json: format',
      `«${'x'.repeat(39)}…»`,
    ],
  ])('%s, and is told where and what is expected', (_, spoil, told, says) => {
    const { guide, problems } = readGuide(spoiled(spoil));
    expect(guide).toBeUndefined();
    expect(problems.map(({ code, place }) => `${code} @ ${place}`)).toEqual([told]);
    expect(problems[0]?.message).toContain(says);
  });

  it('is told of every mistake at once, not only of the first', () => {
    const text = spoiled((guide) => {
      first(guide, 'steps').number = 0;
      first(guide, 'troubles').title = 3;
      delete guide.mark;
    });
    expect(
      readGuide(text)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['missing-field', 'wrong-value', 'wrong-value']);
  });
});

describe('A file that tries to reach the program’s own objects', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('is refused for its %s', (key) => {
    for (const place of ['"links":{', '"redirects":{', '{']) {
      const text = spoiled(() => undefined).replace(place, `${place}"${key}":{"href":"x"},`);
      const { guide, problems } = readGuide(text);
      expect(guide).toBeUndefined();
      expect(problems.some(({ place }) => place.endsWith(key))).toBe(true);
    }
    expect(Object.hasOwn(Object.prototype, 'href')).toBe(false);
  });
});

describe('A translation', () => {
  it('is read as it stands', () => {
    const { en } = cleanFiles();
    expect(readOverlay(JSON.stringify(en))).toEqual({ overlay: en, problems: [] });
  });

  it('with something else than text is refused, with its place', () => {
    const { overlay, problems } = readOverlay('{"step/apri-posta":{"title":1,"done":""}}');
    expect(overlay).toBeUndefined();
    expect(problems.map(({ place }) => place)).toEqual([
      'en.json: step/apri-posta, title',
      'en.json: step/apri-posta, done',
    ]);
  });
});

describe('The passages of a source', () => {
  it('are read as they stand', () => {
    const { passages } = cleanFiles();
    expect(readPassages(JSON.stringify(passages))).toEqual({ passages, problems: [] });
  });

  it('without a hash are refused, with their place', () => {
    const { problems } = readPassages('[{"id":"uno-01","section":"uno","opening":"Per"}]');
    expect(problems.map(({ code, place }) => `${code} @ ${place}`)).toEqual([
      'missing-field @ passages.json: 0.hash',
    ]);
  });
});

describe('An author of a form', () => {
  const field = { id: 'nome', kind: 'text', label: 'Nome', own: 'Serve.' };
  const form = {
    id: 'elenco',
    title: 'Elenco',
    body: ['Una riga.'],
    fields: [field],
    own: 'Serve.',
  };
  const withForm = (changed: Json) =>
    readGuide(
      spoiled((guide) => {
        guide.documents = [{ ...form, ...changed }];
      }),
    );

  it('gets it as it stands in the file', () => {
    const rows = { title: 'Persone', item: 'Persona', fields: [{ ...field, kind: 'date' }] };
    expect(withForm({ rows, draft: true }).guide?.documents).toEqual([
      { ...form, rows, draft: true },
    ]);
  });

  it.each<[did: string, changed: Json, place: string]>([
    ['invented a kind of field', { fields: [{ ...field, kind: 'weekday' }] }, 'fields.0.kind'],
    [
      'gave a choice nothing to choose',
      { fields: [{ ...field, kind: 'choice' }] },
      'fields.0.choices',
    ],
    [
      'offered one value only',
      {
        fields: [{ ...field, kind: 'choice', choices: [{ value: 'a', label: 'A' }] }],
      },
      'fields.0.choices',
    ],
    ['limited what is no date', { fields: [{ ...field, only: 'past' }] }, 'fields.0.only'],
    [
      'refused an address instead of a domain',
      { fields: [{ ...field, kind: 'mail', notAt: ['@esempio.it'] }] },
      'fields.0.notAt',
    ],
    ['left a list without fields', { rows: { title: 'P', item: 'P', fields: [] } }, 'rows.fields'],
    ['put a condition into a form', { body: [{ text: 'x', when: {}, label: 'y' }] }, 'body.0'],
  ])('who %s is told where', (_, changed, place) => {
    const { guide, problems } = withForm(changed);
    expect(guide).toBeUndefined();
    expect(problems.map((problem) => problem.place).join('\n')).toContain(
      `guide.json: document/elenco, ${place}`,
    );
  });
});
