/**
 * Every combination of what a person may see and of what the organisation may have set. The few that
 * open the way through are written out below; all others must stop.
 */
import { expect, it } from 'vitest';
import type { ConfigAtHand } from '../../../src/domain/certificate/expectation.ts';
import { expectationOf } from '../../../src/domain/certificate/expectation.ts';
import type { Expectation, Observation } from '../../../src/domain/certificate/model.ts';
import { verdict } from '../../../src/domain/certificate/verdict.ts';
import { DAY, EXPIRES, FINGERPRINT, GUIDE, NOW, OTHER_FINGERPRINT, VARIABLES } from './fixture.ts';

type Column<T> = readonly (readonly [name: string, value: T])[];

function column<T>(values: Readonly<Record<string, T>>): Column<T> {
  return Object.entries(values);
}

const BROWSERS: Column<Observation['browser']> = column({
  'Chrome 156': { family: 'chrome', version: 156 },
  'Chrome, version not known': { family: 'chrome' },
  'Edge 156': { family: 'edge', version: 156 },
  'Firefox 153': { family: 'firefox', version: 153 },
  'Firefox 115': { family: 'firefox', version: 115 },
  'Safari 18': { family: 'safari', version: 18 },
  'another browser': { family: 'other' },
});

const CODES: readonly string[] = [
  'NET::ERR_CERT_AUTHORITY_INVALID',
  'NET::ERR_CERT_COMMON_NAME_INVALID',
  'NET::ERR_CERT_DATE_INVALID',
  'NET::ERR_CERT_REVOKED',
  'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
  'SEC_ERROR_UNKNOWN_ISSUER',
  'SSL_ERROR_BAD_CERT_DOMAIN',
  'SEC_ERROR_EXPIRED_CERTIFICATE',
  'ERR_CERT_AUTHORITY_INVALID',
  '',
];

const HOSTS: readonly string[] = [
  '10.4.6.10',
  '10.4.6.100',
  '10.4.6.10.example.com',
  'portale.sisr.regione.calabria.it',
  '10.4.6.10:8443',
  '１0.4.6.10',
  '',
];

const PROCEED = ['present', 'greyed', 'absent', 'absent-reload', 'absent-hsts', 'unknown'] as const;
const ANSWERS = ['yes', 'no', 'unknown'] as const;

const SEEN_FINGERPRINTS: Column<string | undefined> = column({
  'not looked up': undefined,
  right: FINGERPRINT.toUpperCase(),
  wrong: OTHER_FINGERPRINT,
});
const PUBLISHED: Column<string | undefined> = column({ none: undefined, published: FINGERPRINT });

const CONFIGS: Column<Omit<ConfigAtHand, 'value'>> = column({
  'from the network': { from: 'network', fetchedAt: NOW },
  'a copy 6 days old': { from: 'last-good', fetchedAt: NOW - 6 * DAY },
  'a copy 8 days old': { from: 'last-good', fetchedAt: NOW - 8 * DAY },
  'the defaults': { from: 'default' },
});
const ENABLED: Column<boolean | undefined> = column({
  enabled: true,
  disabled: false,
  absent: undefined,
});
const EXPIRIES: Column<string> = column({
  'far away': EXPIRES,
  today: '2026-11-22',
  yesterday: '2026-11-21',
});

interface Case {
  readonly name: () => string;
  readonly seen: Observation;
}

function* observations(): Generator<Case> {
  for (const [browserName, browser] of BROWSERS)
    for (const code of CODES)
      for (const host of HOSTS)
        for (const proceed of PROCEED)
          for (const [seenName, fingerprint] of SEEN_FINGERPRINTS)
            for (const insideNetwork of ANSWERS)
              for (const openedFromGuide of ANSWERS)
                yield {
                  name: () =>
                    `${browserName} | ${code} | ${host} | ${proceed} | inside ${insideNetwork} | from guide ${openedFromGuide} | fingerprint ${seenName}`,
                  seen: {
                    ...{ browser, code, host, proceed, insideNetwork, openedFromGuide },
                    ...(fingerprint !== undefined && { fingerprint }),
                  },
                };
}

