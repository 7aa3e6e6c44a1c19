import { createMemo, For, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import type { Language } from '../../domain/config/model.ts';
import { layoutMap } from '../../domain/map/layout.ts';
import type { OutlineItem } from '../../domain/map/model.ts';
import { outlineOf } from '../../domain/map/outline.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { MapView } from '../../ui/map/MapView.tsx';

/** The map of a guide, and the same as a list. */
export function MapPanel(props: {
  ready: ReadyGuide;
  current: string | undefined;
  /** Language of the guide's texts, where it is not the page's: the map's names are of the same. */
  language?: Language | undefined;
  onStep: (step: string) => void;
}) {
  const place = usePlace();
  const tools = () => words[place.language()].map;
  const copy = () => words[props.language ?? place.language()].map;
  const label = () => tools().label(plain(props.ready, props.ready.guide.title));
  const map = createMemo(() => layoutMap(props.ready.guide, props.ready.variables));
  const outline = createMemo(() => outlineOf(props.ready.guide, props.ready.variables));
  const nameOf = (id: string) => outline().procedures.find((each) => each.id === id)?.title ?? id;
  return (
    <section class="pa-desk-map" aria-labelledby="mappa">
      <h2 id="mappa" class="visually-hidden">
        {label()}
      </h2>
      <MapView
        map={map()}
        label={label()}
        words={{ ...tools(), columns: copy().columns }}
        current={props.current}
        onStep={props.onStep}
      />
      <details class="pa-trouble">
        <summary>{tools().list}</summary>
        <div class="pa-trouble-body" lang={props.language}>
          <h3>{copy().columns.question}</h3>
          <ul>
            <For each={outline().questions}>
              {({ title, options }) => (
                <li>
                  {title}
                  <ul>
                    <For each={options}>{(option) => <li>{option}</li>}</For>
                  </ul>
                </li>
              )}
            </For>
          </ul>
          <h3>{copy().columns.category}</h3>
          <ul>
            <For each={outline().categories}>
              {({ title, when, procedures }) => (
                <li>
                  <strong>{title}</strong>
                  <ul>
                    <Show when={when.length > 0}>
                      <li>
                        {copy().when}: {when.join('; ')}
                      </li>
                    </Show>
                    <li>
                      {copy().goes}: {procedures.map(nameOf).join(', ') || copy().nothing}
                    </li>
                  </ul>
                </li>
              )}
            </For>
          </ul>
          <h3>{copy().columns.procedure}</h3>
          <ul>
            <For each={outline().procedures}>
              {({ title, items }) => (
                <li>
                  <strong>{title}</strong>
                  <ol>
                    <For each={items}>
                      {(item) => <Item item={item} detour={copy().detour} onStep={props.onStep} />}
                    </For>
                  </ol>
                </li>
              )}
            </For>
          </ul>
        </div>
      </details>
    </section>
  );
}

function Item(props: {
  item: OutlineItem;
  detour: (trouble: string, procedure: string) => string;
  onStep: (step: string) => void;
}) {
  return (
    <li>
      <Show when={props.item.step} fallback={props.item.title}>
        {(step) => (
          <button type="button" class="pa-desk-step" onClick={() => props.onStep(step())}>
            {props.item.title}
          </button>
        )}
      </Show>
      <Show when={props.item.detours.length > 0}>
        <ul>
          <For each={props.item.detours}>
            {({ trouble, title }) => <li>{props.detour(trouble, title)}</li>}
          </For>
        </ul>
      </Show>
    </li>
  );
}
