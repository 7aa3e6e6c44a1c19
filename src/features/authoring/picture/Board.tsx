import { createEffect, createSignal, For, Show } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import type { Box } from '../../../domain/picture/model.ts';
import { usePlace } from '../../../state/place.ts';
import { BoardItem } from './BoardItem.tsx';
import type { ItemKind, PictureWork } from './work.ts';

/** Shorter drags, in pixels of the picture, are slips of the hand. */
const SLIP = 10;

/** The picture as it will be saved, with its rectangles above it: to draw, move and stretch. */
export function Board(props: {
  work: PictureWork;
  /** What a drag on the picture itself makes. */
  onDraw: (box: Box) => void;
  onRemove: (id: number) => void;
  /** Leads to the exact numbers of a rectangle. */
  onOpen: (id: number) => void;
  nameOf: (id: number, kind: ItemKind) => string;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const [drawn, setDrawn] = createSignal<Box>();
  let canvas: HTMLCanvasElement | undefined;
  let board: SVGSVGElement | undefined;
  createEffect(() => {
    const { data, width, height } = props.work.covered();
    canvas?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  });
  /** Where the pointer is, in pixels of the picture. */
  const at = (event: PointerEvent) => {
    const seen = board?.getBoundingClientRect();
    if (!seen) return { x: 0, y: 0 };
    return {
      x: ((event.clientX - seen.left) * props.work.width) / seen.width,
      y: ((event.clientY - seen.top) * props.work.height) / seen.height,
    };
  };
  /** Follows the pointer from `begin` until it is let go. */
  const follow = (
    begin: PointerEvent,
    moved: (from: { x: number; y: number }, to: { x: number; y: number }) => void,
    ended: () => void = () => undefined,
  ) => {
    if (begin.button !== 0 || !board) return;
    begin.preventDefault();
    const from = at(begin);
    const over = new AbortController();
    const { signal } = over;
    board.setPointerCapture(begin.pointerId);
    board.addEventListener('pointermove', (event) => moved(from, at(event)), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      const stop = () => {
        over.abort();
        ended();
      };
      board.addEventListener(end, stop, { signal });
    }
  };
  const draw = (event: PointerEvent) =>
    follow(
      event,
      (from, to) =>
        setDrawn({
          ...{ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) },
          ...{ width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) },
        }),
      () => {
        const box = drawn();
        setDrawn(undefined);
        if (box && box.width >= SLIP && box.height >= SLIP) props.onDraw(box);
      },
    );
  const [moved, setMoved] = createSignal('');
  const tell = (id: number) => {
    const item = props.work.item(id);
    setMoved(item ? copy().moved(item.x, item.y, item.width, item.height) : '');
  };
  return (
    <>
      <div class="pa-board">
        <canvas ref={canvas} width={props.work.width} height={props.work.height} />
        {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset; dragging is a shortcut for the buttons below. */}
        <svg
          ref={board}
          viewBox={`0 0 ${props.work.width} ${props.work.height}`}
          role="group"
          aria-label={copy().board}
          onPointerDown={draw}
        >
          <For each={(['cover', 'mark'] as const).flatMap((kind) => props.work.ids(kind))}>
            {(id) => (
              <Show when={props.work.item(id)}>
                {(item) => (
                  <BoardItem
                    item={item()}
                    unit={props.work.width / 25}
                    name={props.nameOf(id, item().kind)}
                    onChange={(what) => {
                      props.work.change(id, what);
                      tell(id);
                    }}
                    onRemove={() => props.onRemove(id)}
                    onOpen={() => props.onOpen(id)}
                    onDrag={(event, stretch) => {
                      event.stopPropagation();
                      const { x, y, width, height } = item();
                      follow(event, (from, to) => {
                        const [right, down] = [to.x - from.x, to.y - from.y];
                        props.work.change(
                          id,
                          stretch
                            ? { width: width + right, height: height + down }
                            : { x: x + right, y: y + down },
                        );
                      });
                    }}
                  />
                )}
              </Show>
            )}
          </For>
          <Show when={drawn()}>
            {(box) => (
              <rect
                x={box().x}
                y={box().y}
                width={box().width}
                height={box().height}
                fill="none"
                stroke="#0066cc"
                stroke-width={props.work.width / 250}
              />
            )}
          </Show>
        </svg>
      </div>
      <p class="visually-hidden" role="status">
        {moved()}
      </p>
    </>
  );
}
