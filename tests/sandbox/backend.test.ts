/** What the app asks of a backend, against the sandbox's real parts, over HTTP. */
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { RESET_PATH } from './reset.ts';
import { ACCESS_SCHEMA, SCIM_PATH } from './scim.ts';
import { enter, startSignIn, tokensFor } from './signing-in.ts';
import { type Sandbox, startSandbox } from './start.ts';
import { visitor } from './visitor.ts';

let sandbox: Sandbox;
let clock = Date.UTC(2026, 10, 27, 9);
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, now: () => clock });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.startOver());

const DELTA = PEOPLE.find(({ id }) => id === 'prova-d');
const { fiscalCode = '', portalPassword = '', mail = '' } = DELTA ?? {};

async function signIn() {
  const started = await startSignIn(sandbox);
  const { to = '' } = await enter(started, fiscalCode, portalPassword);
  return { started, back: to };
}

describe('the provider', () => {
  it('gives a code for the portal credentials, and tokens for the code and the verifier', async () => {
    const { started, back } = await signIn();
    const returned = new URL(back).searchParams;
    expect(returned.get('state')).toBe('qui');
    expect(returned.get('iss')).toBe(sandbox.at.provider);
    const reply = await tokensFor(sandbox, started, back);
    expect(reply.headers['access-control-allow-origin']).toBe(sandbox.at.app);
    expect(decodeJwt(reply.tokens.id_token)).toMatchObject({
      iss: sandbox.at.provider,
      sub: 'prova-d',
      aud: 'primo-accesso',
      nonce: started.nonce,
    });
    expect(reply.tokens.refresh_token).toBeUndefined();
  });

  it('lets the pages of no other site read the tokens', async () => {
    const { started, back } = await signIn();
    const reply = await tokensFor(sandbox, started, back, 'http://altrove.example');
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    expect(reply.tokens.id_token).toBeUndefined();
  });

  it('refuses a wrong password, and the first one before it is changed', async () => {
    const started = await startSignIn(sandbox);
    expect((await enter(started, fiscalCode, 'sbagliata')).text).toContain('non validi');
    const alfa = PEOPLE[0];
    const again = await enter(started, alfa?.fiscalCode ?? '', alfa?.portalPassword ?? '');
    expect(again.text).toContain('Prima cambia la password nel portale');
  });

  it('gives nothing without a challenge', async () => {
    const query = 'client_id=primo-accesso&response_type=code&scope=openid';
    const redirect = encodeURIComponent(`${sandbox.at.app}/accesso/`);
    const reply = await visitor().get(
      `${sandbox.at.provider}/auth?${query}&redirect_uri=${redirect}`,
    );
    expect(reply.to).toContain('error=invalid_request');
  });

  it('does not sign in again by itself after a sign-out', async () => {
    const { started, back } = await signIn();
    const { tokens } = await tokensFor(sandbox, started, back);
    const query = new URLSearchParams({
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: started.redirect,
    });
    const page = await started.person.get(`${sandbox.at.provider}/session/end?${query}`);
    expect(page.text).toContain('Vuoi uscire?');
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    const confirm = `${sandbox.at.provider}/session/end/confirm`;
    const out = await started.person.submit(confirm, { xsrf, logout: 'yes' });
    expect(out.to).toBe(started.redirect);
    const next = await startSignIn(sandbox, started.person);
    expect((await next.person.get(next.page)).text).toContain('Password del portale');
  });
});

