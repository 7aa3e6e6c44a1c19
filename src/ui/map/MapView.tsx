import { createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import type { Column, GuideMap } from '../../domain/map/model.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapPaper } from './MapPaper.tsx';
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
const STEP = 0.2;

/** The map of a guide: one can move it, zoom it and print it, and choose a step on it. */
export function MapView(props: {
  map: GuideMap;
  label: string;
  words: MapWords;
  /** Step to be marked. */
  current: string | undefined;
  onStep: (step: string) => void;
}) {
  let svg: SVGSVGElement | undefined;
  const [size, setSize] = createSignal({ width: 1000, height: 620 });
  // Without a step tall and wide maps begin at their top left: text must be large enough to read.
  const start = createMemo<View>(() => {
    const width = Math.min(props.map.width, size().width / SMALLEST);
    return { x: 0, y: 0, width, height: (width * size().height) / size().width };
  });
  /** With the marked step in the middle, as far as the map reaches. */
  const first = createMemo<View>(() => {
    const { width, height } = start();
    const box = props.map.boxes.find(({ step }) => step !== undefined && step === props.current);
    if (!box) return start();
    const middle = (at: number, size: number, seen: number, all: number) =>
      Math.max(0, Math.min(at + size / 2 - seen / 2, all - seen));
    const x = middle(box.x, box.width, width, props.map.width);
    return { x, y: middle(box.y, box.height, height, props.map.height), width, height };
  });
  const panZoom = createPanZoom(() => props.map, first, start);
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
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => window.print()}>
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
          <MapDrawing
            map={props.map}
            columns={props.words.columns}
            current={props.current}
            top={Math.max(0, panZoom.view().y)}
          />
        </svg>
      </div>
      <MapPaper map={props.map} label={props.label} columns={props.words.columns} />
    </div>
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
