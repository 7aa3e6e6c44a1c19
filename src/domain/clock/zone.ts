/**
 * Minutes by which clocks in Italy are ahead of Greenwich at a moment: 60, or 120 in summer. By the
 * browser's own table of time zones.
 *
 * @param at milliseconds since 1970
 */
export function romeMinutes(at: number): number {
  // Made when it is asked for: a formatter costs a slow PC some milliseconds.
  const rome = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Europe/Rome', hourCycle: 'h23' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  });
  const part: Partial<Record<string, number>> = {};
  for (const { type, value } of rome.formatToParts(at)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return (Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000) / 60_000;
}
