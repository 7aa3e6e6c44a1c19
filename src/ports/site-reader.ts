import type { Language } from '../domain/config/model.ts';
import type { GuideSeen, SiteAnswer } from '../domain/self-check/model.ts';

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
  /** Reads a guide as its pages do, and says what is wrong with its files. */
  guide(id: string, languages: readonly Language[]): Promise<GuideSeen>;
}