describe('the account', () => {
  it('is the person of the token, in the standard form', async () => {
    const { started, back } = await signIn();
    const { tokens } = await tokensFor(sandbox, started, back);
    const me = await visitor().get(`${sandbox.at.scim}${SCIM_PATH}/Me`, {
      Authorization: `Bearer ${tokens.access_token}`,
      Origin: sandbox.at.app,
    });
    expect(me.status).toBe(200);
    expect(me.headers['content-type']).toContain('application/scim+json');
    expect(me.headers['access-control-allow-origin']).toBe(sandbox.at.app);
    expect(JSON.parse(me.text)).toMatchObject({
      id: 'prova-d',
      userName: mail,
      emails: [{ value: mail, type: 'work', primary: true }],
      [ACCESS_SCHEMA]: { portalRegistration: 'work', mailboxInUse: true },
    });
  });

  it.each([
    ['nothing', {}],
    ['a made-up token', { Authorization: 'Bearer AAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['another scheme', { Authorization: 'Basic cHJvdmE6cHJvdmE=' }],
  ])('is given to nobody with %s', async (_, headers) => {
    const me = await visitor().get(`${sandbox.at.scim}${SCIM_PATH}/Me`, headers);
    expect(me.status).toBe(401);
    expect(me.headers['www-authenticate']).toContain('Bearer');
    expect(me.text).not.toContain('prova-');
  });

  it('is all that a token opens: no list of people, no change', async () => {
    const { started, back } = await signIn();
    const { tokens } = await tokensFor(sandbox, started, back);
    const headers = { Authorization: `Bearer ${tokens.access_token}` };
    const at = `${sandbox.at.scim}${SCIM_PATH}`;
    expect((await visitor().get(`${at}/Users`, headers)).status).toBe(403);
    expect((await visitor().get(`${at}/Users/prova-a`, headers)).status).toBe(403);
    expect((await visitor().send('DELETE', `${at}/Me`, '', headers)).status).toBe(403);
  });
});

describe('the reset service', () => {
  const ask = (
    body: Readonly<Record<string, unknown>>,
    key = `chiave-${Math.random()}-0000`,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    visitor().send('POST', sandbox.at.reset + RESET_PATH, JSON.stringify(body), {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      Origin: sandbox.at.app,
      ...headers,
    });
  /** How many mails have come, once the one that is on its way is there. */
  const mails = (count: number) =>
    expect.poll(() => sandbox.mail.of(mail).length, { interval: 10 }).toBe(count);

  it('mails a new password, and answers the same for an account that does not exist', async () => {
    const known = await ask({ fiscalCode, mail });
    const unknown = await ask({ fiscalCode: 'PRVDMO90A41X999A', mail });
    const other = await ask({ fiscalCode, mail: 'altra@azienda.example' });
    expect([known.status, known.text]).toEqual([202, '{"status":"accepted"}']);
    for (const reply of [unknown, other]) {
      expect([reply.status, reply.text]).toEqual([known.status, known.text]);
    }
    await mails(1);
  });

  it('does the same request with the same key once', async () => {
    for (let time = 0; time < 3; time++) {
      expect((await ask({ fiscalCode, mail }, 'la-stessa-chiave-1')).status).toBe(202);
    }
    const reused = await ask({ fiscalCode, mail: 'altra@azienda.example' }, 'la-stessa-chiave-1');
    expect(reused.status).toBe(422);
    // A second request that does send: the first three sent one mail.
    expect((await ask({ fiscalCode, mail })).status).toBe(202);
    await mails(2);
  });

  it('says when to come back to who asks too often, whoever it is', async () => {
    for (const code of [fiscalCode, 'PRVDMO90A41X999A']) {
      for (let time = 0; time < 3; time++) await ask({ fiscalCode: code, mail });
      const refused = await ask({ fiscalCode: code, mail });
      expect(refused.status).toBe(429);
      expect(refused.headers['retry-after']).toBe('60');
      expect(refused.headers['access-control-expose-headers']).toContain('Retry-After');
      expect(refused.headers['content-type']).toContain('application/problem+json');
    }
    clock += 60_000;
    expect((await ask({ fiscalCode, mail })).status).toBe(202);
  });

  it.each([
    ['no key', { fiscalCode: 'x', mail: 'y' }, '', 400],
    ['no code', { mail: 'prova@azienda.example' }, undefined, 422],
    ['no address', { fiscalCode: 'PRVDMO90A41X999J' }, undefined, 422],
    ['a field of its own', { fiscalCode, mail, password: 'x' }, undefined, 422],
  ])('refuses %s with a problem in JSON', async (_, body, key, status) => {
    const reply = await ask(body, key);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text)).toMatchObject({ status, title: expect.any(String) });
  });

  it('takes JSON only, so that no form of another site can ask', async () => {
    const form = await ask({ fiscalCode, mail }, undefined, { 'Content-Type': 'text/plain' });
    expect(form.status).toBe(415);
    const headers = { Origin: 'https://altrove.example', 'Access-Control-Request-Method': 'POST' };
    const asked = await visitor().send('OPTIONS', sandbox.at.reset + RESET_PATH, '', headers);
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  });
});
