/** A day as people type it. */
import { isDay } from '../certificate/rome-day.ts';

/**
 * Reads `31/1/2026`, also with points, hyphens or spaces.
 *
 * @returns the ISO date; `no-such-day` for 31 February; undefined where it is not a day at all
 */
export function readDay(text: string): string | 'no-such-day' | undefined {
  const found = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(text.trim());
  if (!found) return undefined;
  const [, day = '', month = '', year = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : 'no-such-day';
}

/** An ISO date as `31/01/2026`. */
export function showDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}
