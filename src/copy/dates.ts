/**
 * Dates and times as people write them, by the clock of this PC. Not by `Intl`: its first use costs
 * a slow PC a quarter of a second, and every page shows a date.
 */

const MONTHS = {
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  en: 'January February March April May June July August September October November December',
};

/** "22 novembre 2026". @param at milliseconds since 1970, or an ISO date or year-month */
export function formatDate(at: number | string, language: 'it' | 'en'): string {
  const moment = new Date(at);
  const [year, month = 1, day] =
    typeof at === 'string'
      ? at.split('-').map(Number)
      : [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const name = MONTHS[language].split(' ')[month - 1];
  return `${day ? `${day} ` : ''}${name} ${year}`;
}

/** "10:42". @param at milliseconds since 1970 */
export function formatTime(at: number): string {
  return new Date(at).toTimeString().slice(0, 5);
}
