/** Which call of the app a request is, part by part. */
import type { IncomingMessage } from 'node:http';
import type { Call } from './faults.ts';
import { RESET_PATH } from './reset.ts';
import { SCIM_PATH } from './scim.ts';

const PROVIDER: Readonly<Record<string, Call>> = {
  '/.well-known/openid-configuration': 'discovery',
  '/jwks': 'keys',
  '/auth': 'authorization',
  '/token': 'token',
};

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? '';
}

export const callOf = {
  provider: (request: IncomingMessage): Call | undefined => PROVIDER[pathOf(request)],
  scim: (request: IncomingMessage): Call | undefined =>
    pathOf(request) === `${SCIM_PATH}/Me` ? 'me' : undefined,
  reset: (request: IncomingMessage): Call | undefined =>
    pathOf(request) === RESET_PATH ? 'reset' : undefined,
};
