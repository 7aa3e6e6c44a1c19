import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsPDF } from 'jspdf';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { tagged } from '../../../src/adapters/pdf/tagged/tagged.ts';

const folder = mkdtempSync(join(tmpdir(), 'tagged-'));
afterAll(() => rmSync(folder, { recursive: true }));

function sample(created = new Date(Date.UTC(2026, 0, 2))): Uint8Array {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: false });
  const tags = tagged(doc, {
    title: 'Perché <è> così',
    author: 'Ente & Co',
    language: 'it',
    created,
    fileId: '0123456789abcdef0123456789abcdef',
  });
  const say = (text: string, y: number) => () => {
    doc.text(text, 50, y);
  };
  tags.mark(tags.add(tags.document, 'H1'), say('Title', 50));
  const list = tags.add(tags.document, 'L', { numbering: 'Decimal' });
  const item = tags.add(list, 'LI');
  tags.mark(tags.add(item, 'Lbl'), say('1.', 80));
  tags.mark(tags.add(item, 'LBody'), say('Entry', 90));
  const table = tags.add(tags.document, 'Table');
  tags.mark(tags.add(tags.add(table, 'TR'), 'TH', { scope: 'Row' }), say('Head', 120));
  tags.artifact(say('page 1', 800));
  doc.addPage();
  const area = { x: 50, y: 100, width: 40, height: 30 };
  tags.mark(tags.add(tags.document, 'Figure', { alt: 'Disegno (uno)', area }), () => {
    doc.rect(50, 100, 40, 30);
  });
  const words = tags.add(tags.add(tags.document, 'P'), 'Link');
  tags.mark(words, say('Out', 200));
  tags.link(words, { ...area, y: 190 }, { href: 'https://esempio.it/a(b)?è' }, 'Fuori');
  const back = tags.add(tags.add(tags.document, 'P'), 'Link');
  tags.mark(back, say('Back', 230));
  tags.link(back, { ...area, y: 220 }, { page: 1, top: 40 }, 'Indietro');
  return new Uint8Array(doc.output('arraybuffer'));
}

function file(): string {
  const path = join(folder, 'sample.pdf');
  writeFileSync(path, sample());
  return path;
}

describe('a tagged document', () => {
  it('is a sound PDF 1.7', () => {
    const said = execFileSync('qpdf', ['--check', file()], { encoding: 'utf8' });
    expect(said).toContain('PDF Version: 1.7');
    expect(said).toContain('No syntax or stream encoding errors');
  });

  it('shows its structure with its text, without what is decoration', () => {
    const said = execFileSync('pdfinfo', ['-struct-text', file()], { encoding: 'utf8' });
    const words = said
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const order = [
      'Document',
      'H1',
      '"Title"',
      'L ',
      'LI',
      'Lbl',
      '"1."',
      'LBody',
      '"Entry"',
      'Table',
      'TR',
      'TH',
      '"Head"',
      'Figure',
      'P',
      'Link',
      '"Out"',
      'Object',
    ];
    let at = -1;
    for (const name of order) {
      at = words.findIndex((line, i) => i > at && line.startsWith(name.trim()));
      expect(at, `${name} in\n${said}`).toBeGreaterThan(-1);
    }
    expect(said).not.toContain('page 1');
  });

  it('says tagged, language, title, author', () => {
    const said = execFileSync('pdfinfo', [file()], { encoding: 'utf8' });
    expect(said).toMatch(/Tagged:\s+yes/);
    expect(said).toMatch(/Title:\s+Perché <è> così/);
    expect(said).toMatch(/Author:\s+Ente & Co/);
    const meta = execFileSync('pdfinfo', ['-meta', file()], { encoding: 'utf8' });
    expect(meta).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('leads from each annotation and mark to its element and back', async () => {
    const pdf = await PDFDocument.load(sample());
    const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const nums = root
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
    const parents = new Map<number, unknown>();
    for (let i = 0; i < nums.size(); i += 2)
      parents.set(nums.lookup(i, PDFNumber).asNumber(), nums.get(i + 1));
    expect((parents.get(0) as PDFArray).size()).toBe(4);
    expect((parents.get(1) as PDFArray).size()).toBe(3);
    const annotations = pdf.getPage(1).node.lookup(PDFName.of('Annots'), PDFArray);
    expect(annotations.size()).toBe(2);
    for (let i = 0; i < annotations.size(); i++) {
      const link = annotations.lookup(i, PDFDict);
      const owner = parents.get(link.lookup(PDFName.of('StructParent'), PDFNumber).asNumber());
      const kids = pdf.context.lookup(owner as PDFRef, PDFDict).lookup(PDFName.of('K'), PDFArray);
      expect(kids.lookup(1, PDFDict).get(PDFName.of('Obj'))).toBe(annotations.get(i));
      expect(link.has(PDFName.of('Contents'))).toBe(true);
    }
    expect(String(pdf.catalog.get(PDFName.of('ViewerPreferences')))).toContain(
      '/DisplayDocTitle true',
    );
    expect(String(pdf.getPage(0).node.get(PDFName.of('Tabs')))).toBe('/S');
  });

  it('is the same file for the same input, and another for another day', () => {
    expect(sample()).toEqual(sample());
    expect(sample(new Date(Date.UTC(2026, 0, 3)))).not.toEqual(sample());
  });

  it('refuses marks inside marks', () => {
    const doc = new jsPDF({ unit: 'pt' });
    const tags = tagged(doc, {
      title: '',
      author: '',
      language: 'it',
      created: new Date(0),
      fileId: '0'.repeat(32),
    });
    expect(() => tags.artifact(() => tags.artifact(() => undefined))).toThrow('inside');
  });
});

it('lines of one text stay one text, also with decoration between them', () => {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: false });
  const tags = tagged(doc, {
    ...{ title: 'T', author: 'A', language: 'it' },
    ...{ created: new Date(0), fileId: '0'.repeat(32) },
  });
  const text = tags.add(tags.document, 'P');
  const line = (words: string, y: number) =>
    tags.mark(text, () => {
      doc.text(words, 50, y);
    });
  line('one', 50);
  line('two', 65);
  tags.artifact(() => {
    doc.rect(40, 60, 2, 10, 'F');
  });
  line('three', 80);
  const path = join(folder, 'lines.pdf');
  writeFileSync(path, new Uint8Array(doc.output('arraybuffer')));
  const said = execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' });
  expect(said.replace(/\s+/g, '')).toContain('"onetwo""three"');
});
