import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../../src/domain/check/check-guide.ts';
import { followPaths, MAX_STATES } from '../../../src/domain/check/paths.ts';
import type { Condition, Guide, Id } from '../../../src/domain/guide/model.ts';
import type { Entry } from '../../../src/domain/progress/journal.ts';
import { walk } from '../../../src/domain/walk/walk.ts';
import { aGuide } from '../../support/guide-builder.ts';

interface Played {
  count: bigint;
  shortest: number;
  longest: number;
  mostQuestions: number;
  deadEnds: number;
  readonly reached: Readonly<Record<'questions' | 'categories' | 'steps', Set<Id>>>;
}

/** Gives every possible answer to every question that `walk` asks: the slow and sure way. */
function playEverything(guide: Guide): Played {
  const reached = { questions: new Set<Id>(), categories: new Set<Id>(), steps: new Set<Id>() };
  const played: Played = {
    count: 0n,
    shortest: Number.POSITIVE_INFINITY,
    longest: 0,
    mostQuestions: 0,
    deadEnds: 0,
    reached,
  };
  const play = (journal: readonly Entry[]) => {
    const walked = walk(guide, journal, journal.length);
    if (walked.kind === 'question') {
      const { id, options } = walked.question;
      reached.questions.add(id);
      played.mostQuestions = Math.max(played.mostQuestions, journal.length + 1);
      for (const { value } of options) {
        const at = journal.length;
        play([...journal, { kind: 'answer', id, value, by: 'person', at, stepHash: '' }]);
      }
    } else if (walked.kind === 'no-category') {
      played.deadEnds += 1;
    } else {
      const { length } = walked.path;
      played.count += 1n;
      played.shortest = Math.min(played.shortest, length);
      played.longest = Math.max(played.longest, length);
      reached.categories.add(walked.category.id);
      for (const { step } of walked.path) reached.steps.add(step.id);
    }
  };
  play([]);
  return { ...played, shortest: played.count === 0n ? 0 : played.shortest };
}

const FACTS: readonly Id[] = ['uno', 'due', 'tre', 'quattro'];
const VALUES: readonly Id[] = ['a', 'b', 'c'];

function conditions(facts: readonly Id[]): fc.Arbitrary<Condition> {
  if (facts.length === 0) return fc.constant({});
  return fc.dictionary(fc.constantFrom(...facts), fc.subarray([...VALUES], { minLength: 1 }), {
    maxKeys: 2,
  });
}

const smallGuides = fc
  .record({
    options: fc.tuple(...FACTS.map(() => fc.integer({ min: 1, max: 3 }))),
    asked: fc.tuple(...FACTS.map((_, index) => conditions(FACTS.slice(0, index)))),
    number: fc.integer({ min: 0, max: 4 }),
    categories: fc.array(conditions(FACTS), { minLength: 1, maxLength: 3 }),
    steps: fc.array(conditions(FACTS), { minLength: 1, maxLength: 3 }),
    open: fc.boolean(),
  })
  .map(({ options, asked, number, categories, steps, open }) => {
    const facts = FACTS.slice(0, number);
    const of = <T>(values: readonly T[], fallback: T, index: number) => values[index] ?? fallback;
    // Each category has one step fewer than the one before, the last may catch everybody.
    const ids = steps.map((_, index) => `passo-${index}`);
    const all = open ? categories : [...categories, {}];
    return aGuide({
      questions: Object.fromEntries(
        facts.map((fact, index) => [fact, VALUES.slice(0, of(options, 1, index))]),
      ),
      asked: Object.fromEntries(facts.map((fact, index) => [fact, of(asked, {}, index)])),
      categories: Object.fromEntries(
        all.map((when, index) => [`categoria-${index}`, [when, `procedura-${index}`] as const]),
      ),
      procedures: Object.fromEntries(
        all.map((_, index) => [`procedura-${index}`, ids.slice(index)]),
      ),
      steps: Object.fromEntries(ids.map((id, index) => [id, { when: of(steps, {}, index) }])),
    });
  });

/** Questions of two answers each, of which the categories mention the first `mentioned`. */
function manyQuestions(number: number, mentioned: number): Guide {
  const facts = Array.from({ length: number }, (_, index) => `fatto-${index}`);
  const when = Object.fromEntries(facts.slice(0, mentioned).map((fact) => [fact, ['a']]));
  return aGuide({
    questions: Object.fromEntries(facts.map((fact) => [fact, ['a', 'b']])),
    categories: { stretta: [when, 'entra'], tutti: [{}, 'entra'] },
    procedures: { entra: ['apri', 'leggi'] },
  });
}

describe('An author who wants to know how many paths the guide has', () => {
  it('gets what playing every answer gives', () => {
    fc.assert(
      fc.property(smallGuides, (guide) => {
        const played = playEverything(guide);
        const followed = followPaths(guide);
        if (followed.kind === 'exploded') throw new Error('a small guide exploded');
        const { count, shortest, longest, mostQuestions } = played;
        expect(followed.figures).toEqual({ count, shortest, longest, mostQuestions });
        const { questions, categories, steps } = followed.reached;
        expect({ questions, categories, steps }).toEqual(played.reached);
        expect(followed.deadEnds.length > 0).toBe(played.deadEnds > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('gets the exact number of a billion paths that differ in nothing', () => {
    const followed = followPaths(manyQuestions(60, 3));
    expect(followed).toMatchObject({ figures: { count: 2n ** 60n, shortest: 2, longest: 2 } });
  });

  it('is told which facts multiply, when there is too much to follow', () => {
    const followed = followPaths(manyQuestions(20, 20));
    if (followed.kind !== 'exploded') throw new Error('it did not stop');
    expect(followed.states).toBe(MAX_STATES);
    expect(followed.facts.length).toBeGreaterThan(10);
    expect(followed.facts).toContain('fatto-3');
    expect(followed.facts).not.toContain('fatto-19');
    // A second or two of work by itself; more while other tests use the processor.
  }, 30_000);

  it('is told so as a problem, with the limit given', () => {
    const input = { guide: manyQuestions(6, 6), overlays: {}, passages: [] };
    const codes = (maxStates: number) =>
      checkGuide({ ...input, maxStates }).problems.map(({ code }) => code);
    expect(codes(50)).toContain('too-many-paths');
    expect(codes(5000)).not.toContain('too-many-paths');
  });

  it('is not kept waiting by procedures that include each other many times over', () => {
    const floors = Array.from({ length: 40 }, (_, index) => index);
    const procedures = Object.fromEntries(
      floors.map((n) => [
        `piano-${n}`,
        n === 39 ? ['apri'] : [`>piano-${n + 1}`, `>piano-${n + 1}`],
      ]),
    );
    const guide = aGuide({ categories: { tutti: [{}, 'piano-0'] }, procedures });
    const { problems, paths } = checkGuide({ guide, overlays: {}, passages: [] });
    expect(paths?.longest).toBe(1);
    expect(problems.map(({ code }) => code)).toContain('step-twice');
  });
});
