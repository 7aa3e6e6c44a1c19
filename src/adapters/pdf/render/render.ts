import { jsPDF } from 'jspdf';
import type { Paper, PaperBlock, PaperFooter } from '../../../domain/paper/model.ts';
import type { MadePaper } from '../../../ports/paper-maker.ts';
import { pack } from '../tagged/pack.ts';
import { tagged } from '../tagged/tagged.ts';
import { blockSlabs } from './blocks.ts';
import { bookmarksOf, entriesOf } from './contents.ts';
import { imageAddresses } from './figure.ts';
import { MARGIN, PAGE, ROOM, SOFT } from './page.ts';
import type { Press } from './press.ts';
import { paginate } from './slab.ts';
import { addTypeface, type Fonts } from './typeface.ts';

export interface Supplies {
  readonly fonts: Fonts;
  /** PNG files by address; a drawing without its picture is still there. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
}

/**
 * A paper as a PDF: A4, tagged. The same paper and supplies give the same bytes everywhere.
 *
 * @param onProgress called for each page with the share done, 0 to 1
 * Rejects where a font cannot be read
 */
export async function renderPaper(
  paper: Paper,
  { fonts, images = new Map() }: Supplies,
  onProgress: (share: number) => void = () => undefined,
): Promise<MadePaper> {
  const doc = new jsPDF({
    ...{ unit: 'pt', format: 'a4', compress: false },
    ...{ putOnlyUsedFonts: true, floatPrecision: 2 },
  });
  const face = addTypeface(doc, fonts);
  const tags = tagged(doc, {
    title: seen(paper.title),
    author: seen(paper.author),
    subject: seen(paper.subject),
    language: paper.language,
    created: new Date(paper.created),
    fileId: fileId(`${paper.id} ${paper.created}`),
  });
  const press: Press = { doc, tags, face, spots: new Map(), images };
  const entries = entriesOf(paper.blocks);
  const slabs = blockSlabs(press, tags.document, paper.blocks, ROOM.width, entries);
  const placed = paginate(slabs, ROOM.height);
  for (const { slab, page, y, gap } of placed) {
    if (slab.id !== undefined) press.spots.set(slab.id, { page, top: MARGIN.top + y - gap });
  }
  const pages = placed.at(-1)?.page ?? 1;
  let current = 1;
  for (const { slab, page, y, gap } of placed) {
    if (page > current) {
      onProgress((0.9 * current) / pages);
      doc.addPage();
      current = page;
    }
    slab.paint({ page, x: MARGIN.left, y: MARGIN.top + y, gap });
  }
  paintFooters(press, paper.footer, pages);
  tags.bookmarks(bookmarksOf(entries, press.spots, seen));
  const bytes = await pack(doc.output());
  onProgress(1);
  return { bytes, replaced: [...face.replaced] };
}

/** Addresses of the pictures in the paper's drawings, each once. */
export function imagesOf(paper: Paper): readonly string[] {
  const within = (blocks: readonly PaperBlock[]): readonly string[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'figure') return imageAddresses(block);
      if (block.kind === 'callout' || block.kind === 'together') return within(block.blocks);
      if (block.kind !== 'troubles') return [];
      return block.items.flatMap((item) => within(item.blocks));
    });
  return [...new Set(within(paper.blocks))];
}

const FOOT = { size: 8, colour: SOFT };

function paintFooters({ doc, tags, face }: Press, footer: PaperFooter, pages: number): void {
  const y = PAGE.height - 34;
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page);
    const number = face.clean(
      footer.page.replace('{n}', String(page)).replace('{m}', String(pages)),
    );
    const wide = face.width(number, FOOT.size, false);
    const room = ROOM.width - wide - 20;
    const source = cut(face.clean(`${footer.source} · ${footer.version}`), room, face);
    tags.artifact(() => {
      doc.setDrawColor(SOFT).setLineWidth(0.5);
      doc.line(MARGIN.left, y - 12, PAGE.width - MARGIN.right, y - 12);
      face.paint(source, MARGIN.left, y, FOOT);
      face.paint(number, PAGE.width - MARGIN.right - wide, y, FOOT);
    });
  }
}

/** As much of the text as has room. */
function cut(text: string, room: number, face: Press['face']): string {
  if (face.width(text, FOOT.size, false) <= room) return text;
  let letters = [...text];
  letters = letters.slice(0, Math.ceil(room / (FOOT.size * 0.2)));
  while (letters.length > 0 && face.width(`${letters.join('')}…`, FOOT.size, false) > room) {
    letters.pop();
  }
  return `${letters.join('').trimEnd()}…`;
}

/** Without controls and halves of pairs, which no reader shows. */
function seen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

/** 32 hex digits from a text (FNV-1a, four times with different beginnings). */
function fileId(text: string): string {
  return [0, 1, 2, 3]
    .map((seed) => {
      let hash = 0x811c9dc5 ^ seed;
      for (let i = 0; i < text.length; i += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
