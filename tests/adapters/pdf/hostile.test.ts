/** Whatever an author writes becomes a sound PDF, inside its margins, with nothing lost in silence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureBlock, Paper, PaperBlock } from '../../../src/domain/paper/model.ts';
import { pdfFaults } from '../../support/pdf-check.ts';
import { imagesOf, makePdf, say, structureText, wordBoxes } from '../../support/pdfs.ts';

const NAUGHTY = [
  '',
  ' ',
  '\u00a0',
  'undefined null NaN true',
  '1/0 -1.00 0x0 1,000,000.00 ٠١٢٣',
  ',./;\'[]\\-= <>?:"{}|_+ !@#$%^&*()`~',
  '\u0001\u0002\u0007\u0008\u000e\u007f',
  '\t\u000b\f\u0085\u1680\u2002\u2028\u2029\u3000',
  '\u00ad\u200b\u200e\u202e\u2066\ufeff',
  'Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ œ∑´®†¥¨ˆøπ“‘',
  '田中さんにあげて下さい パーティーへ行かないか 찦차를 타고',
  '😍 👩🏽 👨‍👩‍👧‍👦 🇮🇹 0️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'הָיְתָהtestالصفحات التّحول ﷽',
  'بِسْمِ اللَّهِ الرَّحْمَٰنِ مرحبا',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '\ud800 \udfff \ud83d',
  '<script>alert(1)</script> %s {n} {m} (a) \\) endstream endobj EMC ET',
  '/MCID 3 >> BDC stream\nendstream\n1 0 obj',
  'perché città è già più – «così» “bene” ‘sì’ € … □ → ✓',
] as const;

const LONG = `https://esempio.it/${'abcdefgh/'.repeat(200)}${'W'.repeat(1000)}`;

function figure(alt: string): FigureBlock {
  const text = { kind: 'text' as const, x: 5, y: 20, width: 90, size: 12, colour: '#202124' };
  return {
    ...{ kind: 'figure', alt, caption: alt, remarks: [alt], imageBase: './guides/prova/' },
    laid: {
      ...{ form: 'wide', width: 760, height: 380, marks: [] },
      shapes: [
        { ...text, text: alt },
        { kind: 'image', x: 10, y: 30, width: 50, height: 50, file: 'manca.png' },
      ],
    },
  };
}

/** A paper whose every text is this one. */
function paperSaying(text: string, href = 'https://esempio.it/'): Paper {
  const run = { kind: 'text' as const, text };
  const runs = [
    run,
    { ...run, bold: true },
    { ...run, code: true },
    { kind: 'link' as const, runs: [run], to: { href } },
    { kind: 'link' as const, runs: [run], to: { id: 'passo' } },
    { kind: 'link' as const, runs: [run], to: { id: 'nowhere' } },
  ];
  const inner: readonly PaperBlock[] = [
    { kind: 'paragraph', runs },
    { kind: 'list', ordered: true, items: [runs, runs] },
  ];
  const title = `Titolo ${text}`;
  return {
    ...{ id: 'prova', title, language: 'it', author: `Ente ${text}`, subject: text },
    ...{ created: Date.UTC(2026, 0, 1), fileName: 'prova.pdf' },
    footer: { source: text, version: text, page: 'pagina {n} di {m}' },
    blocks: [
      {
        kind: 'cover',
        title,
        subtitle: text,
        summary: runs,
        facts: [{ label: text, value: runs }],
      },
      { kind: 'contents', title: 'Indice' },
      { kind: 'heading', level: 2, id: 'prima', text: title },
      ...inner,
      {
        ...{ kind: 'step', level: 3, id: 'passo', place: 'Passo 1 di 1', title },
        ...{ tick: 'Fatto', ticked: true, code: { label: 'Codice passo', text, spoken: text } },
        qr: {
          modules: [
            [true, false],
            [false, true],
          ],
          href,
          alt: 'Codice QR',
        },
      },
      figure(`Disegno ${text}`),
      {
        ...{ kind: 'table', caption: title, columns: [title, text, text] },
        rows: [[runs, [run], [run]]],
      },
      { kind: 'callout', tone: 'warning', title, blocks: inner },
      { kind: 'callout', tone: 'info', title, blocks: inner },
      {
        ...{ kind: 'troubles', level: 4, id: 'problemi', title },
        items: [{ title: runs, blocks: inner }],
      },
      { kind: 'together', blocks: inner },
    ],
  };
}

async function expectSound(paper: Paper) {
  const made = await makePdf(paper);
  expect(say('qpdf', ['--check'], made.bytes)).toContain('No syntax or stream encoding errors');
  expect(await pdfFaults(made.bytes)).toEqual([]);
  const outside = wordBoxes(made.bytes).filter(
    ({ left, right, top, bottom }) => left < 69 || right > 554 || top < 40 || bottom > 815,
  );
  expect(outside).toEqual([]);
  return made;
}

describe('A paper of', () => {
  it.each(NAUGHTY)('%j', async (text) => {
    await expectSound(paperSaying(text));
  });

  it('one word of 10,000 letters', async () => {
    const word = 'W'.repeat(10_000);
    const { blocks, ...rest } = paperSaying('prova');
    const run = { kind: 'text' as const, text: word };
    const { bytes, replaced } = await expectSound({
      ...{ ...rest, title: word, author: word },
      blocks: [
        ...blocks,
        { kind: 'heading', level: 2, id: 'lunga', text: word },
        { kind: 'paragraph', runs: [run] },
        { kind: 'table', caption: 'Tabella', columns: ['A', 'B'], rows: [[[run], [run]]] },
        {
          kind: 'callout',
          tone: 'info',
          title: 'Nota',
          blocks: [{ kind: 'paragraph', runs: [run] }],
        },
      ],
    });
    expect(replaced).toEqual([]);
    expect(structureText(bytes)).toContain(word);
  });

  it('an endless address, in links too', async () => {
    const { bytes } = await expectSound(paperSaying(LONG, LONG));
    expect(structureText(bytes)).toContain(LONG);
  });

  it('any text at all', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const { bytes } = await makePdf(paperSaying(text));
        expect(await pdfFaults(bytes)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('What the font lacks', () => {
  it('is a visible replacement, and told once', async () => {
    const { bytes, replaced } = await makePdf(paperSaying('aあbあc 😍d'));
    expect([...replaced].sort()).toEqual(['あ', '😍'].sort());
    expect(structureText(bytes)).toContain('a□b□c□d');
  });

  it('is not what an Italian text needs', async () => {
    const text = 'Perché «città» – “più” ‘è’ 10 € … → ÀÈÉÌÒÙ àèéìòù';
    const { bytes, replaced } = await makePdf(paperSaying(text));
    expect(replaced).toEqual([]);
    expect(structureText(bytes)).toContain(text.replace(/\s/g, ''));
    const said = say('pdftotext', [], bytes, ['-']).replace(/\s+/g, ' ');
    expect(said).toContain('«città» – “più” ‘è’ 10 €');
  });
});

it('An author’s picture stands in its drawing; without it the rest is there', async () => {
  const paper = paperSaying('prova');
  const [address = ''] = imagesOf(paper);
  expect(address).toBe('./guides/prova/manca.png');
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const { bytes } = await makePdf(paper, new Map([[address, new Uint8Array(png)]]));
  expect(say('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
  expect(say('pdfimages', ['-list'], bytes)).toMatch(/image\s+1\s+1/);
});
