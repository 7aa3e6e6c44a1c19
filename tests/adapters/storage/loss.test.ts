import { describe, expect, it } from 'vitest';
import type { StorageWorld } from '../../../src/adapters/storage/world.ts';
import { type Browser, entry, Factory, newBrowser, withParts } from './browser.ts';

/** The browser after its database was damaged: it reopens empty, without an error. */
function afterDamage(browser: Browser): StorageWorld {
  return withParts(browser.world, { indexedDB: new Factory() });
}

/** Rows as they are, changed from outside this program. */
async function tamper(browser: Browser, change: (store: IDBObjectStore) => void): Promise<void> {
  const [connection] = browser.factory.connections;
  if (!connection) throw new Error('No tab has opened the database.');
  await new Promise<void>((resolve, reject) => {
    const transaction = connection.transaction('entries', 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    change(transaction.objectStore('entries'));
  });
}

describe('progress that is gone', () => {
  it('is named when the database reopens empty', async () => {
    const browser = newBrowser();
    const before = await browser.tab();
    await before.append('posta', entry(1));
    before.close();

    const store = await browser.tab({ world: afterDamage(browser) });
    expect(await store.load()).toEqual({ journals: {}, lost: ['posta'], damaged: {} });
    expect(store.keeping).toEqual({ kind: 'kept' });
  });

  it('is not mourned by who never started, nor after the person has begun again', async () => {
    const browser = newBrowser();
    expect((await browser.found()).lost).toEqual([]);
    await (await browser.tab()).append('posta', entry(1));

    const world = afterDamage(browser);
    const store = await browser.tab({ world });
    await store.append('posta', entry(2));
    store.close();
    const found = await (await browser.tab({ world })).load();
    expect(found).toEqual({ journals: { posta: [entry(2)] }, lost: [], damaged: {} });
  });

  it('is not named again once the person has put it away', async () => {
    const browser = newBrowser();
    await (await browser.tab()).append('posta', entry(1));
    const world = afterDamage(browser);
    const store = await browser.tab({ world });
    expect((await store.load()).lost).toEqual(['posta']);
    expect(await store.clear('posta')).toBe(true);
    expect((await (await browser.tab({ world })).load()).lost).toEqual([]);
  });

  it('is named also where the database cannot be opened today', async () => {
    const browser = newBrowser();
    await (await browser.tab()).append('posta', entry(1));
    const store = await browser.tab({ world: withParts(browser.world, { indexedDB: undefined }) });
    expect((await store.load()).lost).toEqual(['posta']);
    expect(store.keeping).toEqual({ kind: 'memory', reason: 'unavailable' });
  });

  it('in part is counted, and the rest is shown', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    for (const n of [1, 2, 3]) await store.append('posta', entry(n));
    await tamper(browser, (entries) => entries.delete(2));
    expect(await browser.found()).toEqual({
      journals: { posta: [entry(1), entry(3)] },
      lost: [],
      damaged: { posta: 1 },
    });
  });

  it.each([
    ['no entry', undefined],
    ['an unknown kind', { ...entry(9), kind: 'jump' }],
    ['a time that is none', { ...entry(9), at: 'ieri' }],
    ['text', 'passo-9'],
  ])('one row with %s is skipped and counted', async (_, damaged) => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    await tamper(browser, (entries) => entries.add({ guide: 'posta', entry: damaged }));
    await store.append('posta', entry(2));
    const found = await browser.found();
    expect(found.journals).toEqual({ posta: [entry(1), entry(2)] });
    expect(found.damaged).toEqual({ posta: 1 });
  });

  it('with all of its rows unreadable is lost', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    await tamper(browser, (entries) => entries.put({ seq: 1, guide: 'posta', entry: null }));
    expect(await browser.found()).toEqual({ journals: {}, lost: ['posta'], damaged: {} });
  });
});

describe('the marker', () => {
  it('holds guide ids and counts, nothing else', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    await store.append('posta', entry(2));
    expect(Object.values(browser.local.all())).toEqual(['{"posta":2}']);
  });

  it('is written again where only localStorage was emptied', async () => {
    const browser = newBrowser();
    await (await browser.tab()).append('posta', entry(1));
    browser.local.clear();
    expect((await browser.found()).journals).toEqual({ posta: [entry(1)] });
    expect(Object.values(browser.local.all())).toEqual(['{"posta":1}']);
  });

  it.each(['', '{', 'null', '[1]', '"x"', '{"posta":"molti"}', '{"posta":-1}'])(
    'that reads %j promises nothing and breaks nothing',
    async (text) => {
      const browser = newBrowser();
      await (await browser.tab()).append('posta', entry(1));
      const [key] = Object.keys(browser.local.all());
      browser.local.setItem(String(key), text);
      const found = await browser.found();
      expect(found.journals).toEqual({ posta: [entry(1)] });
      expect(found.lost).toEqual([]);
    },
  );

  it('that cannot be kept does not keep progress from being kept', async () => {
    const browser = newBrowser();
    const forbidden = withParts(browser.world, {
      get localStorage(): Storage {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
    const store = await browser.tab({ world: forbidden });
    await store.append('posta', entry(1));
    expect(store.keeping).toEqual({ kind: 'kept' });
    expect((await browser.found()).journals).toEqual({ posta: [entry(1)] });
  });
});
