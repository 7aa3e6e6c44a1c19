import { For, type JSX, Show } from 'solid-js';
import { printing } from '../../copy/printing.ts';
import type { Extent } from '../../domain/paper/plan.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { type Place, plain, type ReadyGuide } from '../../state/place.ts';
import { extentOf, offeredExtents } from './extents.ts';

/** How much to print. Choosing shows it at once in the preview. */
export function ExtentForm(props: {
  place: Place;
  ready: ReadyGuide;
  walk: Walk;
  extent: Extent;
  onExtent: (extent: Extent) => void;
}): JSX.Element {
  const words = () => printing[props.place.language()];
  const guide = () => props.ready.guide;
  const step = () => (props.extent.kind === 'step' ? props.extent.step : undefined);
  const procedure = () => (props.extent.kind === 'procedure' ? props.extent.procedure : undefined);
  const clock = () => (props.extent.kind === 'clock' ? props.extent.clock : undefined);
  const which = () => {
    const { clocks = [], steps, procedures } = guide();
    if (clock()) return { label: words().whichClock, nodes: clocks };
    return step() === undefined
      ? { label: words().whichProcedure, nodes: procedures }
      : { label: words().whichStep, nodes: steps };
  };
  const chosenOf = (id: string): Extent => {
    if (clock()) return { kind: 'clock', clock: id };
    return step() === undefined ? { kind: 'procedure', procedure: id } : { kind: 'step', step: id };
  };
  return (
    <>
      <fieldset class="pa-print-extent">
        <legend class="pa-legend">{words().extent}</legend>
        <For each={offeredExtents(props.walk, guide())}>
          {(kind) => (
            <label class="pa-option">
              <input
                type="radio"
                name="quanto"
                value={kind}
                checked={props.extent.kind === kind}
                onChange={() => props.onExtent(extentOf(kind, guide(), props.walk))}
              />
              <span>{words().extents[kind]}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={step() ?? procedure() ?? clock()}>
        {(chosen) => (
          <label class="pa-print-which">
            <span>{which().label}</span>
            <select
              class="pa-print-select"
              onChange={({ currentTarget: { value } }) => props.onExtent(chosenOf(value))}
            >
              <For each={which().nodes}>
                {({ id, title }) => (
                  <option value={id} selected={id === chosen()}>
                    {plain(props.ready, title)}
                  </option>
                )}
              </For>
            </select>
          </label>
        )}
      </Show>
      <Show when={props.walk.kind === 'question'}>
        <p class="pa-small">
          {words().noPath}{' '}
          <a href={props.place.guideHref(guide().id)} data-key="domande">
            {words().answer}
          </a>
        </p>
      </Show>
    </>
  );
}
