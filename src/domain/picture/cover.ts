/**
 * Covers regions of a picture in its pixels. What is put there never depends on what stood there:
 * a mosaic made of the region's own colours can be read back by trying texts until one gives the same
 * squares, so these squares take their colour from the pixels around the region.
 */
import type { Box, Cover, Pixels } from './model.ts';

type Colour = readonly [red: number, green: number, blue: number];

const DARK: Colour = [32, 36, 42];
/** Where nothing around a region is left to be seen. */
const GREY: Colour = [128, 128, 128];
/** Lighter and darker squares, so that it looks covered, not empty. */
const SHADES = [-26, 10, -8, 26] as const;

/** The part of a box that lies in the picture; undefined where none does. */
export function within(box: Box, { width, height }: Pick<Pixels, 'width' | 'height'>) {
  const left = Math.max(0, Math.floor(box.x));
  const top = Math.max(0, Math.floor(box.y));
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  return right > left && bottom > top ? { left, top, right, bottom } : undefined;
}

type Edges = NonNullable<ReturnType<typeof within>>;

/** The mean colour of the pixels that touch a region from outside, none of which is covered itself. */
function colourAround(
  { data, width, height }: Pixels,
  edges: Edges,
  all: readonly Edges[],
): Colour {
  const sums = [0, 0, 0];
  let count = 0;
  const add = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    if (all.some((one) => x >= one.left && x < one.right && y >= one.top && y < one.bottom)) return;
    const at = (y * width + x) * 4;
    sums.forEach((sum, channel) => {
      sums[channel] = sum + (data[at + channel] ?? 0);
    });
    count += 1;
  };
  for (let x = edges.left - 1; x <= edges.right; x += 1) {
    add(x, edges.top - 1);
    add(x, edges.bottom);
  }
  for (let y = edges.top; y < edges.bottom; y += 1) {
    add(edges.left - 1, y);
    add(edges.right, y);
  }
  const [red = 0, green = 0, blue = 0] = sums.map((sum) => Math.round(sum / count));
  return count === 0 ? GREY : [red, green, blue];
}

/**
 * A copy of the picture with every region covered. Two pictures that differ only inside the regions
 * give the same copy, byte by byte. Regions that stick out are cut at the picture's edge.
 */
export function coverPixels(pixels: Pixels, covers: readonly Cover[]): Pixels {
  const found = covers.flatMap((cover) => {
    const edges = within(cover, pixels);
    return edges ? [{ edges, look: cover.look }] : [];
  });
  const all = found.map(({ edges }) => edges);
  const data = pixels.data.slice();
  for (const { edges, look } of found) {
    const base = look === 'solid' ? DARK : colourAround(pixels, edges, all);
    const [wide, high] = [edges.right - edges.left, edges.bottom - edges.top];
    const square = Math.max(6, Math.min(24, Math.round(Math.min(wide, high) / 3)));
    for (let y = edges.top; y < edges.bottom; y += 1) {
      for (let x = edges.left; x < edges.right; x += 1) {
        const column = Math.floor((x - edges.left) / square);
        const row = Math.floor((y - edges.top) / square);
        const shade =
          look === 'solid' ? 0 : (SHADES[(column * 3 + row * 5 + (column & row)) % 4] ?? 0);
        const at = (y * pixels.width + x) * 4;
        base.forEach((value, channel) => {
          data[at + channel] = value + shade;
        });
        data[at + 3] = 255;
      }
    }
  }
  return { ...pixels, data };
}
