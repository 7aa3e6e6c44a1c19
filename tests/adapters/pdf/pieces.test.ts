/** Parts of a page that the guides shipped do not bring to their limits: long tables, the QR's dots. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperBlock } from '../../../src/domain/paper/model.ts';
import { pdfFaults } from '../../support/pdf-check.ts';
import { greyOf, makePdf, say, structureText } from '../../support/pdfs.ts';

function paperOfBlocks(blocks: readonly PaperBlock[]): Paper {
  const cover = { kind: 'cover' as const, title: 'Prova', subtitle: '', summary: [], facts: [] };
  return {
    ...{ id: 'prova', title: 'Prova', language: 'it', author: 'Ente', subject: 'Prova' },
    ...{ created: Date.UTC(2026, 0, 1), fileName: 'prova.pdf', blocks: [cover, ...blocks] },
    footer: { source: 'Prova', version: '1', page: 'pagina {n} di {m}' },
  };
}

function table(head: string, rows: number, cell: string): PaperBlock {
  const run = (text: string) => [{ kind: 'text' as const, text }];
  return {
    ...{ kind: 'table', caption: 'Tabella', columns: ['Stato', head] },
    rows: Array.from({ length: rows }, (_, i) => [run(`riga${i + 1}.`), run(cell)]),
  };
}

const pagesOf = (bytes: Uint8Array) =>
  say('pdftotext', ['-layout'], bytes, ['-']).split('\f').slice(0, -1);

describe('A table longer than a page', () => {
  it('has its head above the rows of each page, which is heard once', async () => {
    const { bytes } = await makePdf(paperOfBlocks([table('Operazione', 90, 'si può')]));
    const pages = pagesOf(bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page.indexOf('Operazione')).toBeGreaterThanOrEqual(0);
      expect(page.indexOf('Operazione')).toBeLessThan(page.indexOf('riga'));
    }
    expect(structureText(bytes).split('Operazione')).toHaveLength(2);
    const rows = pages.flatMap((page) => page.match(/riga\d+\./g) ?? []);
    expect(rows).toEqual(Array.from({ length: 90 }, (_, i) => `riga${i + 1}.`));
    expect(await pdfFaults(bytes)).toEqual([]);
  });

  it('has it above the rest of a row that is longer than a page, too', async () => {
    const { bytes } = await makePdf(
      paperOfBlocks([table('Operazione', 1, 'parola '.repeat(1500))]),
    );
    const pages = pagesOf(bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter((page) => !page.includes('Operazione'))).toEqual([]);
    expect(await pdfFaults(bytes)).toEqual([]);
  });

  it('does without where the head leaves no room below it', async () => {
    const head = `Operazione ${'lunghissima '.repeat(700)}`;
    const { bytes } = await makePdf(paperOfBlocks([table(head, 3, 'si può')]));
    expect(
      pagesOf(bytes)
        .join(' ')
        .match(/riga\d\./g),
    ).toEqual(['riga1.', 'riga2.', 'riga3.']);
    expect(pagesOf(bytes).join(' ').split('Operazione')).toHaveLength(2);
    expect(await pdfFaults(bytes)).toEqual([]);
  });
});

describe('A QR', () => {
  it('is dark and light where its modules are', async () => {
    const size = 33;
    const modules = Array.from({ length: size }, (_, y) =>
      // A row without any, one with all, and rows that begin and end dark or light.
      Array.from(
        { length: size },
        (_, x) => y === 5 || (y !== 9 && (x * x + 3 * x * y + y) % 5 < 2),
      ),
    );
    const href = 'https://guida.example/prova/';
    const step: PaperBlock = {
      ...{ kind: 'step', level: 2, id: 'passo', place: 'Passo 1 di 1', title: 'Apri' },
      ...{ tick: 'Fatto', ticked: false, qr: { modules, href, alt: 'Codice QR' } },
    };
    const { bytes } = await makePdf(paperOfBlocks([step]));
    const { x, y, side } = await boxOfLink(bytes);
    const module = side / (size + 8);
    const grey = greyOf(bytes, 6);
    const seen = modules.map((row, top) =>
      row.map((_, left) => grey(x + (left + 4.5) * module, y + (top + 4.5) * module) < 128),
    );
    expect(seen).toEqual(modules);
  });
});

/** Where the first page's first link is, in points from the upper left corner. */
async function boxOfLink(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const page = pdf.getPage(0);
  const link = page.node.lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict);
  const corners = link.lookup(PDFName.of('Rect'), PDFArray).asArray();
  const [left = 0, , right = 0, top = 0] = corners.map((n) =>
    n instanceof PDFNumber ? n.asNumber() : 0,
  );
  return { x: left, y: page.getHeight() - top, side: right - left };
}
