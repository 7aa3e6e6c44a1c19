import type { jsPDF } from 'jspdf';
import type { LinkRun, Run, TextRun } from '../../../domain/paper/model.ts';
import type { Tagged } from '../tagged/tagged.ts';
import type { Element, Target } from '../tagged/tree.ts';

/** A4 in points; the left margin is wide enough for a binder's holes. */
export const PAGE = { width: 595.28, height: 841.89, left: 71, right: 42, top: 48, bottom: 62 };

const LEADING = 1.35;

interface Piece {
  readonly text: string;
  readonly run: TextRun;
  readonly link?: LinkRun;
}

/** The page being filled, from above to below. In `measure` nothing is painted. */
export interface Sheet {
  readonly doc: jsPDF;
  readonly tags: Tagged;
  y: number;
  left: number;
  dry: boolean;
  /** Begins a page where `height` does not fit on this one. */
  need(height: number): void;
  /** Height that `paint` takes, in points. */
  measure(paint: () => void): number;
  /** Runs wrapped at the width; each line is content of `element`. */
  write(
    element: Element,
    runs: readonly Run[],
    look: { size: number; bold?: boolean },
    width?: number,
  ): void;
}

/** @param targetOf where a link of the paper leads; undefined while that is not yet known */
export function createSheet(
  doc: jsPDF,
  tags: Tagged,
  clean: (text: string) => string,
  targetOf: (to: LinkRun['to']) => Target | undefined,
): Sheet {
  const widthOf = (text: string, size: number, bold: boolean) => {
    doc.setFont('paper', bold ? 'bold' : 'normal').setFontSize(size);
    return doc.getTextWidth(text);
  };

  function wrap(runs: readonly Run[], size: number, bold: boolean, width: number): Piece[][] {
    const lines: Piece[][] = [[]];
    let used = 0;
    const put = (text: string, run: TextRun, link?: LinkRun): void => {
      const wide = widthOf(text, size, bold || run.bold === true);
      if (used + widthOf(text.trimEnd(), size, bold || run.bold === true) > width && used > 0) {
        lines.push([]);
        used = 0;
      }
      if (wide > width && text.trim().length > 1) {
        let fits = [...text].length - 1;
        const letters = [...text];
        while (
          fits > 1 &&
          widthOf(letters.slice(0, fits).join(''), size, bold || run.bold === true) > width
        )
          fits--;
        lines.at(-1)?.push({ text: letters.slice(0, fits).join(''), run, ...(link && { link }) });
        lines.push([]);
        used = 0;
        return put(letters.slice(fits).join(''), run, link);
      }
      lines.at(-1)?.push({ text, run, ...(link && { link }) });
      used += wide;
    };
    for (const run of runs) {
      for (const text of run.kind === 'link' ? run.runs : [run]) {
        for (const word of clean(text.text).match(/\S+\s*|\s+/g) ?? []) {
          put(word.replace(/\s+/g, ' '), text, run.kind === 'link' ? run : undefined);
        }
      }
    }
    return lines;
  }

  const sheet: Sheet = {
    doc,
    tags,
    y: PAGE.top,
    left: PAGE.left,
    dry: false,
    need(height) {
      if (sheet.dry || sheet.y + height <= PAGE.height - PAGE.bottom || sheet.y === PAGE.top)
        return;
      doc.addPage();
      sheet.y = PAGE.top;
    },
    measure(paint) {
      const before = { y: sheet.y, dry: sheet.dry, left: sheet.left };
      sheet.dry = true;
      paint();
      const height = sheet.y - before.y;
      Object.assign(sheet, before);
      return height;
    },
    write(element, runs, { size, bold = false }, width = PAGE.width - PAGE.right - sheet.left) {
      const links = new Map<LinkRun, Element>();
      for (const line of wrap(runs, size, bold, width)) {
        sheet.need(size * LEADING);
        let x = sheet.left;
        for (const { text, run, link } of line) {
          const heavy = bold || run.bold === true;
          const wide = widthOf(text, size, heavy);
          if (!sheet.dry) {
            const target = link && targetOf(link.to);
            const owner = target && link ? (links.get(link) ?? tags.add(element, 'Link')) : element;
            if (target && link) links.set(link, owner);
            tags.mark(owner, () => {
              doc.setTextColor(target ? '#003d73' : '#1a1a1a');
              doc.text(text, x, sheet.y + size);
              if (target)
                doc
                  .setDrawColor('#003d73')
                  .setLineWidth(0.5)
                  .line(x, sheet.y + size + 1.5, x + wide, sheet.y + size + 1.5);
            });
            if (target)
              tags.link(
                owner,
                { x, y: sheet.y, width: wide, height: size * LEADING },
                target,
                text.trim(),
              );
          }
          x += wide;
        }
        sheet.y += size * LEADING;
      }
    },
  };
  return sheet;
}
