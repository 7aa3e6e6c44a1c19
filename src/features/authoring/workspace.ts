import { batch, createMemo, createSignal } from 'solid-js';
import {
  begin,
  type FileEdit,
  type History,
  makeAll,
  redo,
  undo,
  withFile,
} from '../../domain/edit/history.ts';
import type { Problem } from '../../domain/problem.ts';
import type { AuthorFile, Authoring, AuthorTexts, Pictures } from '../../ports/authoring.ts';
import type { Place } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { createKeeping } from './keeping.ts';
import { createShelf } from './picture/shelf.ts';
import { readGiven } from './read-given.ts';
import { CONFIG, createSiteFiles, GUIDE, only } from './site-files.ts';
import type { Workspace } from './workspace-model.ts';

export type { Workspace } from './workspace-model.ts';

export function createWorkspace(tools: Authoring, place: Place, visit: Visit): Workspace {
  const [history, setHistory] = createSignal<History>(begin({}));
  const [opened, setOpened] = createSignal<AuthorTexts>({});
  const [published, setPublished] = createSignal<AuthorTexts>({});
  const [fromSite, setFromSite] = createSignal<readonly AuthorFile[]>([]);
  const [refused, setRefused] = createSignal<readonly Problem[]>([]);
  const [unused, setUnused] = createSignal<readonly string[]>([]);
  const [exported, setExported] = createSignal<AuthorTexts>({});
  const draft = createKeeping(tools.drafts);
  const texts = createMemo((): AuthorTexts => history().texts);
  const today = () => new Date(visit.clock.now()).toISOString().slice(0, 10);
  const { check, guideOf, readable, siteOf } = createSiteFiles(tools, place, today);
  const checked = createMemo(() => check(texts()));
  const shelf = createShelf(tools.pictures, checked);
  const compared = createMemo(() => {
    const before = guideOf(published());
    if (before) return { guide: before, published: true };
    const first = guideOf(opened());
    return first && { guide: first, published: false };
  });

  /** Puts files on the table, beside what the site has of the same guide. */
  function lay(
    given: AuthorTexts,
    site: AuthorTexts,
    first: AuthorTexts,
    was: AuthorTexts = {},
  ): void {
    const beside = Object.fromEntries(
      Object.entries(site).filter(([name]) => given[name as AuthorFile] === undefined),
    );
    batch(() => {
      setHistory(begin({ ...beside, ...given }));
      setOpened(first);
      setPublished(site);
      setFromSite(Object.keys(beside) as AuthorFile[]);
      setExported({ ...beside, ...given, ...was });
      shelf.lay({});
    });
  }

  /** Another guide beside the settings that are open: these stay as they are, saved or not. */
  const layBesideSettings = (given: AuthorTexts, site: AuthorTexts, first: AuthorTexts) =>
    given[CONFIG] === undefined
      ? lay(
          { ...only(texts(), CONFIG), ...given },
          { ...only(published(), CONFIG), ...site },
          { ...only(opened(), CONFIG), ...first },
          only(exported(), CONFIG),
        )
      : lay(given, site, first);

  /** More files beside those that are open, in which nothing is lost and all can still be undone. */
  const add = (given: AuthorTexts, site: AuthorTexts) => {
    const merge = (files: AuthorTexts): AuthorTexts => ({ ...files, ...given });
    const open = Object.entries(given);
    batch(() => {
      setHistory((now) => open.reduce((all, [name, text]) => withFile(all, name, text), now));
      for (const set of [setOpened, setExported]) set(merge);
      setPublished((files) => ({ ...files, ...site }));
      setFromSite((names) => names.filter((name) => given[name] === undefined));
    });
  };

  /** The files as they came, from the person or from the site. */
  const came = (): AuthorTexts => ({
    ...Object.fromEntries(fromSite().map((name) => [name, published()[name]])),
    ...opened(),
  });
  const changed = (name: AuthorFile) => texts()[name] !== came()[name];

  async function keep(): Promise<void> {
    // On a shared PC nothing is written.
    if (visit.session.mode() !== 'own') return;
    const files = { texts: texts(), opened: came(), pictures: shelf.shown() };
    await draft.keep(shelf.heavy() ? undefined : { ...files, savedAt: visit.clock.now() });
  }

  const change = (next: History) => {
    if (next === history()) return;
    setHistory(next);
    void keep();
  };

  function editAll(edits: readonly FileEdit[], made: Pictures = {}): boolean {
    const next = makeAll(history(), edits);
    if (next === history()) return true;
    if (!edits.every(({ file }) => readable(next.texts, file as AuthorFile))) return false;
    shelf.add(made);
    change(next);
    return true;
  }

  return {
    ...{ kept: draft.kept, keeping: draft.keeping },
    ...{ texts, checked, refused, unused, fromSite, compared, changed, shelf, editAll },
    comparedFile: (name) => {
      const site = published()[name];
      return { text: site ?? opened()[name], published: site !== undefined };
    },
    isOpen: () => Object.keys(texts()).length > 0,
    dirty: createMemo(
      () =>
        shelf.fresh().length > 0 ||
        Object.entries(texts()).some(([name, text]) => exported()[name as AuthorFile] !== text),
    ),
    canUndo: () => history().done.length > 0,
    canRedo: () => history().undone.length > 0,
    async openFiles(files) {
      const { texts: given, pictures, refused: not } = await readGiven(tools, files);
      setRefused(not);
      if (Object.keys(given).length > 0) {
        const site = await siteOf(given);
        if (given[GUIDE] === undefined) add(given, site);
        else layBesideSettings(given, site, given);
      }
      shelf.add(pictures);
      const shown = shelf.shown();
      setUnused(Object.keys(pictures).filter((name) => !Object.hasOwn(shown, name)));
      // The person has these as files already.
      Object.keys(pictures).forEach(shelf.stored);
    },
    async openNew(files) {
      setRefused([]);
      batch(() => {
        layBesideSettings(files, {}, {});
        setExported((all) => only(all, CONFIG));
      });
      await keep();
    },
    async openPublished(guide) {
      const site = await tools.published(guide);
      setRefused([]);
      layBesideSettings(site, site, site);
    },
    async openConfig() {
      const text = await tools.publishedConfig();
      if (text === undefined) return false;
      setRefused([]);
      add({ [CONFIG]: text }, { [CONFIG]: text });
      return true;
    },
    async resume({ texts: then, opened: first, pictures = {} }) {
      lay(then, await siteOf(then), first);
      // What was changed before is in no file yet.
      setExported(first);
      shelf.add(pictures);
      draft.found();
    },
    edit: (changes, file = GUIDE) => editAll([{ file, changes }]),
    beginFile: (name, text) => change(withFile(history(), name, text)),
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
        shelf.lay({});
      });
      await draft.forget();
    },
  };
}
