import type { MapBox, MapEdge } from './model.ts';

/** Length and half the width of an arrow's head. */
const HEAD = 8;
const HALF = 4.5;

/** A curve from the right of one box to the left of another, at the height of their first lines. */
export function edge(from: MapBox, to: MapBox, dashed = false): MapEdge {
  const [x1, y1] = [from.x + from.width, from.y + Math.min(from.height / 2, 19)];
  const [x2, y2] = [to.x, to.y + Math.min(to.height / 2, 19)];
  const bend = (x2 - x1) / 2;
  return {
    ...{ from: from.key, to: to.key, dashed },
    line: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - HEAD} ${y2}`,
    head: `M${x2 - HEAD} ${y2 - HALF}L${x2} ${y2}L${x2 - HEAD} ${y2 + HALF}Z`,
  };
}

/** Straight down, from one box to the next in the same column. */
export function turn(from: MapBox, to: MapBox): MapEdge {
  const x = from.x + 24;
  const end = to.y;
  return {
    ...{ from: from.key, to: to.key, dashed: false },
    line: `M${x} ${from.y + from.height}L${x} ${end - HEAD}`,
    head: `M${x - HALF} ${end - HEAD}L${x} ${end}L${x + HALF} ${end - HEAD}Z`,
  };
}
