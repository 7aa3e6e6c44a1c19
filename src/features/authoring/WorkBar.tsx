import { createSignal, For, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { configEdit as settingsWords } from '../../copy/config-edit.ts';
import { AUTHOR_FILES, type AuthorFile } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { guardLeaving } from '../../ui/leaving.ts';
import type { View } from './go.ts';
import { CONFIG } from './site-files.ts';
import type { Workspace } from './workspace.ts';

/** What is open, undo and redo, the way out as files, and which view is shown. */
export function WorkBar(props: {
  work: Workspace;
  visit: Visit;
  view: View;
  views: readonly View[];
  onView: (view: View) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const [told, setTold] = createSignal('');
  /** What would lose the changes, once the person says so. */
  const [losing, setLosing] = createSignal<() => void>();
  const [left, setLeft] = createSignal(false);
  const files = () => AUTHOR_FILES.filter((name) => props.work.texts()[name] !== undefined);
  /** Only files that the person may have changed: the others are on the site as they are. */
  const own = () => files().filter((name) => !props.work.fromSite().includes(name));
  const savable = (): readonly AuthorFile[] =>
    files().filter(
      (name) =>
        props.work.changed(name) ||
        (own().includes(name) && (name === 'guide.json' || name === CONFIG)),
    );
  /** The site would refuse settings with a mistake: such a file does not leave the page. */
  const save = (name: AuthorFile) => {
    const settings = settingsWords[place.language()];
    if (name === CONFIG && !props.work.checked().config) {
      setTold(settings.cannotSave);
      return;
    }
    props.work.save(name);
    setTold(name === CONFIG ? settings.saved : saved(name));
  };
  /** A file of a guide with problems may be saved, to go on another day, but not be published. */
  const saved = (name: string) => {
    const wrong = props.work
      .checked()
      .problems.filter(({ level, place: at }) => level === 'problem' && !at.startsWith(CONFIG));
    return wrong.length === 0 ? copy().bar.saved(name) : copy().bar.savedWrong(name, wrong.length);
  };
  const { dirty, kept, keeping } = props.work;
  guardLeaving(
    () => !left() && dirty() && (!kept() || keeping()),
    (goOn) =>
      setLosing(() => () => {
        setLeft(true);
        goOn();
      }),
    'a',
  );
  let undo: HTMLButtonElement | undefined;
  let redo: HTMLButtonElement | undefined;
  const close = () => void props.work.close();
  return (
    <>
      <div class="pa-desk-bar" role="toolbar" aria-label={copy().bar.label}>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          disabled={!props.work.canUndo()}
          ref={undo}
          onClick={() => {
            props.work.undo();
            // What was pressed for the last time takes no focus any more.
            if (!props.work.canUndo()) redo?.focus();
          }}
        >
          {copy().bar.undo}
        </button>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          disabled={!props.work.canRedo()}
          ref={redo}
          onClick={() => {
            props.work.redo();
            if (!props.work.canRedo()) undo?.focus();
          }}
        >
          {copy().bar.redo}
        </button>
        <For each={savable()}>
          {(name) => (
            <button type="button" class="btn btn-primary btn-sm" onClick={() => save(name)}>
              {copy().bar.save(name)}
            </button>
          )}
        </For>
        <For each={Object.keys(props.work.shelf.shown())}>
          {(name) => (
            <button
              type="button"
              class="btn btn-primary btn-sm"
              onClick={() => {
                props.work.savePicture(name);
                setTold(saved(name));
              }}
            >
              {copy().bar.save(name)}
            </button>
          )}
        </For>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          onClick={() => (dirty() ? setLosing(() => close) : close())}
        >
          {copy().bar.close}
        </button>
      </div>
      <p class="pa-small" role="status" aria-busy={props.work.keeping()}>
        {told()}{' '}
        <Show when={props.work.dirty() && (props.work.kept() || !props.work.keeping())}>
          {props.work.kept() ? copy().bar.kept : copy().bar.notKept}
        </Show>
      </p>
      <Show when={props.work.fromSite().length > 0}>
        <p class="pa-small">{copy().bar.fromSite(props.work.fromSite().join(', '))}</p>
      </Show>
      <nav class="pa-desk-bar" aria-label={copy().views.label}>
        <For each={props.views}>
          {(view) => (
            <button
              type="button"
              class="btn btn-outline-primary btn-sm"
              aria-pressed={props.view === view}
              onClick={() => props.onView(view)}
            >
              {copy().views[view]}
            </button>
          )}
        </For>
      </nav>
      <ConfirmDialog
        open={losing() !== undefined}
        title={copy().open.loseTitle}
        text={copy().open.loseText}
        yes={copy().open.loseYes}
        no={copy().open.loseNo}
        onYes={() => {
          const act = losing();
          setLosing(undefined);
          act?.();
        }}
        onNo={() => setLosing(undefined)}
      />
    </>
  );
}
