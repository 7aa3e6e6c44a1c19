/**
 * Long because it is one switch over the kinds of blocks, with a few lines for each.
 */
import type {
  CalloutBlock,
  CoverBlock,
  Fact,
  HeadingBlock,
  ListBlock,
  PaperBlock,
  ParagraphBlock,
  TroublesBlock,
} from '../../../domain/paper/model.ts';
import type { Element } from '../tagged/tree.ts';
import { contentsSlabs, type Entry } from './contents.ts';
import { figureSlabs } from './figure.ts';
import { BODY, HEADINGS, INK, SMALL, SOFT } from './page.ts';
import type { Press } from './press.ts';
import { framed, glued, type Slab, type Strip, sideBySide, space, spaced } from './slab.ts';
import { stepHeadSlabs } from './step-head.ts';
import { tableSlabs } from './table.ts';
import { baseline, say, textSlabs } from './text.ts';

/** Blocks of the paper as slabs; their elements are last among those of `parent`. */
export function blockSlabs(
  press: Press,
  parent: Element,
  blocks: readonly PaperBlock[],
  width: number,
  entries: readonly Entry[],
): readonly Slab[] {
  const inside: Inside = (owner, inner, room) => blockSlabs(press, owner, inner, room, entries);
  return blocks.flatMap((block) =>
    block.kind === 'contents'
      ? contentsSlabs(press, parent, block, entries, width)
      : slabsOf(press, parent, block, width, inside),
  );
}

function slabsOf(
  press: Press,
  parent: Element,
  block: Exclude<PaperBlock, { kind: 'contents' }>,
  width: number,
  inside: Inside,
): readonly Slab[] {
  switch (block.kind) {
    case 'cover':
      return coverSlabs(press, parent, block, width);
    case 'heading':
      return headingSlabs(press, parent, block, width);
    case 'paragraph':
      return paragraphSlabs(press, parent, block, width);
    case 'list':
      return listSlabs(press, parent, block, width);
    case 'facts':
      return factsSlabs(press, parent, block.facts, width);
    case 'table':
      return tableSlabs(press, parent, block, width);
    case 'step':
      return stepHeadSlabs(press, parent, block, width);
    case 'figure':
      return figureSlabs(press, parent, block, width);
    case 'callout':
      return calloutSlabs(press, parent, block, width, inside);
    case 'troubles':
      return troublesSlabs(press, parent, block, width, inside);
    case 'together':
      return glued(inside(parent, block.blocks, width), 1, 0);
  }
}

type Inside = (owner: Element, blocks: readonly PaperBlock[], room: number) => readonly Slab[];

function coverSlabs(
  press: Press,
  parent: Element,
  { title, subtitle, summary, facts }: CoverBlock,
  width: number,
): readonly Slab[] {
  const { tags } = press;
  const head = tags.add(parent, 'H1');
  const big = { size: HEADINGS[1], bold: true };
  return [
    ...textSlabs(press, head, [say(title)], big, width),
    ...(subtitle === ''
      ? []
      : spaced(textSlabs(press, tags.add(parent, 'P'), [say(subtitle)], { size: 13 }, width), 4)),
    ...spaced(textSlabs(press, tags.add(parent, 'P'), summary, { size: BODY }, width), 8),
    ...spaced(factsSlabs(press, parent, facts, width), 10),
  ];
}

function headingSlabs(
  press: Press,
  parent: Element,
  { level, id, text }: Pick<HeadingBlock, 'level' | 'id' | 'text'>,
  width: number,
): readonly Slab[] {
  const look = { size: HEADINGS[level], bold: true };
  const slabs = textSlabs(press, press.tags.add(parent, `H${level}`), [say(text)], look, width);
  const named = slabs.map((slab, i) => (i === 0 ? { ...slab, id } : slab));
  return spaced(glued(named, 2, 2), level === 2 ? 18 : 10);
}

function paragraphSlabs(
  press: Press,
  parent: Element,
  { runs, look }: ParagraphBlock,
  width: number,
): readonly Slab[] {
  const small = look === 'small';
  const style = { size: small ? SMALL : BODY, bold: look === 'label', colour: small ? SOFT : INK };
  const slabs = textSlabs(press, press.tags.add(parent, 'P'), runs, style, width);
  return spaced(look === 'label' ? glued(slabs, 2, 2) : slabs, small ? 3 : 5);
}

