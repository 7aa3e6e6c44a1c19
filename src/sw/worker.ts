/**
 * The service worker: composition root. What it promises:
 * - one stored shell page answers every navigation in scope, hashed assets come from the store, an
 *   author's picture too where the network fails, and every other request goes there untouched;
 * - every stored file of the app has the integrity it was published with, or the version does not
 *   install and the one before it lives on;
 * - a new version waits until a page says `{type: 'activate'}`;
 * - `{type: 'offline-ready'}` completes what is missing and answers `{missing: number}` on the port.
 */
import { contentSecurityPolicy } from '../domain/csp.ts';
import { completeData, DATA_CACHE, type DataWorld, pictureFrom, storedData } from './data-store.ts';
import { placeShell } from './place-shell.ts';
import { routeOf } from './route.ts';
import { openShellStore } from './shell-store.ts';

declare const self: ServiceWorkerGlobalScope;

const scope = self.registration.scope;
const app = openShellStore(scope, __PRECACHE__);

const OPENER = 'cross-origin-opener-policy';

async function dataWorld(): Promise<DataWorld> {
  return {
    root: scope,
    cache: await caches.open(DATA_CACHE),
    fetch: (url, init) => fetch(url, init),
    now: Date.now,
  };
}

async function shellAnswer(request: Request): Promise<Response> {
  const [stored, world] = await Promise.all([app.shell(), dataWorld()]);
  // The browser or the person emptied the store: the server's own pages are still good.
  if (stored === undefined) return fetch(request);
  const [shell, config] = await Promise.all([stored.text(), storedData(world, 'config.json')]);
  return new Response(placeShell(shell, scope), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(config ?? {}, 'header'),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // As the server's own pages have it: a page that differs in it loses the name of its tab.
      [OPENER]: stored.headers.get(OPENER) ?? 'unsafe-none',
    },
  });
}

async function pictureAnswer(request: Request): Promise<Response> {
  const { cache } = await dataWorld();
  return pictureFrom(cache, request.url, () => fetch(request));
}

async function assetAnswer(request: Request): Promise<Response> {
  return (await app.asset(request.url)) ?? fetch(request);
}

/** Files still missing after an attempt to get them: first of the app, then of the data. */
async function complete(event: ExtendableEvent): Promise<number> {
  if ((await app.missing()) > 0) {
    await app.store(event).catch((error: unknown) => console.warn('Not stored', error));
  }
  return (await app.missing()) + (await completeData(await dataWorld()));
}

self.addEventListener('install', (event) => {
  // Data that cannot be had now does not stop the installation: `offline-ready` tells of it.
  event.waitUntil(Promise.all([app.store(event), dataWorld().then(completeData)]));
});

self.addEventListener('activate', (event) => {
  // On a first visit `claim` gives the open page its offline copy; later it changes nothing for
  // pages of the old version, which the browser hands over by itself.
  event.waitUntil(Promise.all([app.tidy(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  const type: unknown = event.data?.type;
  if (type === 'activate') event.waitUntil(self.skipWaiting());
  if (type === 'offline-ready') {
    const [port] = event.ports;
    event.waitUntil(complete(event).then((missing) => port?.postMessage({ missing })));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOf(request, scope);
  if (route === 'shell') event.respondWith(shellAnswer(request));
  if (route === 'asset') event.respondWith(assetAnswer(request));
  if (route === 'picture') event.respondWith(pictureAnswer(request));
});
