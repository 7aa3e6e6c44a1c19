/** Numbered marks: a circle beside the place it points at, where it covers the fewest words. */
import type { Id } from '../guide/model.ts';
import type { Area, Block, Shape } from './block.ts';

export interface Mark {
  /** Number of the item in the step's list. */
  readonly number: number;
  /** Centre of the circle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The place that it points at, with a little air around it. */
  readonly area: Area;
}

/** Air around a marked place, in screen units. */
const AIR = 5;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Letters, icons and button faces that a circle should not cover. */
function hits(shape: Shape, spot: Spot, radius: number): boolean {
  if (shape.kind !== 'text') return false;
  const top = shape.y - shape.size * 0.8;
  const bottom = shape.y + shape.size * 0.25;
  return (
    spot.x + radius > shape.x &&
    spot.x - radius < shape.x + shape.width &&
    spot.y + radius > top &&
    spot.y - radius < bottom
  );
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from), Math.max(from, to));
}

/**
 * Marks for the named areas of a drawing, in the order of their numbers. Names that the drawing does
 * not have are left out (the checker reports them). Marked places lie inside the drawing, circles too.
 */
export function placeMarks(
  block: Block,
  wanted: Readonly<Record<Id, number>>,
  radius: number,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [id, number] of Object.entries(wanted).sort(([, a], [, b]) => a - b)) {
    const found = block.areas.find((area) => area.id === id);
    if (found === undefined) continue;
    const x = clamp(found.x - AIR, 2, block.width);
    const y = clamp(found.y - AIR, 2, block.height);
    const area: Area = {
      id,
      x,
      y,
      width: Math.min(found.x + found.width + AIR, block.width - 2) - x,
      height: Math.min(found.y + found.height + AIR, block.height - 2) - y,
    };
    marks.push({ number, radius, area, ...bestSpot(block, area, radius, marks) });
  }
  return marks;
}

function bestSpot(block: Block, area: Area, radius: number, others: readonly Mark[]): Spot {
  const middle = area.y + area.height / 2;
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const reach = radius + 1;
  const spots: readonly Spot[] = [
    { x: area.x - reach, y: middle },
    { x: right + reach, y: middle },
    { x: area.x - reach * 0.5, y: area.y - reach * 0.5 },
    { x: right + reach * 0.5, y: area.y - reach * 0.5 },
    { x: right - reach, y: area.y },
    { x: area.x - reach * 0.5, y: bottom + reach * 0.5 },
    { x: right + reach * 0.5, y: bottom + reach * 0.5 },
    { x: area.x + area.width / 2, y: bottom + reach },
  ];
  const cost = (spot: Spot): number => {
    const edge = radius + 2;
    const outside =
      spot.x < edge || spot.y < edge || spot.x > block.width - edge || spot.y > block.height - edge;
    const near = others.filter(
      (mark) => Math.hypot(mark.x - spot.x, mark.y - spot.y) < mark.radius + radius + 2,
    ).length;
    const words = block.shapes.filter((shape) => hits(shape, spot, radius)).length;
    return (outside ? 1000 : 0) + near * 100 + words * 10;
  };
  const best = spots.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  const edge = radius + 2;
  return {
    x: clamp(best.x, edge, block.width - edge),
    y: clamp(best.y, edge, block.height - edge),
  };
}
