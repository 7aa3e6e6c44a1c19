import { PrecacheController } from 'workbox-precaching/PrecacheController.js';

/** Requests at a time while storing: enough to hide the latency, too few to starve the page. */
const AT_ONCE = 6;

/** Where the last activation wrote which entries it left over. Not an address anyone asks for. */
const LEFT_OVER = 'left-over.json';

/** The stored copy of the app: the shell page and the hashed assets. */
export interface ShellStore {
  /** Stores what is missing. Rejects where a file cannot be had exactly as it was published. */
  store(event: ExtendableEvent): Promise<void>;
  /** Forgets versions that no open page can still be using. */
  tidy(): Promise<void>;
  /** How many files of this version are not stored. */
  missing(): Promise<number>;
  shell(): Promise<Response | undefined>;
  /** A stored asset, of this version or of the one before it. */
  asset(url: string): Promise<Response | undefined>;
}

/**
 * Opens the store of the worker at `scope`. Caches belong to the whole origin, so the name carries
 * the scope: two installations on one server do not tidy each other away.
 *
 * The controller's own `install` asks for one file after the other, which on a slow line costs a
 * round trip each (it avoids ERR_INSUFFICIENT_RESOURCES with thousands of entries: Workbox issue
 * 2528); here it is a few dozen files, a few at a time. Its own `activate` deletes the old version's
 * files at once, under the feet of other tabs that still run it; `tidy` leaves one version back.
 */
export function openShellStore(scope: string, manifest: typeof __PRECACHE__): ShellStore {
  const controller = new PrecacheController({ cacheName: `primo-accesso-app:${scope}` });
  controller.addToCacheList([...manifest]);
  const cacheName = controller.strategy.cacheName;
  const open = () => caches.open(cacheName);
  const leftOver = new URL(LEFT_OVER, scope).href;

  async function storeOne(url: string, cacheKey: string, event: ExtendableEvent): Promise<void> {
    const integrity = controller.getIntegrityForCacheKey(cacheKey);
    if (integrity === undefined) throw new Error(`No integrity for ${url}`);
    const attempt = async (cache: RequestCache) => {
      const request = new Request(url, { integrity, cache, credentials: 'same-origin' });
      const params = { cacheKey, integrity };
      const [response, done] = controller.strategy.handleAll({
        request,
        event,
        params,
        url: new URL(url),
      });
      await Promise.all([response, done]);
    };
    // `default`: the page has just downloaded most of these. But a copy that a captive portal left
    // in the browser's cache would fail every time, so then the browser's cache is passed over.
    if (url === cacheKey) await attempt('default').catch(() => attempt('reload'));
    else await attempt('reload');
  }

  return {
    async store(event) {
      const waiting = [...controller.getURLsToCacheKeys()];
      const worker = async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
          await storeOne(next[0], next[1], event);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    },

    async tidy() {
      const cache = await open();
      const wanted = new Set(controller.getURLsToCacheKeys().values());
      const left = await cache.match(leftOver);
      const before = new Set<unknown>(left === undefined ? [] : await left.json());
      const old: string[] = [];
      for (const { url } of await cache.keys()) {
        if (wanted.has(url) || url === leftOver) continue;
        if (before.has(url)) await cache.delete(url);
        else old.push(url);
      }
      await cache.put(leftOver, new Response(JSON.stringify(old)));
    },

    async missing() {
      const stored = new Set((await (await open()).keys()).map((request) => request.url));
      const wanted = [...controller.getURLsToCacheKeys().values()];
      return wanted.filter((key) => !stored.has(key)).length;
    },

    shell: () => controller.matchPrecache('shell.html'),
    asset: async (url) => (await open()).match(url),
  };
}
