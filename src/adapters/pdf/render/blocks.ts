import type {
  Fact,
  Level,
  Paper,
  PaperBlock,
  Run,
  StepBlock,
} from '../../../domain/paper/model.ts';
import type { Element, Role } from '../tagged/tree.ts';
import { paintDrawing, scaleOf } from './figure.ts';
import { PAGE, type Sheet } from './sheet.ts';

const text = (words: string, bold = false): Run => ({ kind: 'text', text: words, bold });
const SIZES: Readonly<Record<Level, number>> = { 2: 16, 3: 13, 4: 11.5 };
/** Room that a heading keeps for what follows it, in points. */
const FOLLOWS = 70;

/** Where the headings came to stand. */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly page: number;
  readonly top: number;
}

export interface Blocks {
  readonly sheet: Sheet;
  readonly clean: (text: string) => string;
  /** Those of the pass before, for the contents. */
  readonly known: readonly Place[];
  readonly places: Place[];
}

/** Paints blocks one after another, as children of `parent`. */
export function paintBlocks(on: Blocks, parent: Element, blocks: readonly PaperBlock[]): void {
  blocks.forEach((block, i) => paintBlock(on, parent, block, blocks[i + 1]));
}

function paintBlock(
  on: Blocks,
  parent: Element,
  block: PaperBlock,
  next: PaperBlock | undefined,
): void {
  const { sheet } = on;
  const add = (role: Role, to = parent) => (sheet.dry ? to : sheet.tags.add(to, role));
  const facts = (all: readonly Fact[]) => {
    for (const { label, value } of all) {
      sheet.write(add('P'), [text(`${label}: `, true), ...value], { size: 10.5 });
    }
    sheet.y += 6;
  };
  const head = (level: Level, id: string, title: string) => {
    const follows = next?.kind === 'figure' ? next.laid.height * scaleOf(next) + 60 : FOLLOWS;
    sheet.need(SIZES[level] * 2.5 + follows);
    sheet.y += sheet.y === PAGE.top ? 0 : 8;
    if (!sheet.dry)
      on.places.push({ id, title, level, page: sheet.doc.getNumberOfPages(), top: sheet.y });
    sheet.write(add(`H${level}`), [text(title)], { size: SIZES[level], bold: true });
    sheet.y += 4;
  };
  switch (block.kind) {
    case 'cover':
      sheet.write(add('H1'), [text(block.title)], { size: 22, bold: true });
      sheet.write(add('P'), [text(block.subtitle)], { size: 13 });
      sheet.y += 6;
      sheet.write(add('P'), block.summary, { size: 11 });
      sheet.y += 6;
      return facts(block.facts);
    case 'contents': {
      sheet.write(add('H2'), [text(block.title)], { size: SIZES[2], bold: true });
      const list = add('TOC');
      for (const { id, title, page } of on.known) {
        const link: Run = { kind: 'link', runs: [{ kind: 'text', text: title }], to: { id } };
        sheet.write(add('TOCI', list), [link, text(`  ·  ${page}`)], { size: 10.5 });
      }
      sheet.y += 8;
      return;
    }
    case 'heading':
      return head(block.level, block.id, block.text);
    case 'paragraph':
      sheet.write(add('P'), block.runs, {
        size: block.look === 'small' ? 9 : 11,
        bold: block.look === 'label',
      });
      sheet.y += 5;
      return;
    case 'list': {
      const list = add('L');
      block.items.forEach((item, i) => {
        const entry = add('LI', list);
        sheet.need(15);
        if (!sheet.dry) {
          sheet.tags.mark(add('Lbl', entry), () => {
            sheet.doc.setFont('paper', 'bold').setFontSize(11).setTextColor('#1a1a1a');
            sheet.doc.text(block.ordered ? `${i + 1}.` : '•', sheet.left, sheet.y + 11);
          });
        }
        sheet.left += 20;
        sheet.write(add('LBody', entry), item, { size: 11 });
        sheet.left -= 20;
        sheet.y += 3;
      });
      sheet.y += 4;
      return;
    }
    case 'facts':
      return facts(block.facts);
    case 'table': {
      sheet.write(add('P'), [text(block.caption)], { size: 11, bold: true });
      const table = add('Table');
      const wide = (PAGE.width - PAGE.right - sheet.left) / block.columns.length;
      const rows: (readonly (readonly Run[])[])[] = [
        block.columns.map((title) => [text(title, true)]),
        ...block.rows,
      ];
      rows.forEach((cells, i) => {
        const paint = (parentOf: (at: number) => Element) => {
          const start = { y: sheet.y, left: sheet.left };
          let end = sheet.y;
          cells.forEach((cell, at) => {
            sheet.y = start.y;
            sheet.left = start.left + at * wide;
            sheet.write(parentOf(at), cell, { size: 9.5, bold: at === 0 }, wide - 8);
            end = Math.max(end, sheet.y);
          });
          sheet.y = end + 5;
          sheet.left = start.left;
        };
        sheet.need(sheet.measure(() => paint(() => table)));
        if (sheet.dry) return paint(() => table);
        const row = add('TR', table);
        paint((at) =>
          i === 0 || at === 0
            ? sheet.tags.add(row, 'TH', { scope: i === 0 ? 'Column' : 'Row' })
            : sheet.tags.add(row, 'TD'),
        );
      });
      return;
    }
    case 'step':
      head(block.level, block.id, `${block.place}: ${block.title}`);
      return stepHead(on, parent, block);
    case 'figure': {
      const scale = scaleOf(block);
      const [width, height] = [block.laid.width * scale, block.laid.height * scale];
      sheet.need(height + 40);
      if (!sheet.dry) {
        const area = { x: sheet.left, y: sheet.y, width, height };
        const figure = sheet.tags.add(parent, 'Figure', { alt: block.alt, area });
        sheet.tags.mark(figure, () => paintDrawing(sheet, block, on.clean));
      }
      sheet.y += height + 4;
      for (const words of [block.caption, ...block.remarks])
        sheet.write(add('P'), [text(words)], { size: 9 });
      sheet.y += 8;
      return;
    }
    case 'callout':
      sheet.need(60);
      sheet.left += 14;
      sheet.write(add('P'), [text(block.title)], { size: 11, bold: true });
      paintBlocks(on, add('Div'), block.blocks);
      sheet.left -= 14;
      return;
    case 'troubles':
      head(block.level, block.id, block.title);
      for (const item of block.items) {
        sheet.need(40);
        sheet.write(add('P'), item.title, { size: 11, bold: true });
        sheet.left += 14;
        paintBlocks(on, add('Div'), item.blocks);
        sheet.left -= 14;
      }
      return;
    case 'together':
      sheet.need(sheet.measure(() => paintBlocks(on, parent, block.blocks)));
      paintBlocks(on, parent, block.blocks);
  }
}

