/** What a paper is made from. */
import type { ConfigAtHand } from '../certificate/expectation.ts';
import type { Language } from '../config/model.ts';
import type { Guide, Id, Step } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import type { Browser } from '../screen/choose.ts';
import type { Screen } from '../screen/model.ts';
import type { Walk } from '../walk/model.ts';
import type { StepBlock } from './model.ts';
import type { Extent } from './plan.ts';
import type { PaperWords } from './words.ts';

export interface PaperInput {
  /** Translated already. */
  readonly guide: Guide;
  readonly variables: Variables;
  readonly screens: readonly Screen[];
  /** Where the copy came from decides whether the way past a warning may be printed. */
  readonly config: ConfigAtHand;
  readonly language: Language;
  readonly walk?: Walk;
  readonly extent: Extent;
  /** Only what this actor does, each step with its place in the whole; of one step alone all is there. */
  readonly actor?: Id;
  /** Clock -> the ISO day on which it started (`keptAnswers`); without it there are blanks. */
  readonly starts?: Readonly<Record<Id, string>>;
  /**
   * Milliseconds since 1970; also "now" for the exception of the certificate warning. 0 on a baked
   * page, which does not say when it was made.
   */
  readonly created: number;
  readonly words: PaperWords;
  /** The step code, in letters and as it is said; undefined where there is none. */
  readonly code?: (step: Step) => { readonly text: string; readonly spoken: string } | undefined;
  /** Modules of a QR; undefined where there is none. */
  readonly qr?: (text: string) => NonNullable<StepBlock['qr']>['modules'] | undefined;
  /** Whole addresses (`https://…`) of the app's pages; without them there are no QR. */
  readonly address?: PaperAddresses;
  /** Address of the guide's folder, for image files. */
  readonly imageBase: string;
  /** Draws warnings as this browser shows them. */
  readonly browser?: Browser;
}

export interface PaperAddresses {
  /** Where who works on paper goes on from this step. */
  step(step: Id): string;
  question(question: Id): string;
  /** Where the code of the last step ticked is typed. */
  readonly guide: string;
}
