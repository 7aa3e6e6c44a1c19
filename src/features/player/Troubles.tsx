import { For, type JSX, Show } from 'solid-js';
import { indexGuide } from '../../domain/guide/lookup.ts';
import type { Step, Trouble } from '../../domain/guide/model.ts';
import { holds } from '../../domain/walk/conditions.ts';
import type { Facts } from '../../domain/walk/model.ts';
import { flatten } from '../../domain/walk/path.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { useVisit } from '../../state/visit.ts';
import { Blocks, Rich } from '../../ui/GuideText.tsx';
import { ActionView } from './ActionView.tsx';
import { DeskCard } from './DeskCard.tsx';

/** What may be recorded from a trouble. Absent on neutral pages. */
export interface TroubleActs {
  /** Begins the detour, or stops the path, at this step. */
  meet(trouble: Trouble): void;
  /** The advice helped: the step is done. */
  solved(trouble: Trouble): void;
}

/**
 * "Qualcosa non va?": each trouble of the step with its remedy. Everything stands in the page, so
 * it can be read without script; the app adds the buttons.
 */
export function Troubles(props: {
  ready: ReadyGuide;
  step: Step;
  facts: Facts | undefined;
  acts: TroubleActs | undefined;
  /** The choice of what is seen. */
  see: JSX.Element;
}) {
  const place = usePlace();
  const copy = () => place.copy().step;
  const troubles = () => {
    const known = indexGuide(props.ready.guide).troubles;
    return props.step.troubles
      .map((id) => known.get(id))
      .filter((trouble): trouble is Trouble => trouble !== undefined)
      .filter((trouble) => !props.facts || !trouble.when || holds(trouble.when, props.facts));
  };
  return (
    <section class="pa-troubles" aria-labelledby="problemi">
      <h2 id="problemi" tabindex="-1" data-key="problemi">
        {copy().troubles}
      </h2>
      {props.see}
      <p>{copy().troublesLead}</p>
      <For each={troubles()}>
        {(trouble) => (
          <details class="pa-trouble" id={`problema-${trouble.id}`}>
            <summary data-key={`problema-${trouble.id}`}>
              <Rich text={trouble.title} reader={readerOf(props.ready, place)} />
            </summary>
            <div class="pa-trouble-body">
              <RemedyView
                ready={props.ready}
                facts={props.facts}
                acts={props.acts}
                trouble={trouble}
              />
            </div>
          </details>
        )}
      </For>
      <details class="pa-trouble" id="problema-altro">
        <summary data-key="problema-altro">{copy().noneOfThese}</summary>
        <div class="pa-trouble-body">
          <p>{copy().noneOfTheseText}</p>
          <DeskCard ready={props.ready} />
        </div>
      </details>
    </section>
  );
}

function RemedyView(props: {
  ready: ReadyGuide;
  facts: Facts | undefined;
  acts: TroubleActs | undefined;
  trouble: Trouble;
}) {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => place.copy().step;
  const remedy = props.trouble.remedy;
  const procedure = () =>
    remedy.kind === 'detour'
      ? indexGuide(props.ready.guide).procedures.get(remedy.procedure)
      : undefined;
  return (
    <>
      <Show when={props.trouble.own}>
        <p class="pa-tag">{copy().guideAdvice}</p>
      </Show>
      <Blocks blocks={remedy.body} reader={readerOf(props.ready, place)} facts={props.facts} />
      <Show when={remedy.kind === 'advice' && remedy.action}>
        {(action) => <ActionView ready={props.ready} action={action()} />}
      </Show>
      <Show when={remedy.kind === 'advice' && props.acts && visit}>
        <button
          type="button"
          class="btn btn-outline-primary"
          onClick={() => props.acts?.solved(props.trouble)}
        >
          {copy().tryAgain}
        </button>
      </Show>
      <Show when={procedure()}>
        {(detour) => (
          <>
            <ol class="pa-detour-steps">
              <For each={flatten(props.ready.guide, [detour().id], props.facts ?? {})}>
                {(item) => (
                  <li>
                    <a href={place.stepHref(props.ready.guide.id, item.step.id)}>
                      <Rich text={item.step.title} reader={readerOf(props.ready, place)} />
                    </a>
                  </li>
                )}
              </For>
            </ol>
            <Show when={props.acts && visit}>
              <button
                type="button"
                class="btn btn-outline-primary"
                onClick={() => props.acts?.meet(props.trouble)}
              >
                {copy().detourStart}
              </button>
            </Show>
          </>
        )}
      </Show>
      <Show when={remedy.kind === 'stop' && remedy}>
        {(stop) => (
          <>
            <DeskCard ready={props.ready} say={stop().say} />
            <Show when={props.acts && visit}>
              <button
                type="button"
                class="btn btn-outline-primary"
                onClick={() => props.acts?.meet(props.trouble)}
              >
                {copy().stopAndCall}
              </button>
            </Show>
          </>
        )}
      </Show>
    </>
  );
}
