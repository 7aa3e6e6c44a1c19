/** Name of the database, prefix of keys. One origin may hold other programs. */
export const PROGRAM = 'primo-accesso';

/** The parts of the browser that this adapter uses. `globalThis` is one; tests give their own. */
export interface StorageWorld {
  readonly indexedDB?: IDBFactory | undefined;
  readonly localStorage?: Storage | undefined;
  readonly sessionStorage?: Storage | undefined;
  readonly BroadcastChannel?: (new (name: string) => BroadcastChannel) | undefined;
  readonly addEventListener?: (type: string, listener: (event: Event) => void) => void;
  readonly removeEventListener?: (type: string, listener: (event: Event) => void) => void;
}

/**
 * What `use` gives, or undefined where it throws: a browser that forbids storage throws on the
 * mere mention of `localStorage`, and for this program that is the same as having none.
 */
export function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
