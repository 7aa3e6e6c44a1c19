import { IDBDatabase as FakeDatabase } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { entry, ids, newBrowser } from './browser.ts';

describe('progress', () => {
  it('is there again at the next visit, in order, guide by guide', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.load();
    await store.append('posta', entry(1));
    await store.append('rete', entry(10));
    await store.append('posta', entry(2));
    store.close();

    const found = await browser.found();
    expect(found.journals).toEqual({ posta: [entry(1), entry(2)], rete: [entry(10)] });
    expect(found.lost).toEqual([]);
    expect(found.damaged).toEqual({});
  });

  it('keeps the order of clicks that come faster than the disk', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await Promise.all([1, 2, 3].map((n) => store.append('posta', entry(n))));
    expect(ids((await store.load()).journals.posta)).toEqual(['passo-1', 'passo-2', 'passo-3']);
  });

  it('is on the disk when it is said to be: the write asks for strict durability', async () => {
    const browser = newBrowser();
    const transaction = vi.spyOn(FakeDatabase.prototype, 'transaction');
    try {
      await (await browser.tab()).append('posta', entry(1));
      const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
      expect(writes).toEqual([[expect.anything(), 'readwrite', { durability: 'strict' }]]);
    } finally {
      transaction.mockRestore();
    }
  });

  it('leaves nothing on a PC where somebody only looked', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    expect((await store.load()).journals).toEqual({});
    expect(store.keeping).toEqual({ kind: 'kept' });
    expect(await browser.factory.names()).toEqual([]);
    expect(browser.local.all()).toEqual({});
  });

  it('does not count the same confirmation twice when it is given again', async () => {
    const store = await newBrowser().tab();
    await store.append('posta', entry(1));
    expect(ids(await store.append('posta', { ...entry(1) }))).toEqual(['passo-1']);
    expect(ids(await store.append('posta', entry(2)))).toEqual(['passo-1', 'passo-2']);
  });

  it('takes an entry that is a reactive proxy', async () => {
    const browser = newBrowser();
    await (await browser.tab()).append('posta', new Proxy(entry(1), {}));
    expect((await browser.found()).journals.posta).toEqual([entry(1)]);
  });

  it('of one guide is forgotten alone, with its marker', async () => {
    const browser = newBrowser();
    const store = await browser.tab();
    await store.append('posta', entry(1));
    await store.append('rete', entry(2));
    expect(await store.clear('posta')).toBe(true);
    expect(Object.keys(browser.local.all())).toHaveLength(1);
    const found = await browser.found();
    expect(Object.keys(found.journals)).toEqual(['rete']);
    expect(found.lost).toEqual([]);
  });
});
