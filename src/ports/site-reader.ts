import type { SiteAnswer } from '../domain/self-check/model.ts';

/** Reads this installation as a visitor's browser does. Nothing here rejects. */
export interface SiteReader {
  /** Whether the browser gives this page what it keeps for secure connections. */
  readonly secure: boolean;
  /** Addresses, below the installation's folder, of what the page has loaded so far. */
  loaded(): readonly string[];
  /**
   * Asks the server, past every copy.
   *
   * @param address below the installation's folder, or a whole address elsewhere
   */
  read(address: string): Promise<SiteAnswer>;
}
