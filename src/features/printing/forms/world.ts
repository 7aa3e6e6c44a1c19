import type { FiscalCodeCheck } from '../../../ports/fiscal-code.ts';
import type { PaperMaker } from '../../../ports/paper-maker.ts';

/** What forms need of the world. */
export interface FormsWorld {
  readonly hasCheckLetter: FiscalCodeCheck;
  /** The maker of PDF, loaded when it is first wanted. */
  readonly maker: () => Promise<PaperMaker>;
  /** Gives the person a PDF. */
  save(bytes: Uint8Array<ArrayBuffer>, name: string): void;
  /** Gives the person a CSV file. */
  saveText(text: string, name: string): void;
  /** The browser's own print. */
  print(): void;
}
