/** What a clock says on a day. */
import type { Clock, Guide } from '../guide/model.ts';
import type { Journal } from '../progress/journal.ts';
import { type Day, dayOf, romeDay } from './day.ts';
import { type Start, startOf } from './start.ts';

export type Reading =
  /** Nothing has started it yet. */
  | { readonly kind: 'not-started' }
  /** The start lies after today: the day entered, or the PC's date, is wrong. */
  | { readonly kind: 'in-future'; readonly start: Start; readonly lastDay: Day }
  | {
      readonly kind: 'running' | 'last' | 'expired';
      readonly start: Start;
      /** The last day on which it holds. */
      readonly lastDay: Day;
      /** Days from today to the last one: 0 today, 1 tomorrow; below 0 where it is over. */
      readonly left: number;
    };

/** The last good day of a clock that started on this one: the first day counts. */
export function lastDayOf({ days }: Pick<Clock, 'days'>, start: Day): Day {
  return start + days - 1;
}

/**
 * Reads one clock of a guide.
 *
 * @param now milliseconds since 1970; only its day in Europe/Rome counts
 */
export function readClock(guide: Guide, clock: Clock, journal: Journal, now: number): Reading {
  const start = startOf(guide, clock, journal);
  if (start === undefined) return { kind: 'not-started' };
  const lastDay = lastDayOf(clock, start.day);
  const today = romeDay(now);
  if (today < start.day) return { kind: 'in-future', start, lastDay };
  const left = lastDay - today;
  const kind = left < 0 ? 'expired' : left <= clock.lastDays ? 'last' : 'running';
  return { kind, start, lastDay, left };
}

/**
 * Whether this PC's date cannot be right: it lies before the day on which the guide was last checked.
 * Nothing on an intranet PC tells the true date; a date that is too late cannot be told.
 */
export function clockIsBehind(guide: Guide, now: number): boolean {
  return romeDay(now) < (dayOf(guide.source.lastChecked) ?? Number.NEGATIVE_INFINITY);
}
