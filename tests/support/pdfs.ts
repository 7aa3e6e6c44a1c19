/** PDFs made as the worker makes them, and what Poppler and qpdf say of them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imagesOf, renderPaper } from '../../src/adapters/pdf/render/render.ts';
import type { Paper } from '../../src/domain/paper/model.ts';
import type { MadePaper } from '../../src/ports/paper-maker.ts';

const FONTS = join(import.meta.dirname, '../../src/adapters/pdf/fonts');
const font = (name: string) => new Uint8Array(readFileSync(join(FONTS, `${name}.ttf`)));
const fonts = { regular: font('regular'), bold: font('bold') };

export function makePdf(
  paper: Paper,
  images?: ReadonlyMap<string, Uint8Array>,
): Promise<MadePaper> {
  return renderPaper(paper, { fonts, ...(images && { images }) });
}

export { imagesOf };

/** Runs a tool on a file with these bytes, whose name it gets as its last argument but `after`. */
export function say(
  tool: string,
  args: readonly string[],
  bytes: Uint8Array,
  after: readonly string[] = [],
): string {
  return run(tool, args, bytes, after).toString('utf8');
}

function run(tool: string, args: readonly string[], bytes: Uint8Array, after: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'primo-accesso-pdf-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    return execFileSync(tool, [...args, file, ...after], { maxBuffer: 1 << 27 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The first page as Poppler paints it, in grey.
 *
 * @param scale pixels for a point
 * @returns how light the pixel at (x, y) points from the upper left corner is: 0 is black, 255 white
 */
export function greyOf(bytes: Uint8Array, scale: number): (x: number, y: number) => number {
  const args = ['-r', String(72 * scale), '-gray', '-f', '1', '-l', '1'];
  const picture = run('pdftoppm', args, bytes, []);
  const [head = '', width = ''] =
    /^P5\s+(\d+)\s+\d+\s+255\s/.exec(picture.toString('latin1')) ?? [];
  return (x, y) =>
    picture[head.length + Math.floor(y * scale) * Number(width) + Math.floor(x * scale)] ?? 255;
}

/** All words in the order of the structure, without any white space: lines and pages do not count. */
export function structureText(bytes: Uint8Array): string {
  return say('pdfinfo', ['-struct-text'], bytes)
    .split('\n')
    .map((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? '')
    .join('')
    .replace(/\s+/g, '');
}

/** The headings in the order of the structure, without white space: "H2 Indice". */
export function headingsOf(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  let depth = -1;
  for (const line of say('pdfinfo', ['-struct-text'], bytes).split('\n')) {
    const here = line.search(/\S/);
    const [, role] = /^\s*(H[1-6]) /.exec(line) ?? [];
    if (role !== undefined) {
      depth = here;
      found.push(`${role} `);
    } else if (here <= depth) depth = -1;
    const [, words] = /^\s*"(.*)"$/.exec(line) ?? [];
    if (depth >= 0 && words !== undefined) {
      found.push(`${found.pop() ?? ''}${words.replace(/\s+/g, '')}`);
    }
  }
  return found;
}

/**
 * A PDF of Chromium's as Poppler can read it: Poppler leaves out elements of the type Strong, which
 * PDF 1.7 does not have, with all that is in them.
 */
export function forPoppler(bytes: Uint8Array): Uint8Array {
  const plain = run('qpdf', ['--qdf', '--object-streams=disable'], bytes, ['-']);
  // As long as before: the table of objects stays right.
  const text = plain.toString('latin1').replaceAll('/S /Strong', '/S /Span  ');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export interface Word {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where each word stands, in points from the page's upper left corner. */
export function wordBoxes(bytes: Uint8Array): readonly Word[] {
  let page = 0;
  return say('pdftotext', ['-bbox'], bytes, ['-'])
    .split('\n')
    .flatMap((line) => {
      if (line.includes('<page ')) page += 1;
      const found = /xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)"/.exec(line);
      if (!found) return [];
      const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1).map(Number);
      return [{ page, left, top, right, bottom }];
    });
}
