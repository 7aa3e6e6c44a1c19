import { describe, expect, it } from 'vitest';
import { formatDate, formatTime } from '../../src/copy/dates.ts';
import { en } from '../../src/copy/en.ts';
import { it as italian } from '../../src/copy/it.ts';

describe('a date', () => {
  it.each([
    ['2026-01-07', '7 gennaio 2026', '7 January 2026'],
    ['2021-12-31', '31 dicembre 2021', '31 December 2021'],
    ['2021-12', 'dicembre 2021', 'December 2021'],
  ])('is written in words in both languages: %s', (iso, inItalian, inEnglish) => {
    expect(formatDate(iso, italian.months)).toBe(inItalian);
    expect(formatDate(iso, en.months)).toBe(inEnglish);
  });

  it('names each month as the browser does', () => {
    for (const [language, { months }] of Object.entries({ it: italian, en })) {
      const month = new Intl.DateTimeFormat(language, { month: 'long' });
      const expected = Array.from({ length: 12 }, (_, at) => month.format(new Date(2026, at, 15)));
      expect(months.split(' ')).toEqual(expected);
    }
  });

  it('of a moment is the day on this PC, at both ends of the day', () => {
    expect(formatDate(new Date(2026, 0, 7, 0, 0).getTime(), italian.months)).toBe('7 gennaio 2026');
    expect(formatDate(new Date(2026, 0, 7, 23, 59).getTime(), italian.months)).toBe(
      '7 gennaio 2026',
    );
    expect(formatTime(new Date(2026, 0, 7, 9, 5).getTime())).toBe('09:05');
  });
});
