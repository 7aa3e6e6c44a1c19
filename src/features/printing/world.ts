import type { Language } from '../../domain/config/model.ts';
import type { Browser } from '../../domain/screen/choose.ts';
import type { Screen } from '../../domain/screen/model.ts';
import type { PaperMaker } from '../../ports/paper-maker.ts';
import type { QrMatrix } from '../../ports/qr.ts';
import type { Place, ReadyGuide } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';

/** QR codes by what they say. */
export type QrCodes = ReadonlyMap<string, readonly (readonly boolean[])[]>;

/** What printing needs of the world. */
export interface PrintWorld {
  /** The app's folder as a whole address; empty in the one-file edition, whose pictures are inside. */
  readonly root: string;
  /** The browser that shows this page: warnings are drawn as it shows them. */
  readonly browser: Browser;
  /** The drawings of a guide; none where it has none. Rejects where they cannot be had. */
  screens(guide: string, language: Language): Promise<readonly Screen[]>;
  /** The maker of PDF, loaded when it is first wanted. Absent where there is none. */
  readonly maker?: () => Promise<PaperMaker>;
  /** Gives the person a file. */
  save(bytes: Uint8Array<ArrayBuffer>, name: string): void;
  /** The browser's own print. */
  print(): void;
  readonly qr?: QrMatrix;
}

/** What the page for printing is about. */
export interface PrintProps {
  readonly place: Place;
  readonly ready: ReadyGuide;
  readonly visit: Visit;
  /** Undefined where they could not be had. */
  readonly screens: readonly Screen[] | undefined;
  /** The QR of each step's address, with the person's answers and without; empty where there are none. */
  readonly qrs: Promise<QrCodes>;
  /** What addresses on paper begin with; undefined where there is none that others can open. */
  readonly folder: string | undefined;
  /** The step that the address asks for. */
  readonly asked: string | undefined;
}
