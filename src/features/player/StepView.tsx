import { useNavigate } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import type { Note, Step } from '../../domain/guide/model.ts';
import { holds } from '../../domain/walk/conditions.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { type Situation, situate } from '../../domain/walk/situate.ts';
import type { LateKind } from '../../state/late.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { createPlayer, type Player, readerOf } from '../../state/player.ts';
import { useVisit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Blocks, Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ActionView } from './ActionView.tsx';
import { StepBar } from './StepBar.tsx';
import { StepNotice } from './StepNotice.tsx';
import { StepPlace } from './StepPlace.tsx';
import { Troubles } from './Troubles.tsx';

/**
 * One step on one page. Baked, it is neutral: no position, no personal state. In the app the same
 * elements stand in the same places, with the person's position filled in.
 */
export function StepView(props: { ready: ReadyGuide; step: Step }) {
  const place = usePlace();
  const visit = useVisit();
  const navigate = useNavigate();
  const copy = () => place.copy().step;
  const player: Player | undefined = visit && createPlayer(props.ready, visit, place);
  const situation = createMemo<Situation>(() =>
    player ? situate(player.walk(), props.step.id) : { kind: 'no-path' },
  );
  const facts = () => {
    const walk = player?.walk();
    return walk?.kind === 'path' && situation().kind === 'on-path' ? walk.facts : undefined;
  };
  let heading: HTMLHeadingElement | undefined;
  const go = (after: Walk) => {
    const to = player?.hrefAfter(after) ?? '/';
    // The same page in another state: the button pressed may be gone, and with it the focus.
    if (to === location.pathname + location.search) heading?.focus();
    else navigate(to, { resolve: false });
  };
  const act = async (kind: 'confirm' | 'trouble' | 'return', value?: string) => {
    if (!player) return;
    go(await player.act({ kind, id: props.step.id, ...(value !== undefined && { value }) }));
  };
  const acts = () =>
    situation().kind === 'on-path'
      ? {
          meet: (trouble: { id: string }) => void act('trouble', trouble.id),
          solved: async (trouble: { id: string }) => {
            await player?.act({ kind: 'trouble', id: props.step.id, value: trouble.id });
            await act('confirm');
          },
        }
      : undefined;
  const reader = () => readerOf(props.ready, place);
  const late = (kind: LateKind) => place.late(kind, { ...props, place, visit });
  return (
    <article class="pa-step">
      <StepPlace ready={props.ready} situation={situation()} />
      <h1 tabindex="-1" data-key="titolo" ref={heading}>
        <Rich text={props.step.title} reader={reader()} />
      </h1>
      {late('who')}
      <StepNotice
        ready={props.ready}
        situation={situation()}
        walk={player?.walk()}
        onReturn={() => void act('return')}
      />
      {late('standing')}
      {late('backend')}
      <div class="pa-body" id="istruzioni">
        <Blocks blocks={props.step.body} reader={reader()} facts={facts()} />
      </div>
      <Show when={props.step.screen}>{late('figure')}</Show>
      <Show when={props.step.action}>
        {(action) => <ActionView ready={props.ready} action={action()} />}
      </Show>
      <Show when={props.step.wait}>
        {(wait) => (
          <Callout kind="wait" title={copy().waitTitle}>
            <p>
              <Rich text={wait().text} reader={reader()} /> {copy().waitLeave}
            </p>
            <p>
              <strong>{copy().callWhen}:</strong> <Rich text={wait().callWhen} reader={reader()} />
            </p>
          </Callout>
        )}
      </Show>
      <For each={props.step.notes ?? []}>
        {(note) => (
          <Show when={showsNote(note, facts())}>
            <Callout
              kind={note.kind}
              title={noteTitle(note)}
              tag={note.own ? copy().guideAdvice : undefined}
            >
              <p>
                <Rich text={note.text} reader={reader()} />
              </p>
            </Callout>
          </Show>
        )}
      </For>
      {late('times')}
      <Show when={props.ready.guide.certificateWarning?.step === props.step.id}>
        {late('check')}
      </Show>
      <Show when={props.step.matrix}>{late('matrix')}</Show>
      <Show when={props.step.documents}>{late('form')}</Show>
      <p class="pa-done-sign">
        <Icon name="check" />
        <span>
          <strong>{copy().howYouKnow}:</strong> <Rich text={props.step.done} reader={reader()} />
        </span>
      </p>
      <StepBar
        ready={props.ready}
        step={props.step}
        situation={situation()}
        onDone={player && (() => void act('confirm'))}
        onReturn={() => void act('return')}
      />
      <Troubles
        ready={props.ready}
        step={props.step}
        facts={facts()}
        acts={acts()}
        see={late('see')}
      />
      <Show when={props.ready.guide.diagnoses?.some((one) => one.steps.includes(props.step.id))}>
        {late('diagnosis')}
      </Show>
      {late('ask')}
      <p class="pa-small pa-origin">
        {props.step.own
          ? `${copy().guideAdvice}. ${copy().ownText}`
          : copy().sourceText(props.ready.guide.source.title)}
      </p>
    </article>
  );

  function noteTitle(note: Note): string {
    return { warning: copy().warning, info: copy().info, fill: copy().toFill }[note.kind];
  }
}

function showsNote(note: Note, facts: Readonly<Record<string, string>> | undefined): boolean {
  return !note.when || !facts || holds(note.when, facts);
}
