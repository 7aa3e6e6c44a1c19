import type { Accessor } from 'solid-js';
import type { Change } from '../../domain/edit/change.ts';
import type { FileEdit } from '../../domain/edit/history.ts';
import type { Guide } from '../../domain/guide/model.ts';
import type { Problem } from '../../domain/problem.ts';
import type {
  AuthorDraft,
  AuthorFile,
  AuthorTexts,
  Checked,
  Pictures,
} from '../../ports/authoring.ts';
import type { Shelf } from './picture/shelf.ts';

/** The files an author works on. Nothing of them leaves this PC. */
export interface Workspace {
  readonly texts: Accessor<AuthorTexts>;
  /** False before anything is open. */
  readonly isOpen: Accessor<boolean>;
  readonly checked: Accessor<Checked>;
  /** Files that could not be opened the last time. */
  readonly refused: Accessor<readonly Problem[]>;
  /** Pictures opened the last time that no drawing of the open guide shows. */
  readonly unused: Accessor<readonly string[]>;
  /** Files that were taken from the site, beside those that the person gave. */
  readonly fromSite: Accessor<readonly AuthorFile[]>;
  /** What to compare with: the published guide, or the file as it was opened. */
  readonly compared: Accessor<{ readonly guide: Guide; readonly published: boolean } | undefined>;
  /** The text of a file to compare with: as published, or as it was opened. */
  comparedFile(name: AuthorFile): {
    readonly text: string | undefined;
    readonly published: boolean;
  };
  /** Changes that no exported file has yet. */
  readonly dirty: Accessor<boolean>;
  /** Whether a file is not as it was when it was opened. */
  changed(name: AuthorFile): boolean;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** Pictures imported or opened here; those of the site are not among them. */
  readonly shelf: Shelf;
  /** Whether the draft is kept on this PC. */
  readonly kept: Accessor<boolean>;
  /** The last change is on its way to the draft: `kept` speaks of the one before. */
  readonly keeping: Accessor<boolean>;
  openFiles(files: readonly File[]): Promise<void>;
  /** Rejects where the site does not answer. */
  openPublished(guide: string): Promise<void>;
  /** The site's `config.json`, beside what is open. False where there is none; rejects as above. */
  openConfig(): Promise<boolean>;
  /** Begins a guide that no site has. */
  openNew(texts: AuthorTexts): Promise<void>;
  resume(draft: AuthorDraft): Promise<void>;
  /**
   * Changes a file, by default the guide. False where the change would leave a file that cannot be
   * read: then nothing is changed. `config.json` may have a problem meanwhile: its form shows it.
   */
  edit(changes: readonly Change[], file?: AuthorFile): boolean;
  /** The same for several files, undone together; `made` are pictures that the changes name. */
  editAll(edits: readonly FileEdit[], made?: Pictures): boolean;
  /** Puts a file beside the others that was not there, and that is to be saved. */
  beginFile(name: AuthorFile, text: string): void;
  undo(): void;
  redo(): void;
  save(name: AuthorFile): void;
  savePicture(name: string): void;
  close(): Promise<void>;
}
