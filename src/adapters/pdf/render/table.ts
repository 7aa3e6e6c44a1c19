import type { Run, TableBlock } from '../../../domain/paper/model.ts';
import type { Element } from '../tagged/tree.ts';
import { BODY, INK, SMALL } from './page.ts';
import type { Press } from './press.ts';
import { framed, glued, type Slab, sideBySide, space, spaced } from './slab.ts';
import { type Owner, say, textSlabs } from './text.ts';

/** Air inside a cell, in points. */
const AIR = 4;

/**
 * A table with its caption. A row stays on one page where it fits on one; the head stands above the
 * rows on each page.
 */
export function tableSlabs(
  press: Press,
  parent: Element,
  { caption, columns, rows }: TableBlock,
  width: number,
): readonly Slab[] {
  const { tags } = press;
  const table = tags.add(parent, 'Table');
  const title = textSlabs(
    press,
    tags.add(table, 'Caption'),
    [say(caption)],
    { size: BODY, bold: true },
    width,
  );
  const head = columns.map((text): readonly Run[] => [say(text)]);
  const widths = columnWidths(press, [head, ...rows], width);
  /** The cells of a row; `owner` adds a cell to the structure, or does not. */
  const row = (
    cells: readonly (readonly Run[])[],
    header: boolean,
    owner: (column: number) => Owner,
  ): readonly Slab[] => {
    let x = 0;
    const laid = cells.map((runs, i) => {
      const look = { size: SMALL, bold: header || i === 0 };
      const left = x + AIR;
      x += widths[i] ?? 0;
      return {
        x: left,
        slabs: textSlabs(press, owner(i), runs, look, (widths[i] ?? 0) - 2 * AIR),
      };
    });
    const inside = [space(AIR, 2), ...glued(sideBySide(laid), 2, 2), space(AIR)];
    return framed(inside, 0, (strip) => grid(press, widths, strip, header));
  };
  const tagged = (cells: readonly (readonly Run[])[], header: boolean): readonly Slab[] => {
    const line = tags.add(table, 'TR');
    const scope = header ? 'Column' : 'Row';
    return row(cells, header, (column) =>
      header || column === 0 ? tags.add(line, 'TH', { scope }) : tags.add(line, 'TD'),
    );
  };
  // On a further page the head is decoration: whoever listens knows it from the first.
  const again = row(head, true, () => 'decoration');
  return [
    ...spaced(glued(title, 2, 2), 8),
    ...spaced(glued(tagged(head, true), 2, 2), 3),
    ...rows.flatMap((cells) => tagged(cells, false)).map((slab) => ({ ...slab, again })),
    space(4),
  ];
}

/** Lines around the cells beside one slab of a row. */
function grid(
  { doc, tags }: Press,
  widths: readonly number[],
  strip: { x: number; y: number; height: number; first: boolean; last: boolean },
  header: boolean,
): void {
  const full = widths.reduce((sum, width) => sum + width, 0);
  tags.artifact(() => {
    if (header) doc.setFillColor('#e9e9e9').rect(strip.x, strip.y, full, strip.height, 'F');
    doc.setDrawColor(INK).setLineWidth(0.5);
    let x = strip.x;
    for (const width of [0, ...widths]) {
      x += width;
      doc.line(x, strip.y, x, strip.y + strip.height);
    }
    if (strip.first) doc.line(strip.x, strip.y, strip.x + full, strip.y);
    const bottom = strip.y + strip.height;
    if (strip.last) doc.line(strip.x, bottom, strip.x + full, bottom);
  });
}

/**
 * Each column as wide as it wants where all fit; else each gets its widest word, and shares the rest
 * by what it would still want. The first row and the first column are bold.
 */
function columnWidths(
  { face }: Press,
  rows: readonly (readonly (readonly Run[])[])[],
  width: number,
): readonly number[] {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const air = 2 * AIR + 1;
  const wants = Array.from({ length: columns }, (_, at) => {
    const cells = rows.flatMap((row, i) => {
      const cell = row[at];
      if (!cell) return [];
      const heavy = i === 0 || at === 0;
      const text = face.clean(wordsOf(cell));
      const words = text.split(' ').map((word) => face.width(word, SMALL, heavy));
      return [{ least: Math.max(...words), best: face.width(text, SMALL, heavy) }];
    });
    return {
      // An endless word claims no more than a part: it is broken.
      least: Math.min(Math.max(...cells.map((cell) => cell.least)), width / 2) + air,
      // Bold words inside are a little wider than they were measured.
      best: Math.max(...cells.map((cell) => cell.best)) * 1.1 + air,
    };
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const [least, best] = [sum(wants.map((w) => w.least)), sum(wants.map((w) => w.best))];
  if (best <= width) return wants.map((want) => want.best + (width - best) / columns);
  if (least >= width) return wants.map((want) => (want.least * width) / least);
  // By the root: a long text needs more room, but not all of it. A single word needs none.
  const wish = wants.map((want) => Math.sqrt(Math.max(0, want.best - 1.15 * want.least)));
  const rest = (width - least) / Math.max(1, sum(wish));
  return wants.map((want, i) => want.least + (wish[i] ?? 0) * rest);
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : wordsOf(run.runs))).join('');
}
