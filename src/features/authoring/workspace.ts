import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import type { Change } from '../../domain/edit/change.ts';
import {
  begin,
  type FileEdit,
  type History,
  makeAll,
  redo,
  undo,
} from '../../domain/edit/history.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { picked } from '../../domain/picked.ts';
import type { Problem } from '../../domain/problem.ts';
import type {
  AuthorDraft,
  AuthorFile,
  Authoring,
  AuthorTexts,
  Checked,
  Pictures,
} from '../../ports/authoring.ts';
import type { Place } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { createShelf, type Shelf } from './picture/shelf.ts';

/** The files an author works on. Nothing of them leaves this PC. */
export interface Workspace {
  readonly texts: Accessor<AuthorTexts>;
  /** False before anything is open. */
  readonly isOpen: Accessor<boolean>;
  readonly checked: Accessor<Checked>;
  /** Files that could not be opened the last time. */
  readonly refused: Accessor<readonly Problem[]>;
  /** Files that were taken from the site, beside those that the person gave. */
  readonly fromSite: Accessor<readonly AuthorFile[]>;
  /** What to compare with: the published guide, or the file as it was opened. */
  readonly compared: Accessor<{ readonly guide: Guide; readonly published: boolean } | undefined>;
  /** Changes that no exported file has yet. */
  readonly dirty: Accessor<boolean>;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** Whether a file is not as it was opened. */
  changed(name: AuthorFile): boolean;
  /** Pictures imported or opened here; those of the site are not among them. */
  readonly shelf: Shelf;
  /** Whether the draft is kept on this PC. */
  readonly kept: Accessor<boolean>;
  openFiles(files: readonly File[]): Promise<void>;
  /** Rejects where the site does not answer. */
  openPublished(guide: string): Promise<void>;
  /** Begins a guide that no site has. */
  openNew(texts: AuthorTexts): Promise<void>;
  resume(draft: AuthorDraft): Promise<void>;
  /** False where the change would leave a guide that cannot be read: then nothing is changed. */
  edit(changes: readonly Change[]): boolean;
  /** The same for several files, undone together; `made` are pictures that the changes name. */
  editAll(edits: readonly FileEdit[], made?: Pictures): boolean;
  undo(): void;
  redo(): void;
  save(name: AuthorFile): void;
  savePicture(name: string): void;
  close(): Promise<void>;
}

const GUIDE: AuthorFile = 'guide.json';
/** Bytes of pictures that a draft holds. */
const MOST_KEPT = 20_000_000;

