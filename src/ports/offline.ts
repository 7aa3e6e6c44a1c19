/**
 * Why this browser, at this address, keeps no offline copy: the page came over plain `http://` or
 * from a file, or the browser has no service workers. The guides stay readable.
 */
export type OfflineUnsupported = 'plain-http' | 'no-api' | 'file';

/**
 * Why there is no complete offline copy although the browser could keep one.
 * - `refused`: the browser did not take the worker (settings, private window, no script at its
 *   address).
 * - `not-installed`: the first download failed, did not match what was published (captive portal,
 *   proxy), or found no room.
 * - `incomplete`: the app is stored, but `missing` files of the app or of its data are not; the next
 *   visit tries again by itself.
 */
export type OfflineFailure =
  | { readonly reason: 'refused' | 'not-installed' }
  | { readonly reason: 'incomplete'; readonly missing: number };

export type OfflineState =
  | { readonly kind: 'unsupported'; readonly reason: OfflineUnsupported }
  /** The copy is being made, or looked at: nothing may be promised yet. */
  | { readonly kind: 'installing' }
  /** Everything is stored: the only state in which "Funziona anche senza rete" is true. */
  | { readonly kind: 'ready' }
  /** A newer version is stored and waits for the person's word (`applyUpdate`). */
  | { readonly kind: 'update-waiting' }
  /**
   * A newer version has taken over, here or from another tab, while this page still runs the old
   * one. The page works on (its files are kept until the next update); a reload brings the new one.
   */
  | { readonly kind: 'updated' }
  | ({ readonly kind: 'failed' } & OfflineFailure);

/** Keeps the offline copy of the app, and tells how it stands. */
export interface OfflinePort {
  readonly state: OfflineState;
  /** Calls `listener` after each change of `state`; returns how to stop. */
  onState(listener: (state: OfflineState) => void): () => void;
  /**
   * Begins keeping the copy. To be called once, after the first screen is painted. Never rejects:
   * what goes wrong is in `state`.
   */
  start(): Promise<void>;
  /**
   * Puts the waiting version in charge. Resolves once it is, and then the caller reloads the page:
   * the journal is stored by then, so no step is lost. Resolves at once where no version waits.
   */
  applyUpdate(): Promise<void>;
}
