import { For, type JSX } from 'solid-js';
import type { LaidScreen } from '../../domain/screen/layout.ts';
import type { Mark } from '../../domain/screen/marks.ts';
import { Shapes } from './Shapes.tsx';

/**
 * One laid-out drawing as SVG. It says nothing to assistive technology: whoever shows it gives the
 * text alternative (`Picture.tsx`). Its proportions come from `viewBox`, so nothing shifts.
 */
export function Drawing(props: {
  laid: LaidScreen;
  /** Address of the guide's folder, for an author's picture. */
  imageBase: string;
  /** Shows only the lines from `y` on, both in screen units. */
  crop?: { readonly y: number; readonly height: number };
  /** Name of a drawing with places to press; these are its children, drawn above everything. */
  label?: string;
  children?: JSX.Element;
}): JSX.Element {
  return (
    <svg
      class={props.laid.form === 'wide' ? 'pa-drawing pa-wide' : 'pa-drawing pa-narrow'}
      viewBox={`0 ${props.crop?.y ?? 0} ${props.laid.width} ${props.crop?.height ?? props.laid.height}`}
      width={props.laid.width}
      height={props.crop?.height ?? props.laid.height}
      font-family="Arial, 'Liberation Sans', Helvetica, sans-serif"
      role={props.label === undefined ? undefined : 'group'}
      aria-label={props.label}
      aria-hidden={props.label === undefined ? 'true' : undefined}
    >
      <Shapes shapes={props.laid.shapes} imageBase={props.imageBase} />
      <For each={props.laid.marks}>{(mark) => <MarkFrame mark={mark} />}</For>
      <For each={props.laid.marks}>{(mark) => <MarkNumber mark={mark} />}</For>
      {props.children}
    </svg>
  );
}

/** A frame with a halo around the marked place. */
function MarkFrame(props: { mark: Mark }): JSX.Element {
  const frame = (stroke: string, width: number) => (
    <rect
      x={props.mark.area.x}
      y={props.mark.area.y}
      width={props.mark.area.width}
      height={props.mark.area.height}
      rx="6"
      fill="none"
      stroke={stroke}
      stroke-width={width}
    />
  );
  return (
    <g class="pa-mark">
      {frame('#ffffff', 5)}
      {frame('#b3005e', 2.5)}
    </g>
  );
}

/** The number in its circle, above every frame. */
function MarkNumber(props: { mark: Mark }): JSX.Element {
  return (
    <g class="pa-mark">
      <circle
        cx={props.mark.x}
        cy={props.mark.y}
        r={props.mark.radius}
        fill="#b3005e"
        stroke="#ffffff"
        stroke-width="2.5"
      />
      <text
        x={props.mark.x}
        y={props.mark.y + props.mark.radius * 0.4}
        font-size={`${props.mark.radius * 1.15}`}
        font-weight="700"
        fill="#ffffff"
        text-anchor="middle"
      >
        {props.mark.number}
      </text>
    </g>
  );
}
