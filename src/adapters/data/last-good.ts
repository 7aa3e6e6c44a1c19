/** The last copies that passed their check, in the cache that the worker fills at installation. */

import { DATA_CACHE, FETCHED_AT } from '../../domain/data-cache.ts';

export interface Copy {
  readonly text: string;
  /** Absent for copies that the worker stored at installation without a stamp. */
  readonly fetchedAt?: number;
}

/** Where last good copies are kept. Absent on plain http, where there is no Cache API. */
export interface LastGood {
  read(url: URL): Promise<Copy | undefined>;
  write(url: URL, text: string, now: number): Promise<void>;
}

/** Storage that fails (full, blocked) is as if it were not there: the network copy serves. */
export function lastGood(caches: CacheStorage | undefined): LastGood {
  return {
    async read(url) {
      const found = await quietly(async () => (await caches?.open(DATA_CACHE))?.match(url.href));
      if (!found) return undefined;
      const fetchedAt = Number.parseFloat(found.headers.get(FETCHED_AT) ?? '');
      return {
        text: await found.text(),
        ...(Number.isFinite(fetchedAt) && { fetchedAt }),
      };
    },
    async write(url, text, now) {
      const headers = { 'content-type': 'application/json', [FETCHED_AT]: String(now) };
      await quietly(async () =>
        (await caches?.open(DATA_CACHE))?.put(url.href, new Response(text, { headers })),
      );
    },
  };
}

/** Cache storage may throw on any use (private windows, full disks): then there is no copy. */
async function quietly<T>(use: () => Promise<T>): Promise<T | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}
