import 'fake-indexeddb/auto'; // idb compares with the global classes
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, vi } from 'vitest';
import {
  type JournalStoreOptions,
  openJournalStore,
} from '../../../src/adapters/storage/journal-store.ts';
import type { StorageWorld } from '../../../src/adapters/storage/world.ts';
import type { Entry, Journal } from '../../../src/domain/progress/journal.ts';
import type { JournalStore } from '../../../src/ports/journal-store.ts';

/** An IndexedDB that remembers the connections it gave. */
export class Factory extends IDBFactory {
  readonly connections: IDBDatabase[] = [];
  /** Called when another tab's connection stands in the way. */
  onBlocked = (): void => {};

  override open(name: string, version?: number): IDBOpenDBRequest {
    const request = super.open(name, version);
    request.addEventListener('success', () => this.connections.push(request.result));
    request.addEventListener('blocked', () => this.onBlocked());
    return request;
  }

  override deleteDatabase(name: string): IDBOpenDBRequest {
    const request = super.deleteDatabase(name);
    request.addEventListener('blocked', () => this.onBlocked());
    return request;
  }

  /** Ends every connection as a browser does after a disk error. */
  terminate(): void {
    for (const connection of this.connections.splice(0)) {
      // The types of fake-indexeddb ask for the class where the function takes an object.
      forceCloseDatabase(connection as unknown as typeof IDBDatabase);
    }
  }

  /** Names of the databases that exist, as a page can list them. */
  async names(): Promise<readonly (string | undefined)[]> {
    return (await this.databases()).map(({ name }) => name);
  }
}

/** A `Storage` in memory. */
export class Keys implements Storage {
  readonly #values = new Map<string, string>();

  get length(): number {
    return this.#values.size;
  }
  key(index: number): string | null {
    return [...this.#values.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#values.set(key, value);
  }
  removeItem(key: string): void {
    this.#values.delete(key);
  }
  clear(): void {
    this.#values.clear();
  }
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#values);
  }
}

/** One browser: its tabs share storage and hear each other. */
export interface Browser {
  readonly factory: Factory;
  readonly local: Keys;
  readonly session: Keys;
  readonly world: StorageWorld;
  /** Opens a tab's store; `world` replaces parts of the browser for that tab. */
  tab(options?: JournalStoreOptions): Promise<JournalStore>;
  /** What a page opened now would find, from a tab that is closed at once. */
  found(): ReturnType<JournalStore['load']>;
}

const open: JournalStore[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const store of open.splice(0)) store.close();
});

let browsers = 0;

export function newBrowser(): Browser {
  browsers += 1;
  // Channels of one process hear each other by name: each browser has its own.
  const dbName = `primo-accesso-${browsers}`;
  const factory = new Factory();
  const local = new Keys();
  const session = new Keys();
  const world: StorageWorld = {
    indexedDB: factory,
    localStorage: local,
    sessionStorage: session,
    BroadcastChannel,
  };
  async function tab(options: JournalStoreOptions = {}): Promise<JournalStore> {
    const store = await openJournalStore({ dbName, world, ...options });
    open.push(store);
    return store;
  }
  return {
    factory,
    local,
    session,
    world,
    tab,
    async found() {
      const store = await tab();
      const found = await store.load();
      store.close();
      return found;
    },
  };
}

/**
 * From now on a store's deadline passes as soon as another tab's connection stands in its way, and
 * never before: a short deadline would also pass on a busy machine. The database itself goes by
 * `setImmediate`, which stays.
 */
export function deadlinePassesOnceBlocked({ factory }: Browser): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // After the store itself has heard of it.
  factory.onBlocked = () => queueMicrotask(() => vi.advanceTimersByTime(3000));
}

/** The n-th confirmation of a small journal: step `passo-n`, at n milliseconds. */
export function entry(n: number): Entry {
  return { kind: 'confirm', id: `passo-${n}`, value: '', by: 'person', at: n, stepHash: 'h' };
}

/** Ids of a journal's steps, in order. */
export function ids(journal: Journal | undefined): readonly string[] {
  return (journal ?? []).map(({ id }) => id);
}

/** The next journal that another tab leaves to `store`. */
export function nextChange(store: JournalStore): Promise<[guide: string, ids: readonly string[]]> {
  return new Promise((resolve) => {
    const stop = store.onChange((guide, journal) => {
      stop();
      resolve([guide, ids(journal)]);
    });
  });
}

/** `world` with something of its own: getters stay getters. */
export function withParts(world: StorageWorld, parts: StorageWorld): StorageWorld {
  return Object.defineProperties(
    { ...world },
    Object.getOwnPropertyDescriptors(parts),
  ) as StorageWorld;
}
