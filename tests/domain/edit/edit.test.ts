/** Editing a guide's file: what stays as it was, what undo brings back, what the schema reads. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGuide } from '../../../src/adapters/schema/guide-schema.ts';
import {
  applySplice,
  type Change,
  ChangeError,
  inverse,
  spliceFor,
} from '../../../src/domain/edit/change.ts';
import {
  addStep,
  addToLog,
  idFrom,
  moveItem,
  setMark,
  writeField,
} from '../../../src/domain/edit/edits.ts';
import { fieldsOf, refusalOf } from '../../../src/domain/edit/fields.ts';
import { begin, type History, make, redo, undo } from '../../../src/domain/edit/history.ts';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { cleanFiles } from '../check/fixture.ts';

const SHIPPED = readFileSync('public/guides/sec-sisr/guide.json', 'utf8');
const SMALL = `${JSON.stringify(cleanFiles().guide, null, 2)}\n`;

function read(text: string): Guide {
  const { guide, problems } = readGuide(text);
  if (!guide) throw new Error(problems.map(({ place, message }) => `${place}: ${message}`).join());
  return guide;
}

const after = (text: string, change: Change) => applySplice(text, spliceFor(text, change));

function linesChanged(before: string, now: string): number {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  expect(fresh).toHaveLength(old.length);
  return fresh.filter((line, index) => line !== old[index]).length;
}

describe('A word changed in a guide', () => {
  it('is one line of difference in the file, wherever it stands', () => {
    const guide = read(SHIPPED);
    for (const field of fieldsOf(guide)) {
      if (field.kind !== 'text' || field.value === '') continue;
      const [change] = writeField(guide, field, `${field.value} ora`);
      if (!change) throw new Error(`${field.node} ${field.name} changes nothing`);
      expect(linesChanged(SHIPPED, after(SHIPPED, change))).toBe(1);
    }
  });

  it('stands where the form said', () => {
    const guide = read(SHIPPED);
    for (const field of fieldsOf(guide)) {
      if (field.kind !== 'text' || field.value === '') continue;
      const now = writeField(guide, field, 'È “così” \\ {x}').reduce(after, SHIPPED);
      const again = fieldsOf(read(now)).filter(({ value }) => value === 'È “così” \\ {x}');
      expect(again.map(({ path }) => path)).toContainEqual(field.path);
    }
  });
});

describe('A change', () => {
  it.each([
    [
      'a minified file',
      '{"a":[1,2],"b":{}}',
      { kind: 'insert', path: ['a'], at: 1, value: 9 },
      '{"a":[1,9,2],"b":{}}',
    ],
    [
      'an empty list',
      '{\n  "a": []\n}',
      { kind: 'insert', path: ['a'], at: 0, value: 'x' },
      '{\n  "a": [\n    "x"\n  ]\n}',
    ],
    [
      'a list of lines',
      '{\n  "a": [\n    1,\n    2\n  ]\n}',
      { kind: 'insert', path: ['a'], at: 2, value: 3 },
      '{\n  "a": [\n    1,\n    2,\n    3\n  ]\n}',
    ],
    [
      'a member that is missing',
      '{\n\t"a": 1\n}',
      { kind: 'set', path: ['b'], value: { c: 2 } },
      '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 2\n\t}\n}',
    ],
    ['the last member', '{ "a": 1, "b": 2 }', { kind: 'remove', path: ['b'] }, '{ "a": 1 }'],
    ['the first member', '[1, 2, 3]', { kind: 'remove', path: [0] }, '[2, 3]'],
    ['the only member', '{"a": 1}', { kind: 'remove', path: ['a'] }, '{}'],
    [
      'an order',
      '[\n 1,\n  22, 3]',
      { kind: 'move', path: [], from: 0, to: 2 },
      '[\n 22,\n  3, 1]',
    ],
    [
      'an order, backwards',
      '[1, 2, 3, 4]',
      { kind: 'move', path: [], from: 2, to: 0 },
      '[3, 1, 2, 4]',
    ],
    [
      'a file with Windows lines',
      '{\r\n  "a": 1\r\n}',
      { kind: 'set', path: ['b'], value: 2 },
      '{\r\n  "a": 1,\r\n  "b": 2\r\n}',
    ],
    [
      'a doubled key',
      '{"a": 1, "a": 2}',
      { kind: 'set', path: ['a'], value: 3 },
      '{"a": 1, "a": 3}',
    ],
    [
      'strings with brackets',
      '{"a": "}]\\"", "b": 1}',
      { kind: 'set', path: ['b'], value: 2 },
      '{"a": "}]\\"", "b": 2}',
    ],
  ] as const)('of %s leaves the rest as it was', (_, text, change, wanted) => {
    expect(after(text, change)).toBe(wanted);
  });

  it.each([
    ['a path that leads nowhere', { kind: 'set', path: ['x', 'y'], value: 1 }],
    ['a place outside the list', { kind: 'insert', path: ['a'], at: 3, value: 1 }],
    ['what is not there', { kind: 'remove', path: ['a', 7] }],
    ['an order of what is no list', { kind: 'move', path: [], from: 0, to: 1 }],
  ] as const)('of %s is refused', (_, change) => {
    expect(() => spliceFor('{"a": [1, 2], "b": 2}', change)).toThrow(ChangeError);
  });

  it('and its inverse bring any JSON back', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), fc.nat(), (text, value, seed) => {
        const root: unknown = JSON.parse(text);
        const keys = typeof root === 'object' && root !== null ? Object.keys(root) : [];
        const key = keys[seed % Math.max(1, keys.length)];
        if (key === undefined) return;
        const path = [Array.isArray(root) ? Number(key) : key];
        const splice = spliceFor(text, {
          kind: 'set',
          path,
          value: JSON.parse(JSON.stringify(value)),
        });
        const now = applySplice(text, splice);
        const held = JSON.parse(now);
        expect(JSON.stringify(held[key])).toBe(JSON.stringify(value));
        expect(applySplice(now, inverse(splice))).toBe(text);
      }),
    );
  });
});

type Act = (history: History) => History;
const FILE = 'guide.json';

/** Anything that an author can do in the forms, well or badly. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.nat(), fc.oneof(fc.string(), fc.constant('2026-02-03'), fc.constant('draft'))).map(
    ([pick, value]): Act =>
      (history) => {
        const guide = read(history.texts[FILE] ?? '');
        const fields = fieldsOf(guide);
        const field = fields[pick % fields.length];
        if (!field || refusalOf(field, value)) return history;
        return make(history, FILE, writeField(guide, field, value));
      },
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(
    ([p, from, to]): Act =>
      (history) => {
        const guide = read(history.texts[FILE] ?? '');
        const procedure = guide.procedures[p % guide.procedures.length];
        const count = procedure?.items.length ?? 0;
        if (!procedure) return history;
        return make(history, FILE, moveItem(guide, procedure.id, from % count, to % count));
      },
  ),
  fc.tuple(fc.nat(), fc.string({ minLength: 1 })).map(
    ([p, words]): Act =>
      (history) => {
        const guide = read(history.texts[FILE] ?? '');
        const procedure = guide.procedures[p % guide.procedures.length];
        const texts = { title: `${words}.`, body: 'Fai.', done: 'Vedi.', own: 'Prova.' };
        const added = procedure && addStep(guide, procedure.id, 0, texts);
        return added ? make(history, FILE, added.changes) : history;
      },
  ),
  fc.nat().map(
    (n): Act =>
      (history) =>
        make(
          history,
          FILE,
          addToLog(read(history.texts[FILE] ?? ''), `2.0.${n}`, '2026-03-04', 'Detto.'),
        ),
  ),
  fc.constant<Act>(undo),
  fc.constant<Act>(redo),
);

describe('Any run of edits', () => {
  it('leaves a file that the schema reads, and undo brings the original back, byte by byte', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let history = acts.reduce((now, one) => one(now), begin({ [FILE]: SMALL }));
        const last = history.texts;
        read(last[FILE] ?? '');
        const undone = history.undone.length;
        while (history.done.length > 0) history = undo(history);
        expect(history.texts[FILE]).toBe(SMALL);
        while (history.undone.length > undone) history = redo(history);
        expect(history.texts).toEqual(last);
      }),
      { numRuns: 60 },
    );
  });

  it('of nothing is no change to undo', () => {
    const guide = read(SMALL);
    const history = begin({ [FILE]: SMALL });
    const [field] = fieldsOf(guide).filter(({ name }) => name === 'title');
    if (!field) throw new Error('no title');
    expect(make(history, FILE, writeField(guide, field, guide.title))).toBe(history);
  });
});

describe('An author', () => {
  it('adds a step with its own id and the next number', () => {
    const guide = read(SMALL);
    const texts = { title: 'Apri la posta', body: 'Fai.', done: 'Vedi.', own: 'Prova.' };
    const added = addStep(guide, 'entra', 0, texts);
    expect(added?.id).toBe('apri-la-posta');
    const now = read((added?.changes ?? []).reduce(after, SMALL));
    expect(now.procedures[1]?.items[1]).toEqual({ step: 'apri-la-posta' });
    expect(now.steps[4]).toMatchObject({ number: 5, title: 'Apri la posta' });
    expect(addStep(now, 'entra', 0, texts)?.id).toBe('apri-la-posta-2');
    expect(addStep(guide, 'non-c-e', 0, texts)).toBeUndefined();
  });

  it('approves a guide, and takes the approval back', () => {
    const of = (text: string, name: string) => {
      const field = fieldsOf(read(text)).find((each) => each.name === name);
      if (!field) throw new Error(`no ${name}`);
      return field;
    };
    const one = writeField(read(SMALL), of(SMALL, 'approval.by'), 'Ufficio').reduce(after, SMALL);
    const two = writeField(read(one), of(one, 'approval.protocol'), '12/2026').reduce(after, one);
    expect(read(two).approval).toEqual({ by: 'Ufficio', protocol: '12/2026' });
    const three = writeField(read(two), of(two, 'approval.by'), '').reduce(after, two);
    const four = writeField(read(three), of(three, 'approval.protocol'), ' ').reduce(after, three);
    expect(four).toBe(SMALL);
  });

  it('numbers the parts of a drawing', () => {
    const guide = read(SHIPPED);
    const step = guide.steps.find(({ screen }) => screen?.marks);
    const part = Object.keys(step?.screen?.marks ?? {})[0];
    if (!step || !part) throw new Error('no marks');
    const now = read(setMark(guide, step.id, part, 7).reduce(after, SHIPPED));
    expect(now.steps.find(({ id }) => id === step.id)?.screen?.marks?.[part]).toBe(7);
    const gone = read(setMark(guide, step.id, part, undefined).reduce(after, SHIPPED));
    expect(gone.steps.find(({ id }) => id === step.id)?.screen?.marks?.[part]).toBeUndefined();
  });

  it.each([
    ['Apri la posta (web)', 'apri-la-posta-web'],
    ['È già così', 'e-gia-cosi'],
    ['???', 'passo'],
  ])('gets an address from the title “%s”', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });
});
