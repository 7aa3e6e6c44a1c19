import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { arrival as words } from '../../copy/arrival.ts';
import { walk } from '../../domain/walk/walk.ts';
import type { ReadyGuide } from '../../state/place.ts';
import { usePlace } from '../../state/place.ts';
import { hrefAfter } from '../../state/player.ts';
import type { PreviewSession } from '../../state/preview.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

/** The button pressed goes with its notice: the page's title is where to read on. */
function focusTitle(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** What a link brought. */
export interface Arrival {
  readonly of: 'step' | 'progress';
  readonly guide: string;
  /** Some of the link's answers or entries are not in the guide any more. */
  readonly dropped: boolean;
  /** Absent where nothing of the link can be shown. */
  readonly preview?: PreviewSession;
}

/**
 * Above the page that a link leads to: what it is, and what the person may do with it. It goes when
 * the person has decided, or leaves the guide.
 */
export function ArrivalBanner(props: { arrival: Arrival }) {
  const place = usePlace();
  const visit = useVisit();
  const ready = () => place.guide(props.arrival.guide);
  const copy = () => words[place.language()];
  const [read, setRead] = createSignal(false);
  return (
    <>
      <Show when={props.arrival.dropped && !read()}>
        <Callout kind="info" title={copy().dropped}>
          <button
            type="button"
            class="btn btn-outline-primary btn-sm"
            onClick={() => {
              setRead(true);
              focusTitle();
            }}
          >
            {copy().close}
          </button>
        </Callout>
      </Show>
      <Show when={ready()}>
        {(guide) => (
          <Show when={props.arrival.preview?.preview() && visit}>
            {(present) => (
              <Show when={props.arrival.preview}>
                {(preview) => (
                  <Choice
                    of={props.arrival.of}
                    ready={guide()}
                    preview={preview()}
                    visit={present()}
                  />
                )}
              </Show>
            )}
          </Show>
        )}
      </Show>
    </>
  );
}

function Choice(props: {
  of: Arrival['of'];
  ready: ReadyGuide;
  preview: PreviewSession;
  visit: Visit;
}) {
  const place = usePlace();
  const navigate = useNavigate();
  const location = useLocation();
  const copy = () => words[place.language()];
  const [looking, setLooking] = createSignal(false);
  const [asking, setAsking] = createSignal(false);
  /** Where the journal that holds now leads: asked anew, because this banner is gone by then. */
  const toCurrent = () => {
    const { guide } = ready;
    const now = walk(guide, visit.session.journal(guide.id), visit.clock.now());
    navigate(hrefAfter(now, guide.id, place), { resolve: false });
    // Where it is this very page, nothing else moves the focus.
    focusTitle();
  };
  const { ready, visit, preview } = props;
  // What a link brings holds on its guide's pages: elsewhere the person is with what is theirs.
  // A step that came after the build has no page of its own below the guide's: its query names both.
  const isInside = () =>
    new URLSearchParams(location.search).get('guida') === props.ready.guide.id ||
    (location.pathname + location.search).startsWith(place.guideHref(props.ready.guide.id));
  createEffect(() => {
    if (!isInside()) props.preview.leave();
  });
  const goOn = () => {
    preview.leave();
    toCurrent();
  };
  const take = async () => {
    setAsking(false);
    const said = copy().taken;
    await preview.take();
    visit.announce(said);
    toCurrent();
  };
  const isStep = () => props.of === 'step';
  const takeWords = () => (isStep() ? copy().startHere : copy().take);
  return (
    <Callout kind="info" title={isStep() ? copy().stepTitle : copy().progressTitle}>
      <Show when={!looking()} fallback={<p>{copy().looking}</p>}>
        <p>{isStep() ? copy().stepText : copy().progressText}</p>
        <Show when={props.preview.hasOwn()}>
          <p>{copy().own}</p>
        </Show>
      </Show>
      <p class="pa-row">
        <Switch>
          <Match when={props.preview.hasOwn()}>
            <button type="button" class="btn btn-outline-primary" onClick={goOn}>
              {copy().goOn}
            </button>
            <Show when={!looking()}>
              <button
                type="button"
                class="btn btn-outline-primary"
                onClick={() => {
                  setLooking(true);
                  focusTitle();
                }}
              >
                {isStep() ? copy().lookOnly : copy().lookOnlyProgress}
              </button>
              <Show when={!isStep()}>
                <button
                  type="button"
                  class="btn btn-outline-primary"
                  onClick={() => setAsking(true)}
                >
                  {copy().take}
                </button>
              </Show>
            </Show>
          </Match>
          <Match when={true}>
            <button type="button" class="btn btn-outline-primary" onClick={() => void take()}>
              {takeWords()}
            </button>
          </Match>
        </Switch>
      </p>
      <ConfirmDialog
        open={asking()}
        title={copy().replaceTitle}
        text={copy().replaceText}
        yes={copy().replaceYes}
        no={copy().replaceNo}
        onYes={() => void take()}
        onNo={() => setAsking(false)}
      />
    </Callout>
  );
}

/** A progress link of which nothing can be shown. */
export function BrokenBanner(props: { mark: string | undefined }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const [read, setRead] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  onMount(() => button?.scrollIntoView({ block: 'nearest' }));
  return (
    <Show when={!read()}>
      <Callout kind="warning" title={copy().brokenTitle}>
        <p>{props.mark ? copy().unknownGuide(props.mark) : copy().brokenText}</p>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          ref={button}
          onClick={() => {
            setRead(true);
            focusTitle();
          }}
        >
          {copy().close}
        </button>
      </Callout>
    </Show>
  );
}
