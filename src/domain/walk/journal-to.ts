/** The other way round: which answers and confirmations bring a person to a step. */
import { indexGuide } from '../guide/lookup.ts';
import type { Guide, Id } from '../guide/model.ts';
import type { Entry, EntryKind, Journal } from '../progress/journal.ts';
import { hashOf } from './hashes.ts';
import type { Facts, OnPath } from './model.ts';
import { walk } from './walk.ts';

/** Most ways of answering that are tried: a guide of everyday size has some dozens. */
const MAX_TRIED = 2_000;
/** Detours are two deep at most. */
const MAX_DEPTH = 2;

/**
 * A journal after which the step is the one to do: the first answers that lead to the category, all
 * before the step confirmed, and where only a detour has the step, the trouble that leads there.
 *
 * @param category the person's, or undefined: then the first that leads to the step
 * @returns undefined where no answers lead there
 */
export function journalTo(guide: Guide, step: Id, category?: Id): Journal | undefined {
  const ways = waysOfAnswering(guide).filter(
    ({ walked }) => category === undefined || walked.category.id === category,
  );
  // The main paths of all categories before the detours of any.
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    for (const { journal } of ways) {
      const found = reach(guide, journal, step, depth);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * After the answers that somebody gave: what brings them to the step, through a detour where their
 * path has it only there.
 *
 * @param answers entries of a journal that answer every question
 * @param at time that the entries get (ms since 1970)
 * @returns undefined where these answers do not lead to the step
 */
export function journalAfter(
  guide: Guide,
  answers: Journal,
  step: Id,
  at: number,
): Journal | undefined {
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    const found = reach(guide, answers, step, depth);
    if (found) return found.map((each) => ({ ...each, at }));
  }
  return undefined;
}

/** The first answers that lead to a category; undefined where none do. */
export function journalToCategory(guide: Guide, category: Id): Journal | undefined {
  return waysOfAnswering(guide).find(({ walked }) => walked.category.id === category)?.journal;
}

/** The answers that lead to a category, where there is only one way of answering that does. */
export function onlyAnswersTo(guide: Guide, category: Id): Facts | undefined {
  const ways = waysOfAnswering(guide).filter(({ walked }) => walked.category.id === category);
  const [way] = ways;
  if (way === undefined || ways.length > 1) return undefined;
  return Object.fromEntries(way.journal.map(({ id, value }) => [id, value]));
}

/** One way of answering, and the path it leads to. */
export interface Way {
  readonly journal: Journal;
  readonly walked: OnPath;
}

/** Ways of answering of the guides asked for lately: each is asked for with every keystroke. */
const known = new WeakMap<Guide, readonly Way[]>();

/** Ways of answering that lead to a category, in the order of the options; the first 2,000 tried. */
export function waysOfAnswering(guide: Guide): readonly Way[] {
  const before = known.get(guide);
  if (before) return before;
  const ways: Way[] = [];
  let tried = 0;
  const answer = (journal: Journal): void => {
    tried += 1;
    const walked = walk(guide, journal, 0);
    if (walked.kind === 'path') ways.push({ journal, walked });
    if (walked.kind !== 'question' || tried > MAX_TRIED) return;
    const { id, options } = walked.question;
    for (const { value } of options) answer([...journal, entry('answer', id, value)]);
  };
  answer([]);
  known.set(guide, ways);
  return ways;
}

function reach(guide: Guide, journal: Journal, step: Id, depth: number): Journal | undefined {
  const walked = walk(guide, journal, 0);
  if (walked.kind !== 'path') return undefined;
  const frame = walked.detours.at(-1)?.steps ?? walked.path;
  const ids = frame.map((item) => item.step.id);
  const confirmed = (count: number) => [
    ...journal,
    ...ids.slice(0, count).map((id) => confirm(guide, id)),
  ];
  if (depth === 0) return ids.includes(step) ? confirmed(ids.indexOf(step)) : undefined;
  const { troubles } = indexGuide(guide);
  for (const [index, item] of frame.entries()) {
    for (const id of item.step.troubles) {
      if (troubles.get(id)?.remedy.kind !== 'detour') continue;
      const met = [...confirmed(index), entry('trouble', item.step.id, id)];
      const found = reach(guide, met, step, depth - 1);
      if (found) return found;
    }
  }
  return undefined;
}

function confirm(guide: Guide, id: Id): Entry {
  const step = indexGuide(guide).steps.get(id);
  return { ...entry('confirm', id, ''), stepHash: step ? hashOf(guide, step) : '' };
}

function entry(kind: EntryKind, id: Id, value: string): Entry {
  return { kind, id, value, by: 'person', at: 0, stepHash: '' };
}
