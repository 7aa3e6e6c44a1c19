import { jsPDF } from 'jspdf';
import type { Paper } from '../../../domain/paper/model.ts';
import type { MadePaper } from '../../../ports/paper-maker.ts';
import { tagged } from '../tagged/tagged.ts';
import { listed, type Place, paintBlocks } from './blocks.ts';
import { createSheet, PAGE } from './sheet.ts';

/** TrueType files as base64, as jsPDF wants them. */
export interface Fonts {
  readonly regular: string;
  readonly bold: string;
}

/**
 * A paper as a PDF. Laid out until the pages in the contents are those of the headings: the contents
 * itself takes room. The same paper gives the same bytes.
 */
export function renderPaper(paper: Paper, fonts: Fonts): MadePaper {
  let known: readonly Place[] = [];
  for (let pass = 0; pass < 3; pass++) known = lay(paper, fonts, known).places;
  const { doc, replaced } = lay(paper, fonts, known);
  return { bytes: new Uint8Array(doc.output('arraybuffer')), replaced: [...replaced] };
}

function lay(paper: Paper, fonts: Fonts, known: readonly Place[]) {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  doc.addFileToVFS('r.ttf', fonts.regular).addFont('r.ttf', 'paper', 'normal');
  doc.addFileToVFS('b.ttf', fonts.bold).addFont('b.ttf', 'paper', 'bold');
  doc.setFont('paper', 'normal');
  const hex = [...paper.id].map((c) => c.charCodeAt(0).toString(16)).join('');
  const tags = tagged(doc, {
    title: paper.title,
    author: paper.author,
    language: paper.language,
    created: new Date(paper.created),
    fileId: hex.padEnd(32, '0').slice(0, 32),
  });
  const replaced = new Set<string>();
  const { metadata } = doc.getFont() as unknown as {
    metadata: { characterToGlyph(code: number): number | undefined };
  };
  const clean = (text: string) =>
    [...text.replaceAll('\u2011', '\u2010').replace(/[\u0000-\u001f]+/g, ' ')]
      .map((letter) => {
        if (metadata.characterToGlyph(letter.codePointAt(0) ?? 0)) return letter;
        replaced.add(letter);
        return '□';
      })
      .join('');
  const sheet = createSheet(doc, tags, clean, (to) => {
    if ('href' in to) return to;
    return known.find(({ id }) => id === to.id);
  });
  const places: Place[] = [];
  paintBlocks({ sheet, clean, known: listed(paper, known), places }, tags.document, paper.blocks);
  for (const { title, page } of listed(paper, places)) {
    doc.outline.add(null, clean(title), { pageNumber: page });
  }
  const pages = doc.getNumberOfPages();
  for (let page = 1; page <= pages; page++) {
    doc.setPage(page);
    const { source, version } = paper.footer;
    const words = paper.footer.page.replace('{n}', `${page}`).replace('{m}', `${pages}`);
    tags.artifact(() => {
      doc.setFont('paper', 'normal').setFontSize(8.5).setTextColor('#333333');
      doc.text(clean(`${source} · ${version}`), PAGE.left, PAGE.height - 34);
      doc.text(words, PAGE.width - PAGE.right, PAGE.height - 34, { align: 'right' });
    });
  }
  return { doc, places, replaced };
}
