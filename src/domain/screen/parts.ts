/**
 * Lays out the parts of a page: each gives a block no wider than the room it is given.
 *
 * Long because parts hold parts: these functions call one another in a circle.
 */
import type { Text } from '../guide/model.ts';
import { holds } from '../walk/conditions.ts';
import { type Block, type BoxShape, EMPTY, move, overlay, shape } from './block.ts';
import { drawButton, drawCheck, drawField } from './controls.ts';
import { bodyStyle, type Drawing } from './drawing.ts';
import { drawIcon } from './icons.ts';
import { drawFiller, drawList, drawTable } from './listings.ts';
import type { ColumnsPart, GroupPart, Part, RowPart, ScreenFacts, TextPart } from './model.ts';
import { type TextStyle, writeText } from './text.ts';

function textStyle(part: TextPart, d: Drawing): TextStyle {
  const body = bodyStyle(d);
  const align = part.align ? { align: part.align } : {};
  switch (part.tone) {
    case 'small':
      return { ...d.theme.small, link: d.theme.link, ...align };
    case 'strong':
      return { ...body, colour: d.theme.ink, bold: true, ...align };
    case 'light':
      return { ...body, colour: '#ffffff', ...align };
    default:
      return { ...body, ...align };
  }
}

/** The parts that the facts allow. */
export function visibleParts(parts: readonly Part[], facts: ScreenFacts): readonly Part[] {
  return parts.filter((part) => part.when === undefined || holds(part.when, facts));
}

/** One part, with its place noted where it has a name. */
export function layPart(part: Part, width: number, d: Drawing): Block {
  const block = draw(part, width, d);
  if (part.id === undefined) return block;
  const area = { id: part.id, x: 0, y: 0, width: block.width, height: block.height };
  return { ...block, areas: [area, ...block.areas] };
}

/** Parts below one another. */
export function layStack(parts: readonly Part[], width: number, d: Drawing, gap: number): Block {
  let y = 0;
  let widest = 0;
  const blocks: Block[] = [];
  for (const part of visibleParts(parts, d.facts)) {
    const block = layPart(part, width, d);
    const between = blocks.length === 0 ? 0 : gapBefore(part, gap);
    blocks.push(move(block, 0, y + between));
    y += between + block.height;
    widest = Math.max(widest, block.width);
  }
  return overlay(widest, y, blocks);
}

/** A list follows its introduction closely; free space needs no more of it. */
export function gapBefore(part: Part, gap: number): number {
  if (part.kind === 'space') return 0;
  return part.kind === 'list' ? gap / 3 : gap;
}

function draw(part: Part, width: number, d: Drawing): Block {
  switch (part.kind) {
    case 'heading':
      return drawHeading(part.text, part.level ?? 1, width, d);
    case 'text':
      return writeText(part.text, width, textStyle(part, d), d.writing);
    case 'button':
      return drawButton(part, width, d);
    case 'link': {
      const { link, small } = d.theme;
      const size = Math.max(small.size, 13);
      return writeText(`[${part.text}](link)`, width, { ...small, size, link }, d.writing);
    }
    case 'field':
      return drawField(part, width, d);
    case 'check':
      return drawCheck(part, width, d);
    case 'list':
      return drawList(part, width, d);
    case 'icon':
      return drawIcon(part.icon, Math.min(part.size ?? 24, width), d.theme.text.colour);
    case 'group':
      return drawGroup(part, width, d);
    case 'row':
      return drawRow(part, width, d);
    case 'columns':
      return drawColumns(part, width, d);
    case 'table':
      return drawTable(part, width, d);
    case 'filler':
      return drawFiller(part, width);
    case 'space':
      return { ...EMPTY, height: part.size };
  }
}

function drawHeading(text: Text, level: number, width: number, d: Drawing): Block {
  const { headings, headingColour: colour } = d.theme;
  const look = headings[level - 1] ?? { size: 15, line: 20, bold: true };
  const fit = d.form === 'narrow' && look.size > 18 ? Math.max(18, look.size * 0.8) / look.size : 1;
  const style = { ...look, size: look.size * fit, line: look.line * fit, colour };
  return writeText(text, width, style, d.writing);
}

function drawGroup(part: GroupPart, width: number, d: Drawing): Block {
  const { theme, form } = d;
  if (part.look === undefined || part.look === 'bare')
    return layStack(part.parts, width, d, theme.gap);
  const narrow = form === 'narrow';
  const hint = part.look === 'hint';
  const pad = narrow ? 12 : part.look === 'box' ? 24 : 18;
  const indent = hint ? 34 : 0;
  const inner = layStack(
    part.parts,
    width - 2 * pad - indent,
    d,
    theme.gap * (part.look === 'card' ? 1 : 0.7),
  );
  const height = inner.height + 2 * pad;
  const bulb = hint ? [move(drawIcon('bulb', 22, theme.text.colour), pad, pad)] : [];
  const raised = part.look === 'card' || part.look === 'dialog';
  const box: BoxShape = {
    kind: 'box',
    x: 0,
    y: 0,
    width,
    height,
    radius: part.look === 'dialog' ? 4 : theme.panel.radius,
    fill: raised ? '#ffffff' : theme.panel.fill,
    stroke: theme.panel.stroke,
  };
  return overlay(width, height, [shape(0, 0, box), ...bulb, move(inner, pad + indent, pad)]);
}

function drawRow(part: RowPart, width: number, d: Drawing): Block {
  const gap = d.form === 'narrow' ? 8 : 10;
  const blocks = visibleParts(part.parts, d.facts).map((child) => layPart(child, width, d));
  const total = blocks.reduce((sum, block) => sum + block.width, 0) + gap * (blocks.length - 1);
  if (total > width) return stacked(blocks, width, gap, part.spread);
  const height = Math.max(0, ...blocks.map((block) => block.height));
  const free = width - total;
  const between = part.spread === 'between' && blocks.length > 1 ? free / (blocks.length - 1) : 0;
  let x = part.spread === 'end' ? free : part.spread === 'center' ? free / 2 : 0;
  const placed = blocks.map((block) => {
    const at = move(block, x, (height - block.height) / 2);
    x += block.width + gap + between;
    return at;
  });
  return overlay(part.spread ? width : total, height, placed);
}

/** Without room beside one another: what stood at the right edge stays there. */
function stacked(
  blocks: readonly Block[],
  width: number,
  gap: number,
  spread: RowPart['spread'],
): Block {
  let y = 0;
  const placed = blocks.map((block, index) => {
    const right = spread === 'end' || (spread === 'between' && index === blocks.length - 1);
    const at = move(block, right ? width - block.width : 0, y);
    y += block.height + gap;
    return at;
  });
  return overlay(width, y - gap, placed);
}

function drawColumns(part: ColumnsPart, width: number, d: Drawing): Block {
  const { theme } = d;
  if (d.form === 'narrow') {
    return layStack(
      part.columns.flatMap((column) => column.parts),
      width,
      d,
      theme.gap,
    );
  }
  const gap = 28;
  const shares = part.columns.reduce((sum, column) => sum + column.share, 0);
  const room = width - gap * (part.columns.length - 1);
  let x = 0;
  const blocks = part.columns.map((column) => {
    const own = (room * column.share) / shares;
    const at = move(layStack(column.parts, own, d, theme.gap), x, 0);
    x += own + gap;
    return at;
  });
  return overlay(width, Math.max(0, ...blocks.map((block) => block.height)), blocks);
}
