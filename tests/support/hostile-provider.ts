/**
 * A small OpenID provider on loopback that a test bends: each answer can be made hostile, alone. It
 * signs nobody in; the test plays the browser and brings the code back.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  type GenerateKeyPairResult,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';

export const CLIENT = 'primo-accesso';

/** What makes an answer hostile; without any of it the provider is a good one. */
export interface Bent {
  /** Fields over those of the description; `undefined` takes one away. */
  readonly discovery?: Readonly<Record<string, unknown>>;
  /** Claims over those of a good token; `undefined` takes one away. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** The token itself, made by the test from the claims. */
  readonly token?: (claims: JWTPayload, provider: Provider) => Promise<string> | string;
  readonly tokenAnswer?: Readonly<Record<string, unknown>>;
  readonly keys?: readonly JWK[];
}

export interface Provider {
  readonly issuer: string;
  readonly keys: GenerateKeyPairResult;
  readonly publicKey: JWK;
  bend(bent: Bent): void;
  /** What the app asked of each path. */
  readonly asked: Readonly<Record<string, number>>;
  /** The form of the last exchange of a code. */
  lastForm(): URLSearchParams;
  /** The nonce that the next token carries. */
  setNonce(nonce: string): void;
  close(): Promise<void>;
}

export const KID = 'chiave-1';

export async function hostileProvider(): Promise<Provider> {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const publicKey: JWK = {
    ...(await exportJWK(keys.publicKey)),
    kid: KID,
    alg: 'RS256',
    use: 'sig',
  };
  let bent: Bent = {};
  let nonce = '';
  let form = new URLSearchParams();
  const asked: Record<string, number> = {};
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked[path] = (asked[path] ?? 0) + 1;
    const json = (value: unknown) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(value));
    };
    if (path === '/.well-known/openid-configuration') return json(description());
    if (path === '/jwks') return json({ keys: bent.keys ?? [publicKey] });
    if (path !== '/token') {
      response.statusCode = 404;
      response.end();
      return;
    }
    let body = '';
    for await (const piece of request) body += String(piece);
    form = new URLSearchParams(body);
    const claims = goodClaims();
    const token = bent.token ? await bent.token(claims, provider) : await signed(claims, keys);
    json({ access_token: 'segreto', token_type: 'Bearer', id_token: token, ...bent.tokenAnswer });
  }

  const description = () => ({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    end_session_endpoint: `${issuer}/fine`,
    code_challenge_methods_supported: ['S256'],
    ...bent.discovery,
  });
  const goodClaims = (): JWTPayload => {
    const now = Math.floor(Date.now() / 1000);
    const good = { iss: issuer, aud: CLIENT, sub: 'prova', iat: now, exp: now + 300, nonce };
    return { ...good, ...bent.claims };
  };
  const provider: Provider = {
    ...{ issuer, keys, publicKey, asked },
    bend: (next) => {
      bent = next;
    },
    lastForm: () => form,
    setNonce: (next) => {
      nonce = next;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return provider;
}

/** A token with the good key, and the header given. */
export function signed(
  claims: JWTPayload,
  { privateKey }: Pick<GenerateKeyPairResult, 'privateKey'>,
  header: Readonly<Record<string, unknown>> = { kid: KID },
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', ...header }).sign(privateKey);
}

export function unsigned(claims: JWTPayload): string {
  return new UnsecuredJWT(claims).encode();
}
