/** What a drawing is made of once it is laid out: shapes with positions, in screen units. */
import type { Id } from '../guide/model.ts';

/** `#rrggbb`. */
export type Colour = string;

export type Shape = BoxShape | TextShape | PathShape | ImageShape;

export interface BoxShape {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
}

/** One run of letters of one style on one line. */
export interface TextShape {
  readonly kind: 'text';
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: Colour;
  readonly underline?: boolean;
  readonly struck?: boolean;
}

/** A path of absolute M, L, C and Z commands, drawn from (x, y) at the given scale. */
export interface PathShape {
  readonly kind: 'path';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly d: string;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** In the path's own units. */
  readonly strokeWidth?: number;
}

export interface ImageShape {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly file: string;
}

/** The place of a part that has an id. */
export interface Area {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a drawing with its own origin. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly areas: readonly Area[];
}

export const EMPTY: Block = { width: 0, height: 0, shapes: [], areas: [] };

/** The block with its origin at (dx, dy); its size stays. */
export function move(block: Block, dx: number, dy: number): Block {
  const shift = <T extends { readonly x: number; readonly y: number }>(item: T): T => ({
    ...item,
    x: item.x + dx,
    y: item.y + dy,
  });
  return { ...block, shapes: block.shapes.map(shift), areas: block.areas.map(shift) };
}

/** Blocks on top of one another in one piece of the given size; later ones lie above. */
export function overlay(width: number, height: number, blocks: readonly Block[]): Block {
  return {
    width,
    height,
    shapes: blocks.flatMap((block) => block.shapes),
    areas: blocks.flatMap((block) => block.areas),
  };
}

/** One shape as a block of the given size. */
export function shape(width: number, height: number, ...shapes: readonly Shape[]): Block {
  return { width, height, shapes, areas: [] };
}

/** A box at a place, as a piece without a size of its own. */
export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  rest: Partial<BoxShape>,
): Block {
  return shape(0, 0, { kind: 'box', x, y, width, height, ...rest });
}
