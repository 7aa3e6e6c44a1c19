import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JournalStore, Keeping } from '../../../src/ports/journal-store.ts';
import { type Browser, entry, ids, newBrowser, withParts } from './browser.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An IndexedDB whose requests never answer. */
const SILENT = {
  open: () => new IDBOpenDBRequest(),
  deleteDatabase: () => new IDBOpenDBRequest(),
} as unknown as IDBFactory;

/** What `keeping` becomes next. */
function nextKeeping(store: JournalStore): Promise<Keeping> {
  return new Promise((resolve) => {
    store.onKeeping(resolve);
  });
}

/** Name under which the tabs of `browser` keep their journals. */
async function databaseName(browser: Browser): Promise<string> {
  const [name] = await browser.factory.names();
  if (name === undefined) throw new Error('There is no database yet.');
  return name;
}

/** Opens the database as a later version of this program would. */
async function openNewer(browser: Browser, version: number): Promise<IDBDatabase> {
  const name = await databaseName(browser);
  return new Promise((resolve, reject) => {
    const request = browser.factory.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The store still takes entries, holds them for the page, and says why they are not kept. */
async function expectMemory(store: JournalStore, reason: string): Promise<void> {
  expect(store.keeping).toEqual({ kind: 'memory', reason });
  const before = (await store.load()).journals.posta ?? [];
  expect(await store.append('posta', entry(77))).toEqual([...before, entry(77)]);
  expect((await store.load()).journals.posta).toEqual([...before, entry(77)]);
}

describe('a browser that cannot keep progress', () => {
  it('without IndexedDB: the visit goes on in memory', async () => {
    const browser = newBrowser();
    const store = await browser.tab({ world: withParts(browser.world, { indexedDB: undefined }) });
    await expectMemory(store, 'unavailable');
  });

  it('that throws when storage is only mentioned: the visit goes on in memory', async () => {
    const forbidden = {
      get indexedDB(): IDBFactory {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      get localStorage(): Storage {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      get sessionStorage(): Storage {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      get BroadcastChannel(): typeof BroadcastChannel {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    const store = await newBrowser().tab({ world: forbidden });
    await expectMemory(store, 'unavailable');
  });

  it('whose private window refuses to open: the visit goes on in memory', async () => {
    const browser = newBrowser();
    vi.spyOn(browser.factory, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    await expectMemory(await browser.tab(), 'unavailable');
  });

  it('that never answers: after three seconds the visit goes on in memory', async () => {
    vi.useFakeTimers();
    const browser = newBrowser();
    const opening = browser.tab({ world: withParts(browser.world, { indexedDB: SILENT }) });
    let isOpen = false;
    void opening.then(() => {
      isOpen = true;
    });
    await vi.advanceTimersByTimeAsync(2999);
    expect(isOpen).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expectMemory(await opening, 'unavailable');
  });

  it('that answers too late: the connection is closed again and holds nobody up', async () => {
    const browser = newBrowser();
    await (await browser.tab()).append('posta', entry(1));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = browser.factory.open.bind(browser.factory);
    vi.spyOn(browser.factory, 'open').mockImplementationOnce((name, version) => {
      // The deadline has passed before the database can answer.
      queueMicrotask(() => vi.advanceTimersByTime(3000));
      return open(name, version);
    });
    const answered = browser.factory.connections.length + 1;
    const store = await browser.tab();
    expect(store.keeping).toEqual({ kind: 'memory', reason: 'unavailable' });
    vi.useRealTimers();
    await vi.waitUntil(() => browser.factory.connections.length === answered);
    const late = browser.factory.connections.at(-1);
    await vi.waitFor(() => expect(() => late?.transaction('entries')).toThrow('InvalidState'));
  });
});

describe('a disk that is full', () => {
  it('keeps what was kept, holds the new entry for the page, and says so', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    const said = nextKeeping(store);
    const add = FakeObjectStore.prototype.add;
    vi.spyOn(FakeObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      const request = add.apply(this, given);
      // As browsers do: the request succeeds, and the transaction fails when it is committed.
      const { transaction } = this as unknown as { transaction: { _abort(name: string): void } };
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      return request;
    });
    expect(ids(await store.append('posta', entry(2)))).toEqual(['passo-1', 'passo-2']);
    expect(await said).toEqual({ kind: 'memory', reason: 'quota' });
    await expectMemory(store, 'quota');
    vi.restoreAllMocks();
    expect((await browser.found()).journals.posta).toEqual([entry(1)]);
  });

  it('can still be told to forget', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    vi.spyOn(FakeObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await store.append('posta', entry(2));
    expect(store.keeping.kind).toBe('memory');
    expect(await store.clear('posta')).toBe(true);
    expect((await store.load()).journals).toEqual({});
    expect(await browser.found()).toEqual({ journals: {}, lost: [], damaged: {} });
  });

  it('that stops answering in the middle of a write: the entry is held', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    vi.useFakeTimers();
    vi.spyOn(FakeObjectStore.prototype, 'add').mockImplementation(() => new IDBRequest());
    const writing = store.append('posta', entry(2));
    await vi.advanceTimersByTimeAsync(3000);
    expect(ids(await writing)).toEqual(['passo-1', 'passo-2']);
    await expectMemory(store, 'unavailable');
  });
});

describe('a newer version of the program', () => {
  it('was here before: its database is left alone', async () => {
    const browser = newBrowser();
    const first = await browser.tab();
    await first.append('posta', entry(1));
    first.close();
    (await openNewer(browser, 9)).close();

    const store = await browser.tab();
    await expectMemory(store, 'newer-version');
    expect((await store.load()).lost).toEqual(['posta']);
  });

  it('arrives in another tab: this one lets go at once and says so', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    const said = nextKeeping(store);
    const newer = await openNewer(browser, 9);
    expect(await said).toEqual({ kind: 'memory', reason: 'newer-version' });
    await expectMemory(store, 'newer-version');
    newer.close();
  });

  it('goes on writing in its tab: this one does not take that for damage', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    const newer = await browser.tab({ migrations: [() => {}, () => {}] });
    await newer.append('posta', entry(2));
    expect(store.keeping).toEqual({ kind: 'memory', reason: 'newer-version' });
    expect(await store.load()).toEqual({ journals: { posta: [entry(1)] }, lost: [], damaged: {} });
  });

  it('is kept waiting by a frozen tab: after the deadline it says what to close', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    const name = await databaseName(browser);
    store.close();
    // A tab that does not answer `versionchange`.
    const frozen = await new Promise<IDBDatabase>((resolve) => {
      const request = browser.factory.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const newer = await browser.tab({ migrations: [() => {}, () => {}], timeoutMs: 30 });
    await expectMemory(newer, 'blocked');
    frozen.close();
  });
});

describe('a connection that the browser ends', () => {
  it('once is opened again, and nothing is noticed', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    browser.factory.terminate();
    expect(ids(await store.append('posta', entry(2)))).toEqual(['passo-1', 'passo-2']);
    expect(store.keeping).toEqual({ kind: 'kept' });
    expect((await browser.found()).journals.posta).toEqual([entry(1), entry(2)]);
  });

  it('in the middle of a write: the entry is written once', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    const add = FakeObjectStore.prototype.add;
    vi.spyOn(FakeObjectStore.prototype, 'add').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...given
    ) {
      const request = add.apply(this, given);
      const { transaction } = this as unknown as { transaction: { _abort(name: string): void } };
      request.addEventListener('success', () => {
        transaction._abort('UnknownError');
        browser.factory.terminate();
      });
      return request;
    });
    expect(ids(await store.append('posta', entry(2)))).toEqual(['passo-1', 'passo-2']);
    expect(store.keeping).toEqual({ kind: 'kept' });
    expect((await browser.found()).journals.posta).toEqual([entry(1), entry(2)]);
  });

  it('twice: progress goes on in memory', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    browser.factory.terminate();
    await store.append('posta', entry(2));
    const said = nextKeeping(store);
    browser.factory.terminate();
    expect(await said).toEqual({ kind: 'memory', reason: 'unavailable' });
    await expectMemory(store, 'unavailable');
  });

  it('because the database was destroyed: a journal without its beginning is not written', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    const name = await databaseName(browser);
    const said = nextKeeping(store);
    browser.factory.terminate();
    browser.factory.deleteDatabase(name);
    expect(await said).toEqual({ kind: 'memory', reason: 'unavailable' });
    expect(ids(await store.append('posta', entry(2)))).toEqual(['passo-1', 'passo-2']);
    expect(await browser.found()).toEqual({ journals: {}, lost: ['posta'], damaged: {} });
  });
});
