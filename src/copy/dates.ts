/** Dates and times as people write them, in the page's language and Italy's time. */

const ZONE = 'Europe/Rome';

/** "22 novembre 2026". @param at milliseconds since 1970, or an ISO date or year-month */
export function formatDate(at: number | string, language: string): string {
  const monthOnly = typeof at === 'string' && /^\d{4}-\d{2}$/.test(at);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'it-IT', {
    ...(!monthOnly && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
  }).format(typeof at === 'string' ? new Date(`${at}${monthOnly ? '-01' : ''}T12:00:00Z`) : at);
}

/** "10:42". @param at milliseconds since 1970 */
export function formatTime(at: number, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'it-IT', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  }).format(at);
}
