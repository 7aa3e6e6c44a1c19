/**
 * `tsx src/build/font-widths.ts REGULAR.ttf BOLD.ttf`: writes `src/domain/screen/widths.ts`, the
 * advance widths that lay out drawings. Made from Liberation Sans (SIL OFL), whose widths are those
 * of Arial and Helvetica: the same table fits what Windows shows and what a PDF embeds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Letters beyond Latin-1 that Italian and English screens use. */
const EXTRA = '–—‘’“”„•…‹›€→←▾▼✕✓«»Œœ';

/** Characters of the table, in order: printable ASCII, Latin-1 from U+00A1, then `EXTRA`. */
export function tableCharacters(): string {
  const range = (from: number, to: number) =>
    String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
  const latin = range(0x20, 0x7e) + range(0xa1, 0xff);
  return latin + [...EXTRA].filter((letter) => !latin.includes(letter)).join('');
}

/** Reads advance widths from a TrueType file: `cmap` format 4, `hmtx`, in thousandths of the size. */
function advances(file: string, letters: string): readonly number[] {
  const data = readFileSync(file);
  const table = (name: string): number => {
    const count = data.readUInt16BE(4);
    for (let i = 0; i < count; i++) {
      const at = 12 + 16 * i;
      if (data.toString('latin1', at, at + 4) === name) return data.readUInt32BE(at + 8);
    }
    throw new Error(`${file} has no table "${name}"`);
  };
  const unitsPerEm = data.readUInt16BE(table('head') + 18);
  const metrics = data.readUInt16BE(table('hhea') + 34);
  const glyphOf = characterMap(data, table('cmap'), file);
  return [...letters].map((letter) => {
    const glyph = glyphOf(letter.codePointAt(0) ?? 0);
    const width = data.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1));
    return Math.round((width * 1000) / unitsPerEm);
  });
}

function characterMap(data: Buffer, cmap: number, file: string): (code: number) => number {
  const count = data.readUInt16BE(cmap + 2);
  const offsets = Array.from(
    { length: count },
    (_, i) => cmap + data.readUInt32BE(cmap + 8 + 8 * i),
  );
  const sub = offsets.find((offset) => data.readUInt16BE(offset) === 4);
  if (sub === undefined) throw new Error(`${file} has no character map of format 4`);
  const size = data.readUInt16BE(sub + 6);
  return (code) => {
    for (let i = 0; i < size; i += 2) {
      const end = data.readUInt16BE(sub + 14 + i);
      if (code > end) continue;
      const start = data.readUInt16BE(sub + 16 + size + i);
      if (code < start) return 0;
      const delta = data.readUInt16BE(sub + 16 + 2 * size + i);
      const at = sub + 16 + 3 * size + i;
      const range = data.readUInt16BE(at);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = data.readUInt16BE(at + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function list(widths: readonly number[]): string {
  const lines: string[] = [];
  let line = '';
  for (const width of widths) {
    if (line.length + String(width).length > 92) {
      lines.push(line);
      line = '';
    }
    line += `${width} `;
  }
  return [...lines, line].map((part) => `  '${part}'`).join(' +\n');
}

function main([regular, bold]: readonly string[]): void {
  if (regular === undefined || bold === undefined) {
    throw new Error('Usage: tsx src/build/font-widths.ts REGULAR.ttf BOLD.ttf');
  }
  const letters = tableCharacters();
  const quoted = `'${letters.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  writeFileSync(
    fileURLToPath(new URL('../domain/screen/widths.ts', import.meta.url)),
    `/** Written by \`tsx src/build/font-widths.ts\` from Liberation Sans; not by hand. */

/** The characters that have a width, in the order of the two lists. */
export const LETTERS =
  ${quoted};

/** Advance widths in thousandths of the font size, separated by spaces. */
export const REGULAR =
${list(advances(regular, letters))};

export const BOLD =
${list(advances(bold, letters))};
`,
  );
}

const script = process.argv[1];
if (script !== undefined && fileURLToPath(import.meta.url) === script) main(process.argv.slice(2));
