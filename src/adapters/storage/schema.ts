import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * One entry as stored. `seq` is given by the database in the order of arrival, whichever the tab.
 * `entry` is unknown: what was written by another version, or damaged, is checked when read.
 */
export interface Row {
  readonly seq: number;
  readonly guide: string;
  readonly entry: unknown;
}

export interface PrimoAccessoDB extends DBSchema {
  entries: { key: number; value: Row | Omit<Row, 'seq'>; indexes: { guide: string } };
}

export type Database = IDBPDatabase<PrimoAccessoDB>;
export type Upgrade = IDBPTransaction<
  PrimoAccessoDB,
  StoreNames<PrimoAccessoDB>[],
  'versionchange'
>;

/**
 * Brings a database up by one version. Everything it does must be done or requested before it
 * returns: the upgrade ends by itself when no request is left.
 */
export type Migration = (db: Database, upgrade: Upgrade) => void;

/** `MIGRATIONS[n]` leads from version n to n + 1. Only append: a released one never changes. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true }).createIndex(
      'guide',
      'guide',
    );
  },
];

/** Runs, in order, the migrations that a database at `oldVersion` (0: new) has not had yet. */
export function migrate(
  migrations: readonly Migration[],
  db: Database,
  upgrade: Upgrade,
  oldVersion: number,
): void {
  for (const migration of migrations.slice(oldVersion)) migration(db, upgrade);
}
