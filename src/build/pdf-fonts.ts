/**
 * `npm run pdf-fonts -- REGULAR.ttf BOLD.ttf`: writes the fonts that a PDF embeds,
 * `src/adapters/pdf/fonts/`. Made from Liberation Sans 2 (SIL OFL; version 1 has another licence),
 * whose widths are those that lay out the drawings (`font-widths.ts`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { tableCharacters } from './font-widths.ts';

/** Beyond what drawings are measured with: the replacement of what is missing, arrows, signs. */
const EXTRA = '\u00a0□■☐↑↓↔−≤≥≠×·‚‐‑';

/** The OFL keeps the name "Liberation" for the unchanged font. Of the same length, so nothing moves. */
const RESERVED = 'Liberation';
const OURS = 'PaperLatin';

/** Records of the `name` table that name the font: family, unique, full and PostScript name. */
const NAMES = new Set([1, 3, 4, 6, 16]);

/** Gives the font a name of its own, in place. */
function rename(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * tables; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== 'name') continue;
    const start = font.readUInt32BE(entry + 8);
    const strings = start + font.readUInt16BE(start + 4);
    for (let i = 0; i < font.readUInt16BE(start + 2); i++) {
      const record = start + 6 + 12 * i;
      if (!NAMES.has(font.readUInt16BE(record + 6))) continue;
      const at = strings + font.readUInt16BE(record + 10);
      replace(font.subarray(at, at + font.readUInt16BE(record + 8)));
    }
    const length = font.readUInt32BE(entry + 12);
    font.writeUInt32BE(checksum(font.subarray(start, start + length)), entry + 4);
  }
  return font;
}

function replace(words: Buffer): void {
  for (const wide of [false, true]) {
    const bytes = (text: string) =>
      wide ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
    for (let at = words.indexOf(bytes(RESERVED)); at >= 0; at = words.indexOf(bytes(RESERVED))) {
      bytes(OURS).copy(words, at);
    }
  }
}

function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

const folder = fileURLToPath(new URL('../adapters/pdf/fonts/', import.meta.url));
const [regular, bold] = process.argv.slice(2);
if (!regular || !bold) throw new Error('Two files are needed: REGULAR.ttf BOLD.ttf');
for (const [from, to] of [
  [regular, 'regular.ttf'],
  [bold, 'bold.ttf'],
] as const) {
  const font = readFileSync(from);
  const letters = tableCharacters() + EXTRA;
  writeFileSync(folder + to, rename(await subsetFont(font, letters, { targetFormat: 'truetype' })));
}