export function createWorkspace(tools: Authoring, place: Place, visit: Visit): Workspace {
  const [history, setHistory] = createSignal<History>(begin({}));
  const [opened, setOpened] = createSignal<AuthorTexts>({});
  const [published, setPublished] = createSignal<AuthorTexts>({});
  const [fromSite, setFromSite] = createSignal<readonly AuthorFile[]>([]);
  const [refused, setRefused] = createSignal<readonly Problem[]>([]);
  const [exported, setExported] = createSignal<AuthorTexts>({});
  const [kept, setKept] = createSignal(false);
  const texts = createMemo((): AuthorTexts => history().texts);
  const today = () => new Date(visit.clock.now()).toISOString().slice(0, 10);
  const check = (files: AuthorTexts) => tools.check(files, place.data().config.value, today());
  const checked = createMemo(() => check(texts()));
  const shelf = createShelf(checked);
  const only = (files: AuthorTexts): AuthorTexts =>
    files[GUIDE] === undefined ? {} : { [GUIDE]: files[GUIDE] };
  const compared = createMemo(() => {
    const before = check(only(published())).guide;
    if (before) return { guide: before, published: true };
    const first = check(only(opened())).guide;
    return first && { guide: first, published: false };
  });

  /** Puts files on the table, beside what the site has of the same guide. */
  async function lay(given: AuthorTexts, site: AuthorTexts, first: AuthorTexts): Promise<void> {
    const beside: AuthorTexts = Object.fromEntries(
      Object.entries(site).filter(([name]) => given[name as AuthorFile] === undefined),
    );
    batch(() => {
      setHistory(begin({ ...beside, ...given }));
      setOpened({ ...beside, ...first });
      setPublished(site);
      setFromSite(Object.keys(beside) as AuthorFile[]);
      setExported({ ...beside, ...given });
      shelf.lay({});
    });
  }

  /** The site's files of a guide that it offers; nothing where it does not, or does not answer. */
  async function siteOf(files: AuthorTexts): Promise<AuthorTexts> {
    const id = check(only(files)).guide?.id;
    const offered = place.data().catalog.guides.some((entry) => entry.id === id);
    if (id === undefined || !offered) return {};
    return tools.published(id).catch((error: unknown) => {
      console.warn(error);
      return {};
    });
  }

  async function keep(): Promise<void> {
    // On a shared PC nothing is written.
    if (visit.session.mode() !== 'own') return;
    const own = shelf.shown();
    const bytes = Object.values(own).reduce((sum, one) => sum + one.length, 0);
    const draft: AuthorDraft = {
      ...{ texts: texts(), opened: opened(), savedAt: visit.clock.now() },
      ...(bytes > 0 && { pictures: own }),
    };
    setKept(bytes <= MOST_KEPT && (await tools.drafts.keep(draft)));
  }

  const change = (next: History) => {
    if (next === history()) return;
    setHistory(next);
    void keep();
  };

  function editAll(edits: readonly FileEdit[], made: Pictures = {}): boolean {
    const next = makeAll(history(), edits);
    const read = check(picked(next.texts, [GUIDE, ...edits.map(({ file }) => file)]));
    if (read.guide === undefined) return false;
    if (edits.some(({ file }) => file === 'screens.json') && read.screens === undefined) {
      return false;
    }
    batch(() => {
      shelf.add(made);
      setFromSite((all) => all.filter((name) => !edits.some(({ file }) => file === name)));
      change(next);
    });
    return true;
  }

  return {
    ...{ texts, checked, refused, fromSite, compared, kept, shelf, editAll },
    isOpen: () => Object.keys(texts()).length > 0,
    dirty: createMemo(
      () =>
        shelf.fresh().length > 0 ||
        Object.entries(texts()).some(([name, text]) => exported()[name as AuthorFile] !== text),
    ),
    changed: (name) => texts()[name] !== opened()[name],
    canUndo: () => history().done.length > 0,
    canRedo: () => history().undone.length > 0,
    async openFiles(files) {
      const read = await Promise.all(files.map((file) => tools.open(file)));
      setRefused(read.flatMap((one) => (one.kind === 'refused' ? [one.problem] : [])));
      const given: AuthorTexts = Object.fromEntries(
        read.flatMap((one) => (one.kind === 'file' ? [[one.name, one.text]] : [])),
      );
      const drawn: Pictures = Object.fromEntries(
        read.flatMap((one) => (one.kind === 'picture' ? [[one.name, one.bytes]] : [])),
      );
      if (Object.keys(given).length > 0) {
        const all = given[GUIDE] === undefined ? { ...texts(), ...given } : given;
        const before = given[GUIDE] === undefined ? shelf.pictures() : {};
        await lay(all, await siteOf(all), all);
        shelf.add(before);
      }
      shelf.add(drawn);
      // The person has these as files already.
      Object.keys(drawn).forEach(shelf.stored);
    },
    async openNew(files) {
      setRefused([]);
      await lay(files, {}, {});
      setExported({});
      await keep();
    },
    async openPublished(guide) {
      const site = await tools.published(guide);
      setRefused([]);
      await lay(site, site, site);
    },
    async resume(draft) {
      await lay(draft.texts, await siteOf(draft.texts), draft.opened);
      // What was changed before is in no file yet.
      setExported(draft.opened);
      shelf.add(draft.pictures ?? {});
      setKept(true);
    },
    edit: (changes) => editAll([{ file: GUIDE, changes }]),
    undo: () => change(undo(history())),
    redo: () => change(redo(history())),
    save(name) {
      const text = texts()[name];
      if (text === undefined) return;
      tools.save(name, text);
      setExported((all) => ({ ...all, [name]: text }));
    },
    savePicture(name) {
      const bytes = shelf.pictures()[name];
      if (!bytes) return;
      tools.savePicture(name, bytes);
      shelf.stored(name);
    },
    async close() {
      batch(() => {
        setHistory(begin({}));
        setOpened({});
        setPublished({});
        setFromSite([]);
        setKept(false);
        shelf.lay({});
      });
      await tools.drafts.forget();
    },
  };
}
