import type { CheckResult } from '../domain/check/model.ts';
import type { Config } from '../domain/config/model.ts';
import type { Shape } from '../domain/edit/shape.ts';
import type { Guide, Overlay, Passage } from '../domain/guide/model.ts';
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

/** A file that the person gave: its text and which file it is, or why it cannot be used. */
export type OpenedFile =
  | { readonly kind: 'file'; readonly name: AuthorFile; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

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
  readonly drafts: DraftStore;
}
