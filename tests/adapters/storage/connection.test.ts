import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Browser, deadlinePassesOnceBlocked, entry, ids, newBrowser } from './browser.ts';
import { expectMemory, nextKeeping } from './memory-mode.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

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
    deadlinePassesOnceBlocked(browser);
    const newer = await browser.tab({ migrations: [() => {}, () => {}] });
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
