import { describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration } from '../../../src/adapters/storage/schema.ts';
import { entry, newBrowser } from './browser.ts';

/** Renames a step in every row: a change of data, which takes requests of its own. */
const rename: Migration = (_, upgrade) => {
  const store = upgrade.objectStore('entries');
  void store.getAll().then((rows) => {
    for (const row of rows) {
      void store.put({ ...row, entry: { ...(row.entry as object), id: 'rinominato' } });
    }
  });
};
const addStore: Migration = (db) => {
  (db as unknown as IDBDatabase).createObjectStore('later');
};
const VERSIONS: readonly Migration[] = [...MIGRATIONS, rename, addStore];

describe('a new version of the database', () => {
  it.each(VERSIONS.map((_, index) => index + 1))(
    'takes over what version %i had kept',
    async (version) => {
      const browser = newBrowser();
      const old = await browser.tab({ migrations: VERSIONS.slice(0, version) });
      await old.append('posta', entry(1));
      old.close();

      const store = await browser.tab({ migrations: VERSIONS });
      const expected = version === 1 ? { ...entry(1), id: 'rinominato' } : entry(1);
      expect((await store.load()).journals).toEqual({ posta: [expected] });
      await store.append('posta', entry(2));
      expect((await store.load()).journals.posta).toHaveLength(2);
      const [connection] = browser.factory.connections.slice(-1);
      expect(connection?.version).toBe(VERSIONS.length);
      expect([...(connection?.objectStoreNames ?? [])]).toEqual(['entries', 'later']);
    },
  );

  it('that fails half-way leaves the old data as it was', async () => {
    const browser = newBrowser();
    const old = await browser.tab();
    await old.append('posta', entry(1));
    old.close();

    const broken: Migration = (db) => {
      db.deleteObjectStore('entries');
      throw new TypeError('a mistake in a migration');
    };
    const store = await browser.tab({ migrations: [...MIGRATIONS, broken] });
    expect(store.keeping).toEqual({ kind: 'memory', reason: 'unavailable' });
    expect((await browser.found()).journals).toEqual({ posta: [entry(1)] });
  });
});
