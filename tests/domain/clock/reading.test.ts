import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAttempts } from '../../../src/domain/clock/attempts.ts';
import { dayOf, isoOf, romeDay } from '../../../src/domain/clock/day.ts';
import { isKept, isKeptValue, keptAnswers } from '../../../src/domain/clock/kept.ts';
import { clockIsBehind, type Reading, readClock } from '../../../src/domain/clock/reading.ts';
import { standingOf } from '../../../src/domain/clock/standing.ts';
import type { Entry, EntryKind } from '../../../src/domain/progress/journal.ts';
import { stepHash } from '../../../src/domain/walk/hashes.ts';
import { walk } from '../../../src/domain/walk/walk.ts';
import { ATTEMPTS, aClock, at, clockGuide, entry } from './fixture.ts';

const guide = clockGuide();
const clock = aClock();
const MORNING = 'T08:00:00Z';

/** What the clock says on a day, told shortly: `running 5`, or its kind alone. */
function says(journal: readonly Entry[], today: string, of = clock): string {
  const read = readClock(clockGuide(of), of, journal, at(today + MORNING));
  return 'left' in read ? `${read.kind} ${read.left}` : read.kind;
}

const entered = (day: string) => entry('answer', 'codice-valido', day);
const confirmed = (moment: string) => entry('confirm', 'cambia', '', at(moment));

describe('A clock of 7 days whose day was entered', () => {
  const journal = [entered('2026-11-20')];
  it.each([
    ['2026-11-20', 'running 6'],
    ['2026-11-23', 'running 3'],
    ['2026-11-24', 'last 2'],
    ['2026-11-25', 'last 1'],
    ['2026-11-26', 'last 0'],
    ['2026-11-27', 'expired -1'],
    ['2027-11-27', 'expired -366'],
    ['2026-11-19', 'in-future'],
  ])('on %s: %s', (today, told) => expect(says(journal, today)).toBe(told));

  it('has its last day wherever daylight saving falls', () => {
    expect(says([entered('2026-03-27')], '2026-04-02')).toBe('last 0');
    expect(says([entered('2026-10-23')], '2026-10-29')).toBe('last 0');
  });

  it('has its last day wherever the leap day falls', () => {
    const ninety = aClock({ days: 90 });
    const last = (start: string) => {
      const read = readClock(
        clockGuide(ninety),
        ninety,
        [entered(start)],
        at(`${start}${MORNING}`),
      );
      return 'lastDay' in read ? isoOf(read.lastDay) : read.kind;
    };
    expect(last('2028-01-01')).toBe('2028-03-30');
    expect(last('2027-01-01')).toBe('2027-03-31');
  });
});

describe('What starts a clock', () => {
  it('nothing, until the person says so', () => {
    expect(says([], '2026-11-20')).toBe('not-started');
    expect(says([entry('confirm', 'apri'), entered('ieri')], '2026-11-20')).toBe('not-started');
  });

  it('the confirmation of its step, on that day in Rome', () => {
    expect(says([confirmed('2026-11-19T23:30:00Z')], '2026-11-20')).toBe('running 6');
    const moved = entry('confirm', 'vecchio-cambia', '', at(`2026-11-20${MORNING}`));
    expect(says([moved], '2026-11-20')).toBe('running 6');
  });

  it('the last word: a day entered after the confirmation, or a new confirmation after the day', () => {
    const first = confirmed('2026-11-20T10:00:00Z');
    expect(says([first, entered('2026-11-18')], '2026-11-20')).toBe('running 4');
    expect(says([entered('2026-08-01'), first], '2026-11-20')).toBe('running 6');
  });

  it('no longer a step that the person went back to, but still a day entered', () => {
    const back = entry('return', 'cambia');
    expect(says([confirmed('2026-11-20T10:00:00Z'), back], '2026-11-20')).toBe('not-started');
    expect(says([entered('2026-11-20'), back], '2026-11-20')).toBe('running 6');
  });

  it('not the step, where only a day may', () => {
    const strict = aClock({ startsAt: [] });
    expect(says([confirmed('2026-11-20T10:00:00Z')], '2026-11-20', strict)).toBe('not-started');
  });
});

describe('A PC with a wrong date', () => {
  it('is told from a guide that was checked later than today', () => {
    expect(clockIsBehind(guide, at('2025-12-31T22:59:00Z'))).toBe(true);
    expect(clockIsBehind(guide, at('2025-12-31T23:00:00Z'))).toBe(false);
  });
});

