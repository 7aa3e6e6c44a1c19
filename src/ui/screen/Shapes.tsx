import { For, type JSX } from 'solid-js';
import type { BoxShape, PathShape, Shape, TextShape } from '../../domain/screen/block.ts';

/** Grey letters become black in high contrast; red ones keep their meaning, light ones their ground. */
function isGrey(colour: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels) < 150 && Math.max(...channels) - Math.min(...channels) < 40;
}

/** The shapes of a drawing as SVG elements, with presentation attributes only (the CSP forbids styles). */
export function Shapes(props: { shapes: readonly Shape[]; imageBase: string }): JSX.Element {
  return <For each={props.shapes}>{(shape) => paint(shape, props.imageBase)}</For>;
}

function paint(shape: Shape, imageBase: string): JSX.Element {
  switch (shape.kind) {
    case 'box':
      return <Box shape={shape} />;
    case 'text':
      return <Words shape={shape} />;
    case 'path':
      return <Path shape={shape} />;
    case 'image':
      return (
        <image
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          href={/^(?:data|blob):/.test(shape.file) ? shape.file : imageBase + shape.file}
        />
      );
  }
}

function Box(props: { shape: BoxShape }): JSX.Element {
  return (
    <rect
      x={props.shape.x}
      y={props.shape.y}
      width={props.shape.width}
      height={props.shape.height}
      rx={props.shape.radius}
      fill={props.shape.fill ?? 'none'}
      stroke={props.shape.stroke}
      stroke-width={props.shape.strokeWidth}
    />
  );
}

/** `textLength` keeps the measured width, whatever font the computer has. */
function Words(props: { shape: TextShape }): JSX.Element {
  const decoration = () =>
    props.shape.underline ? 'underline' : props.shape.struck ? 'line-through' : undefined;
  return (
    <text
      x={props.shape.x}
      y={props.shape.y}
      font-size={`${props.shape.size}`}
      font-weight={props.shape.bold ? '700' : undefined}
      fill={props.shape.colour}
      class={isGrey(props.shape.colour) ? 'pa-ink' : undefined}
      text-decoration={decoration()}
      textLength={props.shape.width}
      lengthAdjust="spacingAndGlyphs"
    >
      {props.shape.text}
    </text>
  );
}

function Path(props: { shape: PathShape }): JSX.Element {
  return (
    <path
      transform={`translate(${props.shape.x} ${props.shape.y}) scale(${Math.round(props.shape.scale * 10000) / 10000})`}
      d={props.shape.d}
      fill={props.shape.fill ?? 'none'}
      stroke={props.shape.stroke}
      stroke-width={props.shape.strokeWidth}
    />
  );
}
