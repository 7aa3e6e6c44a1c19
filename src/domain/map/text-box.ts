import type { Measure } from '../screen/measure.ts';
import type { Column, MapBox, MapLine } from './model.ts';

/** Letters and their lines, in CSS pixels. */
export const FONT = 15;
const LINE = 20;
const PADDING_X = 12;
const PADDING_Y = 9;

/** A box at the top of its column: a strong title, and below it smaller words. */
export function box(
  key: string,
  at: { readonly column: Column; readonly x: number; readonly width: number },
  title: string,
  words: readonly string[],
  measure: Measure,
): MapBox {
  const width = at.width - 2 * PADDING_X;
  const strong = at.column !== 'step' && at.column !== 'detour';
  const texts = [
    ...wrap(title, width, strong, measure).map((text) => ({ text, strong })),
    ...words.flatMap((word) =>
      wrap(word, width, at.column === 'detour', measure).map((text) => ({
        text,
        strong: at.column === 'detour',
      })),
    ),
  ];
  const lines = texts.map(
    (line, index): MapLine => ({
      ...line,
      x: at.x + PADDING_X,
      y: PADDING_Y + index * LINE + FONT,
    }),
  );
  const height = texts.length * LINE + 2 * PADDING_Y;
  return { key, ...at, kind: at.column, y: 0, height, lines };
}

/** Lines no wider than `width`; a word that is too long is broken. */
export function wrap(
  text: string,
  width: number,
  strong: boolean,
  measure: Measure,
): readonly string[] {
  const fits = (line: string) => measure(line, FONT, strong) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
