import { createMemo, createSignal, For, onCleanup, onMount } from 'solid-js';
import type { Column, GuideMap, MapBox } from '../../domain/map/model.ts';
import { FONT } from '../../domain/map/text-box.ts';
import { createPanZoom, type View } from './pan-zoom.ts';

/** Words of the map, in the reader's language. */
export interface MapWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly closer: string;
  readonly further: string;
  readonly whole: string;
  readonly print: string;
  readonly keys: string;
}

/** Smallest scale to begin with. */
const SMALLEST = 0.62;
const BAND = 44;
const STEP = 0.2;

/** The map of a guide: one can move it, zoom it and print it, and choose a step on it. */
export function MapView(props: {
  map: GuideMap;
  label: string;
  words: MapWords;
  /** Step to be marked. */
  current: string | undefined;
  onStep: (step: string) => void;
  onPrint: () => void;
}) {
  let svg: SVGSVGElement | undefined;
  const [size, setSize] = createSignal({ width: 1000, height: 620 });
  // Tall and wide maps begin at their top left: text must be large enough to read.
  const first = createMemo<View>(() => {
    const width = Math.min(props.map.width, size().width / SMALLEST);
    return { x: 0, y: 0, width, height: (width * size().height) / size().width };
  });
  const panZoom = createPanZoom(() => props.map, first);
  onMount(() => {
    if (!svg) return;
    onCleanup(panZoom.listen(svg));
    // Measured once it stands in the page.
    const frame = requestAnimationFrame(() => {
      const { clientWidth, clientHeight } = svg ?? { clientWidth: 0, clientHeight: 0 };
      if (clientWidth > 0) setSize({ width: clientWidth, height: clientHeight });
    });
    onCleanup(() => cancelAnimationFrame(frame));
  });
  const whole = () => panZoom.zoom(props.map.height / panZoom.view().height);
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => panZoom.zoom(0.8),
    '-': () => panZoom.zoom(1.25),
    '0': () => panZoom.reset(),
    ArrowLeft: () => panZoom.pan(-STEP, 0),
    ArrowRight: () => panZoom.pan(STEP, 0),
    ArrowUp: () => panZoom.pan(0, -STEP),
    ArrowDown: () => panZoom.pan(0, STEP),
  };
  const pressed = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const box = () => {
    const { x, y, width, height } = panZoom.view();
    return `${x} ${y} ${width} ${height}`;
  };
  const clicked = (event: MouseEvent) => {
    const hit = event.target instanceof Element ? event.target.closest('[data-step]') : null;
    const step = hit?.getAttribute('data-step');
    if (step) props.onStep(step);
  };
  return (
    <div class="pa-map">
      <div class="pa-map-tools">
        <Tool label={props.words.closer} sign="+" onPress={() => panZoom.zoom(0.8)} />
        <Tool label={props.words.further} sign="−" onPress={() => panZoom.zoom(1.25)} />
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={panZoom.reset}>
          {props.words.whole}
        </button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={props.onPrint}>
          {props.words.print}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
      <div
        class="pa-map-window"
        role="group"
        tabindex="0"
        aria-label={`${props.label}. ${props.words.keys}`}
        onKeyDown={pressed}
        onDblClick={whole}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below has a button for each step. */}
        <svg
          ref={svg}
          class="pa-map-drawing"
          viewBox={box()}
          role="img"
          aria-label={props.label}
          onClick={clicked}
        >
          <For each={props.map.columns}>
            {({ column, x, width }) => (
              <g class="pa-map-column">
                <rect x={x - 12} y="8" width={width + 24} height={BAND - 10} rx="6" />
                <text x={x + width / 2} y="32" text-anchor="middle" font-size={String(FONT + 2)}>
                  {props.words.columns[column]}
                </text>
              </g>
            )}
          </For>
          <For each={props.map.edges}>
            {(edge) => (
              <g class={edge.dashed ? 'pa-map-edge pa-map-dashed' : 'pa-map-edge'}>
                <path d={edge.line} fill="none" />
                <path class="pa-map-head" d={edge.head} />
              </g>
            )}
          </For>
          <For each={props.map.boxes}>
            {(each) => (
              <Box
                box={each}
                current={props.current !== undefined && each.step === props.current}
              />
            )}
          </For>
        </svg>
      </div>
    </div>
  );
}

const LOOKS: Readonly<Record<MapBox['kind'], string>> = {
  question: 'pa-map-question',
  category: 'pa-map-category',
  procedure: 'pa-map-procedure',
  included: 'pa-map-included',
  step: 'pa-map-step',
  detour: 'pa-map-detour',
};

function Box(props: { box: MapBox; current: boolean }) {
  return (
    <g
      class={`pa-map-box ${LOOKS[props.box.kind]}`}
      classList={{ 'is-current': props.current }}
      data-step={props.box.step}
    >
      <rect
        x={props.box.x}
        y={props.box.y}
        width={props.box.width}
        height={props.box.height}
        rx={props.box.column === 'question' ? 16 : 6}
      />
      <For each={props.box.lines}>
        {(line) => (
          <text
            x={line.x}
            y={line.y}
            font-size={String(FONT)}
            font-weight={line.strong ? 700 : undefined}
          >
            {line.text}
          </text>
        )}
      </For>
    </g>
  );
}

function Tool(props: { label: string; sign: string; onPress: () => void }) {
  return (
    <button
      type="button"
      class="btn btn-outline-primary btn-sm"
      aria-label={props.label}
      onClick={props.onPress}
    >
      {props.sign}
    </button>
  );
}
