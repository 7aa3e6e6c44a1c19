import type { FigureBlock } from '../../../domain/paper/model.ts';
import type { Area, Element } from '../tagged/tree.ts';
import { paintDrawing } from './drawing.ts';
import { SMALL, SOFT } from './page.ts';
import type { Press } from './press.ts';
import { glued, type Slab, spaced } from './slab.ts';
import { say, textSlabs } from './text.ts';

/** Largest drawing, in points: letters stay readable, and the caption stands on the same page. */
const LARGEST = { width: 400, height: 440 } as const;

/** A drawing with its caption and remarks, on one page. */
export function figureSlabs(
  press: Press,
  parent: Element,
  block: FigureBlock,
  width: number,
): readonly Slab[] {
  const { laid, alt } = block;
  const scale = Math.min(
    Math.min(width, LARGEST.width) / laid.width,
    LARGEST.height / laid.height,
    0.75,
  );
  const size = { width: laid.width * scale, height: laid.height * scale };
  const details: { readonly alt: string; area?: Area } = { alt };
  const figure = press.tags.add(parent, 'Figure', details);
  const drawing: Slab = {
    ...{ before: 7, height: size.height + 2, glue: 2 },
    paint({ x, y }) {
      details.area = { x, y, ...size };
      press.tags.mark(figure, () => paintDrawing(press, block, { x, y, scale }));
    },
  };
  const caption = [block.caption, ...block.remarks].filter((text) => text !== '');
  const words = caption.flatMap((text) => {
    const owner = press.tags.add(parent, 'P');
    return textSlabs(press, owner, [say(text)], { size: SMALL, colour: SOFT }, width);
  });
  return glued([drawing, ...spaced(words, 2)], 2, 0);
}

/** Addresses of the pictures that the blocks show. */
export function imageAddresses({ laid, imageBase }: FigureBlock): readonly string[] {
  return laid.shapes.flatMap((shape) => (shape.kind === 'image' ? [imageBase + shape.file] : []));
}
