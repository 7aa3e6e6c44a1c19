/**
 * Dates and times as people write them, by the clock of this PC. Not by `Intl`: its first use costs
 * a slow PC 80 ms before the takeover, and every page shows a date.
 */

/**
 * "22 novembre 2026".
 *
 * @param at milliseconds since 1970, or an ISO date or year-month
 * @param months the names of the months, with spaces between
 */
export function formatDate(at: number | string, months: string): string {
  const moment = new Date(at);
  const [year, month = 1, day] =
    typeof at === 'string'
      ? at.split('-').map(Number)
      : [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${day ? `${day} ` : ''}${months.split(' ')[month - 1]} ${year}`;
}

/** "10:42". @param at milliseconds since 1970 */
export function formatTime(at: number): string {
  return new Date(at).toTimeString().slice(0, 5);
}
