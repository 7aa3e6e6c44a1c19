import { createSignal, For, onMount, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { configEdit as settingsWords } from '../../copy/config-edit.ts';
import { formatDate } from '../../copy/dates.ts';
import type { AuthorDraft, Authoring } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { DropZone } from './DropZone.tsx';
import { NewGuideForm } from './NewGuideForm.tsx';
import { ProblemItems } from './ProblemItems.tsx';
import { CONFIG } from './site-files.ts';
import type { Workspace } from './workspace.ts';

/** Where the files come from: dropped, chosen, published, or a draft of before. */
export function OpenPanel(props: { work: Workspace; tools: Authoring; visit: Visit }) {
  const place = usePlace();
  const copy = () => words[place.language()].open;
  const [draft, setDraft] = createSignal<AuthorDraft>();
  const [waiting, setWaiting] = createSignal<() => void>();
  const [noNetwork, setNoNetwork] = createSignal(false);
  const [noConfig, setNoConfig] = createSignal(false);
  let which: HTMLSelectElement | undefined;
  let box: HTMLDetailsElement | undefined;
  const guides = () => place.data().catalog.guides;
  onMount(() => {
    if (props.visit.session.mode() === 'own') void props.tools.drafts.load().then(setDraft);
  });
  /** What replaces the files that are open asks first, where that would lose something. */
  const guarded = (act: () => void) => (props.work.dirty() ? setWaiting(() => act) : act());
  const open = (files: FileList | null | undefined) => {
    const list = [...(files ?? [])];
    if (list.length > 0) guarded(() => void opened(() => props.work.openFiles(list)));
  };
  let last = Promise.resolve();
  const opened = async (open: () => Promise<void>) => {
    setNoNetwork(false);
    // One after the other: what was asked for last is what is seen at the end.
    last = last.then(open).catch((error: unknown) => {
      console.warn(error);
      setNoNetwork(true);
    });
    await last;
    setDraft(undefined);
    if (!props.work.isOpen() || !box) return;
    // What was pressed goes out of sight with the box.
    if (box.contains(document.activeElement)) box.querySelector('summary')?.focus();
    box.open = false;
  };
  const resume = (found: AuthorDraft) => opened(() => props.work.resume(found));
  const settings = () => settingsWords[place.language()];
  /** It stands beside what is open: only settings of before would be lost. */
  const guardedConfig = (act: () => void) => (props.work.changed(CONFIG) ? guarded(act) : act());
  const openConfig = async () => {
    let there = true;
    setNoConfig(false);
    await opened(async () => {
      there = await props.work.openConfig();
    });
    setNoConfig(!there);
  };
  return (
    <>
      <Show when={draft() && !props.work.isOpen() && draft()}>
        {(found) => (
          <div class="pa-desk-bar">
            <p>{copy().draft(formatDate(found().savedAt, place.copy().months))}</p>
            <button type="button" class="btn btn-primary" onClick={() => void resume(found())}>
              {copy().resume}
            </button>
            <button
              type="button"
              class="btn btn-outline-danger"
              onClick={() => {
                setDraft(undefined);
                void props.tools.drafts.forget();
              }}
            >
              {copy().discard}
            </button>
          </div>
        )}
      </Show>
      <details class="pa-trouble" ref={box} open={!props.work.isOpen()}>
        <summary>{props.work.isOpen() ? copy().other : copy().title}</summary>
        <DropZone class="pa-trouble-body" onFiles={open}>
          <p>{copy().drop}</p>
          <p>
            <label class="pa-label" for="autori-file">
              {copy().files}
            </label>
            <input
              class="pa-input"
              id="autori-file"
              type="file"
              multiple
              accept=".json,application/json,.png,image/png"
              onChange={({ currentTarget }) => {
                open(currentTarget.files);
                // The same file again, once it has been mended.
                currentTarget.value = '';
              }}
            />
          </p>
          <Show when={guides().length > 0}>
            <fieldset>
              <legend class="pa-legend">{copy().published}</legend>
              <label class="pa-label" for="autori-guida">
                {copy().which}
              </label>
              <select class="pa-input" id="autori-guida" ref={which}>
                <For each={guides()}>
                  {({ id, title }) => (
                    <option value={id}>{title[place.language()] ?? title.it ?? id}</option>
                  )}
                </For>
              </select>
              <p>
                <button
                  type="button"
                  class="btn btn-outline-primary"
                  onClick={() => {
                    const id = which?.value ?? '';
                    guarded(() => void opened(() => props.work.openPublished(id)));
                  }}
                >
                  {copy().start}
                </button>
              </p>
            </fieldset>
          </Show>
          <NewGuideForm
            now={() => props.visit.clock.now()}
            onMake={(texts) => guarded(() => void opened(() => props.work.openNew(texts)))}
          />
          <fieldset>
            <legend class="pa-legend">{settings().openTitle}</legend>
            <button
              type="button"
              class="btn btn-outline-primary"
              onClick={() => guardedConfig(() => void openConfig())}
            >
              {settings().open}
            </button>
          </fieldset>
        </DropZone>
      </details>
      <div role="alert">
        <Show when={noNetwork()}>
          <p class="pa-error">{copy().noNetwork}</p>
        </Show>
        <Show when={noConfig()}>
          <p class="pa-error">{settings().noSite}</p>
        </Show>
        <Show when={props.work.refused().length > 0}>
          <p>{copy().refused}</p>
          <ProblemItems problems={props.work.refused()} />
        </Show>
      </div>
      <ConfirmDialog
        open={waiting() !== undefined}
        title={copy().loseTitle}
        text={copy().loseText}
        yes={copy().loseYes}
        no={copy().loseNo}
        onYes={() => {
          const act = waiting();
          setWaiting(undefined);
          act?.();
        }}
        onNo={() => setWaiting(undefined)}
      />
    </>
  );
}
