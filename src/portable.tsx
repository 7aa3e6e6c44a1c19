import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { browserClipboard } from './adapters/browser/clipboard.ts';
import { DataError } from './adapters/data/fetch-text.ts';
import { createDataSource } from './adapters/data/source.ts';
import { createMemoryStore } from './adapters/storage/memory-store.ts';
import { createMemorySettings } from './adapters/storage/settings-store.ts';
import { App } from './app/App.tsx';
import { announce } from './app/announce.ts';
import { FragmentRouter } from './app/fragment-router.ts';
import { browserLate } from './app/late.ts';
import { guidesOf } from './app/Root.tsx';
import { showReading } from './app/reading.ts';
import { parseAddress } from './domain/link/address.ts';
import { DEFAULT_SETTINGS } from './domain/progress/settings.ts';
import { startLate } from './late.ts';
import { preloadAllPages } from './pages/pages.ts';
import type { Clock } from './ports/clock.ts';
import type { DataSource } from './ports/data.ts';
import type { OfflinePort } from './ports/offline.ts';
import { createPlaceLoader } from './state/load.ts';
import { createSession } from './state/session.ts';
import type { Visit } from './state/visit.ts';
import 'virtual:bootstrap-italia.css';
import './app/app.css';

/** What the build puts into the page: address below the app's folder -> text, and when it was made. */
interface Carried {
  readonly files: Readonly<Record<string, string>>;
  readonly madeAt: number;
}

/**
 * Composition root of the one-file edition: guides and drawings are in the page, progress is in
 * memory, and nothing is asked of any network.
 */
async function start(): Promise<void> {
  const carried = readCarried();
  const clock: Clock = { now: () => Date.now() };
  const source = carriedSource(carried, clock);
  const loader = createPlaceLoader(source);
  const late = startLate(source, '#/', clock, undefined);
  const address = parseAddress(...addressNow());
  const session = await createSession({
    clock,
    openKept: async () => createMemoryStore('unavailable'),
    openMemory: () => createMemoryStore('shared'),
    mode: 'own',
  });
  await preloadAllPages();
  const wanted = guidesOf(address, { session });
  await Promise.all([loader.load(address.lang, wanted), late.prepare(address.lang, wanted)]);
  const [reading, setReading] = createSignal(DEFAULT_SETTINGS);
  const settings = createMemorySettings();
  const visit: Visit = {
    session,
    clock,
    clipboard: browserClipboard,
    offline: NO_COPY,
    reading,
    setReading(next) {
      settings.write(next);
      setReading(next);
      showReading(next);
    },
    async wipe() {
      const clean = await session.wipe();
      visit.setReading(DEFAULT_SETTINGS);
      return clean;
    },
    announce,
    lent: Promise.resolve(late),
  };
  const page = document.createElement('div');
  render(
    () => (
      <App
        base="/"
        links="#/"
        router={FragmentRouter}
        loader={{
          ...loader,
          load(language, guides) {
            void late.prepare(language, guides);
            return loader.load(language, guides);
          },
        }}
        late={browserLate((kind) => late.part(kind))}
        visit={visit}
        onTitle={(title) => (document.title = title)}
      />
    ),
    page,
  );
  document.getElementById('app')?.replaceChildren(page);
  document.documentElement.dataset.app = 'ready';
}

/** A file needs no copy of itself. */
const NO_COPY: OfflinePort = {
  state: { kind: 'unsupported', reason: 'file' },
  onState: () => () => undefined,
  start: async () => undefined,
  applyUpdate: async () => undefined,
};

function readCarried(): Carried {
  const element = document.getElementById('dati');
  if (!element?.textContent) throw new Error('The page carries no data: it is damaged');
  return JSON.parse(element.textContent) as Carried;
}

function addressNow(): [string, string] {
  const [path = '/', query = ''] = location.hash.replace(/^#(?!\/).*|^#/, '').split('?');
  return [path || '/', query];
}

/** The carried files as a source. The configuration is as old as the file: the gate counts its days. */
function carriedSource(carried: Carried, clock: Clock) {
  const source = createDataSource({
    root: new URL('carried:/'),
    clock,
    caches: undefined,
    online: () => true,
    async read(_url, place) {
      const text = carried.files[place];
      if (text === undefined) throw new DataError('unreachable', place);
      return text;
    },
  });
  const config: DataSource['config'] = async () => ({
    ...(await source.config()),
    from: 'network',
    fetchedAt: carried.madeAt,
  });
  return { ...source, config };
}

void start();
