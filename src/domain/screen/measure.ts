import { BOLD, LETTERS, REGULAR } from './widths.ts';

/**
 * Width of a line of text, in screen units.
 *
 * @param size font size in screen units
 */
export type Measure = (text: string, size: number, bold: boolean) => number;

function table(widths: string): ReadonlyMap<string, number> {
  const numbers = widths.trim().split(' ').map(Number);
  return new Map([...LETTERS].map((letter, index) => [letter, numbers[index] ?? 0]));
}

const regular = table(REGULAR);
const bolder = table(BOLD);
/** For a letter without an entry: as wide as most capitals, so that a box is rather too wide. */
const UNKNOWN = 722;

/**
 * Measures by a table of advance widths instead of asking a browser for its fonts, so that a drawing
 * has the same positions everywhere. Sums whole thousandths: no rounding differs between machines.
 */
export const measureText: Measure = (text, size, bold) => {
  const widths = bold ? bolder : regular;
  let thousandths = 0;
  for (const letter of text) thousandths += widths.get(letter) ?? UNKNOWN;
  return (thousandths * size) / 1000;
};
