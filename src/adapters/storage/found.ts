import type { Journal } from '../../domain/progress/journal.ts';
import type { Found } from '../../ports/journal-store.ts';
import { type GuideRows, NO_ROWS } from './rows.ts';

/**
 * What is found at the start, and what is missing.
 *
 * @param known each guide's rows.
 * @param marked guide -> number of entries that the marker outside the database promises.
 * @param current whether `known` was read just now. If not, the marker may be ahead because of other
 *   tabs, and only a guide of which nothing at all could be read is lost.
 */
export function foundIn(
  known: ReadonlyMap<string, GuideRows>,
  marked: ReadonlyMap<string, number>,
  current: boolean,
): Found {
  const journals: Record<string, Journal> = {};
  const lost: string[] = [];
  const damaged: Record<string, number> = {};
  for (const guide of new Set([...known.keys(), ...marked.keys()])) {
    const { total, unreadable, journal } = known.get(guide) ?? NO_ROWS;
    const readable = total - unreadable;
    const promised = current || total === 0 ? (marked.get(guide) ?? 0) : 0;
    const missing = Math.max(total, promised) - readable;
    if (journal.length > 0) journals[guide] = journal;
    if (missing > 0 && readable === 0) lost.push(guide);
    else if (missing > 0) damaged[guide] = missing;
  }
  return { journals, lost, damaged };
}
