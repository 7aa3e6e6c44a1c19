/** The verdict on a warning: which page is explained, and why a person is stopped. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_CODES } from '../../../src/domain/certificate/codes.ts';
import type {
  BrowserFamily,
  Observation,
  Proceed,
  Verdict,
  WarningPage,
  YesNo,
} from '../../../src/domain/certificate/model.ts';
import { verdict } from '../../../src/domain/certificate/verdict.ts';
import {
  anyCharacter,
  CHROME,
  DAY,
  EDGE,
  EXPIRES,
  expecting,
  FINGERPRINT,
  FIREFOX,
  HOST,
  NOW,
  OTHER_FINGERPRINT,
  TYPED_HOST,
} from './fixture.ts';

const expected = expecting();
const withFingerprint = expecting({ fingerprint: FINGERPRINT });

describe('the way through is explained', () => {
  it.each<[string, Observation, WarningPage, boolean]>([
    ['Chrome', CHROME, 'chrome', false],
    ['Edge, where the words are not certain', EDGE, 'edge', true],
    ['Firefox ESR 153', FIREFOX, 'firefox-new', false],
    ['a later Firefox', firefox(170), 'firefox-new', false],
    ['Firefox ESR 115', firefox(115), 'firefox-old', false],
    ['a Firefox in between', firefox(128), 'firefox-either', false],
    ['a Firefox of unknown version', firefox(), 'firefox-either', false],
    ['a Firefox whose version is nonsense', firefox(Number.NaN), 'firefox-either', false],
  ])('for %s', (_, seen, page, indicative) => {
    expect(verdict(seen, expected)).toEqual({
      kind: 'expected',
      how: { page, indicative, host: HOST, lastDay: EXPIRES },
    } satisfies Verdict);
  });
});

describe('the person is stopped', () => {
  it.each<[string, Partial<Observation>, string]>([
    ['in Safari, which shows no code', { browser: { family: 'safari' } }, 'safari-no-code'],
    ['in another browser', { browser: { family: 'other' } }, 'browser-not-known'],
    ['outside the network', { insideNetwork: 'no' }, 'outside-network'],
    ['not sure of the network', { insideNetwork: 'unknown' }, 'network-unknown'],
    ['coming from a link in a mail', { openedFromGuide: 'no' }, 'not-from-guide'],
    ['not sure where from', { openedFromGuide: 'unknown' }, 'from-guide-unknown'],
    ['without a way through', { proceed: 'absent' }, 'no-proceed'],
    ['with "Ricarica" instead', { proceed: 'absent-reload' }, 'no-proceed-policy'],
    ['with HSTS', { proceed: 'absent-hsts' }, 'no-proceed-hsts'],
    ['with a grey button', { proceed: 'greyed' }, 'proceed-greyed'],
    ['not finding the way through', { proceed: 'unknown' }, 'proceed-unknown'],
    ['with a wrong clock', { clockRight: 'no' }, 'clock-wrong'],
  ])('%s', (_, change, reason) => {
    expect(verdict({ ...CHROME, ...change }, expected)).toMatchObject({ kind: 'stop', reason });
  });

  it('in Safari even with the right code', () => {
    for (const { code } of KNOWN_CODES) {
      const seen = { ...CHROME, browser: { family: 'safari', version: 18 } as const, code };
      expect(verdict(seen, expected).kind).toBe('stop');
    }
  });

  it('and is told the gravest reason first, with the others behind it', () => {
    const seen: Observation = {
      ...CHROME,
      host: '10.4.6.100',
      code: 'NET::ERR_CERT_DATE_INVALID',
      insideNetwork: 'unknown',
      clockRight: 'no',
    };
    expect(verdict(seen, expecting({ enabled: false }))).toEqual({
      kind: 'stop',
      reason: 'host-different',
      also: ['clock-wrong', 'code-date', 'network-unknown', 'gate-off'],
    });
  });

  it('where a value is one that no page of this program gives', () => {
    const odd = 'forse' as never;
    for (const change of [
      { insideNetwork: odd },
      { openedFromGuide: odd },
      { proceed: odd },
      { browser: { family: odd } },
    ]) {
      expect(verdict({ ...CHROME, ...change }, expected).kind).toBe('stop');
    }
    expect(verdict(CHROME, { ...expected, gate: { kind: odd, reason: odd } }).kind).toBe('stop');
  });
});

/** A text with one character put in, taken out or exchanged. */
function spoilt(text: string): fc.Arbitrary<string> {
  const character = fc.oneof(anyCharacter, fc.constantFrom(...'0123456789abcdefABCDEF.-:_@/ lIO'));
  const at = fc.nat(text.length);
  return fc
    .tuple(at, character, fc.constantFrom(0, 1), fc.boolean())
    .map(([index, put, taken, drop]) => {
      const rest = text.slice(index + (drop ? 1 : taken));
      return text.slice(0, index) + (drop ? '' : put) + rest;
    });
}

