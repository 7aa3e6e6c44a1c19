import type { GuideMap } from './model.ts';

/** A part of the map that fits a sheet of paper: from `y` on, `height` high, in the map's units. */
export interface MapPage {
  readonly y: number;
  readonly height: number;
}

/**
 * Cuts a map for paper, between boxes wherever there is a place to cut; a box higher than a sheet is
 * cut all the same.
 *
 * @param top height of the columns' names, which every sheet repeats
 * @param most height of a sheet, names included, in the map's units
 */
export function mapPages(map: GuideMap, top: number, most: number): readonly MapPage[] {
  const pages: MapPage[] = [];
  for (let y = top; y < map.height; ) {
    const end = cut(map, y, Math.min(y + most - top, map.height));
    pages.push({ y, height: end - y });
    y = end;
  }
  return pages;
}

/** The lowest place up to `wanted` that goes through no box. */
function cut(map: GuideMap, from: number, wanted: number): number {
  if (wanted >= map.height) return wanted;
  let at = wanted;
  for (;;) {
    const through = map.boxes.filter((box) => box.y < at && box.y + box.height > at);
    if (through.length === 0) return at;
    at = Math.min(...through.map((box) => box.y));
    if (at <= from) return wanted;
  }
}
