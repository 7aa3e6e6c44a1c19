import { type Block, type BoxShape, shape } from './block.ts';

/** Colour of the line around a window, a sheet or a picture. */
export const OUTLINE = '#9aa5b1';

/** A line just inside the edge. */
export function outline(width: number, height: number, radius: number): Block {
  const stroke: BoxShape = {
    kind: 'box',
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    radius,
    stroke: OUTLINE,
  };
  return shape(0, 0, stroke);
}
