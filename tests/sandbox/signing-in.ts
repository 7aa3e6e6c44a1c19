/** A sign-in by the standard (code and PKCE), as the app does it, without the app. */
import { createHash, randomBytes } from 'node:crypto';
import { CLIENT_ID } from './provider.ts';
import type { Sandbox } from './start.ts';
import { type Reply, type Visitor, visitor } from './visitor.ts';

export interface Started {
  readonly person: Visitor;
  /** The provider's sign-in page. */
  readonly page: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly redirect: string;
}

/** Goes to the provider as far as its sign-in page. */
export async function startSignIn({ at }: Sandbox, person = visitor()): Promise<Started> {
  const verifier = randomBytes(32).toString('base64url');
  const nonce = randomBytes(16).toString('base64url');
  const redirect = `${at.app}/accesso/`;
  const query = new URLSearchParams({
    client_id: CLIENT_ID,
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid',
    state: 'qui',
    nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const { to = '' } = await person.get(`${at.provider}/auth?${query}`);
  return { person, page: to, verifier, nonce, redirect };
}

/** Gives the credentials and follows the provider back to the app's address. */
export async function enter(started: Started, user: string, password: string): Promise<Reply> {
  const { person, page, redirect } = started;
  let reply = await person.submit(page, { utente: user, password });
  while (reply.to !== undefined && !reply.to.startsWith(redirect))
    reply = await person.get(reply.to);
  return reply;
}

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token?: string;
}

/** Exchanges the code. @param origin of the page that asks */
export async function tokensFor(
  { at }: Sandbox,
  { person, verifier, redirect }: Started,
  back: string,
  origin = at.app,
): Promise<Reply & { tokens: Tokens }> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: CLIENT_ID,
    code: new URL(back).searchParams.get('code') ?? '',
    redirect_uri: redirect,
    code_verifier: verifier,
  });
  const reply = await person.send('POST', `${at.provider}/token`, body.toString(), {
    'Content-Type': 'application/x-www-form-urlencoded',
    Origin: origin,
  });
  return { ...reply, tokens: JSON.parse(reply.text) as Tokens };
}
