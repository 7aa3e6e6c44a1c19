import type { ContentsBlock, PaperBlock } from '../../../domain/paper/model.ts';
import type { Bookmark } from '../tagged/outline.ts';
import type { Element } from '../tagged/tree.ts';
import { layLines } from './lines.ts';
import { BODY, HEADINGS, INK, LEADING, SOFT } from './page.ts';
import type { Press } from './press.ts';
import { glued, type Slab, spaced } from './slab.ts';
import { baseline, linkName, say, textSlabs } from './text.ts';

/** A heading of level 2, or a step, with the steps below it. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly inside: readonly Entry[];
}

/** What contents and bookmarks list. A step before the first heading stands by itself. */
export function entriesOf(blocks: readonly PaperBlock[]): readonly Entry[] {
  const entries: { readonly id: string; readonly text: string; readonly inside: Entry[] }[] = [];
  for (const block of flat(blocks)) {
    if (block.kind === 'heading' && block.level === 2) {
      entries.push({ id: block.id, text: block.text, inside: [] });
    }
    if (block.kind !== 'step') continue;
    const step = { id: block.id, text: `${block.place}: ${block.title}`, inside: [] };
    const last = entries.at(-1);
    if (block.level === 2 || !last) entries.push(step);
    else last.inside.push(step);
  }
  return entries;
}

function flat(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]));
}

/** The entries with their places. */
export function bookmarksOf(
  entries: readonly Entry[],
  spots: Press['spots'],
  clean: (text: string) => string,
): readonly Bookmark[] {
  return entries.map(({ id, text, inside }) => ({
    title: clean(text),
    ...(spots.get(id) ?? { page: 1, top: 0 }),
    inside: bookmarksOf(inside, spots, clean),
  }));
}

/** Room for a page's number at the right. */
const NUMBER = 28;

export function contentsSlabs(
  press: Press,
  parent: Element,
  { title }: ContentsBlock,
  entries: readonly Entry[],
  width: number,
): readonly Slab[] {
  const look = { size: HEADINGS[2], bold: true };
  const head = textSlabs(press, press.tags.add(parent, 'H2'), [say(title)], look, width);
  const list = press.tags.add(parent, 'TOC');
  return [
    ...spaced(glued(head, 2, 2), 16),
    ...entries.flatMap((entry) => entrySlabs(press, list, entry, width, 0)),
  ];
}

function entrySlabs(
  press: Press,
  list: Element,
  entry: Entry,
  width: number,
  depth: number,
): readonly Slab[] {
  const { tags } = press;
  const item = tags.add(list, 'TOCI');
  const own = lineSlabs(press, tags.add(item, 'Reference'), entry, width, depth);
  if (entry.inside.length === 0) return own;
  const deeper = tags.add(item, 'TOC');
  return [
    ...glued(own, 2, 2),
    ...entry.inside.flatMap((inner) => entrySlabs(press, deeper, inner, width, depth + 1)),
  ];
}

/** One entry: its words, dots, and the page's number at the end of its last line. */
function lineSlabs(
  press: Press,
  owner: Element,
  { id, text }: Entry,
  width: number,
  depth: number,
): readonly Slab[] {
  const { tags, face, spots, doc } = press;
  const look = { size: BODY, bold: depth === 0, colour: INK };
  const indent = depth * 14;
  const lines = layLines([say(text)], look, width - indent - NUMBER, face);
  const link = tags.add(owner, 'Link');
  const slabs = lines.map((line, i): Slab => {
    const last = i === lines.length - 1;
    return {
      ...{ before: 0, height: BODY * LEADING, glue: last ? 0 : 2 },
      paint({ x, y }) {
        const spot = spots.get(id);
        if (!spot) return;
        const base = y + baseline(BODY);
        const number = String(spot.page);
        const wide = face.width(number, BODY, false);
        const end = Math.max(0, ...line.map((segment) => segment.x + segment.width));
        tags.mark(link, () => {
          for (const segment of line) face.paint(segment.text, x + indent + segment.x, base, look);
          if (last)
            face.paint(` ${number}`, x + width - wide - face.width(' ', BODY, false), base, {
              ...look,
              bold: false,
            });
        });
        if (last) {
          tags.artifact(() => {
            doc.setDrawColor(SOFT).setLineWidth(0.6).setLineDashPattern([0.6, 2.4], 0);
            doc.line(x + indent + end + 5, base, x + width - wide - 5, base);
            doc.setLineDashPattern([], 0);
          });
        }
        tags.link(
          link,
          { x: x + indent, y, width: width - indent, height: BODY * LEADING },
          spot,
          linkName(text),
        );
      },
    };
  });
  return spaced(slabs, depth === 0 ? 4 : 1);
}
