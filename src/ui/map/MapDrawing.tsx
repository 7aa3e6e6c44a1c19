import { For } from 'solid-js';
import type { Column, GuideMap, MapBox } from '../../domain/map/model.ts';
import { FONT } from '../../domain/map/text-box.ts';

/** Height of the band with the columns' names. */
export const BAND = 44;

/** What stands in the map's drawing; the SVG element around it is the caller's. */
export function MapDrawing(props: {
  map: GuideMap;
  columns: Readonly<Record<Column, string>>;
  /** Step to be marked. */
  current: string | undefined;
  /** Upper edge of what is seen: a column's name holds for all that is below it. */
  top: number;
}) {
  return (
    <>
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
          <Box box={each} current={props.current !== undefined && each.step === props.current} />
        )}
      </For>
      <g transform={`translate(0 ${props.top})`}>
        <rect class="pa-map-band" width={props.map.width} height={BAND} />
        <For each={props.map.columns}>
          {({ column, x, width }) => (
            <g class="pa-map-column">
              <rect x={x - 12} y="8" width={width + 24} height={BAND - 10} rx="6" />
              <text x={x + width / 2} y="32" text-anchor="middle" font-size={String(FONT + 2)}>
                {props.columns[column]}
              </text>
            </g>
          )}
        </For>
      </g>
    </>
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
