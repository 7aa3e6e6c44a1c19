/**
 * PDFs of the same words by our renderer, pdfmake and pdf-lib, in turn in one run: time and size. The
 * others get an easier task: no tags, links, drawings or QR; pdf-lib embeds no font at all. Our own
 * whole paper, with all of these, stands beside them.
 */
import { join } from 'node:path';
import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import pdfmake from 'pdfmake';
import { qrMatrix } from '../../src/adapters/qr/qr.ts';
import type { Id } from '../../src/domain/guide/model.ts';
import { paperAddresses } from '../../src/domain/paper/address.ts';
import type { Paper, PaperBlock } from '../../src/domain/paper/model.ts';
import { paperOf } from '../../src/domain/paper/paper-of.ts';
import { textsOfPaper } from '../support/paper-text.ts';
import { shippedGuide } from '../support/papers.ts';
import { makePdf } from '../support/pdfs.ts';

/** One making. */
export interface Made {
  readonly ms: number;
  readonly bytes: number;
}

/** A paragraph: all that the three have in common. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

const FONTS = join(import.meta.dirname, '../../src/adapters/pdf/fonts');
const MARGIN = { left: 70, top: 48, right: 42, bottom: 60 };
const LEADING = 1.4;

/** The whole guide on paper, with the QR of every step. */
async function wholePaper(id: Id): Promise<Paper> {
  const shipped = shippedGuide(id, 'it');
  const address = paperAddresses('https://intranet.example.it/guida/', 'it', id);
  const qrs = new Map<string, readonly (readonly boolean[])[]>();
  for (const step of shipped.guide.steps) {
    const text = address.step(step.id);
    qrs.set(text, await qrMatrix(text));
  }
  return paperOf({ ...shipped, address, qr: (text) => qrs.get(text), extent: { kind: 'guide' } });
}

function linesOf(paper: Paper): readonly Line[] {
  const lines = (block: PaperBlock): readonly Line[] => {
    const texts = textsOfPaper({ ...paper, blocks: [block] });
    const head = block.kind === 'heading' || block.kind === 'step' || block.kind === 'cover';
    return texts.map((text, i) => ({
      text,
      size: head && i === 0 ? 14 : 10,
      bold: head && i === 0,
    }));
  };
  return paper.blocks.flatMap(lines);
}

/** Our renderer on mere paragraphs; it tags them all the same. */
function plainPaper(paper: Paper, lines: readonly Line[]): Paper {
  const blocks = lines.map(({ text, bold }): PaperBlock => {
    return { kind: 'paragraph', runs: [{ kind: 'text', text, ...(bold && { bold }) }] };
  });
  return { ...paper, blocks };
}

async function byPdfmake(lines: readonly Line[]): Promise<Uint8Array> {
  const { left, top, right, bottom } = MARGIN;
  return pdfmake
    .createPdf({
      ...{
        pageSize: 'A4',
        pageMargins: [left, top, right, bottom],
        defaultStyle: { font: 'Paper' },
      },
      content: lines.map(({ text, size, bold }) => {
        return { text, bold, fontSize: size, margin: [0, 0, 0, 5] };
      }),
    })
    .getBuffer();
}

async function byPdfLib(lines: readonly Line[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const faces = {
    regular: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  const known = new Set(faces.regular.getCharacterSet());
  let page = pdf.addPage([595.28, 841.89]);
  let y = 841.89 - MARGIN.top;
  for (const { text, size, bold } of lines) {
    const font = bold ? faces.bold : faces.regular;
    // Its fonts lack what is not Latin-1.
    const clean = [...text]
      .map((sign) => (known.has(sign.codePointAt(0) ?? 0) ? sign : '?'))
      .join('');
    for (const row of wrapped(clean, font, size, 595.28 - MARGIN.left - MARGIN.right)) {
      if (y - size * LEADING < MARGIN.bottom) {
        page = pdf.addPage([595.28, 841.89]);
        y = 841.89 - MARGIN.top;
      }
      y -= size * LEADING;
      page.drawText(row, { x: MARGIN.left, y, size, font });
    }
    y -= 5;
  }
  return pdf.save();
}

function wrapped(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const blank = font.widthOfTextAtSize(' ', size);
  const rows: string[] = [];
  let row = '';
  let wide = 0;
  for (const word of text.split(' ')) {
    const more = font.widthOfTextAtSize(word, size);
    if (row !== '' && wide + blank + more > width) {
      rows.push(row);
      row = word;
      wide = more;
    } else {
      row = row === '' ? word : `${row} ${word}`;
      wide += (wide === 0 ? 0 : blank) + more;
    }
  }
  return [...rows, row];
}

/** What each needs for the guide's paper, as many times as wanted; keys are the rows of a table. */
export async function comparePapers(
  id: Id,
  runs: number,
): Promise<ReadonlyMap<string, readonly Made[]>> {
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setFonts({
    Paper: { normal: join(FONTS, 'regular.ttf'), bold: join(FONTS, 'bold.ttf') },
  });
  const whole = await wholePaper(id);
  const lines = linesOf(whole);
  const plain = plainPaper(whole, lines);
  const makers: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    ['ours: words alone, tagged', async () => (await makePdf(plain)).bytes],
    ['pdfmake: words alone', () => byPdfmake(lines)],
    ['pdf-lib: words alone, no font in it', () => byPdfLib(lines)],
    ['ours: the whole paper', async () => (await makePdf(whole)).bytes],
  ];
  const found = new Map<string, Made[]>(makers.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, make] of makers) {
      const start = performance.now();
      const { length } = await make();
      found.get(name)?.push({ ms: performance.now() - start, bytes: length });
    }
  }
  return found;
}
