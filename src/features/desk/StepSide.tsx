import { createEffect, For, on, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import { spell } from '../../domain/code/spell.ts';
import { formatCode } from '../../domain/code/step-code.ts';
import type { OnPath, PathStep } from '../../domain/walk/model.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Desk, Seen } from './desk.ts';

/** The element that holds the link, and nothing else. */
export const LINK_ID = 'collegamento';

/** Beside the step: its code as it is said, its link, and the whole path. */
export function StepSide(props: { desk: Desk; seen: Seen }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const onPath = () => {
    const now = props.desk.walk();
    return now?.kind === 'path' ? now : undefined;
  };
  const isGuess = () => {
    const target = props.desk.target();
    return target?.category === undefined && target?.journal === undefined;
  };
  let ways: HTMLDivElement | undefined;
  createEffect(
    on(
      () => [props.seen.step.id, props.desk.walk()],
      () => {
        const here = ways?.querySelector<HTMLElement>('[aria-current]');
        if (ways && here) ways.scrollTop = here.offsetTop - ways.clientHeight / 3;
      },
    ),
  );
  const choose = (step: string) => {
    const target = props.desk.target();
    if (target) props.desk.choose({ ...target, step, trouble: undefined });
  };
  return (
    <div class="pa-desk-side">
      <h2 class="visually-hidden">{copy().code}</h2>
      <p class="pa-code">{formatCode(props.desk.code())}</p>
      <p class="pa-small">{spell(props.desk.code(), place.language())}</p>
      <Show when={props.desk.link()} fallback={<p class="pa-small">{copy().noLink}</p>}>
        {(link) => (
          <p class="pa-desk-link">
            <span class="visually-hidden">{copy().link}: </span>
            <span id={LINK_ID}>{link()}</span>
          </p>
        )}
      </Show>
      <h2>{copy().path}</h2>
      <div class="pa-desk-ways" ref={ways}>
        <Show when={!props.desk.inCategory()}>
          <p class="pa-small">{copy().notInCategory}</p>
        </Show>
        <Show when={onPath() && isGuess()}>
          <p class="pa-small">{copy().guess}</p>
        </Show>
        <Show when={onPath()} fallback={<p>{copy().noPath}</p>}>
          {(walk) => (
            <Frames
              walk={walk()}
              ready={props.seen.ready}
              step={props.seen.step.id}
              onStep={choose}
            />
          )}
        </Show>
      </div>
    </div>
  );
}

/** The innermost detour first, as the person goes through it; then the path that it comes back to. */
export function Frames(props: {
  walk: OnPath;
  ready: ReadyGuide;
  /** Step to be marked. */
  step: string | undefined;
  onStep: (step: string) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  return (
    <>
      <For each={[...props.walk.detours].reverse()}>
        {(detour) => (
          <>
            <p class="pa-small">{copy().detourFrom(plain(props.ready, detour.from.title))}</p>
            <Steps {...props} steps={detour.steps} />
          </>
        )}
      </For>
      <p class="pa-small">{plain(props.ready, props.walk.category.title)}</p>
      <Steps {...props} steps={props.walk.path} />
    </>
  );
}

function Steps(props: {
  ready: ReadyGuide;
  steps: readonly PathStep[];
  step: string | undefined;
  onStep: (step: string) => void;
}) {
  const place = usePlace();
  return (
    <ol class="pa-desk-path">
      <For each={props.steps}>
        {(item) => (
          <li aria-current={item.step.id === props.step ? 'step' : undefined}>
            <button type="button" class="pa-desk-step" onClick={() => props.onStep(item.step.id)}>
              <span class="pa-desk-number" aria-hidden="true">
                <Show when={item.done} fallback={item.position}>
                  <Icon name="check" />
                </Show>
              </span>
              <span>
                {plain(props.ready, item.step.title)}
                <Show when={item.done}>
                  <span class="visually-hidden"> ({place.copy().step.done})</span>
                </Show>
              </span>
            </button>
          </li>
        )}
      </For>
    </ol>
  );
}
