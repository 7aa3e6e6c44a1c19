/** What an account or a sign-in says, turned into acts of the system by the organisation's rules. */
import type { FactRule } from '../config/model.ts';
import { indexGuide } from '../guide/lookup.ts';
import type { Guide, Id } from '../guide/model.ts';
import type { Entry, Journal } from '../progress/journal.ts';
import { own } from '../record.ts';
import { hashOf } from '../walk/hashes.ts';
import { walk } from '../walk/walk.ts';

/** What the rules found. */
export interface Found {
  /** Question -> option. */
  readonly answers: Readonly<Record<Id, string>>;
  readonly steps: readonly Id[];
}

/** An act for the session, of the system's. */
export type SystemAct = Pick<Entry, 'kind' | 'id' | 'value' | 'stepHash'> & {
  readonly by: 'system';
};

/** Lists inside one another, and rules, are read this deep. */
const DEEPEST = 8;

/** The simple values at a path; every item of a list on the way counts. */
function valuesAt(value: unknown, path: readonly string[], depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path, depth + 1));
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'object' ? [] : [String(value ?? '').trim()];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt(attribute(value, name), rest, depth + 1);
}

/** SCIM: names of attributes, schema included, know no letter case (RFC 7643 §2.1). */
function attribute(value: object, name: string): unknown {
  const wanted = name.toLowerCase();
  return Object.entries(value).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function ruleHolds(rule: FactRule, source: unknown): boolean {
  const low = (texts: readonly string[] = []) => texts.map((text) => text.toLowerCase());
  const values = low(valuesAt(source, rule.path)).filter((value) => value !== '');
  if (!rule.is && !rule.endsWith) return values.some((value) => value !== 'false');
  const ends = low(rule.endsWith);
  return values.some(
    (value) => low(rule.is).includes(value) || ends.some((end) => value.endsWith(end)),
  );
}

/**
 * Applies the rules to what a service answered. Total on `source`: a value of another shape than
 * expected makes its rule fail, nothing more.
 *
 * @param source an object from JSON: a SCIM user, or the claims of an ID token
 */
export function factsFrom(rules: readonly FactRule[] = [], source: unknown): Found {
  const holding = rules.filter((rule) => ruleHolds(rule, source));
  // Reversed, so that of two rules for one question the first wins.
  const answers = Object.assign({}, ...[...holding].reverse().map((rule) => rule.answers ?? {}));
  return { answers, steps: [...new Set(holding.flatMap((rule) => rule.confirms ?? []))] };
}

/**
 * What the system has to say that the journal does not hold yet. A step that a person took up again
 * after the system had confirmed it stays theirs; ids that the guide does not have are left out.
 */
export function actsOf(guide: Guide, journal: Journal, found: Found): readonly SystemAct[] {
  const { questions, steps } = indexGuide(guide);
  const said = (id: Id) =>
    journal.filter((entry) => entry.kind === 'answer' && entry.id === id && entry.by === 'system');
  const answers = Object.entries(found.answers).filter(
    ([id, value]) =>
      questions.get(id)?.options.some((option) => option.value === value) &&
      said(id).at(-1)?.value !== value,
  );
  const open = found.steps.filter((id) => {
    const about = journal.filter((entry) => entry.kind !== 'answer' && entry.id === id);
    return steps.has(id) && !about.some(({ kind, by }) => kind === 'confirm' && by === 'system');
  });
  return [
    ...answers.map(
      ([id, value]): SystemAct => ({ kind: 'answer', id, value, by: 'system', stepHash: '' }),
    ),
    ...confirmations(guide, open),
  ];
}

/** Confirmations of steps by the system, in the order given. */
export function confirmations(guide: Guide, ids: readonly Id[]): readonly SystemAct[] {
  const { steps } = indexGuide(guide);
  return ids.flatMap((id) => {
    const step = steps.get(id);
    if (!step) return [];
    return [{ kind: 'confirm', id, value: '', by: 'system', stepHash: hashOf(guide, step) }];
  });
}

/**
 * A sign-in at the portal's own provider proves that the person can enter: what is still to do of
 * the path, detours included, is done. Empty while questions are open.
 *
 * @param now milliseconds since 1970
 */
export function proofOf(guide: Guide, journal: Journal, now: number): readonly SystemAct[] {
  const walked = walk(guide, journal, now);
  if (walked.kind !== 'path') return [];
  const frames = [...walked.detours.map(({ steps }) => steps).reverse(), walked.path];
  const open = frames.flatMap((steps) => steps.filter(({ done }) => !done));
  const last = walked.path.at(-1);
  const ids = [...open, ...(last ? [last] : [])].map(({ step }) => step.id);
  return confirmations(guide, [...new Set(ids)]);
}

/** The rules of one guide in a map of the configuration. */
export function rulesFor(
  map: Readonly<Record<Id, readonly FactRule[]>> | undefined,
  guide: Id,
): readonly FactRule[] {
  return own(map, guide) ?? [];
}
