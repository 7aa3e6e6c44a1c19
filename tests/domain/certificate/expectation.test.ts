/** When the organisation's exception holds, and when the gate is closed. */
import { describe, expect, it } from 'vitest';
import { type ConfigAtHand, expectationOf } from '../../../src/domain/certificate/expectation.ts';
import { verdict } from '../../../src/domain/certificate/verdict.ts';
import type { CertificateException } from '../../../src/domain/config/model.ts';
import {
  CHROME,
  configWith,
  DAY,
  expecting,
  FINGERPRINT,
  GUIDE,
  HOST,
  NOW,
  TYPED_HOST,
  VARIABLES,
} from './fixture.ts';

const gate = (exception: Partial<CertificateException>, now = NOW) =>
  expecting(exception, now, { from: 'network', fetchedAt: now }).gate;
const OPEN = { kind: 'open', lastDay: '2027-05-31' };
const closed = (reason: string) => ({ kind: 'closed', reason });

describe('the exception', () => {
  it('holds as the organisation set it', () => {
    expect(expecting()).toEqual({
      host: HOST,
      typedHost: TYPED_HOST,
      codes: GUIDE.certificateWarning.codes,
      gate: OPEN,
    });
    expect(gate({ fingerprint: FINGERPRINT.toUpperCase() })).toEqual({
      ...OPEN,
      fingerprint: FINGERPRINT,
    });
  });

  it('does not hold where it is disabled, absent, for another guide or for no warning', () => {
    expect(gate({ enabled: false })).toEqual(closed('gate-off'));
    expect(gate({ enabled: 'true' as unknown as boolean })).toEqual(closed('gate-off'));
    const none: ConfigAtHand = { value: {}, from: 'network', fetchedAt: NOW };
    expect(expectationOf(GUIDE, VARIABLES, none, NOW).gate).toEqual(closed('gate-off'));
    const other = { ...GUIDE, id: 'altra' };
    expect(expectationOf(other, VARIABLES, configWith({}), NOW).gate).toEqual(closed('gate-off'));
    const inherited = { ...GUIDE, id: 'constructor' };
    expect(expectationOf(inherited, VARIABLES, configWith({}), NOW).gate).toEqual(
      closed('gate-off'),
    );
    const calm = expectationOf({ id: 'sec-sisr' }, VARIABLES, configWith({}), NOW);
    expect(calm).toEqual({ host: '', typedHost: '', codes: [], gate: closed('gate-off') });
    expect(verdict(CHROME, calm).kind).toBe('stop');
  });

  it.each([
    ['no host', { ...VARIABLES, warningHost: '' }],
    ['an address for a host', { ...VARIABLES, warningHost: 'https://10.4.6.10/' }],
    ['a host with a port', { ...VARIABLES, warningHost: '10.4.6.10:8443' }],
    ['a host that nobody can see', { ...VARIABLES, warningHost: '010.4.6.10' }],
    ['no variable of that name', { portalHost: TYPED_HOST }],
  ])('does not hold with %s', (_, variables) => {
    expect(expectationOf(GUIDE, variables, configWith({}), NOW).gate).toEqual(
      closed('gate-broken'),
    );
  });

  it.each([
    ['a day that does not exist', { expires: '2027-02-30' }],
    ['a day written otherwise', { expires: '31/05/2027' }],
    ['no day', { expires: '' }],
    ['a day with a time', { expires: '2027-05-31T00:00:00Z' }],
    ['half a fingerprint', { fingerprint: FINGERPRINT.slice(32) }],
    ['an empty fingerprint', { fingerprint: '' }],
    ['an age of no days', { maxConfigAgeDays: 0 }],
    ['an age that is not a number', { maxConfigAgeDays: Number.NaN }],
  ])('does not hold with %s', (_, exception) => {
    expect(gate(exception)).toEqual(closed('gate-broken'));
  });

  it('accepts no code that means more than an unknown issuer, whatever the guide names', () => {
    const certificateWarning = {
      ...GUIDE.certificateWarning,
      codes: ['NET::ERR_CERT_DATE_INVALID', 'SSL_ERROR_BAD_CERT_DOMAIN', 'NET::ERR_CERT_REVOKED'],
    };
    const greedy = expectationOf({ ...GUIDE, certificateWarning }, VARIABLES, configWith({}), NOW);
    expect(greedy.codes).toEqual([]);
    expect(greedy.gate).toEqual(closed('gate-broken'));
    const both = { ...certificateWarning, codes: [...certificateWarning.codes, CHROME.code] };
    expect(
      expectationOf({ ...GUIDE, certificateWarning: both }, VARIABLES, configWith({}), NOW).codes,
    ).toEqual([CHROME.code]);
  });
});

