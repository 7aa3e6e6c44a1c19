/** A guide's warning, the organisation's exception, and a person who sees exactly that. */
import fc from 'fast-check';
import type { ConfigAtHand } from '../../../src/domain/certificate/expectation.ts';
import { expectationOf } from '../../../src/domain/certificate/expectation.ts';
import type { Expectation, Observation } from '../../../src/domain/certificate/model.ts';
import type { CertificateException } from '../../../src/domain/config/model.ts';

export const HOST = '10.4.6.10';
export const TYPED_HOST = 'portale.sisr.regione.calabria.it';
export const VARIABLES = { warningHost: HOST, portalHost: TYPED_HOST };
export const GUIDE = {
  id: 'sec-sisr',
  certificateWarning: {
    step: 'controlla-avviso',
    hostVariable: 'warningHost',
    typedHostVariable: 'portalHost',
    codes: [
      'NET::ERR_CERT_AUTHORITY_INVALID',
      'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
      'SEC_ERROR_UNKNOWN_ISSUER',
    ],
  },
};
export const EXPIRES = '2027-05-31';
export const NOW = Date.UTC(2026, 10, 22, 9);
export const DAY = 86_400_000;
export const FINGERPRINT = '0f'.repeat(32);
export const OTHER_FINGERPRINT = `${'0f'.repeat(31)}0e`;

export function configWith(
  exception: Partial<CertificateException>,
  fetched: Omit<ConfigAtHand, 'value'> = { from: 'network', fetchedAt: NOW },
): ConfigAtHand {
  const whole = { enabled: true, expires: EXPIRES, ...exception };
  return { value: { certificateExceptions: { 'sec-sisr': whole } }, ...fetched };
}

/** What is expected at `NOW`, unless told otherwise. */
export function expecting(
  exception: Partial<CertificateException> = {},
  now = NOW,
  fetched?: Omit<ConfigAtHand, 'value'>,
): Expectation {
  return expectationOf(GUIDE, VARIABLES, configWith(exception, fetched), now);
}

export const CHROME: Observation = {
  browser: { family: 'chrome', version: 156 },
  insideNetwork: 'yes',
  openedFromGuide: 'yes',
  host: HOST,
  code: 'NET::ERR_CERT_AUTHORITY_INVALID',
  proceed: 'present',
};

export const EDGE: Observation = { ...CHROME, browser: { family: 'edge', version: 156 } };

export const FIREFOX: Observation = {
  ...CHROME,
  browser: { family: 'firefox', version: 153 },
  code: 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
};

/** Any character, half a surrogate pair included. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code));
export const anyText = fc.string({ unit: anyCharacter });
