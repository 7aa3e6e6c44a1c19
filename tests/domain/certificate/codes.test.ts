/** The error code and the fingerprint, as a person picks or types them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCEPTABLE_CODES, KNOWN_CODES, readCode } from '../../../src/domain/certificate/codes.ts';
import { readFingerprint } from '../../../src/domain/certificate/fingerprint.ts';
import { verdict } from '../../../src/domain/certificate/verdict.ts';
import { anyText, CHROME, EDGE, expecting, FINGERPRINT, FIREFOX } from './fixture.ts';

const expected = expecting();

describe('a code', () => {
  it('can be accepted only where the issuer is what the PC does not know', () => {
    expect(ACCEPTABLE_CODES).toEqual([
      'NET::ERR_CERT_AUTHORITY_INVALID',
      'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
      'SEC_ERROR_UNKNOWN_ISSUER',
    ]);
  });

  it('is never mistaken for another one, however it is spaced', () => {
    const keys = KNOWN_CODES.map(({ code }) => code.replace(/[^A-Z0-9]/g, ''));
    expect(new Set(keys).size).toBe(KNOWN_CODES.length);
    for (const known of KNOWN_CODES) expect(readCode(known.code)).toBe(known);
  });

  it.each([
    'net::err_cert_authority_invalid',
    'NET ERR CERT AUTHORITY INVALID',
    'net-err-cert-authority-invalid',
    ' NET: :ERR_CERT_ AUTHORITY_INVALID\n',
    'NETERRCERTAUTHORITYINVALID',
  ])('is understood as typed: %j', (code) => {
    expect(verdict({ ...CHROME, code }, expected).kind).toBe('expected');
  });

  it.each([
    'ERR_CERT_AUTHORITY_INVALID',
    'NET::ERR_CERT_AUTHORITY_INVALI',
    'NET::ERR_CERT_AUTHORITY_INVALIDD',
    'NET::ERR_CERT_AUTHORTIY_INVALID',
    'NET::ERR_CERT_AUTH0RITY_INVALID',
    'NET::ERR_CERT_AUTHORITY_INVALID NET::ERR_CERT_DATE_INVALID',
    'NET::ERR_CERT_АUTHORITY_INVALID',
    'NET::ERR_CERT_AUTHORITY_INVALID\u200b',
    'NET::ERR.CERT.AUTHORITY.INVALID',
    'AUTHORITY_INVALID',
    'constructor',
  ])('is not guessed: %j', (code) => {
    expect(verdict({ ...CHROME, code }, expected)).toMatchObject({ reason: 'code-not-known' });
  });

  it.each([
    ['NET::ERR_CERT_DATE_INVALID', 'code-date'],
    ['NET::ERR_CERT_COMMON_NAME_INVALID', 'code-wrong-name'],
    ['NET::ERR_CERT_REVOKED', 'code-revoked'],
    ['NET::ERR_CERT_INVALID', 'code-other-fault'],
    ['NET::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED', 'code-other-fault'],
    ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'code-foreign'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'code-foreign'],
    ['', 'code-missing'],
    ['  ', 'code-missing'],
    ['::', 'code-missing'],
  ])('%s in Chrome or Edge: %s', (code, reason) => {
    expect(verdict({ ...CHROME, code }, expected)).toEqual({ kind: 'stop', reason, also: [] });
    expect(verdict({ ...EDGE, code }, expected)).toEqual({ kind: 'stop', reason, also: [] });
  });

  it.each([
    ['SEC_ERROR_EXPIRED_CERTIFICATE', 'code-date'],
    ['MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE', 'code-date'],
    ['SSL_ERROR_BAD_CERT_DOMAIN', 'code-wrong-name'],
    ['SEC_ERROR_REVOKED_CERTIFICATE', 'code-revoked'],
    ['MOZILLA_PKIX_ERROR_MITM_DETECTED', 'code-other-fault'],
    ['NET::ERR_CERT_AUTHORITY_INVALID', 'code-foreign'],
    ['', 'code-missing'],
  ])('%s in Firefox: %s', (code, reason) => {
    expect(verdict({ ...FIREFOX, code }, expected)).toEqual({ kind: 'stop', reason, also: [] });
  });

  it('stops the person where the guide does not name it, though it could be accepted', () => {
    const one = { ...expected, codes: ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'] };
    expect(verdict({ ...FIREFOX, code: 'SEC_ERROR_UNKNOWN_ISSUER' }, one)).toMatchObject({
      reason: 'code-not-expected',
    });
    expect(verdict(CHROME, one)).toMatchObject({ reason: 'code-not-expected' });
  });

  it('is not known where it is any text at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['missing', 'not-known']).toContain(readCode(`${text}Q`));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a fingerprint', () => {
  const strict = expecting({ fingerprint: FINGERPRINT });
  const upper = FINGERPRINT.toUpperCase();
  const pairs = upper.match(/../g) ?? [];

  it.each([
    ['as Chrome prints it', FINGERPRINT],
    ['in upper case with colons, as other tools print it', pairs.join(':')],
    ['with blanks', pairs.join(' ')],
    ['with hyphens', pairs.join('-')],
    ['over two lines', `${upper.slice(0, 32)}\r\n ${upper.slice(32)} `],
  ])('is recognised %s', (_, fingerprint) => {
    expect(verdict({ ...CHROME, fingerprint }, strict).kind).toBe('expected');
  });

  it.each([
    ['one digit other', `${FINGERPRINT.slice(0, 63)}0`, 'fingerprint-different'],
    ['the digits turned around', [...FINGERPRINT].reverse().join(''), 'fingerprint-different'],
    ['one digit less', FINGERPRINT.slice(1), 'fingerprint-odd'],
    ['one digit more', `${FINGERPRINT}0`, 'fingerprint-odd'],
    ['the beginning only', FINGERPRINT.slice(0, 8), 'fingerprint-odd'],
    ['the SHA-1 one', FINGERPRINT.slice(0, 40), 'fingerprint-odd'],
    ['a letter O', `O${FINGERPRINT.slice(1)}`, 'fingerprint-odd'],
    ['0x in front', `0x${FINGERPRINT}`, 'fingerprint-odd'],
    ['fullwidth digits', `０${FINGERPRINT.slice(1)}`, 'fingerprint-odd'],
    ['nothing', '', 'fingerprint-missing'],
    ['not looked up', undefined, 'fingerprint-missing'],
  ])('is refused with %s', (_, fingerprint, reason) => {
    const seen = { ...CHROME, ...(fingerprint !== undefined && { fingerprint }) };
    expect(verdict(seen, strict)).toEqual({ kind: 'stop', reason, also: [] });
  });

  it('is read as 64 lower-case digits', () => {
    expect(readFingerprint(pairs.join(':'))).toBe(FINGERPRINT);
  });
});