function listSlabs(
  press: Press,
  parent: Element,
  { ordered, items }: ListBlock,
  width: number,
): readonly Slab[] {
  const { tags, face } = press;
  const numbering = ordered ? 'Decimal' : 'Disc';
  const list = tags.add(parent, 'L', { numbering });
  const indent = ordered && items.length > 9 ? 22 : 16;
  return items.flatMap((runs, i) => {
    const item = tags.add(list, 'LI');
    const label = tags.add(item, 'Lbl');
    const body = textSlabs(press, tags.add(item, 'LBody'), runs, { size: BODY }, width - indent);
    const labelled = framed(body, indent, ({ x, y, first }) => {
      if (!first) return;
      const look = { size: BODY, bold: ordered, colour: INK };
      tags.mark(label, () => {
        face.paint(ordered ? `${i + 1}. ` : '• ', x + 2, y + baseline(BODY), look);
      });
    });
    return spaced(labelled, i === 0 ? 4 : 2.5);
  });
}

/** Labels in a column of their own. */
function factsSlabs(
  press: Press,
  parent: Element,
  facts: readonly Fact[],
  width: number,
): readonly Slab[] {
  const { tags, face } = press;
  const list = tags.add(parent, 'L', { numbering: 'None' });
  const widest = Math.max(
    0,
    ...facts.map(({ label }) => face.width(face.clean(label), BODY, true)),
  );
  const column = Math.min(widest + 12, width * 0.38);
  return facts.flatMap(({ label, value }) => {
    const item = tags.add(list, 'LI');
    const name = tags.add(item, 'Lbl');
    const body = tags.add(item, 'LBody');
    const left = textSlabs(press, name, [say(`${label} `)], { size: BODY, bold: true }, column - 8);
    const right = textSlabs(press, body, value, { size: BODY }, width - column);
    const row = sideBySide([
      { x: 0, slabs: left },
      { x: column, slabs: right },
    ]);
    return spaced(row, 3);
  });
}

function calloutSlabs(
  press: Press,
  parent: Element,
  { tone, title, blocks }: CalloutBlock,
  width: number,
  inside: Inside,
): readonly Slab[] {
  const { tags, doc } = press;
  const box = tags.add(parent, 'Div');
  const room = width - 24;
  const head = textSlabs(press, tags.add(box, 'P'), [say(title)], { size: BODY, bold: true }, room);
  const body = [...glued(head, 2, 2), ...glued(inside(box, blocks, room), 1, 2)];
  const grave = tone === 'warning' || tone === 'say';
  const frame = ({ x, y, height, first, last }: Strip) =>
    tags.artifact(() => {
      doc.setFillColor(grave ? '#ffffff' : '#f3f3f3').rect(x, y, width, height + 0.2, 'F');
      doc.setFillColor(grave ? '#000000' : '#6b6b6b').rect(x, y, grave ? 4 : 3, height + 0.2, 'F');
      if (!grave) return;
      doc.setDrawColor('#000000').setLineWidth(0.7);
      doc.line(x + width, y, x + width, y + height);
      if (first) doc.line(x, y, x + width, y);
      if (last) doc.line(x, y + height, x + width, y + height);
    });
  const slabs = glued([space(6, 2), ...body, space(7)], 1, 0);
  return [...spaced(framed(slabs, 13, frame), 9), space(2)];
}

function troublesSlabs(
  press: Press,
  parent: Element,
  { level, id, title, items }: TroublesBlock,
  width: number,
  inside: Inside,
): readonly Slab[] {
  const { tags, doc } = press;
  const head = headingSlabs(press, parent, { level, id, text: title }, width);
  const list = tags.add(parent, 'L', { numbering: 'None' });
  return [
    ...head,
    ...items.flatMap((item) => {
      const body = tags.add(tags.add(list, 'LI'), 'LBody');
      const room = width - 10;
      const name = textSlabs(
        press,
        tags.add(body, 'P'),
        item.title,
        { size: BODY, bold: true },
        room,
      );
      const slabs = [...glued(name, 2, 2), ...inside(body, item.blocks, room)];
      const beside = framed(slabs, 10, ({ x, y, height }) =>
        tags.artifact(() => {
          doc.setFillColor('#b5b5b5').rect(x, y, 2, height + 0.2, 'F');
        }),
      );
      return spaced(glued(beside, 1, 0), 9);
    }),
  ];
}
