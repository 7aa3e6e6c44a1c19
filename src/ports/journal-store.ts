import type { Entry, Journal } from '../domain/progress/journal.ts';

/**
 * Why progress is kept in memory only.
 * - `shared`: the person said that this PC is shared, or helps a colleague. Nothing is written.
 * - `blocked`: a tab with an older version of the program holds the database. Close the others.
 * - `newer-version`: a newer version of the program took the database over. Reload the page.
 * - `quota`: no room is left.
 * - `unavailable`: the browser has no storage, forbids it, lost it or does not answer.
 */
export type MemoryReason = 'shared' | 'blocked' | 'unavailable' | 'quota' | 'newer-version';

export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'memory'; readonly reason: MemoryReason };

/** What is found at the start. A guide without entries has no journal. */
export interface Found {
  readonly journals: Readonly<Record<string, Journal>>;
  /**
   * Guides whose progress existed (a marker survives) but cannot be read any more. While `keeping`
   * is `memory` it may be found again at the next visit; otherwise it is destroyed.
   */
  readonly lost: readonly string[];
  /**
   * Guide -> number of entries that are missing or unreadable although the rest of its journal can
   * be read. The journal holds what is left, and the person is told.
   */
  readonly damaged: Readonly<Record<string, number>>;
}

/** What `clearAll` could not delete. */
export type Remnant = 'journals' | 'local-storage' | 'session-storage';

/**
 * Keeps journals, one a guide. Entries are appended, never rewritten, so two tabs never undo each
 * other's work. Every method settles, none rejects: a storage that fails or hangs turns the store
 * into memory mode, which `onKeeping` reports; no entry given to `append` is lost while the page
 * lives, with the one exception named there.
 */
export interface JournalStore {
  readonly keeping: Keeping;
  load(): Promise<Found>;
  /**
   * Resolves when the entry is durable (or, in memory mode, held), with the guide's journal as it is
   * then: other tabs may have added to it, unknown to this one (a frozen tab hears nothing).
   *
   * An entry equal to the newest one in every field, time included, is that entry: it is not added
   * twice. An entry made on a journal that another tab has meanwhile cleared is dropped: what was
   * erased on purpose must not come back.
   */
  append(guide: string, entry: Entry): Promise<Journal>;
  /** Forgets the guide's journal. False where it is still stored and may come back next time. */
  clear(guide: string): Promise<boolean>;
  /**
   * Forgets all that this program stored about a person: journals, settings, markers. Leaves the
   * service worker and its caches, which are common to all visitors. Gives what could not be
   * deleted: empty when all is gone. In shared mode nothing was written, so nothing is touched.
   */
  clearAll(): Promise<readonly Remnant[]>;
  /** Called when another tab changed a guide's journal; gives the new one. Returns the unsubscribe. */
  onChange(listener: (guide: string, journal: Journal) => void): () => void;
  /** Called when `keeping` changes. Returns the unsubscribe. */
  onKeeping(listener: (keeping: Keeping) => void): () => void;
  /** Releases the database and stops listening to other tabs. */
  close(): void;
}
