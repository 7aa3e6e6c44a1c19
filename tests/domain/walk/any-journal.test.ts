/** Properties that hold for any guide and any journal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GuideError } from '../../../src/domain/guide/errors.ts';
import type { Guide, Step } from '../../../src/domain/guide/model.ts';
import type { Author, Entry, EntryKind, Journal } from '../../../src/domain/progress/journal.ts';
import type { Walk } from '../../../src/domain/walk/model.ts';
import { apply, start } from '../../../src/domain/walk/replay.ts';
import { remainingSteps, walk } from '../../../src/domain/walk/walk.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { mailbox } from './fixture.ts';

const NOW = Date.UTC(2026, 0, 7);
const QUESTIONS = ['q1', 'q2', 'q3'];
const VALUES = ['a', 'b'];
const STEPS = ['s1', 's2', 's3', 's4', 's5', 's6'];
const PROCEDURES = ['p1', 'p2', 'p3', 'p4'];
const TROUBLES = ['t1', 't2', 't3', 't4'];

const condition = fc.oneof(
  fc.constant({}),
  fc.dictionary(fc.constantFrom(...QUESTIONS), fc.subarray(VALUES), { maxKeys: 2 }),
);

/** Guides of every shape; procedures include only later ones, unless `broken`. */
function guides(broken: boolean): fc.Arbitrary<Guide> {
  const procedure = (index: number) =>
    fc.array(
      fc.constantFrom(
        ...STEPS,
        ...PROCEDURES.filter((_, other) => broken || other > index).map((id) => `>${id}`),
        ...(broken ? ['>nulla'] : []),
      ),
      { maxLength: 5 },
    );
  const step: fc.Arbitrary<Partial<Step>> = fc.record(
    {
      when: condition,
      troubles: fc.subarray(broken ? [...TROUBLES, 'nulla'] : TROUBLES),
      wait: fc.constant({ text: 'Aspetta.', callWhen: 'Dopo.' }),
    },
    { requiredKeys: [] },
  );
  return fc
    .record({
      questions: fc.constant(Object.fromEntries(QUESTIONS.map((id) => [id, VALUES]))),
      asked: fc.dictionary(fc.constantFrom(...QUESTIONS), condition),
      categories: fc.dictionary(
        fc.constantFrom('c1', 'c2', 'c3'),
        fc
          .tuple(condition, fc.subarray(broken ? [...PROCEDURES, 'nulla'] : PROCEDURES))
          .map(([when, procedures]): [typeof when, ...string[]] => [when, ...procedures]),
      ),
      procedures: fc.record({
        p1: procedure(0),
        p2: procedure(1),
        p3: procedure(2),
        p4: procedure(3),
      }),
      troubles: fc.record(
        Object.fromEntries(
          TROUBLES.map((id) => [
            id,
            fc.constantFrom('stop', 'advice', ...PROCEDURES.map((other) => `>${other}`)),
          ]),
        ),
      ),
      steps: fc.record(Object.fromEntries(STEPS.map((id) => [id, step]))),
    })
    .map(aGuide);
}

function entries(ids: readonly string[], values: readonly string[]): fc.Arbitrary<Entry> {
  return fc.record({
    kind: fc.constantFrom<EntryKind>('answer', 'confirm', 'trouble', 'return'),
    id: fc.constantFrom(...ids),
    value: fc.constantFrom(...values),
    by: fc.constantFrom<Author>('person', 'person', 'system', 'browser'),
    at: fc.integer({ min: NOW - 1e9, max: NOW + 1e9 }),
    stepHash: fc.constantFrom('', 'x'),
  });
}

const anyEntry = entries(
  [...STEPS, ...QUESTIONS, ...TROUBLES, 'nulla', '__proto__', 'constructor', ''],
  [...TROUBLES, ...VALUES, '', '__proto__'],
);

/** Journals in which most entries mean something in the guide, and some nothing. */
function journalsOf(guide: Guide): fc.Arbitrary<Journal> {
  const confirms = entries(STEPS, ['']).map((entry): Entry => ({ ...entry, kind: 'confirm' }));
  const returns = entries(STEPS, ['']).map((entry): Entry => ({ ...entry, kind: 'return' }));
  const answers = entries(QUESTIONS, VALUES).map((entry): Entry => ({ ...entry, kind: 'answer' }));
  const met = guide.steps.flatMap(({ id, troubles }) =>
    troubles.map((trouble) =>
      entries([id], [trouble]).map((entry): Entry => ({ ...entry, kind: 'trouble' })),
    ),
  );
  const aimed = fc.oneof(confirms, returns, ...(met.length > 0 ? [fc.oneof(...met)] : []));
  return fc
    .tuple(
      fc.array(answers, { maxLength: 8 }),
      fc.array(fc.oneof({ weight: 6, arbitrary: aimed }, answers, anyEntry), { maxLength: 24 }),
    )
    .map(([first, then]) => [...first, ...then]);
}

/** A guide and two journals for it. */
function cases(broken = false): fc.Arbitrary<[Guide, Journal, Journal]> {
  return guides(broken).chain((guide) =>
    fc.tuple(fc.constant(guide), journalsOf(guide), journalsOf(guide)),
  );
}

/** What kind of a walk it is, to see that the cases above reach all of them. */
function kindsOf(walked: Walk): readonly string[] {
  return walked.kind === 'path'
    ? [walked.position.kind, `${walked.detours.length} detours`]
    : [walked.kind];
}

