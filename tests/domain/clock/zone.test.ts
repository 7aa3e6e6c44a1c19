import { describe, expect, it } from 'vitest';
import { romeMinutes } from '../../../src/domain/clock/zone.ts';

describe('clocks in Italy', () => {
  it.each([
    ['2026-11-27T23:00:59Z', 60],
    ['2026-12-31T23:30:00Z', 60],
    ['2026-07-01T12:00:00Z', 120],
    ['2026-03-29T00:59:00Z', 60],
    ['2026-03-29T01:00:00Z', 120],
  ])('at %s are %i minutes ahead', (iso, minutes) => {
    expect(romeMinutes(Date.parse(iso))).toBe(minutes);
  });
});
