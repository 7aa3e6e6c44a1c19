import { createEffect, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import type { Language } from '../../domain/config/model.ts';
import { plain, usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { Choice } from './Choice.tsx';
import type { Desk, Seen } from './desk.ts';
import { MapPanel } from './MapPanel.tsx';
import { Message } from './Message.tsx';
import { openPart } from './open-part.ts';
import { LINK_ID, StepSide } from './StepSide.tsx';

/** What is seen of a step. */
export type View = 'step' | 'reply' | 'map';
const LANGUAGES: readonly Language[] = ['it', 'en'];
const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;

/** A step found: the link and the reply first, two presses of keys away; then the step itself. */
export function StepDesk(props: {
  desk: Desk;
  seen: Seen;
  visit: Visit;
  view: View;
  onView: (view: View) => void;
  /** What an act has come to, in a few words. */
  onTold: (words: string) => void;
  preview: () => JSX.Element;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  // Once opened the reply stays, with what the agent has changed in it.
  const [replies, setReplies] = createSignal(false);
  createEffect(() => props.view === 'reply' && setReplies(true));
  createEffect(
    on(
      () => props.desk.link(),
      () => props.onTold(''),
    ),
  );
  let pane: HTMLElement | undefined;
  const looksFor = () => {
    const { trouble, diagnosis } = props.desk.target() ?? {};
    if (diagnosis !== undefined) return `diagnosi-${diagnosis}`;
    return trouble === undefined ? undefined : `problema-${trouble}`;
  };
  createEffect(
    on(
      () => [props.view, props.seen, props.desk.browser(), looksFor()] as const,
      ([view, , , part]) => {
        if (view !== 'step' || part === undefined) return;
        // The step is drawn by then.
        const frame = requestAnimationFrame(() => {
          if (pane) stop = openPart(pane, part);
        });
        let stop = () => cancelAnimationFrame(frame);
        onCleanup(() => stop());
      },
    ),
  );
  const copyLink = async () => {
    if (await props.visit.clipboard.copy(props.desk.link())) return props.onTold(copy().linkCopied);
    const link = document.getElementById(LINK_ID);
    if (link) getSelection()?.selectAllChildren(link);
    return props.onTold(copy().copyFailed);
  };
  const category = (value: string) => {
    const target = props.desk.target();
    if (target) props.desk.choose({ ...target, category: value || undefined, journal: undefined });
  };
  const languages = () => place.data().config.value.languages ?? LANGUAGES;
  return (
    <>
      <div class="pa-desk-bar">
        <Show when={props.desk.link()}>
          <button
            type="button"
            class="btn btn-outline-primary btn-sm"
            data-key="collegamento"
            onClick={copyLink}
          >
            {copy().copyLink}
          </button>
        </Show>
        <Tab view="reply" label={copy().reply} key="rispondi" />
        <Tab view="step" label={copy().seeStep} key="vedi" />
        <Tab view="map" label={copy().seeMap} key="mappa" />
        <div class="pa-desk-choices">
          <Choice
            long
            label={copy().category}
            value={props.desk.target()?.category ?? ''}
            onChange={category}
          >
            <option value="">{copy().anyCategory}</option>
            <For each={props.seen.ready.guide.categories}>
              {({ id, title }) => (
                <option value={id} selected={id === props.desk.target()?.category}>
                  {plain(props.seen.ready, title)}
                </option>
              )}
            </For>
          </Choice>
          <Choice
            label={copy().browser}
            value={props.desk.browser()}
            onChange={props.desk.setBrowser}
          >
            <option value="">{copy().thisBrowser}</option>
            <For each={BROWSERS}>
              {(family) => <option value={family}>{copy().browsers[family]}</option>}
            </For>
          </Choice>
          <Show when={languages().length > 1}>
            <Choice
              label={copy().language}
              value={props.desk.language()}
              onChange={(value) => props.desk.setLanguage(value === 'en' ? 'en' : 'it')}
            >
              <For each={languages()}>
                {(each) => (
                  <option value={each} selected={each === props.desk.language()}>
                    {copy().languages[each]}
                  </option>
                )}
              </For>
            </Choice>
          </Show>
        </div>
      </div>
      <div class={props.view === 'map' ? 'pa-desk-whole' : 'pa-desk-columns'}>
        <div class="pa-desk-main">
          <Show when={props.view === 'step'}>
            <section
              class="pa-desk-preview"
              tabindex="0"
              aria-label={copy().preview}
              lang={props.seen.language}
              ref={(section) => {
                pane = section;
              }}
            >
              {props.preview()}
            </section>
          </Show>
          <Show when={replies()}>
            <div hidden={props.view !== 'reply'}>
              <Message
                desk={props.desk}
                seen={props.seen}
                visit={props.visit}
                active={props.view === 'reply'}
              />
            </div>
          </Show>
          <Show when={props.view === 'map'}>
            <MapPanel
              ready={props.seen.ready}
              current={props.seen.step.id}
              language={props.seen.language}
              onStep={(step) => {
                props.desk.choose({ guide: props.seen.ready.guide.id, step });
                props.onView('step');
              }}
            />
          </Show>
        </div>
        <Show when={props.view !== 'map'}>
          <StepSide desk={props.desk} seen={props.seen} />
        </Show>
      </div>
    </>
  );

  function Tab(tab: { view: View; label: string; key: string }) {
    return (
      <button
        type="button"
        class="btn btn-outline-primary btn-sm"
        aria-pressed={props.view === tab.view}
        data-key={tab.key}
        onClick={() => props.onView(tab.view)}
      >
        {tab.label}
      </button>
    );
  }
}
