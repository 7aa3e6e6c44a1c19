import { formatDate } from '../../copy/dates.ts';
import { time } from '../../copy/time.ts';
import { type Day, isoOf } from '../../domain/clock/day.ts';
import type { Place } from '../../state/place.ts';

/** "venerdì 4 dicembre 2026". */
export function longDate(day: Day, place: Place): string {
  const names = time[place.language()].weekdays.split(' ');
  // The first of January 1970 was a Thursday.
  const weekday = names[(((day + 4) % 7) + 7) % 7] ?? '';
  return `${weekday} ${formatDate(isoOf(day), place.copy().months)}`;
}
