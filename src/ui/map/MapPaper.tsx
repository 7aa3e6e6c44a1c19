import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { Column, GuideMap } from '../../domain/map/model.ts';
import { mapPages } from '../../domain/map/pages.ts';
import { BAND, MapDrawing } from './MapDrawing.tsx';

/** Height of an A4 sheet on its side, margins apart, as a share of its width. */
const SHEET = 0.62;

/** The whole map on sheets of paper: only there, and whichever part of it is seen on the screen. */
export function MapPaper(props: {
  map: GuideMap;
  label: string;
  columns: Readonly<Record<Column, string>>;
}) {
  const [printing, setPrinting] = createSignal(false);
  onMount(() => {
    // The sheet of styles shows these alone while the mark stands (map.css).
    const before = () => {
      document.documentElement.dataset.prints = 'map';
      setPrinting(true);
    };
    const after = () => {
      delete document.documentElement.dataset.prints;
      setPrinting(false);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    onCleanup(() => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    });
  });
  const pages = createMemo(() => mapPages(props.map, BAND, props.map.width * SHEET));
  return (
    <Show when={printing()}>
      <div class="pa-map-paper">
        <p>
          <strong>{props.label}</strong>
        </p>
        <For each={pages()}>
          {({ y, height }) => (
            <svg
              role="img"
              aria-label={props.label}
              viewBox={`0 ${y - BAND} ${props.map.width} ${height + BAND}`}
            >
              <MapDrawing
                map={props.map}
                columns={props.columns}
                current={undefined}
                top={y - BAND}
              />
            </svg>
          )}
        </For>
      </div>
    </Show>
  );
}