describe('The journal with days and counts', () => {
  const journal = [
    entry('answer', 'ruolo', 'uno'),
    entry('trouble', 'apri', 'troppi'),
    entered('2026-11-20'),
    entry('answer', 'tentativi', '3'),
  ];

  it('is wholly understood, and moves nobody', () => {
    const walked = walk(guide, journal, 0);
    expect(walked.ignored).toEqual([]);
    // An answer to a question would end the stop.
    expect(walked.kind === 'path' && walked.position.kind).toBe('stopped');
  });

  it('is summed up in what a link or paper carries', () => {
    expect(keptAnswers(guide, journal)).toEqual({ 'codice-valido': '2026-11-20', tentativi: '3' });
    expect(keptAnswers(guide, [])).toEqual({});
    expect([isKept(guide, 'tentativi'), isKept(guide, 'ruolo')]).toEqual([true, false]);
    expect(isKeptValue(guide, 'codice-valido', '2026-02-30')).toBe(false);
    expect(isKeptValue(guide, 'tentativi', '100')).toBe(false);
  });

  it('does not see a step as changed because a clock was added to it', () => {
    const [step] = guide.steps;
    const [same] = { ...guide, clocks: [], attempts: [] }.steps;
    expect(step && same && stepHash(step) === stepHash(same)).toBe(true);
  });
});

describe('Counted attempts', () => {
  it.each([
    [[], 0, false],
    [['1', '2'], 2, false],
    [['6'], 6, false],
    [['7'], 7, true],
    [['99'], 7, true],
    [['3', '2'], 2, false],
    [['tre'], 0, false],
  ] as const)('%j: %i used, stop: %s', (values, used, stop) => {
    const journal = values.map((value) => entry('answer', 'tentativi', value));
    expect(countAttempts(ATTEMPTS, journal)).toEqual({ used, stop });
  });
});

describe('A guide that does not simply hold', () => {
  const of = (status: 'in-force' | 'historical' | 'to-verify' | 'draft') => ({
    ...guide,
    source: { ...guide.source, status },
  });
  it.each(['historical', 'to-verify', 'draft'] as const)('is %s', (status) => {
    expect(standingOf(of(status), undefined)).toEqual({ status });
  });

  it('is overdue from the day after its review', () => {
    const now = (day: string) => standingOf(of('in-force'), at(`${day}${MORNING}`));
    expect(now('2027-01-01')).toBeUndefined();
    expect(now('2027-01-02')).toEqual({ overdueSince: '2027-01-01' });
    expect(standingOf(of('in-force'), undefined)).toBeUndefined();
  });
});

describe('Whatever a journal holds, in any order, on any day', () => {
  const kinds: readonly EntryKind[] = ['answer', 'confirm', 'trouble', 'return'];
  const ids = ['codice-valido', 'tentativi', 'ruolo', 'apri', 'cambia', 'vecchio-cambia', 'niente'];
  const day = fc.integer({ min: 0, max: 40_000 }).map(isoOf);
  const anyEntry = fc.record({
    kind: fc.constantFrom(...kinds),
    id: fc.constantFrom(...ids),
    value: fc.oneof(day, fc.string(), fc.nat(120).map(String), fc.constant('troppi')),
    by: fc.constantFrom('person' as const, 'system' as const, 'browser' as const),
    at: fc.oneof(fc.double(), fc.integer({ min: 0, max: 4e12 })),
    stepHash: fc.constant(''),
  });
  const anyClock = fc
    .record({ days: fc.integer({ min: 1, max: 3660 }), lastDays: fc.nat(365) })
    .map(aClock);

  it('a clock answers, and its numbers agree', () => {
    fc.assert(
      fc.property(anyClock, fc.array(anyEntry), fc.double(), (any, journal, now) => {
        const read: Reading = readClock(clockGuide(any), any, journal, now);
        if (read.kind === 'not-started') return;
        expect(read.lastDay).toBe(read.start.day + any.days - 1);
        const left = read.lastDay - romeDay(now);
        if (read.kind === 'in-future') expect(romeDay(now)).toBeLessThan(read.start.day);
        else {
          expect(read.left).toBe(left);
          expect(read.kind === 'expired').toBe(left < 0);
          expect(read.kind === 'running').toBe(left > any.lastDays);
        }
      }),
    );
  });

  it('the last day entered counts, whatever stood before', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), day, (journal, last) => {
        const read = readClock(guide, clock, [...journal, entered(last)], 0);
        expect('start' in read && read.start.day).toBe(dayOf(last));
      }),
    );
  });

  it('time only runs out: a later day never leaves more', () => {
    const days = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(day, days, fc.nat(400), (start, today, later) => {
        const left = (on: number) => {
          const read = readClock(guide, clock, [entered(start)], at(`${isoOf(on)}${MORNING}`));
          return 'left' in read ? read.left : Number.POSITIVE_INFINITY;
        };
        expect(left(today + later)).toBeLessThanOrEqual(left(today));
      }),
    );
  });

  it('attempts never go past the stop', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (journal) => {
        const { used, stop } = countAttempts(ATTEMPTS, journal);
        expect(used).toBeGreaterThanOrEqual(0);
        expect(used).toBeLessThanOrEqual(ATTEMPTS.stopAfter);
        expect(stop).toBe(used === ATTEMPTS.stopAfter);
      }),
    );
  });
});
