/** The checker finds every fault that is planted, and none in a good file. */
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../src/domain/paper/model.ts';
import { paperOf } from '../../src/domain/paper/paper-of.ts';
import { shippedGuide } from './papers.ts';
import { pdfFaults } from './pdf-check.ts';
import { makePdf } from './pdfs.ts';

const name = (text: string) => PDFName.of(text);

let good: Uint8Array;
beforeAll(async () => {
  const shipped = shippedGuide('sec-sisr', 'it');
  const paper: Paper = paperOf({ ...shipped, extent: { kind: 'step', step: 'controlla-avviso' } });
  good = (await makePdf(paper)).bytes;
});

/** The points found after a change. */
async function pointsAfter(change: (pdf: PDFDocument) => void): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(good, { updateMetadata: false });
  change(pdf);
  const faults = await pdfFaults(await pdf.save({ useObjectStreams: false }));
  return [...new Set(faults.map(({ point }) => point))];
}

function elements(pdf: PDFDocument, role: string): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter((dict) => dict.get(name('S')) === name(role) && dict.has(name('K')));
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('Nothing to plant a fault in');
  return item;
}

/** Rewrites the content of the first page. */
function edit(pdf: PDFDocument, change: (content: string) => string): void {
  const { node } = pdf.getPage(0);
  const stream = node.lookup(name('Contents'));
  if (!(stream instanceof PDFRawStream)) throw new Error('No content');
  const text = inflateSync(stream.contents).toString('latin1');
  const bytes = new Uint8Array(Buffer.from(change(text), 'latin1'));
  node.set(name('Contents'), pdf.context.register(pdf.context.stream(bytes)));
}

const role = (pdf: PDFDocument, from: string, to: string) =>
  first(elements(pdf, from)).set(name('S'), name(to));

const drop = (dict: PDFDict, key: string) => dict.delete(name(key));

const links = (pdf: PDFDocument) =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter((dict) => dict.get(name('Subtype')) === name('Link'));

it('A good file has no fault, before and after pdf-lib has written it anew', async () => {
  expect(await pdfFaults(good)).toEqual([]);
  expect(await pointsAfter(() => undefined)).toEqual([]);
});

describe('The checker finds', () => {
  it.each<[string, string, (pdf: PDFDocument) => void]>([
    ['01-004', 'words outside of any mark', (pdf) => edit(pdf, (text) => `${text}\nBT (x)Tj ET`)],
    [
      '01-004',
      'a mark inside a mark',
      (pdf) => edit(pdf, (text) => text.replace('BT', '/P BMC BT')),
    ],
    [
      '01-005',
      'a mark without element',
      (pdf) => edit(pdf, (text) => `${text}\n/P <</MCID 999>> BDC BT (x)Tj ET EMC`),
    ],
    [
      '09-001',
      'an element without its mark',
      (pdf) => edit(pdf, (text) => text.replace('/MCID 1>>', '/MCID 777>>')),
    ],
    ['02-001', 'an unknown type', (pdf) => role(pdf, 'P', 'Absatz')],
    ['05-001', 'no PDF/UA in the metadata', (pdf) => replaceXmp(pdf, 'pdfuaid:part', 'other:part')],
    ['06-003', 'no title in the metadata', (pdf) => replaceXmp(pdf, 'dc:title', 'dc:other')],
    ['06-001', 'no metadata', (pdf) => drop(pdf.catalog, 'Metadata')],
    ['06-002', 'no MarkInfo', (pdf) => drop(pdf.catalog, 'MarkInfo')],
    ['07-002', 'a title that is not shown', (pdf) => drop(pdf.catalog, 'ViewerPreferences')],
    ['11-006', 'no language', (pdf) => drop(pdf.catalog, 'Lang')],
    ['01-003', 'no structure', (pdf) => drop(pdf.catalog, 'StructTreeRoot')],
    ['09-004', 'a list entry that is a paragraph', (pdf) => role(pdf, 'LI', 'P')],
    ['09-004', 'a cell outside of a row', (pdf) => role(pdf, 'TR', 'Div')],
    ['13-004', 'a figure without text', (pdf) => drop(first(elements(pdf, 'Figure')), 'Alt')],
    ['13-010', 'a figure without box', (pdf) => drop(first(elements(pdf, 'Figure')), 'A')],
    ['14-002', 'a document without H1', (pdf) => role(pdf, 'H1', 'P')],
    ['14-003', 'a level left out', (pdf) => role(pdf, 'H2', 'H5')],
    [
      '15-002',
      'a row with a cell less',
      (pdf) => {
        const kids = first(elements(pdf, 'TR')).lookup(name('K'), PDFArray);
        kids.remove(kids.size() - 1);
      },
    ],
    ['15-003', 'a header without scope', (pdf) => drop(first(elements(pdf, 'TH')), 'A')],
    [
      '16-001',
      'a list without numbering',
      (pdf) => {
        for (const list of elements(pdf, 'L')) drop(list, 'A');
      },
    ],
    [
      '28-002',
      'a link in no element',
      (pdf) => {
        for (const link of elements(pdf, 'Link')) {
          const kids = link.lookup(name('K'), PDFArray);
          for (let i = kids.size() - 1; i >= 0; i -= 1) {
            if (kids.lookup(i) instanceof PDFDict) kids.remove(i);
          }
        }
      },
    ],
    [
      '28-008',
      'another tab order',
      (pdf) => {
        for (const page of pdf.getPages()) drop(page.node, 'Tabs');
      },
    ],
    ['28-010', 'a link in a paragraph', (pdf) => role(pdf, 'Link', 'P')],
    ['28-012', 'a link that says nothing', (pdf) => drop(first(links(pdf)), 'Contents')],
    [
      '28-004',
      'a link that leads nowhere',
      (pdf) => {
        drop(first(links(pdf)), 'A');
        drop(first(links(pdf)), 'Dest');
      },
    ],
    ['10-001', 'letters without Unicode', (pdf) => drop(first(fonts(pdf, 'Type0')), 'ToUnicode')],
    [
      '31-009',
      'a font that is not embedded',
      (pdf) =>
        drop(
          first(fonts(pdf, 'CIDFontType2')).lookup(name('FontDescriptor'), PDFDict),
          'FontFile2',
        ),
    ],
  ])('%s: %s', async (point, _, plant) => {
    expect(await pointsAfter(plant)).toContain(point);
  });
});

function fonts(pdf: PDFDocument, subtype: string): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]: [unknown, PDFObject]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter((dict) => dict.get(name('Subtype')) === name(subtype));
}

function replaceXmp(pdf: PDFDocument, from: string, to: string): void {
  const stream = pdf.catalog.lookup(name('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('No metadata');
  const text = Buffer.from(stream.contents).toString('utf8').replaceAll(from, to);
  const changed = pdf.context.stream(new Uint8Array(Buffer.from(text)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(name('Metadata'), pdf.context.register(changed));
}
