/**
 * What a component needs around it to be drawn: a place, a visit, a router in memory. Everything
 * that comes from outside is given by the test: clock, stores, clipboard, offline copy.
 */
import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { cleanup, render } from '@solidjs/testing-library';
import { configure } from '@testing-library/dom';
import { createSignal, type JSX } from 'solid-js';
import { afterEach } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory-store.ts';
import { it as italian } from '../../src/copy/it.ts';
import type { Config } from '../../src/domain/config/model.ts';
import type { Guide } from '../../src/domain/guide/model.ts';
import { resolveVariables } from '../../src/domain/guide/variables.ts';
import type { Journal } from '../../src/domain/progress/journal.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/progress/settings.ts';
import { withHashes } from '../../src/domain/walk/hashes.ts';
import type { Loaded } from '../../src/ports/data.ts';
import type { JournalStore, Keeping } from '../../src/ports/journal-store.ts';
import type { OfflinePort, OfflineState } from '../../src/ports/offline.ts';
import {
  addresses,
  type PlaceData,
  PlaceProvider,
  type ReadyGuide,
} from '../../src/state/place.ts';
import { createSession, type Mode, type Session } from '../../src/state/session.ts';
import { TitleProvider } from '../../src/state/title.ts';
import { type Lent, type Visit, VisitProvider } from '../../src/state/visit.ts';
import { PATIENCE } from './browsers-visitor.ts';

// Patience on a busy machine: what is there is found at once.
configure({ asyncUtilTimeout: PATIENCE });
afterEach(cleanup);

/** A Wednesday morning in January; tests move it. */
export const MORNING = Date.UTC(2026, 0, 7, 8);

/** A store that says it keeps, with these journals in it; tests play the other tab and the disk. */
export async function aKeptStore(journals: Readonly<Record<string, Journal>> = {}) {
  const memory = createMemoryStore('shared');
  for (const [guide, journal] of Object.entries(journals)) {
    for (const entry of journal) await memory.append(guide, entry);
  }
  const tabs = new Set<(guide: string, journal: Journal) => void>();
  const disks = new Set<(keeping: Keeping) => void>();
  const cleared: string[] = [];
  let closed = 0;
  const store: JournalStore = {
    ...memory,
    keeping: { kind: 'kept' },
    clear: (guide) => {
      cleared.push(guide);
      return memory.clear(guide);
    },
    onChange: (listener) => {
      tabs.add(listener);
      return () => tabs.delete(listener);
    },
    onKeeping: (listener) => {
      disks.add(listener);
      return () => disks.delete(listener);
    },
    close: () => {
      closed += 1;
    },
  };
  return {
    store,
    cleared,
    closed: () => closed,
    otherTab: (guide: string, journal: Journal) => {
      for (const listener of tabs) listener(guide, journal);
    },
    disk: (keeping: Keeping) => {
      for (const listener of disks) listener(keeping);
    },
  };
}

/** A clock that stands still until the test moves it. */
export function aClock(start = MORNING) {
  let now = start;
  return {
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

/** An offline copy whose state the test decides; counts the updates asked for. */
export function anOfflineCopy(first: OfflineState) {
  let state = first;
  const listeners = new Set<(state: OfflineState) => void>();
  const asked = { updates: 0 };
  const port: OfflinePort = {
    get state() {
      return state;
    },
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {},
    // Never settles: the page would be loaded anew, and the test with it.
    applyUpdate: () => {
      asked.updates += 1;
      return new Promise(() => {});
    },
  };
  return {
    port,
    asked,
    become: (next: OfflineState) => {
      state = next;
      for (const listener of listeners) listener(next);
    },
  };
}

export interface Setting {
  readonly guide: Guide;
  readonly journal?: Journal;
  readonly mode?: Mode;
  readonly session?: Session;
  readonly clock?: { now(): number };
  readonly config?: Config;
  /** How the configuration was read. */
  readonly configLoaded?: Partial<Loaded<Config>>;
  readonly loaded?: Partial<Loaded<Guide>>;
  readonly offline?: OfflinePort;
  /** What the pages borrow once they are at rest. */
  readonly lent?: Lent;
  /** What copying answers; default true. */
  readonly mayCopy?: boolean;
  /** Without a visit: the neutral page, as it is baked. */
  readonly neutral?: true;
}

/** A guide ready to be shown, on the organisation's configuration. */
export function ready(guide: Guide, config: Config = {}, loaded: Partial<Loaded<Guide>> = {}) {
  const value = withHashes(guide);
  const whole: Loaded<Guide> = { value, from: 'network', problems: [], ...loaded };
  return { guide: value, variables: resolveVariables(value, config), loaded: whole };
}

/** Draws `ui` in its setting; gives the visit, and what it did to the world. */
export async function show(ui: (ready: ReadyGuide, visit: Visit) => JSX.Element, setting: Setting) {
  const { config = {}, clock = aClock(), mode = 'own' } = setting;
  const { store } = await aKeptStore({ [setting.guide.id]: setting.journal ?? [] });
  const session =
    setting.session ??
    (await createSession({
      clock,
      openKept: async () => store,
      openMemory: () => createMemoryStore('shared'),
      mode,
    }));
  const [reading, setReading] = createSignal(DEFAULT_SETTINGS);
  const copied: string[] = [];
  const said: string[] = [];
  const visit: Visit = {
    session,
    clock,
    clipboard: {
      copy: async (text) => {
        copied.push(text);
        return setting.mayCopy ?? true;
      },
    },
    offline: setting.offline ?? anOfflineCopy({ kind: 'ready' }).port,
    reading,
    setReading,
    wipe: () => session.wipe(),
    announce: (sentence) => said.push(sentence),
    lent: Promise.resolve(setting.lent),
  };
  const shown = ready(setting.guide, config, setting.loaded);
  const data: PlaceData = {
    language: 'it',
    copy: italian,
    config: { value: config, from: 'network', problems: [], ...setting.configLoaded },
    catalog: {
      configHash: '',
      guides: [
        {
          ...{ id: shown.guide.id, mark: shown.guide.mark, version: '1', hash: '', overlays: {} },
          ...{ title: {}, summary: {}, steps: shown.guide.steps.map(({ id }) => id) },
        },
      ],
    },
    guides: { [shown.guide.id]: shown },
    failed: [],
  };
  const place = {
    ...addresses('/', () => data),
    data: () => data,
    language: () => data.language,
    copy: () => data.copy,
    guide: (id: string) => data.guides[id],
    otherLanguageHref: () => '/en/',
    reload: () => {},
    late: () => null,
  };
  const history = createMemoryHistory();
  const view = render(() => (
    <TitleProvider value={() => {}}>
      <VisitProvider value={setting.neutral ? undefined : visit}>
        <PlaceProvider value={place}>
          <MemoryRouter history={history}>
            <Route path="*" component={() => <>{ui(shown, visit)}</>} />
          </MemoryRouter>
        </PlaceProvider>
      </VisitProvider>
    </TitleProvider>
  ));
  return {
    ...{ visit, session, copied, said, container: view.container },
    /** Where the person is now. */
    address: () => history.get(),
  };
}
