import type { Journal } from '../../domain/progress/journal.ts';
import type { JournalStore, Keeping, MemoryReason, Remnant } from '../../ports/journal-store.ts';
import { makeConnection } from './connection.ts';
import { addEntry, readAll, removeAllEntries, removeEntries } from './entries.ts';
import { reasonOf } from './failure.ts';
import { foundIn } from './found.ts';
import { guardedKeys } from './keys.ts';
import { makeListeners } from './listeners.ts';
import { makeMarkers, STARTED } from './markers.ts';
import { listenForNews } from './news.ts';
import { continues, type GuideRows, sameRows, withHeld } from './rows.ts';
import { MIGRATIONS, type Migration } from './schema.ts';
import { attempt, PROGRAM, type StorageWorld } from './world.ts';

export interface JournalStoreOptions {
  /** Default: the browser. */
  readonly world?: StorageWorld;
  /** Name of the database and of the channel, and prefix of the keys. Default `primo-accesso`. */
  readonly dbName?: string;
  /** Milliseconds that opening may take; each reading or writing may take three times as long. Default 3000. */
  readonly timeoutMs?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * The journals of this browser, in IndexedDB. Never rejects: where the database cannot be opened, the
 * store given is already in memory mode.
 *
 * The contract, beside that of the port:
 * - one operation at a time, so what this page knows is always one state of the database;
 * - what this page knows stays in memory, so a failure takes nothing away;
 * - the database is created by the first entry, never by a visit.
 */
export async function openJournalStore(options: JournalStoreOptions = {}): Promise<JournalStore> {
  const { world = globalThis, dbName = PROGRAM, timeoutMs = 3000 } = options;
  const local = guardedKeys(dbName, () => world.localStorage);
  const session = guardedKeys(dbName, () => world.sessionStorage);
  const markers = makeMarkers(local);
  const changes = makeListeners<[guide: string, journal: Journal]>();
  const keepings = makeListeners<[keeping: Keeping]>();
  const factory = attempt(() => world.indexedDB);
  let keeping: Keeping = { kind: 'kept' };
  let known = new Map<string, GuideRows>();
  let last: Promise<unknown> = Promise.resolve();

  const connection = makeConnection({
    factory,
    name: dbName,
    timeoutMs,
    migrations: options.migrations ?? MIGRATIONS,
    async intact(db) {
      if (known.size === 0) return true;
      const now = db ? await readAll(db) : new Map<string, GuideRows>();
      return [...known].every(([guide, rows]) => continues(now.get(guide), rows));
    },
    onTaken(how) {
      if (how === 'newer-version') turnToMemory(how);
      // "Cancella tutto" in another tab: it holds for this one too.
      else void inTurn(async () => replaceKnown(new Map()));
    },
    // Reopened at once, not at the next entry: the person should know early if progress is gone.
    onTerminated: () => void inTurn(() => stored(() => connection.use(false, async () => {}))),
  });
  const markerKey = `${dbName}.${STARTED}`;
  const news = listenForNews(world, dbName, markerKey, (cleared) => {
    void inTurn(() => catchUp(cleared));
  });

  /** Runs `job` after all jobs before it. */
  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const turn = last.then(job);
    last = turn.catch(() => {}); // The caller of `inTurn` has the rejection.
    return turn;
  }

  function turnToMemory(reason: MemoryReason): void {
    if (keeping.kind === 'memory') return;
    keeping = { kind: 'memory', reason };
    connection.release();
    keepings.call(keeping);
  }

  /** Whether `job` succeeded. Where it did not, memory mode follows. */
  async function succeeds(job: () => Promise<unknown>): Promise<boolean> {
    try {
      await job();
      return true;
    } catch (error) {
      turnToMemory(reasonOf(error));
      return false;
    }
  }

  /** What `job` gives; undefined in memory mode, and where `job` fails and leads there. */
  async function stored<T>(job: () => Promise<T>): Promise<T | undefined> {
    let result: T | undefined;
    if (keeping.kind === 'kept') {
      await succeeds(async () => {
        result = await job();
      });
    }
    return result;
  }

  const read = () =>
    stored(async () => (await connection.use(false, readAll)) ?? new Map<string, GuideRows>());

  /** Takes over what another tab left, and says which journals differ. */
  function replaceKnown(now: Map<string, GuideRows>): void {
    const before = known;
    known = now;
    for (const guide of new Set([...before.keys(), ...now.keys()])) {
      if (sameRows(before.get(guide), now.get(guide))) continue;
      changes.call(guide, now.get(guide)?.journal ?? []);
    }
  }

  async function catchUp(cleared: readonly string[]): Promise<void> {
    const now = await read();
    const left = [...known].filter(([guide]) => !cleared.includes(guide));
    replaceKnown(now ?? new Map(left));
    // This tab may have noted a count just after the other removed it.
    for (const guide of cleared) if (!known.has(guide)) markers.note(guide, 0);
  }

  if (factory === undefined) turnToMemory('unavailable');
  else await inTurn(() => stored(() => connection.use(false, async () => {})));

  return {
    get keeping() {
      return keeping;
    },
    load: () =>
      inTurn(async () => {
        // The marker first: other tabs write the entry before they count it.
        const marked = markers.read();
        const now = await read();
        known = now ?? known;
        for (const [guide, { total }] of now ?? []) {
          if ((marked.get(guide) ?? 0) < total) markers.note(guide, total);
        }
        return foundIn(known, marked, now !== undefined);
      }),
    append: (guide, entry) =>
      inTurn(async () => {
        const before = known.get(guide);
        const added = await stored(async () => ({
          rows: await connection.use(true, (db) => addEntry(db, guide, entry, before)),
        }));
        const now = added ? added.rows : withHeld(before, entry);
        if (now) known.set(guide, now);
        else known.delete(guide);
        if (added) {
          markers.note(guide, now?.total ?? 0);
          news.tell([]);
        }
        return now?.journal ?? [];
      }),
    clear: (guide) =>
      inTurn(async () => {
        // The marker first: should the page die in between, nothing is reported as lost.
        const unmarked = markers.note(guide, 0);
        known.delete(guide);
        const removed = await succeeds(() =>
          connection.use(false, (db) => removeEntries(db, guide)),
        );
        news.tell([guide]);
        return removed && unmarked;
      }),
    clearAll: () =>
      inTurn(async () => {
        const remnants: Remnant[] = [];
        if (!local.removeAll()) remnants.push('local-storage');
        if (!session.removeAll()) remnants.push('session-storage');
        const cleared = [...known.keys()];
        known.clear();
        // Emptied before it is deleted: a frozen tab can hold the deletion back for days.
        // Where it cannot be opened, it may still be deleted: only both failing leaves something.
        const emptied = await connection.use(false, removeAllEntries).then(
          () => true,
          () => false,
        );
        const erased = await succeeds(() => connection.erase());
        if (!emptied && !erased) remnants.push('journals');
        news.tell(cleared);
        return remnants;
      }),
    onChange: changes.add,
    onKeeping: keepings.add,
    close() {
      news.stop();
      connection.release();
    },
  };
}
