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
  const nodes = () => (step() === undefined ? guide().procedures : guide().steps);
  return (
    <>
      <fieldset class="pa-print-extent">
        <legend class="pa-legend">{words().extent}</legend>
        <For each={offeredExtents(props.walk)}>
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
      <Show when={step() ?? procedure()}>
        {(chosen) => (
          <label class="pa-print-which">
            <span>{step() === undefined ? words().whichProcedure : words().whichStep}</span>
            <select
              class="pa-print-select"
              onChange={({ currentTarget: { value } }) =>
                props.onExtent(
                  step() === undefined
                    ? { kind: 'procedure', procedure: value }
                    : { kind: 'step', step: value },
                )
              }
            >
              <For each={nodes()}>
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
