import { Show } from 'solid-js';
import type { Item } from './work.ts';

/** Pixels of the picture for one press of an arrow. */
const STEP = 8;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
/** The colour of marks in every drawing, and that of what is not part of the picture. */
const COLOURS = { mark: '#b3005e', cover: '#0066cc' } as const;

/** A rectangle on the picture: dragged, or moved with the keyboard. */
export function BoardItem(props: {
  item: Item;
  /** Size of a handle, in pixels of the picture. */
  unit: number;
  name: string;
  onChange: (what: Partial<Item>) => void;
  onRemove: () => void;
  /** Leads to its exact numbers. */
  onOpen: () => void;
  /** A pointer goes down on it, or on the corner that stretches it. */
  onDrag: (event: PointerEvent, stretch: boolean) => void;
}) {
  const keys = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') props.onRemove();
    else if (event.key === 'Enter' || event.key === ' ') props.onOpen();
    else if (arrow) {
      const [right, down] = arrow;
      const { x, y, width, height } = props.item;
      props.onChange(
        event.shiftKey
          ? { width: width + right, height: height + down }
          : { x: x + right, y: y + down },
      );
    } else return;
    event.preventDefault();
  };
  const colour = () => COLOURS[props.item.kind];
  const frame = (stroke: string, width: number) => (
    <rect
      x={props.item.x}
      y={props.item.y}
      width={props.item.width}
      height={props.item.height}
      fill="#ffffff"
      fill-opacity="0"
      stroke={stroke}
      stroke-width={(props.unit * width) / 32}
      stroke-dasharray={props.item.kind === 'cover' ? `${props.unit / 5}` : undefined}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button.
    <g
      tabindex="0"
      role="button"
      aria-label={props.name}
      data-board={props.item.id}
      onKeyDown={keys}
      onPointerDown={(event) => props.onDrag(event, false)}
    >
      {frame('#ffffff', 5)}
      {frame(colour(), 2.5)}
      <rect
        x={props.item.x + props.item.width - props.unit / 2}
        y={props.item.y + props.item.height - props.unit / 2}
        width={props.unit}
        height={props.unit}
        fill={colour()}
        stroke="#ffffff"
        stroke-width={props.unit / 16}
        onPointerDown={(event) => props.onDrag(event, true)}
      />
      <Show when={props.item.kind === 'mark'}>
        <circle
          cx={props.item.x}
          cy={props.item.y}
          r={props.unit * 0.45}
          fill={colour()}
          stroke="#ffffff"
          stroke-width={props.unit / 16}
        />
        <text
          x={props.item.x}
          y={props.item.y + props.unit * 0.2}
          font-size={`${props.unit * 0.55}`}
          font-weight="700"
          fill="#ffffff"
          text-anchor="middle"
        >
          {props.item.number}
        </text>
      </Show>
    </g>
  );
}
