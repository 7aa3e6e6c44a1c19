import type { Paper } from '../domain/paper/model.ts';

export interface Making {
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the work: `make` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface MadePaper {
  /** A PDF file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters that the font lacks, once each: on paper stands a visible replacement. */
  readonly replaced: readonly string[];
}

/** Makes a file of a document, beside the page's own work. Rejects where it cannot. */
export interface PaperMaker {
  make(paper: Paper, making: Making): Promise<MadePaper>;
}
