/** The error codes of certificate warnings, and what each means. */
import type { BrowserFamily } from './model.ts';

export type CodeMeaning =
  /** The issuer is not known to this PC: the one fault that an organisation may foresee. */
  | 'unknown-issuer'
  /** Expired or not yet valid; or the PC's clock is wrong. */
  | 'date'
  /** The certificate is another site's. */
  | 'wrong-name'
  | 'revoked'
  | 'other-fault';

/** Whose pages show a code. Edge shows Chrome's; Safari shows none. */
export type CodeFamily = 'chromium' | 'firefox';

export interface KnownCode {
  readonly code: string;
  readonly family: CodeFamily;
  readonly meaning: CodeMeaning;
}

function known(family: CodeFamily, meaning: CodeMeaning, ...codes: string[]): KnownCode[] {
  return codes.map((code) => ({ code, family, meaning }));
}

/** The likeliest of each family first: the list to pick from keeps this order. */
export const KNOWN_CODES: readonly KnownCode[] = [
  ...known('chromium', 'unknown-issuer', 'NET::ERR_CERT_AUTHORITY_INVALID'),
  ...known('chromium', 'wrong-name', 'NET::ERR_CERT_COMMON_NAME_INVALID'),
  ...known('chromium', 'date', 'NET::ERR_CERT_DATE_INVALID'),
  ...known('chromium', 'revoked', 'NET::ERR_CERT_REVOKED'),
  ...known(
    'chromium',
    'other-fault',
    'NET::ERR_CERT_INVALID',
    'NET::ERR_CERT_WEAK_SIGNATURE_ALGORITHM',
    'NET::ERR_CERT_WEAK_KEY',
    'NET::ERR_CERT_NAME_CONSTRAINT_VIOLATION',
    'NET::ERR_CERT_VALIDITY_TOO_LONG',
    'NET::ERR_CERT_SYMANTEC_LEGACY',
    'NET::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED',
    'NET::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
    'NET::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN',
  ),
  ...known(
    'firefox',
    'unknown-issuer',
    'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
    'SEC_ERROR_UNKNOWN_ISSUER',
  ),
  ...known('firefox', 'wrong-name', 'SSL_ERROR_BAD_CERT_DOMAIN'),
  ...known(
    'firefox',
    'date',
    'SEC_ERROR_EXPIRED_CERTIFICATE',
    'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE',
    'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
    'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE',
  ),
  ...known('firefox', 'revoked', 'SEC_ERROR_REVOKED_CERTIFICATE'),
  ...known(
    'firefox',
    'other-fault',
    'MOZILLA_PKIX_ERROR_MITM_DETECTED',
    'MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE',
    'SEC_ERROR_UNTRUSTED_ISSUER',
    'SEC_ERROR_UNTRUSTED_CERT',
    'SEC_ERROR_CA_CERT_INVALID',
    'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED',
  ),
];

/** The codes that a guide may name at all; `certificateWarning.codes` can only choose among them. */
export const ACCEPTABLE_CODES: readonly string[] = KNOWN_CODES.filter(
  ({ meaning }) => meaning === 'unknown-issuer',
).map(({ code }) => code);

const BY_KEY = new Map(KNOWN_CODES.map((entry) => [keyOf(entry.code), entry]));

export type ReadCode = KnownCode | 'missing' | 'not-known';

/**
 * Reads a code as picked or typed. Case, blanks, `-`, `_` and `:` do not matter; a missing, doubled
 * or exchanged letter does: nothing is guessed. Characters outside ASCII are refused.
 */
export function readCode(typed: string): ReadCode {
  if (!/^[\x20-\x7e\t\r\n]*$/.test(typed)) return 'not-known';
  const key = keyOf(typed);
  if (key === '') return 'missing';
  return BY_KEY.get(key) ?? 'not-known';
}

/** Whose codes a browser shows; undefined where it shows none, or it is not known which. */
export function codeFamilyOf(family: BrowserFamily): CodeFamily | undefined {
  if (family === 'chrome' || family === 'edge') return 'chromium';
  return family === 'firefox' ? 'firefox' : undefined;
}

function keyOf(text: string): string {
  return text.toUpperCase().replace(/[\s_:-]/g, '');
}
