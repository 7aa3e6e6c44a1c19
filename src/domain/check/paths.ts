/**
 * Follows every way of answering. What comes after a question depends only on the facts that are
 * still mentioned after it, so each such state is visited once: a guide with a billion paths but
 * few states is counted in no time. Where the states themselves are too many the count stops.
 */
import { indexGuide } from '../guide/lookup.ts';
import type { Guide, Id, Question } from '../guide/model.ts';
import { holds } from '../walk/conditions.ts';
import type { Facts } from '../walk/model.ts';
import type { PathFigures } from './model.ts';
import { factsOf, listConditions } from './nodes.ts';
import { type Reached, reachFrom, startReach } from './reach.ts';

/** Most states visited before the count gives up: a second or two of work. */
export const MAX_STATES = 200_000;

/** Answers that lead to no category are reported up to this number. */
const MAX_DEAD_ENDS = 10;

export interface Counted {
  readonly kind: 'counted';
  readonly figures: PathFigures;
  readonly reached: Reached;
  /** Answers that lead to no category; the last fact is the last answer. */
  readonly deadEnds: readonly Facts[];
}

export interface Exploded {
  readonly kind: 'exploded';
  readonly states: number;
  /** The facts that are kept apart where the states are most. */
  readonly facts: readonly Id[];
}

interface Sum {
  readonly count: bigint;
  readonly shortest: number;
  readonly longest: number;
  readonly asked: number;
}

const NONE: Sum = { count: 0n, shortest: Number.POSITIVE_INFINITY, longest: 0, asked: 0 };

function add(a: Sum, b: Sum): Sum {
  return {
    count: a.count + b.count,
    shortest: Math.min(a.shortest, b.shortest),
    longest: Math.max(a.longest, b.longest),
    asked: Math.max(a.asked, b.asked),
  };
}

/** For each question (and after the last) the facts that still matter once it is answered. */
function factsThatMatter(guide: Guide): readonly (readonly Id[])[] {
  const conditions = listConditions(guide);
  const inTheEnd = conditions.filter(({ node }) => !node.startsWith('question/'));
  return guide.questions.map((_, index) => {
    const later = new Set(guide.questions.slice(index + 1).map(({ id }) => `question/${id}`));
    const ahead = conditions.filter(({ node }) => later.has(node));
    return factsOf([...ahead, ...inTheEnd].map(({ when }) => when));
  });
}

/**
 * Counts the paths and notes what they reach.
 *
 * @param guide without dangling ids and include cycles: both throw a `GuideError`
 * @param maxStates where to give up
 */
export function followPaths(guide: Guide, maxStates = MAX_STATES): Counted | Exploded {
  const questions: readonly Question[] = [...indexGuide(guide).questions.values()];
  const matter = factsThatMatter(guide);
  const atTheEnd = factsOf(
    listConditions(guide)
      .filter(({ node }) => /^(?:step|trouble|category)\//.test(node))
      .map(({ when }) => when),
  );
  const sums = new Map<string, Sum>();
  const statesAt = questions.map(() => 0);
  const reached = startReach();
  const deadEnds: Facts[] = [];
  let stopped = false;

  /** Keeps a state's sum; past the limit everything is left as it is. */
  const keep = (key: string, sum: Sum): Sum => {
    stopped ||= sums.size >= maxStates;
    if (!stopped) sums.set(key, sum);
    return sum;
  };
  const keyOf = (what: string, facts: Facts, names: readonly Id[]) =>
    [what, ...names.map((name) => facts[name] ?? '')].join('\n');

  const end = (facts: Facts): Sum => {
    const category = guide.categories.find(({ when }) => holds(when, facts));
    if (category === undefined) {
      if (deadEnds.length < MAX_DEAD_ENDS) deadEnds.push(facts);
      return NONE;
    }
    const key = keyOf(`category ${category.id}`, facts, atTheEnd);
    const known = sums.get(key);
    if (known !== undefined) return known;
    const steps = reachFrom(guide, category, facts, reached);
    return keep(key, { count: 1n, shortest: steps, longest: steps, asked: 0 });
  };

  const visit = (from: number, facts: Facts): Sum => {
    let index = from;
    while (index < questions.length && !holds(questions[index]?.when, facts)) index += 1;
    const question = questions[index];
    if (question === undefined) return end(facts);
    const key = keyOf(`question ${question.id}`, facts, matter[index] ?? []);
    const known = sums.get(key);
    if (known !== undefined) return known;
    if (stopped) return NONE;
    reached.questions.add(question.id);
    statesAt[index] = (statesAt[index] ?? 0) + 1;
    const all = question.options
      .map(({ value }) => visit(index + 1, { ...facts, [question.id]: value }))
      .reduce(add, NONE);
    return keep(key, { ...all, asked: all.asked + 1 });
  };

  const { count, shortest, longest, asked } = visit(0, {});
  if (stopped) {
    const widest = statesAt.indexOf(Math.max(...statesAt));
    const before = new Set(questions.slice(0, widest).map(({ id }) => id));
    const facts = (matter[widest] ?? []).filter((fact) => before.has(fact));
    return { kind: 'exploded', states: sums.size, facts };
  }
  const figures = { count, shortest: count === 0n ? 0 : shortest, longest, mostQuestions: asked };
  return { kind: 'counted', figures, reached, deadEnds };
}
