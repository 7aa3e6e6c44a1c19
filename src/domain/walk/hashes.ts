import type { Guide, Id, Step } from '../guide/model.ts';
import { hashText } from '../hash.ts';
import { own } from '../record.ts';

/** Of a note: where it comes from, and what only paper says. */
const UNSEEN: readonly string[] = ['cites', 'own', 'paper'];

/** JSON that does not depend on the order of keys in the file, without what the page does not show. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (UNSEEN.includes(key)) return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * Names what a person sees and does at the step, as `hashText`. Its number, condition, troubles and
 * origin do not count: they change nothing on the step's page. Nor does the drawing: a better picture
 * does not make a step a different one.
 */
export function stepHash(step: Step): string {
  const { id, number, when, troubles, cites, own, screen, ...seen } = step;
  return hashText(canonical(seen));
}

/**
 * The guide with the hashes of its steps, to be taken from the Italian original. A guide that has
 * them already comes back as it is.
 */
export function withHashes(
  guide: Guide,
): Guide & { readonly stepHashes: Readonly<Record<Id, string>> } {
  const stepHashes =
    guide.stepHashes ?? Object.fromEntries(guide.steps.map((step) => [step.id, stepHash(step)]));
  return { ...guide, stepHashes };
}

/** The hash that a new entry about this step carries, the same in every language. */
export function hashOf(guide: Guide, step: Step): string {
  return own(guide.stepHashes, step.id) ?? stepHash(step);
}
