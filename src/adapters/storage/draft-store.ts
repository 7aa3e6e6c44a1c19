/**
 * The authors' draft: a database of its own, so that it never stands in the way of anybody's
 * progress, and is deleted with it. Every operation opens and closes it: no tab holds another up.
 */
import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { AuthorDraft, DraftStore } from '../../ports/authoring.ts';

interface Schema extends DBSchema {
  drafts: { key: string; value: AuthorDraft };
}

const ONLY = 'draft';

/** Where nothing may be kept, there is nothing to find. */
const NONE: DraftStore = {
  load: async () => undefined,
  keep: async () => false,
  forget: async () => true,
};

/** @param dbName the installation's name, as the journals' database has it; undefined: nothing is kept */
export function createDraftStore(dbName: string | undefined): DraftStore {
  if (dbName === undefined) return NONE;
  const name = `${dbName}-autori`;
  const withDatabase = async <T>(act: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    // Not `openDB`: with it the library's own way of opening would come before the first step.
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('drafts'));
    const raw = await wrap(request).then(() => request.result);
    raw.addEventListener('versionchange', () => raw.close());
    const db = wrap(raw) as unknown as IDBPDatabase<Schema>;
    try {
      return await act(db);
    } finally {
      db.close();
    }
  };
  const orElse = <T>(value: T, attempt: () => Promise<T>): Promise<T> =>
    attempt().catch((error: unknown) => {
      console.warn(error);
      return value;
    });
  /** Reading must not leave an empty database behind. */
  const exists = async () => {
    if (!('indexedDB' in globalThis)) return false;
    const all = await indexedDB.databases?.();
    return all === undefined || all.some((one) => one.name === name);
  };
  return {
    load: () =>
      orElse(undefined, async () =>
        (await exists()) ? withDatabase((db) => db.get('drafts', ONLY)) : undefined,
      ),
    keep: (draft) =>
      orElse(false, async () => {
        await withDatabase((db) => db.put('drafts', draft, ONLY));
        return true;
      }),
    forget: () =>
      orElse(false, async () => {
        if (await exists()) await wrap(indexedDB.deleteDatabase(name));
        return true;
      }),
  };
}
