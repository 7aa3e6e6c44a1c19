/** Texts as lines: wrapped by the table of widths, cut where only one line is allowed. */
import type { Text } from '../guide/model.ts';
import { type Block, type Colour, EMPTY, type TextShape } from './block.ts';
import type { Measure } from './measure.ts';
import {
  breakWord,
  type Piece,
  pieces,
  splitWords,
  type Values,
  type Word,
  wordsOf,
} from './words-of-text.ts';

/** Values of variables and facts, and how wide letters are. */
export interface Writing {
  readonly values: Values;
  readonly measure: Measure;
}

export interface TextStyle {
  readonly size: number;
  /** Distance of baselines, in screen units. */
  readonly line: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly link?: { readonly colour: Colour; readonly underline: boolean };
  readonly align?: 'center' | 'right';
}

/** Lays a text out in lines no wider than `width`. A word that is too long is broken. */
export function writeText(
  text: Text,
  width: number,
  style: TextStyle,
  { values, measure }: Writing,
): Block {
  const wide = (piece: Piece) => measure(piece.text, style.size, piece.bold || style.bold === true);
  const wordWidth = (word: Word) => word.reduce((sum, piece) => sum + wide(piece), 0);
  const space = measure(' ', style.size, style.bold === true);
  const lines: { words: Word[]; width: number }[] = [{ words: [], width: 0 }];
  const put = (word: Word) => {
    const length = wordWidth(word);
    const line = lines[lines.length - 1];
    if (line && line.words.length > 0 && line.width + space + length <= width) {
      line.words.push(word);
      line.width += space + length;
    } else if (line && line.words.length === 0) {
      line.words.push(word);
      line.width = length;
    } else lines.push({ words: [word], width: length });
  };
  for (const word of splitWords(pieces(text, values))) {
    for (const part of wordWidth(word) <= width ? [word] : breakWord(word, width, wide)) put(part);
  }
  if (lines[0]?.words.length === 0) return EMPTY;
  const longest = Math.max(...lines.map((line) => line.width));
  const room = style.align ? width : longest;
  const shapes = lines.flatMap((line, index) => {
    const free = room - line.width;
    const x = style.align === 'center' ? free / 2 : style.align === 'right' ? free : 0;
    return runs(line.words, x, baseline(style) + index * style.line, style, wide, space);
  });
  return { width: room, height: lines.length * style.line, shapes, areas: [] };
}

/** Where letters stand in a line: their middle (x-height) is the line's. */
function baseline(style: TextStyle): number {
  return style.line / 2 + style.size * 0.36;
}

/** The line's words as few runs as its styles allow. */
function runs(
  words: readonly Word[],
  left: number,
  y: number,
  style: TextStyle,
  wide: (piece: Piece) => number,
  space: number,
): readonly TextShape[] {
  const found: TextShape[] = [];
  let x = left;
  words.forEach((word, index) => {
    word.forEach((piece, position) => {
      const gap = index > 0 && position === 0;
      const last = found[found.length - 1];
      const bold = piece.bold || style.bold === true;
      const linked = piece.link && style.link !== undefined;
      const colour = (linked && style.link?.colour) || style.colour;
      const underline = linked && style.link?.underline === true;
      const same =
        last !== undefined &&
        (last.bold === true) === bold &&
        last.colour === colour &&
        (last.underline === true) === underline;
      if (gap) x += space;
      const width = wide(piece);
      if (same && last) {
        const text = `${last.text}${gap ? ' ' : ''}${piece.text}`;
        found[found.length - 1] = { ...last, text, width: x + width - last.x };
      } else {
        found.push({
          kind: 'text',
          x,
          y,
          text: piece.text,
          width,
          size: style.size,
          colour,
          ...(bold && { bold }),
          ...(underline && { underline }),
        });
      }
      x += width;
    });
  });
  return found;
}

/** One line, cut with an ellipsis where it is wider than `width`. */
export function writeLine(text: Text, width: number, style: TextStyle, writing: Writing): Block {
  const { measure } = writing;
  const bold = style.bold === true;
  let words = wordsOf(text, writing.values);
  if (measure(words, style.size, bold) > width) {
    while (words && measure(`${words}…`, style.size, bold) > width) words = words.slice(0, -1);
    words = `${words.trimEnd()}…`;
  }
  const length = measure(words, style.size, bold);
  const run: TextShape = {
    kind: 'text',
    x: 0,
    y: baseline(style),
    text: words,
    width: length,
    size: style.size,
    colour: style.colour,
    ...(bold && { bold }),
  };
  return { width: length, height: style.line, shapes: [run], areas: [] };
}
