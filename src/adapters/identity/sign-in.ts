/**
 * Sign-in with OpenID Connect: code with PKCE, by a full redirect. `oidc-client-ts` makes the request
 * and keeps its state; description, tokens and keys come through the doorway, and the answer is
 * checked by us (`id-token.ts`). Tokens live in `finish` alone, in memory, and end with it.
 */
import { OidcClient, SigninResponse, WebStorageStateStore } from 'oidc-client-ts';
import type { AccountSettings, IdentitySettings } from '../../domain/config/model.ts';
import {
  BackendError,
  type Left,
  type SignedIn,
  type SignIn,
  SignInError,
} from '../../ports/backend.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Doorway } from '../backend/doorway.ts';
import { readAccount } from '../backend/services.ts';
import { discover, type Provider, readKeys } from './discovery.ts';
import { verifyIdToken } from './id-token.ts';
import { forget, isKept, PREFIX } from './kept.ts';
import { exchange } from './tokens.ts';

export interface SignInParts {
  readonly identity: IdentitySettings;
  readonly account: AccountSettings | undefined;
  /** The return page in a language: these addresses are registered at the provider. */
  readonly returnAddress: (language: Left['language']) => string;
  readonly doorway: Doorway;
  readonly clock: Clock;
  /** Keeps the request's state while the browser is at the provider: this tab's session storage. */
  readonly storage: Storage;
  /** Leaves this page for an address. */
  readonly go: (address: string) => void;
  /** Whether the browser offers cryptography: not on plain http. */
  readonly secure: boolean;
}

/** Who takes longer at the provider begins anew. */
const OLDEST_MS = 20 * 60_000;

export function createSignIn(parts: SignInParts): SignIn {
  const { identity, doorway, clock } = parts;
  const client = (provider: Provider, language: Left['language']) =>
    new OidcClient({
      authority: identity.issuer,
      client_id: identity.clientId,
      redirect_uri: parts.returnAddress(language),
      scope: scopeOf(identity),
      // Never fetched by the library: what it knows of the provider was read through the doorway.
      metadata: {
        issuer: provider.issuer,
        authorization_endpoint: provider.authorizationEndpoint,
      },
      stateStore: new WebStorageStateStore({ prefix: PREFIX, store: parts.storage }),
    });

  /** The request that this answer belongs to; it serves once. */
  async function requestOf(query: URLSearchParams) {
    const params = [...query.keys()];
    const once = params.every((name, index) => params.indexOf(name) === index);
    const id = new SigninResponse(query).state;
    const stored = id && once ? parts.storage.getItem(PREFIX + id) : null;
    forget(parts.storage);
    if (!stored) throw new SignInError('no-request');
    const kept: unknown = JSON.parse(stored);
    if (!isKept(kept)) throw new SignInError('no-request');
    if (kept.authority !== identity.issuer || kept.client_id !== identity.clientId) {
      throw new SignInError('mixed-up', kept.data);
    }
    const age = clock.now() - kept.created * 1000;
    // A clock that was set back in between makes no answer older.
    if (age > OLDEST_MS) throw new SignInError('stale', kept.data);
    return kept;
  }

  return {
    async begin(left) {
      if (!parts.secure) throw new SignInError('not-secure');
      const provider = await discover(doorway, identity);
      forget(parts.storage);
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      const nonce = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const { url } = await client(provider, left.language).createSigninRequest({
        state: left,
        nonce,
        ui_locales: left.language,
        // The person at this PC signs in, not whoever used the provider here before.
        ...(left.carried && left.carried.mode !== 'own' && { prompt: 'login' }),
      });
      parts.go(url);
    },

    async finish(search) {
      const query = new URLSearchParams(search);
      const request = await requestOf(query);
      const left = request.data;
      const refuse = (why: SignInError['why']) => new SignInError(why, left);
      const error = query.get('error');
      if (error !== null) {
        throw refuse(error === 'access_denied' ? 'cancelled' : 'provider-error');
      }
      const named = query.get('iss');
      if (named !== null && named !== identity.issuer) throw refuse('mixed-up');
      const code = query.get('code');
      if (code === null) throw refuse('provider-error');
      try {
        const provider = await discover(doorway, identity);
        if (provider.namesItself && named === null) throw refuse('mixed-up');
        const tokens = await exchange(doorway, provider, code, request);
        const keys = await readKeys(doorway, provider);
        const claims = await verifyIdToken(tokens.idToken, keys, {
          issuer: identity.issuer,
          clientId: identity.clientId,
          nonce: request.nonce,
          accessToken: tokens.accessToken,
          now: clock.now(),
        });
        const account = await accountOf(parts, tokens.accessToken);
        return { left, claims, ...(account && { account }) };
      } catch (error) {
        if (error instanceof SignInError) throw refuse(error.why);
        throw error instanceof BackendError ? refuse(error) : error;
      }
    },

    async leaveAddress(language) {
      const { endSessionEndpoint } = await discover(doorway, identity);
      if (endSessionEndpoint === undefined) return undefined;
      const url = new URL(endSessionEndpoint);
      url.searchParams.set('client_id', identity.clientId);
      url.searchParams.set('post_logout_redirect_uri', parts.returnAddress(language));
      return url.href;
    },
  };
}

function scopeOf({ scopes = ['profile'] }: IdentitySettings): string {
  // A refresh token would outlive the visit: never asked for, also where the list has it.
  const wanted = scopes.filter((scope) => scope !== 'openid' && scope !== 'offline_access');
  return ['openid', ...new Set(wanted)].join(' ');
}

/** The account, where one is configured. That it cannot be read does not undo the sign-in. */
async function accountOf(
  { account, doorway }: SignInParts,
  token: string | undefined,
): Promise<SignedIn['account']> {
  if (!account) return undefined;
  if (token === undefined) return { error: new BackendError('not-data', 'account') };
  try {
    return { value: await readAccount(doorway, account.scim, token) };
  } catch (error) {
    if (error instanceof BackendError) return { error };
    throw error;
  }
}