describe('the last day', () => {
  it.each([
    ['in summer time', '2027-05-31', '2027-05-31T22:00:00Z'],
    ['in winter time', '2026-12-31', '2026-12-31T23:00:00Z'],
    ['the day on which summer time begins', '2027-03-28', '2027-03-28T22:00:00Z'],
    ['the day before summer time begins', '2027-03-27', '2027-03-27T23:00:00Z'],
    ['the day on which summer time ends', '2027-10-31', '2027-10-31T23:00:00Z'],
    ['the day before summer time ends', '2027-10-30', '2027-10-30T22:00:00Z'],
    ['29 February', '2028-02-29', '2028-02-29T23:00:00Z'],
  ])('ends at midnight in Italy, %s', (_, expires, midnight) => {
    const end = Date.parse(midnight);
    expect(gate({ expires }, end - 1)).toEqual({ kind: 'open', lastDay: expires });
    expect(gate({ expires }, end)).toEqual(closed('gate-expired'));
  });

  it('is over on every later day, and not before', () => {
    const from = Date.UTC(2026, 0, 1, 12);
    for (let day = 0; day < 800; day += 1) {
      const now = from + day * DAY;
      const today = new Date(now).toISOString().slice(0, 10);
      expect(gate({ expires: '2027-03-28' }, now).kind).toBe(
        today <= '2027-03-28' ? 'open' : 'closed',
      );
    }
  });
});

describe('the age of the configuration', () => {
  const aged = (age: number, exception: Partial<CertificateException> = {}) =>
    expecting(exception, NOW, { from: 'last-good', fetchedAt: NOW - age }).gate;

  it('is seven days at most, to the millisecond', () => {
    expect(aged(7 * DAY)).toEqual(OPEN);
    expect(aged(7 * DAY + 1)).toEqual(closed('gate-stale'));
  });

  it('may be set by the organisation', () => {
    expect(aged(DAY, { maxConfigAgeDays: 1 })).toEqual(OPEN);
    expect(aged(DAY + 1, { maxConfigAgeDays: 1 })).toEqual(closed('gate-stale'));
    expect(aged(30 * DAY, { maxConfigAgeDays: 30 })).toEqual(OPEN);
  });

  it('counts elapsed time, also over the night in which the clock changes', () => {
    const now = Date.parse('2027-03-29T08:00:00Z');
    const fetched = (fetchedAt: number) =>
      expecting({}, now, { from: 'last-good', fetchedAt }).gate.kind;
    expect(fetched(now - 7 * DAY)).toBe('open');
    expect(fetched(now - 7 * DAY - 1)).toBe('closed');
  });

  it('is not known where the clock was turned back, where nothing says so, or with the defaults', () => {
    expect(aged(-60_000)).toEqual(OPEN);
    expect(aged(-DAY)).toEqual(closed('gate-stale'));
    expect(aged(Number.NaN)).toEqual(closed('gate-stale'));
    expect(expecting({}, NOW, { from: 'network' }).gate).toEqual(closed('gate-stale'));
    expect(expecting({}, NOW, { from: 'default', fetchedAt: NOW }).gate).toEqual(
      closed('gate-stale'),
    );
    expect(expecting({}, Number.NaN, { from: 'network', fetchedAt: NOW }).gate).toEqual(
      closed('gate-stale'),
    );
  });
});
