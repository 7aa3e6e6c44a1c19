import { deleteDatabase, openDatabase } from './database.ts';
import { StorageFailure, within } from './failure.ts';
import type { Database, Migration } from './schema.ts';

export interface ConnectionOptions {
  /** Undefined where the browser has no IndexedDB. */
  readonly factory: IDBFactory | undefined;
  readonly name: string;
  readonly migrations: readonly Migration[];
  readonly timeoutMs: number;
  /** True where the database just opened (undefined: absent) still holds what this page knows. */
  readonly intact: (db: Database | undefined) => Promise<boolean>;
  readonly onTaken: (how: 'deleted' | 'newer-version') => void;
  readonly onTerminated: () => void;
}

/** The one connection of a page, opened when first used. Calls must not overlap. */
export interface Connection {
  /**
   * Gives the database to `work`. Undefined where there is none and `create` is false. Rejects
   * where it cannot be opened, where `work` fails or where it takes too long.
   */
  use<T>(create: boolean, work: (db: Database) => Promise<T>): Promise<T | undefined>;
  /** Deletes the database. Rejects where it is still there. */
  erase(): Promise<void>;
  release(): void;
}

/** Names of errors that say that the connection, not the work, is at fault. */
const ENDED = ['AbortError', 'InvalidStateError', 'UnknownError'];

/** Makes the connection; opens nothing yet. */
export function makeConnection(options: ConnectionOptions): Connection {
  const { factory, name, timeoutMs } = options;
  let db: Database | undefined;
  let terminations = 0;

  function release(): void {
    db?.close();
    db = undefined;
  }

  async function open(create: boolean): Promise<Database | undefined> {
    if (factory === undefined && !create) return undefined;
    // Reopened once. A storage that ends the connection again is not to be trusted.
    if (factory === undefined || terminations > 1) throw new StorageFailure('unavailable');
    let opened: Database | undefined;
    opened = await openDatabase({
      ...options,
      factory,
      create,
      onTaken(how) {
        db = undefined;
        options.onTaken(how);
      },
      onTerminated() {
        if (db === undefined || db !== opened) return;
        db = undefined;
        terminations += 1;
        options.onTerminated();
      },
    });
    // A damaged database reopens empty, without an error: going on with it would store a journal
    // without its beginning.
    if (!(await within(timeoutMs, options.intact(opened)))) {
      opened?.close();
      throw new StorageFailure('unavailable');
    }
    return opened;
  }

  async function use<T>(
    create: boolean,
    work: (db: Database) => Promise<T>,
  ): Promise<T | undefined> {
    db ??= await open(create);
    const used = db;
    if (used === undefined) return undefined;
    try {
      // An open database proves itself: a busy disk (an old PC that starts, a virus scanner) may take
      // longer, and who gives up too soon leaves the person without progress for the whole visit.
      return await within(3 * timeoutMs, work(used));
    } catch (error) {
      // Safari ends connections without an event: https://bugs.webkit.org/show_bug.cgi?id=197050
      const ended = db !== used || (error instanceof Error && ENDED.includes(error.name));
      if (!ended || terminations > 1) throw error;
      if (db === used) {
        release();
        terminations += 1;
      }
      return use(create, work);
    }
  }

  return {
    use,
    async erase() {
      release();
      if (factory !== undefined) await deleteDatabase(factory, name, timeoutMs);
    },
    release,
  };
}
