/** A sign-in against a provider that lies: in its description, its answers, its tokens. */
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDoorway } from '../../../src/adapters/backend/doorway.ts';
import { createSignIn, type SignInParts } from '../../../src/adapters/identity/sign-in.ts';
import type { IdentitySettings } from '../../../src/domain/config/model.ts';
import { BackendError, type Left, SignInError } from '../../../src/ports/backend.ts';
import {
  type Bent,
  CLIENT,
  hostileProvider,
  KID,
  type Provider,
  signed,
  unsigned,
} from '../../support/hostile-provider.ts';

const LEFT: Left = { language: 'it', guide: 'sec-sisr', step: 'guarda-servizi', purpose: 'proof' };

let provider: Provider;
beforeAll(async () => {
  provider = await hostileProvider();
});
afterAll(() => provider.close());
beforeEach(() => provider.bend({}));

/** A browser tab: its storage, its clock, and where it was sent. */
function aTab(identity: Partial<IdentitySettings> = {}, parts: Partial<SignInParts> = {}) {
  const items = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
  const sent: string[] = [];
  const clock = { now: () => Date.now() };
  const signIn = createSignIn({
    identity: { issuer: provider.issuer, clientId: CLIENT, ...identity },
    account: undefined,
    returnAddress: (language) => `http://127.0.0.1/${language === 'en' ? 'en/' : ''}accesso/`,
    doorway: createDoorway({ fetch, clock, online: () => true }),
    clock,
    storage,
    go: (address) => sent.push(address),
    secure: true,
    ...parts,
  });
  return { signIn, items, storage, sent };
}

/** Goes to the provider, and gives the query of a good answer. */
async function gone(tab: ReturnType<typeof aTab>) {
  await tab.signIn.begin(LEFT);
  const asked = new URL(tab.sent.at(-1) ?? '').searchParams;
  provider.setNonce(asked.get('nonce') ?? '');
  return { asked, answer: { code: 'codice', state: asked.get('state') ?? '' } };
}

const query = (answer: Readonly<Record<string, string>>) => `?${new URLSearchParams(answer)}`;

async function refusal(tab: ReturnType<typeof aTab>, answer: Readonly<Record<string, string>>) {
  const error = await tab.signIn.finish(query(answer)).then(
    () => 'let in',
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SignInError)) throw error;
  expect(tab.items.size, 'nothing is kept').toBe(0);
  return error;
}

describe('a sign-in at a good provider', () => {
  it('asks for a code with a challenge, a state and a nonce, and for nothing that outlives it', async () => {
    const tab = aTab({ scopes: ['profile', 'offline_access'] });
    const { asked } = await gone(tab);
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: CLIENT,
      redirect_uri: 'http://127.0.0.1/accesso/',
      scope: 'openid profile',
      code_challenge_method: 'S256',
    });
    expect(asked.get('nonce')).toMatch(/^[0-9a-f]{32}$/);
    expect(asked.get('prompt')).toBeNull();
  });

  it('lets the person in, tells where they were, and keeps no token', async () => {
    const tab = aTab();
    const { answer } = await gone(tab);
    const signedIn = await tab.signIn.finish(query(answer));
    expect(signedIn.left).toEqual(LEFT);
    expect(signedIn.claims.sub).toBe('prova');
    expect(JSON.stringify(signedIn)).not.toContain('segreto');
    expect(tab.items.size).toBe(0);
    expect(provider.lastForm().get('code_verifier')).toMatch(/^[\w-]{43,}$/);
    expect(provider.lastForm().get('client_secret')).toBeNull();
  });

  it('goes on when the provider names itself, and has two keys', async () => {
    const other = await generateKeyPair('ES256');
    provider.bend({
      discovery: { authorization_response_iss_parameter_supported: true },
      keys: [
        provider.publicKey,
        { ...(await import('jose').then((jose) => jose.exportJWK(other.publicKey))), kid: 'altra' },
      ],
    });
    const tab = aTab();
    const { answer } = await gone(tab);
    await expect(
      tab.signIn.finish(query({ ...answer, iss: provider.issuer })),
    ).resolves.toMatchObject({ left: LEFT });
  });

  it('asks who is there, where the PC is shared, and brings back what was carried', async () => {
    const tab = aTab();
    const carried = { mode: 'shared' as const, journal: [] };
    await tab.signIn.begin({ ...LEFT, carried });
    const asked = new URL(tab.sent[0] ?? '').searchParams;
    expect(asked.get('prompt')).toBe('login');
    provider.setNonce(asked.get('nonce') ?? '');
    const answer = { code: 'c', state: asked.get('state') ?? '' };
    expect((await tab.signIn.finish(query(answer))).left.carried).toEqual(carried);
  });

  it('ends the session without naming a token', async () => {
    const address = new URL((await aTab().signIn.leaveAddress('en')) ?? '');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: CLIENT,
      post_logout_redirect_uri: 'http://127.0.0.1/en/accesso/',
    });
  });
});