function expectations(): readonly (readonly [string, Expectation])[] {
  return PUBLISHED.flatMap(([publishedName, fingerprint]) =>
    CONFIGS.flatMap(([configName, fetched]) =>
      ENABLED.flatMap(([enabledName, enabled]) =>
        EXPIRIES.map(([expiryName, expires]) => {
          const exception = {
            ...{ enabled: enabled === true, expires },
            ...(fingerprint !== undefined && { fingerprint }),
          };
          const value =
            enabled === undefined ? {} : { certificateExceptions: { 'sec-sisr': exception } };
          return [
            `${publishedName} | ${configName} | ${enabledName} | expires ${expiryName}`,
            expectationOf(GUIDE, VARIABLES, { value, ...fetched }, NOW),
          ] as const;
        }),
      ),
    ),
  );
}

/** Settings that lead to equal expectations are looked at once: the verdict sees nothing else. */
const byExpectation = (() => {
  const groups = new Map<string, [Expectation, string[]]>();
  for (const [name, expected] of expectations()) {
    const key = JSON.stringify(expected);
    const group = groups.get(key) ?? [expected, []];
    group[1].push(name);
    groups.set(key, group);
  }
  return () => groups.values();
})();

/** What the person may see... */
const MAY_PROCEED_SEEING = [
  'Chrome 156 | NET::ERR_CERT_AUTHORITY_INVALID | 10.4.6.10 | present | inside yes | from guide yes',
  'Chrome, version not known | NET::ERR_CERT_AUTHORITY_INVALID | 10.4.6.10 | present | inside yes | from guide yes',
  'Edge 156 | NET::ERR_CERT_AUTHORITY_INVALID | 10.4.6.10 | present | inside yes | from guide yes',
  'Firefox 153 | MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT | 10.4.6.10 | present | inside yes | from guide yes',
  'Firefox 153 | SEC_ERROR_UNKNOWN_ISSUER | 10.4.6.10 | present | inside yes | from guide yes',
  'Firefox 115 | MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT | 10.4.6.10 | present | inside yes | from guide yes',
  'Firefox 115 | SEC_ERROR_UNKNOWN_ISSUER | 10.4.6.10 | present | inside yes | from guide yes',
];

/** ... while the organisation has set this. With a published fingerprint only the right one will do. */
const MAY_PROCEED_WHILE = [
  'fingerprint not looked up, none | from the network | enabled | expires far away',
  'fingerprint not looked up, none | from the network | enabled | expires today',
  'fingerprint not looked up, none | a copy 6 days old | enabled | expires far away',
  'fingerprint not looked up, none | a copy 6 days old | enabled | expires today',
  'fingerprint right, none | from the network | enabled | expires far away',
  'fingerprint right, none | from the network | enabled | expires today',
  'fingerprint right, none | a copy 6 days old | enabled | expires far away',
  'fingerprint right, none | a copy 6 days old | enabled | expires today',
  'fingerprint wrong, none | from the network | enabled | expires far away',
  'fingerprint wrong, none | from the network | enabled | expires today',
  'fingerprint wrong, none | a copy 6 days old | enabled | expires far away',
  'fingerprint wrong, none | a copy 6 days old | enabled | expires today',
  'fingerprint right, published | from the network | enabled | expires far away',
  'fingerprint right, published | from the network | enabled | expires today',
  'fingerprint right, published | a copy 6 days old | enabled | expires far away',
  'fingerprint right, published | a copy 6 days old | enabled | expires today',
];

it('of all combinations, only those written out here show the way through', () => {
  const allowed: string[] = [];
  let looked = 0;
  for (const { name, seen } of observations()) {
    for (const [expected, settings] of byExpectation()) {
      looked += settings.length;
      if (verdict(seen, expected).kind === 'expected') {
        allowed.push(...settings.map((setting) => `${name()}, ${setting}`));
      }
    }
  }
  const written = MAY_PROCEED_SEEING.flatMap((seeing) =>
    MAY_PROCEED_WHILE.map((setting) => `${seeing} | ${setting}`),
  );
  expect(looked).toBe(7 * 10 * 7 * 6 * 3 * 3 * 3 * (2 * 4 * 3 * 3));
  expect(allowed.sort()).toEqual(written.sort());
}, 60_000);
