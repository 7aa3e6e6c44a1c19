import type { JSONWebKeySet } from 'jose';
import type { IdentitySettings } from '../../domain/config/model.ts';
import { SignInError } from '../../ports/backend.ts';
import type { Doorway } from '../backend/doorway.ts';

/** What is used of a provider's description (OpenID Connect Discovery 1.0 §3). */
export interface Provider {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly keysAddress: string;
  readonly endSessionEndpoint?: string;
  /** The provider names itself in each answer (RFC 9207): one without the name is refused. */
  readonly namesItself: boolean;
}

/**
 * Reads and checks the provider's description. Its issuer must be the configured one, character by
 * character, and no address in it may lead to an origin that the configuration does not name: a
 * description that was changed on the way could send code and verifier elsewhere.
 *
 * @throws BackendError, SignInError `discovery`
 */
export async function discover(doorway: Doorway, settings: IdentitySettings): Promise<Provider> {
  const read = await doorway({
    name: 'discovery',
    url: `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  });
  const found: Readonly<Record<string, unknown>> =
    typeof read === 'object' && read !== null ? { ...read } : {};
  const refuse = () => new SignInError('discovery');
  const origins = new Set([new URL(settings.issuer).origin, ...(settings.origins ?? [])]);
  const address = (name: string): string => {
    const value = found[name];
    if (typeof value !== 'string') throw refuse();
    let url: URL;
    try {
      url = new URL(value);
    } catch {
      throw refuse();
    }
    if (!origins.has(url.origin) || url.username || url.password || url.hash) throw refuse();
    return value;
  };
  const methods = found.code_challenge_methods_supported;
  // Entra ID knows S256 and does not say so; who lists methods without it cannot be used.
  if (Array.isArray(methods) && !methods.includes('S256')) throw refuse();
  if (found.issuer !== settings.issuer) throw refuse();
  return {
    issuer: settings.issuer,
    authorizationEndpoint: address('authorization_endpoint'),
    tokenEndpoint: address('token_endpoint'),
    keysAddress: address('jwks_uri'),
    ...(found.end_session_endpoint !== undefined && {
      endSessionEndpoint: address('end_session_endpoint'),
    }),
    namesItself: found.authorization_response_iss_parameter_supported === true,
  };
}

/** The provider's public keys. @throws BackendError, SignInError `key` */
export async function readKeys(doorway: Doorway, provider: Provider): Promise<JSONWebKeySet> {
  const read = await doorway({ name: 'keys', url: provider.keysAddress });
  const keys = typeof read === 'object' && read !== null && 'keys' in read ? read.keys : undefined;
  if (!Array.isArray(keys)) throw new SignInError('key');
  // SAFETY: jose checks each key's own fields when it uses it, and refuses those that do not fit.
  return { keys: keys.filter((key) => typeof key === 'object' && key !== null) } as JSONWebKeySet;
}
