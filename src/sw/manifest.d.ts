/**
 * The files of the app, written in by `build/worker.ts`: address relative to the worker, integrity
 * (`sha256-...`), and a revision where the address does not change with the content.
 */
declare const __PRECACHE__: readonly {
  readonly url: string;
  readonly integrity: string;
  readonly revision: string | null;
}[];
