import type { Entry } from '../../domain/progress/journal.ts';
import { byGuide, continues, type GuideRows, withRow } from './rows.ts';
import type { Database } from './schema.ts';

/**
 * `complete` fires only when the data is on the disk, not when the system has taken it: "Fatto" must
 * survive a power cut a second later. Chrome needs to be asked since version 121 (the default became
 * `relaxed`); browsers that do not know the option ignore it.
 */
const STRICT: IDBTransactionOptions = { durability: 'strict' };

/** All rows by guide, each guide's in order of arrival. */
export async function readAll(db: Database): Promise<Map<string, GuideRows>> {
  return byGuide(await db.getAll('entries'));
}

/**
 * Adds an entry to the guide's journal and gives the journal as it is afterwards, with what other
 * tabs added meanwhile. Adds nothing where `before`, as this page knows it, was taken away by
 * another tab, or where the newest row is this very entry (a first try that had worked after all).
 * Resolves when the entry is on the disk.
 */
export async function addEntry(
  db: Database,
  guide: string,
  entry: Entry,
  before: GuideRows | undefined,
): Promise<GuideRows | undefined> {
  const transaction = db.transaction('entries', 'readwrite', STRICT);
  const { store } = transaction;
  async function add(): Promise<GuideRows | undefined> {
    const now = byGuide(await store.index('guide').getAll(guide)).get(guide);
    if (!continues(now, before) || isSame(now?.journal.at(-1), entry)) return now;
    // A plain copy: a reactive proxy cannot be stored.
    return withRow(now, await store.add({ guide, entry: { ...entry } }), entry);
  }
  return (await Promise.all([add(), transaction.done]))[0];
}

/** Removes the guide's journal. */
export async function removeEntries(db: Database, guide: string): Promise<void> {
  const transaction = db.transaction('entries', 'readwrite', STRICT);
  const { store } = transaction;
  async function remove(): Promise<void> {
    const keys = await store.index('guide').getAllKeys(guide);
    await Promise.all(keys.map((key) => store.delete(key)));
  }
  await Promise.all([remove(), transaction.done]);
}

/** Removes all journals. */
export async function removeAllEntries(db: Database): Promise<void> {
  const transaction = db.transaction('entries', 'readwrite', STRICT);
  await Promise.all([transaction.store.clear(), transaction.done]);
}

function isSame(one: Entry | undefined, other: Entry): boolean {
  return (
    one !== undefined &&
    one.kind === other.kind &&
    one.id === other.id &&
    one.value === other.value &&
    one.by === other.by &&
    one.at === other.at &&
    one.stepHash === other.stepHash
  );
}
