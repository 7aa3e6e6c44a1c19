import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entry, ids, newBrowser, withParts } from './browser.ts';
import { expectMemory, nextKeeping } from './memory-mode.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An IndexedDB whose requests never answer. */
const SILENT = {
  open: () => new IDBOpenDBRequest(),
  deleteDatabase: () => new IDBOpenDBRequest(),
} as unknown as IDBFactory;

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
    await expect.poll(() => browser.factory.connections.length).toBe(answered);
    const late = browser.factory.connections.at(-1);
    if (!late) throw new Error('No connection came');
    await expect
      .poll(() => {
        try {
          late.transaction('entries');
          return '';
        } catch (error) {
          return String(error);
        }
      })
      .toContain('InvalidState');
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
    await vi.advanceTimersByTimeAsync(9000);
    expect(ids(await writing)).toEqual(['passo-1', 'passo-2']);
    await expectMemory(store, 'unavailable');
  });
});

describe('a disk that is busy', () => {
  it('for some seconds keeps the entry all the same', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const add = FakeObjectStore.prototype.add;
    vi.spyOn(FakeObjectStore.prototype, 'add').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...given
    ) {
      vi.advanceTimersByTime(8000);
      return add.apply(this, given);
    });
    expect(ids(await store.append('posta', entry(2)))).toEqual(['passo-1', 'passo-2']);
    expect(store.keeping).toEqual({ kind: 'kept' });
    vi.useRealTimers();
    expect((await browser.found()).journals.posta).toEqual([entry(1), entry(2)]);
  });
});
