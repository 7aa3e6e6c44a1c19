import { createSignal, createUniqueId, onCleanup, Show } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import {
  hideScreen,
  type PictureFiles,
  pictureAt,
  pictureEnglish,
  placesOf,
  showPicture,
} from '../../../domain/edit/picture.ts';
import { ENGLISH_FILE } from '../../../domain/edit/picture-english.ts';
import { addItem, itemsOf } from '../../../domain/edit/step-items.ts';
import type { Guide, Step } from '../../../domain/guide/model.ts';
import type { PictureRefusal, Pixels } from '../../../domain/picture/model.ts';
import { pictureFiles } from '../../../domain/screen/uses.ts';
import { usePlace } from '../../../state/place.ts';
import { ConfirmDialog, Dialog } from '../../../ui/ConfirmDialog.tsx';
import type { Workspace } from '../workspace.ts';
import { PictureDrop } from './PictureDrop.tsx';
import { PictureEditor, type Said } from './PictureEditor.tsx';

const NOTHING = { title: '', alt: '', places: [] };

/** The picture of a step's screen: taken in, covered, marked, and put into the guide's files. */
export function PictureForm(props: { work: Workspace; guide: Guide; step: Step }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  const [opened, setOpened] = createSignal<{ pixels: Pixels; begin: Said }>();
  const [error, setError] = createSignal('');
  const [told, setTold] = createSignal('');
  /** Closing the editor would lose something. */
  const [touched, setTouched] = createSignal(false);
  const [asking, setAsking] = createSignal(false);
  const screens = () => props.work.checked().screens ?? [];
  /** A screens.json that cannot be read must not be written over. */
  const broken = () =>
    props.work.texts()['screens.json'] !== undefined && !props.work.checked().screens;
  const files = (): PictureFiles => ({
    ...{ guide: props.guide, screens: screens() },
    english: props.work.texts()[ENGLISH_FILE],
  });
  const shown = () => pictureAt(props.step, screens());
  const drawing = () => screens().find((screen) => screen.id === props.step.screen?.show);
  const say = (what: string, wrong: string) => {
    setTold(what);
    setError(wrong);
  };
  const refuse = (refusal: PictureRefusal) => say('', copy().refusals[refusal]);
  /** The way on from a window that is closed or a button that is gone. */
  let heading: HTMLHeadingElement | undefined;
  let busy = false;
  /** One at a time: a button may be pressed again before its first press has come to its end. */
  const once = async (act: () => Promise<void>) => {
    if (busy) return;
    busy = true;
    await act().finally(() => {
      busy = false;
    });
  };
  const open = async (file: Blob, begin: Said) => {
    say('', '');
    const got = await props.work.shelf.tools.open(file);
    if (got.kind === 'refused') refuse(got.refusal);
    else {
      setTouched(false);
      setOpened({ pixels: got.pixels, begin });
    }
  };
  const close = () => {
    setAsking(false);
    setOpened(undefined);
  };
  const leave = () => (touched() ? setAsking(true) : close());
  const stay = (event: BeforeUnloadEvent) => {
    if (opened() && touched()) event.preventDefault();
  };
  addEventListener('beforeunload', stay);
  onCleanup(() => removeEventListener('beforeunload', stay));
  const take = (given: FileList | null | undefined) => {
    const [file] = broken() || opened() ? [] : (given ?? []);
    // A picture of its own needs words of its own.
    const translated = pictureEnglish(files(), props.step) !== undefined;
    const begin = { ...NOTHING, ...(translated && { english: NOTHING }) };
    if (file) void once(() => open(file, begin));
  };
  const again = async () => {
    const now = shown();
    if (!now) return;
    const { screen, frame } = now;
    const own = props.work.shelf.pictures()[frame.file];
    const file = own
      ? new Blob([own])
      : await props.work.shelf.tools.published(props.guide.id, frame.file);
    const english = pictureEnglish(files(), props.step);
    const begin: Said = {
      ...{ title: screen.title, alt: frame.alt, places: placesOf(props.step, frame) },
      ...(english && { english }),
    };
    if (file) await open(file, begin);
    else say('', copy().notThere);
  };
  const use = async (covered: Pixels, said: Said) => {
    const made = await props.work.shelf.tools.make(covered);
    if (made.kind === 'refused') return refuse(made.refusal);
    const before = shown()?.frame.file;
    const site = place.data().catalog.guides.find((guide) => guide.id === props.guide.id);
    const shelf = props.work.shelf.pictures();
    const taken = [...pictureFiles(screens()), ...Object.keys(shelf), ...(site?.pictures ?? [])];
    // What was too heavy has been made smaller since: its places too.
    const share = made.width / covered.width;
    const places = said.places.map((at) => ({
      ...at,
      ...{ x: at.x * share, y: at.y * share, width: at.width * share, height: at.height * share },
    }));
    const picture = { ...said, places, width: made.width, height: made.height };
    const change = showPicture(files(), props.step.id, picture, taken);
    if (!change || !props.work.editAll(change.edits, { [change.file]: made.bytes })) {
      return say('', copy().refused);
    }
    close();
    heading?.focus();
    const stale = before !== undefined && shelf[before] === undefined;
    say(stale ? `${copy().used(change.file)} ${copy().old(before)}` : copy().used(change.file), '');
  };

  return (
    <section
      aria-labelledby={`${id}-titolo`}
      onPaste={({ clipboardData }) => {
        // What is copied from a document brings a picture of itself beside its words.
        if (!clipboardData?.types.includes('text/plain')) take(clipboardData?.files);
      }}
    >
      <h3 id={`${id}-titolo`} tabindex="-1" ref={heading}>
        {copy().title}
      </h3>
      <Show when={shown()}>
        {(now) => (
          <>
            <p>{copy().shows(now().screen.title, now().frame.file)}</p>
            <p class="pa-row">
              <button
                type="button"
                class="btn btn-outline-primary btn-sm"
                onClick={() => void once(again)}
              >
                {copy().edit}
              </button>
              <button
                type="button"
                class="btn btn-outline-danger btn-sm"
                onClick={() => {
                  props.work.editAll(hideScreen(files(), props.step.id));
                  heading?.focus();
                }}
              >
                {copy().remove}
              </button>
            </p>
          </>
        )}
      </Show>
      <Show when={!shown() && drawing()}>{(now) => <p>{copy().draws(now().title)}</p>}</Show>
      <Show when={!broken()} fallback={<p>{copy().broken}</p>}>
        <PictureDrop onFiles={take} errorId={`${id}-errore`} />
      </Show>
      <p class="pa-error" id={`${id}-errore`} role="alert">
        {opened() ? '' : error()}
      </p>
      <p role="status">{told()}</p>
      <Dialog wide open={opened() !== undefined} title={copy().title} onClose={leave}>
        <Show when={opened()} keyed>
          {({ pixels, begin }) => (
            <PictureEditor
              pixels={pixels}
              begin={begin}
              items={itemsOf(props.step)}
              error={error()}
              onItem={(text) => props.work.editAll(addItem(props.guide, props.step.id, text))}
              onTouch={() => setTouched(true)}
              onUse={(covered, said) => void once(() => use(covered, said))}
              onCancel={leave}
            />
          )}
        </Show>
      </Dialog>
      <ConfirmDialog
        open={asking()}
        title={copy().loseTitle}
        text={copy().loseText}
        yes={copy().loseYes}
        no={copy().loseNo}
        onYes={close}
        onNo={() => setAsking(false)}
      />
    </section>
  );
}
