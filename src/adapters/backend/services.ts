import type { LookAt, PasswordReset } from '../../ports/backend.ts';
import type { Doorway } from './doorway.ts';

/** The reset service at `endpoint` (see the OpenAPI document). */
export function createReset(
  doorway: Doorway,
  endpoint: string,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): PasswordReset {
  return {
    async ask(request, key) {
      await doorway({
        name: 'reset',
        url: endpoint,
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/json, application/problem+json',
          'Idempotency-Key': key,
        },
        body: JSON.stringify(request),
        mayBeEmpty: true,
      });
    },
    newKey: () =>
      [...random(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

/** The person's own account (RFC 7644 §3.11). */
export function readAccount(doorway: Doorway, scim: string, token: string): Promise<unknown> {
  return doorway({
    name: 'account',
    url: `${scim.replace(/\/+$/, '')}/Me`,
    headers: {
      Accept: 'application/scim+json, application/json',
      Authorization: `Bearer ${token}`,
    },
  });
}

const PROBE_MS = 6000;

/** Names and addresses that are of the internal network for certain. */
const PRIVATE =
  /^(?:localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd]|fe80)|[^.]+$)|\.(?:local|lan|intranet|internal|home\.arpa)$/i;

/**
 * Looks whether an address answers, without reading the answer. Browsers forbid a page on https to
 * ask over http, and one from the internet to ask the internal network: then nothing can be said.
 *
 * @param page the address of the page that asks
 */
export function createProbe(fetchIt: typeof fetch, page: URL): LookAt {
  return async (address) => {
    const url = new URL(address);
    const mixed = page.protocol === 'https:' && url.protocol === 'http:';
    const inwards = PRIVATE.test(url.hostname) && !PRIVATE.test(page.hostname);
    if (mixed || inwards) return 'unknown';
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PROBE_MS);
    try {
      await fetchIt(url, {
        mode: 'no-cors',
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: stop.signal,
      });
      return 'likely';
    } catch {
      return 'no-answer';
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  };
}
