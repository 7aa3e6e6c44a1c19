/** What the journal keeps under the id of a clock or of counted attempts, beside answers. */
import type { Guide, Id } from '../guide/model.ts';
import type { Journal } from '../progress/journal.ts';
import { countAttempts } from './attempts.ts';
import { dayOf, isoOf } from './day.ts';
import { startOf } from './start.ts';

/** Whether the id is that of a clock or of counted attempts. */
export function isKept({ clocks, attempts }: Guide, id: Id): boolean {
  return [clocks, attempts].some((nodes) => nodes?.some((node) => node.id === id));
}

/** Whether the value is one that the clock, or the count, with this id can have. */
export function isKeptValue({ clocks, attempts }: Guide, id: Id, value: string): boolean {
  if (clocks?.some((clock) => clock.id === id)) return dayOf(value) !== undefined;
  return attempts?.some((count) => count.id === id) === true && /^\d{1,2}$/.test(value);
}

/** Clock -> the ISO day on which it started; attempts -> how many. What has not begun is absent. */
export function keptAnswers(guide: Guide, journal: Journal): Readonly<Record<Id, string>> {
  const { clocks = [], attempts = [] } = guide;
  const days = clocks.map((clock) => [clock.id, startOf(guide, clock, journal)?.day] as const);
  const counts = attempts.map((count) => [count.id, countAttempts(count, journal).used] as const);
  return Object.fromEntries([
    ...days.flatMap(([id, day]) => (day === undefined ? [] : [[id, isoOf(day)]])),
    ...counts.flatMap(([id, used]) => (used === 0 ? [] : [[id, String(used)]])),
  ]);
}
