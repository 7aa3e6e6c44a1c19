import { wrap } from 'idb';
import { StorageFailure, within } from './failure.ts';
import { type Database, type Migration, migrate, type Upgrade } from './schema.ts';

export interface Opening {
  readonly factory: IDBFactory;
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** Create the database where there is none. A visit that stores nothing leaves no database. */
  readonly create: boolean;
  readonly timeoutMs: number;
  /** Another tab deletes the database, or needs it in a newer version. Already closed by then. */
  readonly onTaken: (how: 'deleted' | 'newer-version') => void;
  /** The browser ended the connection by itself. */
  readonly onTerminated: () => void;
}

/**
 * Opens the database, at the version that the migrations lead to. Undefined where there is none and
 * `create` is false. Rejects with a `StorageFailure` or what the browser says (`VersionError`...).
 *
 * `idb`'s own `openDB` always creates and always uses the global factory: hence `wrap`.
 */
export async function openDatabase(opening: Opening): Promise<Database | undefined> {
  const { factory, name, migrations, create, timeoutMs } = opening;
  let blocked = false;
  let absent = false;
  let late = false;
  let broken: unknown;
  const request = factory.open(name, migrations.length);

  // Another tab of this program closes when asked (below). One that is frozen or does not know how
  // keeps this one waiting: wait until the deadline, then name the reason.
  request.addEventListener('blocked', () => {
    blocked = true;
  });
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    const { result, transaction } = request;
    if (transaction === null) return;
    try {
      absent = oldVersion === 0 && !create;
      if (absent) {
        // WebKit goes on listing an empty name, with version 0; the other engines forget it.
        transaction.abort();
        return;
      }
      // `wrap` knows nothing of the schema, and takes an upgrade for a reading transaction.
      const upgrade = wrap(transaction) as unknown as Upgrade;
      upgrade.done.catch(() => {}); // An upgrade that fails rejects the opening, below.
      migrate(migrations, wrap(result) as Database, upgrade, oldVersion);
    } catch (error) {
      broken = error;
      transaction.abort();
    }
  });

  const opened = wrap(request).then(() => {
    const raw = request.result;
    if (late) raw.close();
    raw.addEventListener('versionchange', ({ newVersion }) => {
      raw.close();
      opening.onTaken(newVersion === null ? 'deleted' : 'newer-version');
    });
    raw.addEventListener('close', () => opening.onTerminated());
    return wrap(raw) as Database;
  });
  const failure = () => {
    late = true;
    return new StorageFailure(blocked ? 'blocked' : 'unavailable');
  };
  try {
    return await within(timeoutMs, opened, failure);
  } catch (error) {
    if (absent && !late) return undefined;
    throw broken ?? error;
  }
}

/**
 * Deletes the database, whatever its version. Rejects where that fails or where, after `timeoutMs`,
 * another tab still holds it; the browser then deletes it when that tab closes.
 */
export async function deleteDatabase(
  factory: IDBFactory,
  name: string,
  timeoutMs: number,
): Promise<void> {
  let blocked = false;
  const request = factory.deleteDatabase(name);
  request.addEventListener('blocked', () => {
    blocked = true;
  });
  const failure = () => new StorageFailure(blocked ? 'blocked' : 'unavailable');
  await within(timeoutMs, wrap(request), failure);
}
