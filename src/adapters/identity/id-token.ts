/** The ID token, checked whole (OpenID Connect Core 1.0 §3.1.3.7). The OIDC library does not do it. */
import {
  createLocalJWKSet,
  decodeProtectedHeader,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
} from 'jose';
import { SignInError, type SignInRefusal } from '../../ports/backend.ts';

/**
 * Signatures with a public key only: `none` and the HMAC family, for which a public key would be the
 * secret, are not among them, whatever a description or a token says.
 */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384'];

/** Clocks of PCs and servers differ: this much is let pass. */
const TOLERANCE_S = 120;
/** The token was made for this sign-in, a moment ago. */
const OLDEST_S = 600;

export interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly accessToken: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The claims of a token that passes every check.
 *
 * @throws SignInError, with the check that refused it
 */
export async function verifyIdToken(
  token: string,
  keys: JSONWebKeySet,
  expected: Expected,
): Promise<JWTPayload> {
  const { algorithm, payload } = await verified(token, keys, expected);
  const { azp, aud } = payload;
  const many = Array.isArray(aud) && aud.length > 1;
  if ((many || azp !== undefined) && azp !== expected.clientId) {
    throw new SignInError('authorized-party');
  }
  if (typeof payload.sub !== 'string' || payload.sub === '') throw new SignInError('claims');
  if (payload.nonce !== expected.nonce) throw new SignInError('nonce');
  const { at_hash: hash } = payload;
  if (hash !== undefined && hash !== (await halfHash(expected.accessToken ?? '', algorithm))) {
    throw new SignInError('token-hash');
  }
  return payload;
}

async function verified(token: string, keys: JSONWebKeySet, expected: Expected) {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (alg === undefined || !ALGORITHMS.includes(alg)) throw new SignInError('algorithm');
    if (kid !== undefined && typeof kid !== 'string') throw new SignInError('key');
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ALGORITHMS,
      issuer: expected.issuer,
      audience: expected.clientId,
      clockTolerance: TOLERANCE_S,
      maxTokenAge: OLDEST_S,
      currentDate: new Date(expected.now),
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', 'nonce'],
    });
    return { algorithm: alg, payload };
  } catch (error) {
    throw error instanceof SignInError ? error : new SignInError(refusalOf(error));
  }
}

const BY_CLAIM: Readonly<Record<string, SignInRefusal>> = {
  iss: 'issuer',
  aud: 'audience',
  exp: 'expired',
  iat: 'clock',
  nbf: 'clock',
  nonce: 'nonce',
};

function refusalOf(error: unknown): SignInRefusal {
  if (error instanceof errors.JWTExpired) return error.claim === 'iat' ? 'clock' : 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return BY_CLAIM[error.claim] ?? 'claims';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSInvalid) {
    return 'key';
  }
  if (error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JWKInvalid) {
    return 'key';
  }
  // Not a token at all, or a key that its algorithm cannot use.
  return 'claims';
}

/** Left half of the hash of an access token, base64url (OpenID Connect Core 1.0 §3.1.3.6). */
async function halfHash(accessToken: string, algorithm: string): Promise<string> {
  const bytes = new TextEncoder().encode(accessToken);
  const hash = new Uint8Array(await crypto.subtle.digest(`SHA-${algorithm.slice(-3)}`, bytes));
  const half = String.fromCharCode(...hash.slice(0, hash.length / 2));
  return btoa(half).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