describe('an answer that is not the one asked for', () => {
  it('is refused the second time it comes', async () => {
    const tab = aTab();
    const { answer } = await gone(tab);
    await tab.signIn.finish(query(answer));
    const before = provider.asked['/token'];
    expect((await refusal(tab, answer)).why).toBe('no-request');
    expect(provider.asked['/token'], 'the code is not sent again').toBe(before);
  });

  it.each<[string, (answer: { code: string; state: string }) => Record<string, string>, string]>([
    ['with the state of another tab', (answer) => ({ ...answer, state: 'altro' }), 'no-request'],
    ['without a state', ({ code }) => ({ code }), 'no-request'],
    ['without a code', ({ state }) => ({ state }), 'provider-error'],
    [
      'naming another provider',
      (answer) => ({ ...answer, iss: 'https://altro.example' }),
      'mixed-up',
    ],
    ['that says no', ({ state }) => ({ state, error: 'access_denied' }), 'cancelled'],
    ['that fails', ({ state }) => ({ state, error: 'server_error' }), 'provider-error'],
  ])('%s is refused before any code is exchanged', async (_, change, why) => {
    const tab = aTab();
    const { answer } = await gone(tab);
    const before = provider.asked['/token'];
    expect((await refusal(tab, change(answer))).why).toBe(why);
    expect(provider.asked['/token']).toBe(before);
  });

  it('with two codes is refused', async () => {
    const tab = aTab();
    const { answer } = await gone(tab);
    const error = await tab.signIn
      .finish(`${query(answer)}&code=altro`)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ why: 'no-request' });
  });

  it('without the name that the provider promised is refused', async () => {
    provider.bend({ discovery: { authorization_response_iss_parameter_supported: true } });
    const tab = aTab();
    const { answer } = await gone(tab);
    expect((await refusal(tab, answer)).why).toBe('mixed-up');
  });

  it('for a request made with another provider or client is refused', async () => {
    const tab = aTab();
    const { answer } = await gone(tab);
    const other = aTab({ clientId: 'altra-app' }, { storage: tab.storage });
    const error = await other.signIn.finish(query(answer)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ why: 'mixed-up', left: LEFT });
    expect(tab.items.size).toBe(0);
  });

  it('that took too long is refused, and the place is not forgotten', async () => {
    const first = aTab();
    const { answer } = await gone(first);
    const clock = { now: () => Date.now() + 21 * 60_000 };
    const later = aTab({}, { storage: first.storage, clock });
    const error = await later.signIn.finish(query(answer)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ why: 'stale', left: LEFT });
  });
});

describe('a description of the provider that cannot be trusted', () => {
  it.each<[string, Record<string, unknown>]>([
    ['of another issuer', { issuer: 'https://altro.example' }],
    ['of the issuer with a slash more', { issuer: 'http://127.0.0.1/' }],
    ['without an issuer', { issuer: undefined }],
    ['that sends the code elsewhere', { token_endpoint: 'https://altro.example/token' }],
    ['that takes keys from elsewhere', { jwks_uri: 'https://altro.example/jwks' }],
    ['that leads the person elsewhere', { authorization_endpoint: 'https://altro.example/auth' }],
    ['with an address that is none', { token_endpoint: 'token' }],
    ['that knows no S256', { code_challenge_methods_supported: ['plain'] }],
  ])('%s stops before the browser leaves', async (_, discovery) => {
    provider.bend({ discovery });
    const tab = aTab();
    await expect(tab.signIn.begin(LEFT)).rejects.toMatchObject({ why: 'discovery' });
    expect(tab.sent).toEqual([]);
    expect(tab.items.size).toBe(0);
  });

  it('stops also where it changes between going and coming back', async () => {
    const tab = aTab();
    const { answer } = await gone(tab);
    const before = provider.asked['/token'];
    provider.bend({ discovery: { token_endpoint: 'https://altro.example/token' } });
    expect((await refusal(tab, answer)).why).toBe('discovery');
    expect(provider.asked['/token']).toBe(before);
  });

  it('is fine where the configuration names the other origin', async () => {
    provider.bend({ discovery: { authorization_endpoint: 'https://login.example/auth' } });
    const tab = aTab({ origins: ['https://login.example'] });
    await tab.signIn.begin(LEFT);
    expect(tab.sent[0]).toMatch(/^https:\/\/login\.example\/auth\?/);
  });
});

const now = () => Math.floor(Date.now() / 1000);

