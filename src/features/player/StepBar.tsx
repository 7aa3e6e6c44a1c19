import { Match, Show, Switch } from 'solid-js';
import type { Step } from '../../domain/guide/model.ts';
import type { Situation } from '../../domain/walk/situate.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { Icon } from '../../ui/Icon.tsx';

/**
 * "Fatto" and "Non funziona", always in sight. "Fatto" is a real link: before the app (or without
 * script) it leads to the guide's page, which the app, once there, takes as the confirmation.
 */
export function StepBar(props: {
  ready: ReadyGuide;
  step: Step;
  situation: Situation;
  onDone: (() => void) | undefined;
  onReturn: () => void;
}) {
  const place = usePlace();
  const copy = () => place.copy().step;
  const isDone = () => props.situation.kind === 'on-path' && props.situation.pathStep.done;
  const isStopped = () =>
    props.situation.kind === 'on-path' && props.situation.stopped !== undefined;
  return (
    <div class="pa-bar" id="conferma">
      <Switch
        fallback={
          <a
            class="btn btn-primary btn-lg"
            href={place.guideHref(props.ready.guide.id, `?fatto=${props.step.id}#${props.step.id}`)}
            data-key="fatto"
            onClick={(event) => {
              if (!props.onDone) return;
              event.preventDefault();
              // Who is used to double-click would confirm the next step too, unread: its "Fatto" is in the same place.
              if (event.detail < 2) props.onDone();
            }}
          >
            <Icon name="check" />
            {copy().done}
          </a>
        }
      >
        <Match when={isStopped()}>
          <button
            type="button"
            class="btn btn-primary btn-lg"
            onClick={props.onReturn}
            data-key="fatto"
          >
            {copy().resolved}
          </button>
        </Match>
        <Match when={isDone()}>
          <button
            type="button"
            class="btn btn-outline-primary btn-lg"
            onClick={props.onReturn}
            data-key="rifai"
          >
            {copy().redo}
          </button>
        </Match>
      </Switch>
      <Show when={!isDone()}>
        <a
          class="btn btn-outline-primary btn-lg"
          href="#problemi"
          rel="external"
          data-key="non-funziona"
        >
          {copy().notWorking}
        </a>
      </Show>
    </div>
  );
}
