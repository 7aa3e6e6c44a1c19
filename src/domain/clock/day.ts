/**
 * Days of the calendar, without hours: a whole number, days since 1 January 1970. Adding to it never
 * meets daylight saving; leap days are those of the Gregorian calendar.
 */
export type Day = number;

const MS = 86_400_000;
/** The furthest that `Date` goes, in milliseconds from 1970. */
const FURTHEST = 8.64e15;

const ROME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * The day that a calendar in Italy shows at a moment. The browser's own table of time zones says when
 * daylight saving begins; where the PC stands does not matter.
 *
 * @param at milliseconds since 1970; what no `Date` can hold counts as 0
 */
export function romeDay(at: number): Day {
  const moment = Math.abs(at) < FURTHEST - MS ? at : 0;
  const part: Partial<Record<string, number>> = {};
  for (const { type, value } of ROME.formatToParts(moment)) part[type] = Number(value);
  return Date.UTC(part.year ?? 1970, (part.month ?? 1) - 1, part.day ?? 1) / MS;
}

/**
 * The day named by an ISO date.
 *
 * @returns undefined where the text is not `YYYY-MM-DD`, or there is no such day (30 February)
 */
export function dayOf(iso: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoOf(time / MS) !== iso ? undefined : time / MS;
}

/** The ISO date of a day: `2026-11-27`. */
export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}