describe('whatever the guide and whatever the journal', () => {
  it('there is a question, a path with a place on it, or no category', () => {
    fc.assert(
      fc.property(cases(), ([guide, journal]) => {
        const walked = walk(guide, journal, NOW);
        if (walked.kind === 'question') {
          expect(walked.facts).not.toHaveProperty(walked.question.id);
        }
        if (walked.kind !== 'path') return;
        const { position, detours, path } = walked;
        expect(detours.length).toBeLessThanOrEqual(2);
        const steps = detours.at(-1)?.steps ?? path;
        if (position.kind === 'end') {
          expect(detours).toEqual([]);
          expect(remainingSteps(walked)).toEqual([]);
        } else {
          expect(steps).toContain(position.current);
          expect(position.current.done).toBe(false);
          const first = steps.find(({ done }) => !done);
          if (position.kind === 'step') expect(position.current).toBe(first);
        }
        // Every detour waits at a step that is there and not done.
        for (const [index, { from }] of detours.entries()) {
          const outside = index === 0 ? path : (detours[index - 1]?.steps ?? []);
          expect(outside.find(({ step }) => step.id === from.id)?.done).toBe(false);
        }
        for (const frame of [path, ...detours.map((detour) => detour.steps)]) {
          expect(new Set(frame.map(({ step }) => step.id)).size).toBe(frame.length);
          expect(frame.map(({ position: at }) => at)).toEqual(frame.map((_, at) => at + 1));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('all that a walk can be does occur in these cases', () => {
    const some = fc.sample(cases(), { numRuns: 1000, seed: 1 });
    const kinds = new Set(some.flatMap(([guide, journal]) => kindsOf(walk(guide, journal, NOW))));
    expect([...kinds].sort()).toEqual([
      '0 detours',
      '1 detours',
      '2 detours',
      'end',
      'no-category',
      'question',
      'step',
      'stopped',
    ]);
  });

  it('nothing fails but a broken guide, which says where', () => {
    let broken = 0;
    fc.assert(
      fc.property(cases(true), ([guide, journal]) => {
        try {
          walk(guide, journal, NOW);
        } catch (error) {
          broken += 1;
          expect(error).toBeInstanceOf(GuideError);
          expect((error as GuideError).node).toMatch(/^(category|procedure|step|trouble)\//);
        }
      }),
      { numRuns: 1000 },
    );
    expect(broken).toBeGreaterThan(0);
  });

  it('it is the same when asked twice, and nothing given is changed', () => {
    fc.assert(
      fc.property(cases(), ([guide, journal]) => {
        const before = JSON.stringify([guide, journal]);
        expect(walk(guide, journal, NOW)).toEqual(walk(guide, journal, NOW));
        expect(JSON.stringify([guide, journal])).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('going on from what was reached is the same as beginning again', () => {
    fc.assert(
      fc.property(cases(), ([guide, prefix, suffix]) => {
        const replay = (journal: Journal, from = start(guide)) =>
          journal.reduce((state, entry) => apply(guide, state, entry), from);
        expect(replay(suffix, replay(prefix))).toEqual(replay([...prefix, ...suffix]));
      }),
      { numRuns: 500 },
    );
  });

  it('an entry is either used or put aside, in order', () => {
    fc.assert(
      fc.property(cases(), ([guide, journal]) => {
        const { ignored } = walk(guide, journal, NOW);
        expect(journal.filter((entry) => ignored.includes(entry))).toEqual(ignored);
      }),
      { numRuns: 300 },
    );
  });

  it('confirming the step to do again and again comes to the end', () => {
    fc.assert(
      fc.property(cases(), ([guide, journal]) => {
        const went = [...journal];
        let walked = walk(guide, went, NOW);
        // At most: three frames of six steps each, and a stop in each.
        for (let turn = 0; turn < 22 && walked.kind === 'path'; turn += 1) {
          if (walked.position.kind === 'end') return;
          const { id } = walked.position.current.step;
          went.push({ kind: 'confirm', id, value: '', by: 'person', at: NOW, stepHash: '' });
          walked = walk(guide, went, NOW);
        }
        expect(walked.kind === 'path' && walked.position.kind !== 'end').toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('answers to different questions', () => {
  it('may come in any order', () => {
    const answers = fc
      .record({
        q1: fc.constantFrom(...VALUES),
        q2: fc.constantFrom(...VALUES),
        q3: fc.constantFrom(...VALUES),
      })
      .map((chosen) =>
        Object.entries(chosen).map(
          ([id, value]): Entry => ({
            kind: 'answer',
            id,
            value,
            by: 'person',
            at: NOW,
            stepHash: '',
          }),
        ),
      );
    const shuffled = answers.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(guides(false), shuffled, (guide, [one, other]) => {
        expect(walk(guide, other, NOW)).toEqual(walk(guide, one, NOW));
      }),
      { numRuns: 500 },
    );
  });
});

it('a person who is alone beats any machine, wherever the machine speaks', () => {
  const machine = entries(['casella', 'usata'], ['si', 'no']).map(
    (entry): Entry => ({ ...entry, kind: 'answer', by: 'system' }),
  );
  fc.assert(
    fc.property(fc.array(machine), fc.array(machine), (before, after) => {
      const said: Entry = {
        kind: 'answer',
        id: 'casella',
        value: 'no',
        by: 'person',
        at: NOW,
        stepHash: '',
      };
      const walked = walk(mailbox, [...before, said, ...after], NOW);
      expect(walked.facts).toEqual({ casella: 'no' });
    }),
  );
});