/** Each with one thing wrong; the rest of the token is good. */
const HOSTILE: readonly (readonly [string, Bent, string])[] = [
  ['of another issuer', { claims: { iss: 'https://altro.example' } }, 'issuer'],
  ['without an issuer', { claims: { iss: undefined } }, 'issuer'],
  ['for another client', { claims: { aud: 'altra-app' } }, 'audience'],
  ['for nobody', { claims: { aud: undefined } }, 'audience'],
  ['for us and others, without azp', { claims: { aud: [CLIENT, 'altra'] } }, 'authorized-party'],
  [
    'for us and others, given to others',
    { claims: { aud: [CLIENT, 'altra'], azp: 'altra' } },
    'authorized-party',
  ],
  ['given to others', { claims: { azp: 'altra' } }, 'authorized-party'],
  ['that has expired', { claims: { iat: now() - 600, exp: now() - 300 } }, 'expired'],
  ['without an end', { claims: { exp: undefined } }, 'expired'],
  ['with an end that is no number', { claims: { exp: 'mai' } }, 'expired'],
  ['without a beginning', { claims: { iat: undefined } }, 'clock'],
  ['from the future', { claims: { iat: now() + 600, exp: now() + 900 } }, 'clock'],
  ['made long ago', { claims: { iat: now() - 7200 } }, 'clock'],
  ['not valid yet', { claims: { nbf: now() + 600 } }, 'clock'],
  ['for another request', { claims: { nonce: 'altro' } }, 'nonce'],
  ['without a nonce', { claims: { nonce: undefined } }, 'nonce'],
  ['of nobody', { claims: { sub: undefined } }, 'claims'],
  ['of somebody without a name', { claims: { sub: '' } }, 'claims'],
  [
    'that goes with another access token',
    { claims: { at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' } },
    'token-hash',
  ],
  ['without a signature', { token: unsigned }, 'algorithm'],
  [
    'signed with the public key as a password',
    {
      token: async (claims, { keys }) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', kid: KID })
          .sign(new TextEncoder().encode(await exportSPKI(keys.publicKey))),
    },
    'algorithm',
  ],
  [
    'signed with somebody else’s key under the same name',
    { token: async (claims) => signed(claims, await generateKeyPair('RS256')) },
    'signature',
  ],
  [
    'changed after it was signed',
    {
      token: async (claims, { keys }) => {
        const [head, , tail] = (await signed(claims, keys)).split('.');
        const changed = { ...claims, sub: 'altra-persona' };
        return `${head}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${tail}`;
      },
    },
    'signature',
  ],
  [
    'under an unknown key',
    { token: (claims, { keys }) => signed(claims, keys, { kid: 'altra' }) },
    'key',
  ],
  [
    'that brings its own key',
    {
      token: async (claims) => {
        const own = await generateKeyPair('RS256', { extractable: true });
        const { exportJWK } = await import('jose');
        return signed(claims, own, { jwk: await exportJWK(own.publicKey), kid: KID });
      },
    },
    'signature',
  ],
  [
    'with a demand that nobody knows',
    {
      token: (claims, { keys }) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', kid: KID, crit: ['x'], x: 1 })
          .sign(keys.privateKey, { crit: { x: true } }),
    },
    'claims',
  ],
  ['that is no token', { token: () => 'niente' }, 'claims'],
  ['that is not there', { tokenAnswer: { id_token: undefined } }, 'no-id-token'],
  ['whose keys are gone', { keys: [] }, 'key'],
];

describe('an ID token', () => {
  it.each(HOSTILE)('%s is refused, and nothing is kept', async (_, bent, why) => {
    provider.bend(bent);
    const tab = aTab();
    const { answer } = await gone(tab);
    const error = await refusal(tab, answer);
    expect(error.why).toBe(why);
    expect(error.left).toEqual(LEFT);
  });
});

describe('a sign-in that cannot begin', () => {
  it('on plain http says so, and asks nobody', async () => {
    const before = { ...provider.asked };
    await expect(aTab({}, { secure: false }).signIn.begin(LEFT)).rejects.toMatchObject({
      why: 'not-secure',
    });
    expect(provider.asked).toEqual(before);
  });

  it('without network says so', async () => {
    const doorway = createDoorway({ fetch, clock: { now: Date.now }, online: () => false });
    await expect(aTab({}, { doorway }).signIn.begin(LEFT)).rejects.toMatchObject({
      failure: 'offline',
    });
  });
});

describe('an account that cannot be read', () => {
  it('does not undo the sign-in', async () => {
    const account = { scim: `${provider.issuer}/scim`, facts: {} };
    const tab = aTab({}, { account });
    const { answer } = await gone(tab);
    const { account: read } = await tab.signIn.finish(query(answer));
    expect(read && 'error' in read && read.error).toBeInstanceOf(BackendError);
    expect(provider.asked['/scim/Me']).toBe(1);
  });
});
