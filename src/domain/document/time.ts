/** A time of day as people type it. */

/**
 * Reads `9:30`, also with a point or a comma. An hour alone is no time: "9" may be a slip of the
 * keys as well as nine o'clock.
 *
 * @returns `09:30`; `no-such-time` for 25:30; undefined where it is not a time at all
 */
export function readTime(text: string): string | 'no-such-time' | undefined {
  const found = /^(\d{1,2})\s?[:.,]\s?(\d{2})$/.exec(text.trim());
  if (!found) return undefined;
  const [, hour = '', minute = ''] = found;
  if (Number(hour) > 23 || Number(minute) > 59) return 'no-such-time';
  return `${hour.padStart(2, '0')}:${minute}`;
}