const allowed = fc.constantFrom(CHROME, EDGE, FIREFOX, {
  ...FIREFOX,
  code: 'SEC_ERROR_UNKNOWN_ISSUER',
});
describe('whatever is changed in an observation that may proceed', () => {
  it('in the host, the person is stopped unless only what stands around the host changed', () => {
    let stopped = 0;
    fc.assert(
      fc.property(allowed, spoilt(HOST), (seen, host) => {
        const answer = verdict({ ...seen, host }, expected);
        if (answer.kind === 'stop') stopped += 1;
        else expect(host).toMatch(/^[ \t\r\n]*10\.4\.6\.10[ \t\r\n]*$|^10\.4\.6\.10[/?#]$/);
      }),
      { numRuns: 3000 },
    );
    expect(stopped).toBeGreaterThan(1000);
  });

  it('in the code, the person is stopped unless only blanks and marks between words changed', () => {
    fc.assert(
      fc.property(
        allowed.chain((seen) => fc.tuple(fc.constant(seen), spoilt(seen.code))),
        ([seen, code]) => {
          const bare = (text: string) => text.toUpperCase().replace(/[\s_:-]/g, '');
          const plain = /^[\x20-\x7e\s]*$/.test(code) && !/[^\S \t\r\n]/.test(code);
          const same = plain && bare(code) === bare(seen.code);
          expect(verdict({ ...seen, code }, expected).kind).toBe(same ? 'expected' : 'stop');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('in the fingerprint, the person is stopped unless only separators or case changed', () => {
    fc.assert(
      fc.property(allowed, spoilt(FINGERPRINT), (seen, fingerprint) => {
        const same =
          fingerprint.replace(/[ \t\r\n:.-]/g, '').toLowerCase() === FINGERPRINT &&
          /^[\x20-\x7e\t\r\n]*$/.test(fingerprint);
        expect(verdict({ ...seen, fingerprint }, withFingerprint).kind).toBe(
          same ? 'expected' : 'stop',
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('in any other field, the person is stopped', () => {
    const no = fc.constantFrom<YesNo[]>('no', 'unknown');
    const changes: fc.Arbitrary<Observation> = allowed.chain((seen) =>
      fc.oneof(
        no.map((insideNetwork) => ({ ...seen, insideNetwork })),
        no.map((openedFromGuide) => ({ ...seen, openedFromGuide })),
        fc
          .constantFrom<Proceed[]>('greyed', 'absent', 'absent-reload', 'absent-hsts', 'unknown')
          .map((proceed) => ({ ...seen, proceed })),
        fc.constant<Observation>({ ...seen, clockRight: 'no' }),
        fc.constant<Observation>({ ...seen, host: TYPED_HOST }),
        fc
          .constantFrom(...KNOWN_CODES.map(({ code }) => code))
          .filter((code) => !mayShow(seen, code))
          .map((code) => ({ ...seen, code })),
        fc
          .constantFrom<BrowserFamily[]>('safari', 'other', opposite(seen))
          .map((family) => ({ ...seen, browser: { family } })),
      ),
    );
    fc.assert(
      fc.property(changes, (seen) => {
        expect(verdict(seen, expected).kind).toBe('stop');
      }),
      { numRuns: 3000 },
    );
  });

  it('in the settings, the person is stopped', () => {
    const changed = fc.oneof(
      fc.constant(expecting({ enabled: false })),
      fc.integer({ min: 1, max: 4000 }).map((days) => expecting({}, NOW + 190 * DAY + days)),
      fc
        .integer({ min: 1, max: 1e12 })
        .map((late) => expecting({}, NOW, { from: 'last-good', fetchedAt: NOW - 7 * DAY - late })),
      fc.constant(expecting({}, NOW, { from: 'default' })),
      fc.constant(expecting({ fingerprint: OTHER_FINGERPRINT })),
      spoilt(HOST)
        .filter((host) => host.toLowerCase() !== HOST)
        .map((host) => ({ ...expected, host })),
    );
    fc.assert(
      fc.property(allowed, changed, (seen, settings) => {
        expect(verdict({ ...seen, fingerprint: FINGERPRINT }, settings).kind).toBe('stop');
      }),
      { numRuns: 3000 },
    );
  });

  it('the answer is the same when asked twice', () => {
    fc.assert(
      fc.property(allowed, fc.string(), fc.string(), (seen, host, code) => {
        const spoiled = { ...seen, host, code };
        expect(verdict(spoiled, expected)).toEqual(verdict(spoiled, expected));
      }),
    );
  });
});

function firefox(version?: number): Observation {
  return { ...FIREFOX, browser: { family: 'firefox', ...(version !== undefined && { version }) } };
}

/** A family whose codes this one does not show. */
function opposite({ browser }: Observation): BrowserFamily {
  return browser.family === 'firefox' ? 'edge' : 'firefox';
}

function mayShow(seen: Observation, code: string): boolean {
  return seen.browser.family === 'firefox'
    ? ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'SEC_ERROR_UNKNOWN_ISSUER'].includes(code)
    : code === 'NET::ERR_CERT_AUTHORITY_INVALID';
}
