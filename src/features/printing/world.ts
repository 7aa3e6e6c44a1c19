import type { Language } from '../../domain/config/model.ts';
import type { Guide, Step } from '../../domain/guide/model.ts';
import type { Browser } from '../../domain/screen/choose.ts';
import type { Screen } from '../../domain/screen/model.ts';
import type { PaperMaker } from '../../ports/paper-maker.ts';
import type { Place, ReadyGuide } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';

/** Rows of a QR. */
export type Modules = readonly (readonly boolean[])[];

/** What printing needs of the world. */
export interface PrintWorld {
  /** The app's folder as a whole address. */
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
  /** The code of a step, in letters and as it is said; undefined where the guide gives it none. */
  readonly code?: (
    guide: Guide,
    step: Step,
    category: string | undefined,
    language: Language,
  ) => { readonly text: string; readonly spoken: string } | undefined;
  /** Modules of a QR, true is dark, without the quiet zone. */
  readonly qr?: (text: string) => Promise<Modules>;
}

/** What the page for printing is about. */
export interface PrintProps {
  readonly place: Place;
  readonly ready: ReadyGuide;
  readonly visit: Visit;
  /** Undefined where they could not be had. */
  readonly screens: readonly Screen[] | undefined;
  /** The QR of each step, by address; empty where there are none. */
  readonly qrs: ReadonlyMap<string, Modules>;
  /** The step that the address asks for. */
  readonly asked: string | undefined;
}
