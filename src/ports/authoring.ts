import type { CheckResult } from '../domain/check/model.ts';
import type { Config } from '../domain/config/model.ts';
import type { Shape } from '../domain/edit/shape.ts';
import type { Guide, Overlay, Passage } from '../domain/guide/model.ts';
import type { PictureRefusal, Pixels } from '../domain/picture/model.ts';
import type { Problem } from '../domain/problem.ts';
import type { Screen } from '../domain/screen/model.ts';

/** The files that an author may open; `config.json` is the organisation's, the others a guide's. */
export const AUTHOR_FILES = [
  ...(['guide.json', 'en.json', 'screens.json', 'screens.en.json', 'passages.json'] as const),
  'config.json',
] as const;
export type AuthorFile = (typeof AUTHOR_FILES)[number];

/** Texts of the files that are open. */
export type AuthorTexts = Readonly<Partial<Record<AuthorFile, string>>>;

/** Bytes of PNG files beside the guide, by file name (`portale.png`). */
export type Pictures = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/** A file that the person gave: its text and which file it is, or why it cannot be used. */
export type OpenedFile =
  | { readonly kind: 'file'; readonly name: AuthorFile; readonly text: string }
  | {
      readonly kind: 'picture';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** A picture that the person gave, or why it cannot be used. */
export type OpenedPicture =
  | { readonly kind: 'picture'; readonly pixels: Pixels }
  | { readonly kind: 'refused'; readonly refusal: PictureRefusal };

/** A picture as its PNG file holds it. */
export type MadePicture =
  | {
      readonly kind: 'made';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'refused'; readonly refusal: PictureRefusal };

/** Pictures that an author imports. Nothing of them leaves this PC. Nothing here rejects. */
export interface PictureTools {
  /** Looks at the bytes, decodes them, and makes what is too wide for a page smaller. */
  open(file: Blob): Promise<OpenedPicture>;
  /** A PNG of these pixels and nothing else: no date, place, name or colour profile. */
  make(pixels: Pixels): Promise<MadePicture>;
  /** A picture of a guide as this site gives it; undefined where it does not. */
  published(guide: string, file: string): Promise<Blob | undefined>;
}

/** The files as the checker sees them. Never throws: what is broken is in `problems`. */
export interface Checked {
  readonly guide?: Guide;
  readonly english?: Overlay;
  readonly screens?: readonly Screen[];
  readonly passages?: readonly Passage[];
  readonly config?: Config;
  /**
   * Figures; its problems are in `problems` too. Both are worked out when they are first read, not
   * before: do not copy this object where its guide is all that is wanted.
   */
  readonly result?: CheckResult | undefined;
  readonly problems: readonly Problem[];
}

/** What the author was doing, kept on this PC. */
export interface AuthorDraft {
  readonly texts: AuthorTexts;
  /** The files as they were opened, for the difference where none is published. */
  readonly opened: AuthorTexts;
  /** Absent where no picture was imported. */
  readonly pictures?: Pictures;
  /** ms since 1970 */
  readonly savedAt: number;
}

/** Drafts on this PC. Nothing here rejects: where the browser stores nothing, nothing is found. */
export interface DraftStore {
  load(): Promise<AuthorDraft | undefined>;
  /** False where it could not be kept. */
  keep(draft: AuthorDraft): Promise<boolean>;
  /** Deletes the draft and its database; false where something stays. */
  forget(): Promise<boolean>;
}

/** What the authors' page needs from the world. */
export interface Authoring {
  /** Reads a file that the person gave. Never rejects. */
  open(file: File): Promise<OpenedFile>;
  /**
   * The same checks as the command's.
   *
   * @param config the organisation's settings, where no config.json is open
   * @param today ISO date
   */
  check(texts: AuthorTexts, config: Config, today: string): Checked;
  /** The files of a guide as this site gives them, without those that are not there. Rejects without network. */
  published(guide: string): Promise<AuthorTexts>;
  /** This site's `config.json`; undefined where there is none. Rejects without network. */
  publishedConfig(): Promise<string | undefined>;
  /** What `config.json` may hold. */
  readonly configShape: Shape;
  /** Gives the person a file. */
  save(name: string, text: string): void;
  /** Gives the person a picture's file. */
  savePicture(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  readonly pictures: PictureTools;
  readonly drafts: DraftStore;
}
