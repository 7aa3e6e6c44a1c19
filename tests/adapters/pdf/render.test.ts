/** Every shipped guide becomes a whole, sound, tagged PDF that says its words, the same each time. */
import { describe, expect, it } from 'vitest';
import type { PaperInput } from '../../../src/domain/paper/input.ts';
import type { Paper } from '../../../src/domain/paper/model.ts';
import { paperOf } from '../../../src/domain/paper/paper-of.ts';
import type { OnPath } from '../../../src/domain/walk/model.ts';
import { answering, answersTo } from '../../support/built-guide.ts';
import { missingFrom, textsOfPaper } from '../../support/paper-text.ts';
import { shippedGuide } from '../../support/papers.ts';
import { pdfFaults } from '../../support/pdf-check.ts';
import { makePdf, say, structureText, wordBoxes } from '../../support/pdfs.ts';
import { shippedGuides } from '../../support/shipped.ts';

/** DESIGN §10: what a guide for one category may weigh. */
const CATEGORY = 150_000;
const GUIDES = shippedGuides().map(({ id }) => id);
/** A QR of the size that a step's address has: about every second module is dark. */
const QR = Array.from({ length: 37 }, (_, y) =>
  Array.from({ length: 37 }, (_, x) => (x * 7 + y * 13 + x * y) % 3 !== 0),
);

/** With everything that a paper can have: codes and QR. */
function complete(shipped: Omit<PaperInput, 'extent'>): Omit<PaperInput, 'extent'> {
  const step = (id: string) => `https://intranet.example.it/guida/${shipped.guide.id}/${id}/`;
  return {
    ...shipped,
    code: () => ({ text: 'AB 12 C3', spoken: 'Ancona, Bari, uno, due, Como, tre' }),
    address: { step, question: step, guide: step('') },
    qr: () => QR,
  };
}

async function expectSound(paper: Paper): Promise<Uint8Array> {
  const { bytes, replaced } = await makePdf(paper);
  expect(say('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
  expect(await pdfFaults(bytes)).toEqual([]);
  expect(missingFrom(structureText(bytes), textsOfPaper(paper))).toEqual([]);
  expect(replaced).toEqual([]);
  return bytes;
}

describe.each(GUIDES)('The paper of %s', (id) => {
  describe.each(['it', 'en'] as const)('in "%s"', (language) => {
    const shipped = complete(shippedGuide(id, language));

    it('says the whole guide, is tagged, and is the same each time', async () => {
      const paper = paperOf({ ...shipped, extent: { kind: 'guide' } });
      const bytes = await expectSound(paper);
      expect((await makePdf(paper)).bytes).toEqual(bytes);
      const info = say('pdfinfo', [], bytes);
      expect(info).toContain(paper.title);
      expect(info).toContain(paper.author);
      expect(info).toMatch(/Page size:.*A4/);
      expect(info).toMatch(/PDF version:\s+1\.7/);
    });

    it.each(shipped.guide.categories.map((category) => category.id))(
      'for %s, and weighs little',
      async (category) => {
        const walk = answering(shipped.guide, answersTo(shipped.guide, category)).walked as OnPath;
        const bytes = await expectSound(paperOf({ ...shipped, walk, extent: { kind: 'path' } }));
        expect(bytes.length).toBeLessThan(CATEGORY);
      },
    );
  });
});

describe('A page', () => {
  const shipped = complete(shippedGuide('sec-sisr', 'it'));
  const paper = paperOf({ ...shipped, extent: { kind: 'guide' } });

  it('keeps its margins, and says which it is', async () => {
    const { bytes } = await makePdf(paper);
    const words = wordBoxes(bytes);
    const pages = Math.max(...words.map(({ page }) => page));
    expect(words.filter(({ left }) => left < 70)).toEqual([]);
    expect(words.filter(({ right }) => right > 595.28 - 42)).toEqual([]);
    expect(words.filter(({ bottom }) => bottom > 841.89 - 28)).toEqual([]);
    const text = say('pdftotext', [], bytes, ['-']);
    for (const page of [1, pages]) expect(text).toContain(`pagina ${page} di ${pages}`);
  });

  it('on which the contents says that a heading stands has it', async () => {
    const { bytes } = await makePdf(paper);
    const pages = say('pdftotext', ['-layout'], bytes, ['-']).split('\f');
    const entries = [...(pages[0] ?? '').matchAll(/^\s*(\S.*?)\s{2,}(\d+)$/gm)];
    expect(entries.length).toBeGreaterThan(10);
    for (const [, title = '', page] of entries) {
      const words = title.replace(/^Passo \d+ di \d+: /, '').replace(/\s+/g, ' ');
      expect(pages[Number(page) - 1]?.replace(/\s+/g, ' ')).toContain(words);
    }
  });

  it('has bookmarks and links that lead somewhere', async () => {
    const { bytes } = await makePdf(paper);
    const json = say('qpdf', ['--json', '--json-key=outlines'], bytes);
    expect(json).toContain('Trova le credenziali della posta');
    expect(say('pdfinfo', ['-url'], bytes)).toContain(
      'https://intranet.example.it/guida/sec-sisr/',
    );
  });

  it('is another file on another day, with the same pages', async () => {
    const first = (await makePdf(paper)).bytes;
    const later = (await makePdf({ ...paper, created: paper.created + 86_400_000 })).bytes;
    expect(later).not.toEqual(first);
    expect(say('pdftotext', [], later, ['-'])).toBe(say('pdftotext', [], first, ['-']));
  });
});
