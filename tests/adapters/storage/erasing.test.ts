import { describe, expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../../src/adapters/storage/settings-store.ts';
import {
  type Browser,
  deadlinePassesOnceBlocked,
  entry,
  Keys,
  newBrowser,
  nextChange,
  withParts,
} from './browser.ts';

/** A browser with progress in two guides, settings, and other programs' keys. */
async function usedBrowser(): Promise<Browser & { readonly dbName: string }> {
  const browser = newBrowser();
  const store = await browser.tab();
  await store.append('posta', entry(1));
  await store.append('rete', entry(2));
  store.close();
  const dbName = String((await browser.factory.names())[0]);
  createSettingsStore({ world: browser.world, dbName }).write({
    textSize: 'larger',
    contrast: 'high',
  });
  browser.session.setItem(`${dbName}.idle`, '1');
  browser.local.setItem('other-program', 'stays');
  browser.session.setItem('other-program', 'stays');
  return { ...browser, dbName };
}

/** A connection that another tab holds and, being frozen, does not give up. */
function frozenTab(browser: Browser, name: string): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = browser.factory.open(name);
    request.onsuccess = () => resolve(request.result);
  });
}

describe('"Cancella tutto da questo PC"', () => {
  it('leaves nothing of this program, and all of the others', async () => {
    const browser = await usedBrowser();
    const store = await browser.tab();
    await store.load();
    expect(await store.clearAll()).toEqual([]);

    expect(await browser.factory.names()).toEqual([]);
    expect(browser.local.all()).toEqual({ 'other-program': 'stays' });
    expect(browser.session.all()).toEqual({ 'other-program': 'stays' });
    expect(await store.load()).toEqual({ journals: {}, lost: [], damaged: {} });
    expect(await browser.factory.names()).toEqual([]);
    expect(await browser.found()).toEqual({ journals: {}, lost: [], damaged: {} });
  });

  it('lets the person begin again on the same page', async () => {
    const browser = await usedBrowser();
    const store = await browser.tab();
    await store.load();
    await store.clearAll();
    await store.append('posta', entry(5));
    expect(store.keeping).toEqual({ kind: 'kept' });
    expect((await browser.found()).journals).toEqual({ posta: [entry(5)] });
  });

  it('empties the other open tabs, which bring nothing back', async () => {
    const browser = await usedBrowser();
    const [here, there] = [await browser.tab(), await browser.tab()];
    await there.load();
    const heard = nextChange(there);
    expect(await here.clearAll()).toEqual([]);
    expect(await heard).toEqual(['posta', []]);
    expect((await there.load()).journals).toEqual({});
    expect(await browser.factory.names()).toEqual([]);
    expect(there.keeping).toEqual({ kind: 'kept' });
  });

  it('with a frozen tab that holds the database: emptied now, deleted when that tab closes', async () => {
    const browser = await usedBrowser();
    const frozen = await frozenTab(browser, browser.dbName);
    deadlinePassesOnceBlocked(browser);
    const store = await browser.tab();
    await store.load();
    expect(await store.clearAll()).toEqual([]);

    const rows = await new Promise<unknown[]>((resolve) => {
      const request = frozen.transaction('entries').objectStore('entries').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).toEqual([]);
    expect(store.keeping).toEqual({ kind: 'memory', reason: 'blocked' });
    frozen.close();
    await expect.poll(() => browser.factory.names()).toEqual([]);
  });

  it('deletes also what a newer version of the program has written', async () => {
    const browser = await usedBrowser();
    const newer = await browser.tab({ migrations: [() => {}, () => {}] });
    newer.close();
    const store = await browser.tab();
    expect(store.keeping).toEqual({ kind: 'memory', reason: 'newer-version' });
    expect(await store.clearAll()).toEqual([]);
    expect(await browser.factory.names()).toEqual([]);
  });

  it('says so where the browser refuses', async () => {
    const browser = await usedBrowser();
    const stubborn = new Keys();
    stubborn.setItem(`${browser.dbName}.idle`, '1');
    stubborn.removeItem = () => {
      throw new DOMException('Access is denied', 'SecurityError');
    };
    const store = await browser.tab({
      world: withParts(browser.world, { sessionStorage: stubborn }),
    });
    vi.spyOn(browser.factory, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    vi.spyOn(browser.factory, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    store.close();
    expect(await store.clearAll()).toEqual(['session-storage', 'journals']);
  });
});
