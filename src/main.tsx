import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { browserClipboard } from './adapters/browser/clipboard.ts';
import { createDataSource } from './adapters/data/source.ts';
import { createLazyClient } from './adapters/offline/lazy-client.ts';
import { openJournalStore } from './adapters/storage/journal-store.ts';
import { createMemoryStore } from './adapters/storage/memory-store.ts';
import { createMemorySettings, createSettingsStore } from './adapters/storage/settings-store.ts';
import { App } from './app/App.tsx';
import { announce } from './app/announce.ts';
import { focusedKey, restoreFocus } from './app/focus.ts';
import { browserLate } from './app/late.ts';
import { guidesOf } from './app/Root.tsx';
import { showReading } from './app/reading.ts';
import { type Address, parseAddress, stripIndex } from './domain/link/address.ts';
import { DEFAULT_SETTINGS } from './domain/progress/settings.ts';
import { preloadAllPages, preloadPage } from './pages/pages.ts';
import type { Clock } from './ports/clock.ts';
import { createPlaceLoader } from './state/load.ts';
import { createSession } from './state/session.ts';
import type { Visit } from './state/visit.ts';
import 'virtual:bootstrap-italia.css';
import './app/app.css';
import { keepTabMode, tabMode } from './tab-mode.ts';

/** Assets lie one folder below the app's root, wherever the app is served from. */
const root = new URL(/* @vite-ignore */ '../', import.meta.url);
const base = root.pathname;
/** Two installations on one host keep their progress apart. Dots would end the name of a key. */
const storageName = `primo-accesso${base === '/' ? '' : base.replaceAll('.', '_')}`;

/**
 * Composition root. Awaits config, guide, journal and the page's code, then exchanges the baked
 * page for the app once: no hydration, no half-drawn state.
 */
async function start(): Promise<void> {
  // Relative addresses would name other files once the page's own address has changed.
  for (const link of document.querySelectorAll<HTMLLinkElement>('[rel*=icon],[rel=manifest]')) {
    link.setAttribute('href', link.href);
  }
  const clock: Clock = { now: () => Date.now() };
  const source = createDataSource({
    root,
    clock,
    caches: globalThis.caches,
    online: () => navigator.onLine,
  });
  const loader = createPlaceLoader(source);
  const address = currentAddress();
  const wantsGuide = loader.load(address.lang, guidesOf(address, undefined));
  // A page without its late parts still works: its words say all, and whom to call.
  const warn = (error: unknown) => void console.warn(error);
  // Where a baked page stands, it stays until its code can be had. The worker's shell is empty, and
  // there the app says what is missing.
  const shell = !document.querySelector('#app > *');
  const wantsPage = preloadPage(address).catch((error: unknown) => {
    if (!shell) throw error;
    warn(error);
  });
  const loadLate = () =>
    import('./late.ts')
      .then(({ startLate }) => startLate(source, base, clock, storageName))
      .catch(warn);
  // The worker's shell holds no baked drawing: there the drawings come first, and nothing shifts.
  const early =
    address.kind === 'step' && shell
      ? loadLate().then(async (late) => {
          await late?.prepare(address.lang, [address.guide]);
          return late;
        })
      : undefined;

  const config = await source.config();
  const always = config.value.sharedPc?.always === true;
  const settings = always ? createMemorySettings() : createSettingsStore({ dbName: storageName });
  const [reading, setReading] = createSignal(settings.read());
  const session = await createSession({
    clock,
    openKept: () => openJournalStore({ dbName: storageName }),
    openMemory: () => createMemoryStore('shared'),
    mode: always ? 'shared' : tabMode(),
    onMode: keepTabMode,
  });
  await Promise.all([wantsGuide, wantsPage, early]);
  await loader.load(address.lang, guidesOf(address, { session }));
  // "Fatto" from before the app, or a link with answers or progress: read before the router exists.
  const arrived = /[?&](fatto|r)=|#avanzamento=/.test(location.search + location.hash)
    ? await import('./arrival.tsx').then((m) => m.arrive(base, loader, session, clock)).catch(warn)
    : undefined;
  await preloadPage(currentAddress()).catch(warn);

  // Everything from here to the exchange of the pages happens in one task: what can wait comes after.
  const rest = new Promise((resolve) => setTimeout(resolve));
  const live = early ?? rest.then(loadLate);
  const offline = createLazyClient(root);
  const visit: Visit = {
    session,
    clock,
    clipboard: browserClipboard,
    offline,
    reading,
    setReading(next) {
      settings.write(next);
      setReading(next);
      showReading(next);
    },
    async wipe() {
      const gone = await (await live)?.forget();
      const clean = (await session.wipe()) && gone === true;
      setReading(DEFAULT_SETTINGS);
      showReading(DEFAULT_SETTINGS);
      return clean;
    },
    announce,
    lent: live,
    ...arrived,
  };

  const page = document.createElement('div');
  render(
    () => (
      <App
        base={base}
        loader={{
          ...loader,
          load(language, guides) {
            void live.then((late) => late?.prepare(language, guides));
            return loader.load(language, guides);
          },
        }}
        late={browserLate((kind) => live.then((late) => late?.part(kind)).catch(warn))}
        visit={visit}
        onTitle={(title) => (document.title = title)}
      />
    ),
    page,
  );
  const mount = document.getElementById('app');
  if (!mount) throw new Error('The page has no #app element: the shell is damaged');
  const key = focusedKey();
  showReading(reading());
  mount.replaceChildren(page);
  restoreFocus(key);
  document.documentElement.dataset.app = 'ready';
  await rest;
  await offline.start();
  // A page whose code cannot be had now is asked for again when it is opened.
  await preloadAllPages().catch(console.warn);
}

/** The address below the app's folder, after a final `index.html` is taken off. */
function currentAddress(): Address {
  const stripped = stripIndex(location.pathname);
  if (stripped !== location.pathname) {
    history.replaceState(history.state, '', stripped + location.search + location.hash);
  }
  return parseAddress(`/${stripped.slice(base.length)}`, location.search);
}

void start();
