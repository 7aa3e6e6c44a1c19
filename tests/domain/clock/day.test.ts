import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, romeDay } from '../../../src/domain/clock/day.ts';
import { at } from './fixture.ts';

const HOUR = 3_600_000;

/** The law since 1996: summer time from the last Sunday of March to that of October, 1:00 UTC. */
function byLaw(ms: number): string {
  const year = new Date(ms).getUTCFullYear();
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
  };
  const summer = ms >= lastSunday(2) && ms < lastSunday(9);
  return new Date(ms + (summer ? 2 : 1) * HOUR).toISOString().slice(0, 10);
}

describe('The day in Europe/Rome', () => {
  it.each([
    ['a winter evening in UTC is the next day in Rome', '2026-01-10T23:30:00Z', '2026-01-11'],
    ['a summer evening is so an hour earlier', '2026-07-10T22:30:00Z', '2026-07-11'],
    ['the hour before the clocks go forward', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['the hour after they went back', '2026-10-25T22:59:00Z', '2026-10-25'],
    ['and the hour after that', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['a leap day', '2028-02-29T12:00:00Z', '2028-02-29'],
    ['the last night of the year', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s', (_, moment, day) => {
    expect(isoOf(romeDay(at(moment)))).toBe(day);
  });

  it('is what the law on summer time says, whatever zone the PC is in', () => {
    const moments = fc.integer({ min: Date.UTC(1997, 0, 1), max: Date.UTC(2036, 11, 30) });
    fc.assert(fc.property(moments, (ms) => isoOf(romeDay(ms)) === byLaw(ms)));
  });

  it('is a whole number for every number, even one that is no moment', () => {
    fc.assert(fc.property(fc.double(), (ms) => Number.isInteger(romeDay(ms))));
  });
});

describe('A written day', () => {
  it('is read back as it was written', () => {
    const days = fc.integer({ min: 0, max: 47_000 });
    fc.assert(fc.property(days, (day) => dayOf(isoOf(day)) === day));
  });

  it.each(['', '2026-02-30', '2027-02-29', '2026-13-01', '27/11/2026', '2026-1-1', '+12026-01-01'])(
    '"%s" is none',
    (text) => expect(dayOf(text)).toBeUndefined(),
  );

  it('counts leap days', () => {
    const days = (from: string, to: string) => (dayOf(to) ?? 0) - (dayOf(from) ?? 0);
    expect(days('2028-02-28', '2028-03-01')).toBe(2);
    expect(days('2027-02-28', '2027-03-01')).toBe(1);
  });
});