function stepHead({ sheet }: Blocks, parent: Element, block: StepBlock): void {
  const { doc, tags } = sheet;
  const side = block.qr ? 62 : 0;
  sheet.need(Math.max(side, 40));
  const start = sheet.y;
  const right = PAGE.width - PAGE.right;
  if (!sheet.dry) {
    tags.artifact(() => {
      doc
        .setDrawColor('#000000')
        .setLineWidth(1)
        .rect(sheet.left, start + 1, 11, 11, 'S');
      if (block.ticked)
        doc
          .line(sheet.left + 2, start + 6, sheet.left + 5, start + 10)
          .line(sheet.left + 5, start + 10, sheet.left + 10, start + 3);
    });
    if (block.qr) {
      const { modules, alt } = block.qr;
      const module = side / modules.length;
      const area = { x: right - side, y: start, width: side, height: side };
      tags.mark(tags.add(parent, 'Figure', { alt, area }), () => {
        doc.setFillColor('#000000');
        modules.forEach((row, y) =>
          row.forEach(
            (dark, x) =>
              dark && doc.rect(area.x + x * module, start + y * module, module, module, 'F'),
          ),
        );
      });
    }
  }
  const into = sheet.dry ? parent : tags.add(parent, 'P');
  sheet.left += 18;
  sheet.write(into, [text(block.tick)], { size: 11 }, right - side - 20 - sheet.left);
  sheet.left -= 18;
  if (block.code) {
    const { label, text: code, spoken } = block.code;
    const owner = sheet.dry ? parent : tags.add(parent, 'P');
    sheet.write(
      owner,
      [text(`${label}: `), text(code, true), text(` (${spoken})`)],
      { size: 10 },
      right - side - 20 - sheet.left,
    );
  }
  sheet.y = Math.max(sheet.y, start + side) + 8;
}

/** The headings of level 2 and the steps: what contents and bookmarks list. */
export function listed(paper: Paper, places: readonly Place[]): readonly Place[] {
  const steps = new Set<string>();
  const visit = (blocks: readonly PaperBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'step') steps.add(block.id);
      if (block.kind === 'together') visit(block.blocks);
    }
  };
  visit(paper.blocks);
  return places.filter(({ id, level }) => level === 2 || steps.has(id));
}
