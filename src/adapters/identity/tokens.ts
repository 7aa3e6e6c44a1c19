import { SignInError } from '../../ports/backend.ts';
import type { Doorway } from '../backend/doorway.ts';
import type { Provider } from './discovery.ts';
import type { Kept } from './kept.ts';

/** Code for tokens: sent once, whatever comes of it; a code is good for one use. */
export async function exchange(doorway: Doorway, provider: Provider, code: string, request: Kept) {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    client_id: request.client_id,
    redirect_uri: request.redirect_uri,
    code_verifier: request.code_verifier,
  });
  const read = await doorway({
    name: 'token',
    url: provider.tokenEndpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  const found: Readonly<Record<string, unknown>> =
    typeof read === 'object' && read !== null ? { ...read } : {};
  if (typeof found.id_token !== 'string') throw new SignInError('no-id-token');
  const isBearer =
    typeof found.access_token === 'string' && /^bearer$/i.test(String(found.token_type));
  return {
    idToken: found.id_token,
    accessToken: isBearer ? String(found.access_token) : undefined,
  };
}
