import type { RequestHandler } from 'express';

/**
 * Lets the app's pages read the answers of a part, and no other site's.
 *
 * @param origin of the app
 * @param methods beside OPTIONS
 * @param headers that the app sends
 */
export function cors(
  origin: () => string,
  methods: readonly string[],
  headers: readonly string[],
): RequestHandler {
  return (request, response, next) => {
    response.vary('Origin');
    if (request.headers.origin === origin()) {
      response.set({
        'Access-Control-Allow-Origin': origin(),
        'Access-Control-Expose-Headers': 'Retry-After, WWW-Authenticate',
      });
    }
    if (request.method !== 'OPTIONS') return next();
    response.set({
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': headers.join(', '),
      'Access-Control-Max-Age': '0',
    });
    response.status(204).end();
  };
}
