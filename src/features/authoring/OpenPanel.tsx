import { createSignal, onMount, Show } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import { configEdit as settingsWords } from '../../copy/config-edit.ts';
import { plainText } from '../../domain/guide/markup.ts';
import type { AuthorDraft, Authoring } from '../../ports/authoring.ts';
import { usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { DraftBar } from './DraftBar.tsx';
import { DropZone } from './DropZone.tsx';
import { NewGuideForm } from './NewGuideForm.tsx';
import { ProblemItems } from './ProblemItems.tsx';
import { PublishedForm } from './PublishedForm.tsx';
import { CONFIG } from './site-files.ts';
import type { Workspace } from './workspace.ts';

/** What goes on once the person says so. */
interface Waiting {
  readonly act: () => void;
  /** What the draft is of, where it would lose that. */
  readonly draft?: string;
}

/** Where the files come from: dropped, chosen, published, or a draft of before. */
export function OpenPanel(props: { work: Workspace; tools: Authoring; visit: Visit }) {
  const place = usePlace();
  const copy = () => words[place.language()].open;
  const [draft, setDraft] = createSignal<AuthorDraft>();
  const [waiting, setWaiting] = createSignal<Waiting>();
  const [noNetwork, setNoNetwork] = createSignal(false);
  const [noConfig, setNoConfig] = createSignal(false);
  let box: HTMLDetailsElement | undefined;
  const guides = () => place.data().catalog.guides;
  let looked: Promise<unknown> = Promise.resolve();
  onMount(() => {
    if (props.visit.session.mode() === 'own') looked = props.tools.drafts.load().then(setDraft);
  });
  /** The guide that a draft is of; else its files. */
  const draftTitle = ({ texts }: AuthorDraft) => {
    const today = new Date(props.visit.clock.now()).toISOString().slice(0, 10);
    const { guide } = props.tools.check(texts, place.data().config.value, today);
    return guide ? plainText(guide.title, {}) : Object.keys(texts).join(', ');
  };
  /** What takes the place of open files, or of a draft, asks first where that would lose something. */
  const guarded = async (act: () => void) => {
    await looked;
    const found = props.work.isOpen() ? undefined : draft();
    if (props.work.dirty()) setWaiting({ act });
    else if (found) setWaiting({ act, draft: draftTitle(found) });
    else act();
  };
  const open = (files: FileList | null | undefined) => {
    const list = [...(files ?? [])];
    if (list.length > 0) void guarded(() => void opened(() => props.work.openFiles(list)));
  };
  let last = Promise.resolve();
  const opened = async (open: () => Promise<void>) => {
    setNoNetwork(false);
    const within = box?.contains(document.activeElement) ?? false;
    // One after the other: what was asked for last is what is seen at the end.
    last = last.then(open).catch((error: unknown) => {
      console.warn(error);
      setNoNetwork(true);
    });
    await last;
    if (!props.work.isOpen() || !box) return;
    setDraft(undefined);
    // What was pressed goes out of sight with the box, and the browser may have seen that already.
    const now = document.activeElement;
    if (box.contains(now) || (within && now === document.body)) {
      box.querySelector('summary')?.focus();
    }
    box.open = false;
  };
  const replaced = () => waiting()?.draft;
  const replaceText = () => {
    const title = replaced();
    return title === undefined ? copy().loseText : copy().replaceText(title);
  };
  const resume = (found: AuthorDraft) => opened(() => props.work.resume(found));
  const settings = () => settingsWords[place.language()];
  /** It stands beside what is open: only settings of before would be lost. */
  const guardedConfig = (act: () => void) =>
    props.work.changed(CONFIG) || !props.work.isOpen() ? void guarded(act) : act();
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
          <DraftBar
            draft={found()}
            title={draftTitle(found())}
            onResume={() => void resume(found())}
            onDiscard={() => {
              setDraft(undefined);
              void props.tools.drafts.forget();
              box?.querySelector('summary')?.focus();
            }}
          />
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
            <PublishedForm
              onOpen={(id) => void guarded(() => void opened(() => props.work.openPublished(id)))}
            />
          </Show>
          <NewGuideForm
            now={() => props.visit.clock.now()}
            onMake={(texts) => void guarded(() => void opened(() => props.work.openNew(texts)))}
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
        <Show when={props.work.unused().length > 0}>
          <p>{copy().unused(props.work.unused().join(', '))}</p>
        </Show>
        <Show when={props.work.refused().length > 0}>
          <p>{copy().refused}</p>
          <ProblemItems problems={props.work.refused()} />
        </Show>
      </div>
      <ConfirmDialog
        open={waiting() !== undefined}
        title={replaced() === undefined ? copy().loseTitle : copy().replaceTitle}
        text={replaceText()}
        yes={replaced() === undefined ? copy().loseYes : copy().replaceYes}
        no={copy().loseNo}
        onYes={() => {
          const found = waiting();
          setWaiting(undefined);
          found?.act();
        }}
        onNo={() => setWaiting(undefined)}
      />
    </>
  );
}
