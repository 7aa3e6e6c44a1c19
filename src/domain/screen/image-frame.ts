import { type Block, move } from './block.ts';
import type { ImageFrame } from './model.ts';
import { outline } from './outline.ts';

/** Highest picture, as a share of the drawing's width: a phone's screen would fill the page otherwise. */
const MOST_HEIGHT = 1.4;

/** A picture supplied by the author, with its areas in percent. Never larger than its pixels. */
export function layImage(frame: ImageFrame, width: number): Block {
  const scale = Math.min(width / frame.width, (width * MOST_HEIGHT) / frame.height, 1);
  const [wide, high] = [frame.width * scale, frame.height * scale];
  const left = (width - wide) / 2;
  const areas = (frame.areas ?? []).map(({ id, x, y, width: w, height: h }) => ({
    id,
    x: left + (x * wide) / 100,
    y: (y * high) / 100,
    width: (w * wide) / 100,
    height: (h * high) / 100,
  }));
  const image = {
    kind: 'image',
    x: left,
    y: 0,
    width: wide,
    height: high,
    file: frame.file,
  } as const;
  const edge = move(outline(wide, high, 0), left, 0);
  return { width, height: high, shapes: [image, ...edge.shapes], areas };
}
