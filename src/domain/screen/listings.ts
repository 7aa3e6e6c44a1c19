/** Lists, tables, and grey lines in place of words. */
import { type Block, type BoxShape, EMPTY, move, overlay, shape } from './block.ts';
import { bodyStyle, type Drawing, FILLER, INK } from './drawing.ts';
import type { FillerPart, ListPart, TablePart } from './model.ts';
import { type TextStyle, writeText } from './text.ts';

/** Items below one another, each after a dot. */
export function drawList(part: ListPart, width: number, d: Drawing): Block {
  const style = bodyStyle(d);
  const indent = d.form === 'narrow' ? 16 : 22;
  let y = 0;
  let widest = 0;
  const blocks = part.items.flatMap((item) => {
    const words = writeText(item, width - indent, style, d.writing);
    const dot: BoxShape = {
      kind: 'box',
      x: indent - 13,
      y: y + style.line / 2 - 2.5,
      width: 5,
      height: 5,
      radius: 2.5,
      fill: style.colour,
    };
    const block = move(words, indent, y);
    y += words.height;
    widest = Math.max(widest, indent + words.width);
    return [shape(0, 0, dot), block];
  });
  return overlay(widest, y, blocks);
}

/** Rows of cells of the same width. */
export function drawTable(part: TablePart, width: number, d: Drawing): Block {
  const style: TextStyle = { ...d.theme.small, size: 12.5, line: 17, colour: INK };
  const columns = Math.max(1, ...part.rows.map((row) => row.length));
  const cell = width / columns;
  let y = 0;
  const blocks = part.rows.flatMap((row, index) => {
    const head = part.head === true && index === 0;
    const words = row.map((text) =>
      BLANK.test(text)
        ? blank(Math.min(text.length * 9, cell - 16), style.line)
        : writeText(text, cell - 16, { ...style, bold: head }, d.writing),
    );
    const height = Math.max(...words.map((block) => block.height)) + 10;
    const fill = head ? d.theme.subbar.fill : '#ffffff';
    const line = row.flatMap((_, column) => [
      shape(0, 0, {
        kind: 'box',
        x: column * cell,
        y,
        width: cell,
        height,
        fill,
        stroke: '#aab4bf',
      }),
      move(words[column] ?? EMPTY, column * cell + 8, y + 5),
    ]);
    y += height;
    return line;
  });
  return overlay(width, y, blocks);
}

/** A cell whose content does not matter: `▢▢▢`. */
export const BLANK = /^▢+$/;

function blank(width: number, line: number): Block {
  const y = line / 2 - 4;
  const bar: BoxShape = { kind: 'box', x: 0, y, width, height: 8, radius: 4, fill: FILLER };
  return shape(width, line, bar);
}

/** Grey lines of the given lengths. */
export function drawFiller(part: FillerPart, width: number): Block {
  const boxes = part.lines.map(
    (percent, index): BoxShape => ({
      kind: 'box',
      x: 0,
      y: 5 + index * 18,
      width: (width * percent) / 100,
      height: 8,
      radius: 4,
      fill: FILLER,
    }),
  );
  const widest = Math.max(0, ...boxes.map((box) => box.width));
  return shape(widest, part.lines.length * 18, ...boxes);
}
