/**
 * Lays out the parts of a page: each gives a block no wider than the room it is given.
 *
 * Long because parts hold parts: the functions call one another in a circle.
 */
import type { Text } from '../guide/model.ts';
import { holds } from '../walk/conditions.ts';
import { type Block, type BoxShape, EMPTY, move, overlay, shape } from './block.ts';
import { drawIcon } from './icons.ts';
import type {
  ButtonPart,
  CheckPart,
  ColumnsPart,
  FieldPart,
  FillerPart,
  GroupPart,
  ListPart,
  Part,
  RowPart,
  ScreenFacts,
  TablePart,
  TextPart,
} from './model.ts';
import { type TextStyle, type Writing, writeLine, writeText } from './text.ts';
import type { Theme } from './themes.ts';

/** `wide` for a computer, `narrow` for a phone: fewer ornaments, letters no smaller than 11.5. */
export type Form = 'wide' | 'narrow';

/** What every part is laid out with. */
export interface Drawing {
  readonly theme: Theme;
  readonly form: Form;
  readonly writing: Writing;
  readonly facts: ScreenFacts;
}

const FILLER = '#d5dae0';
/** Words of links and fields. */
const INK = '#202124';

function bodyStyle({ theme, form }: Drawing): TextStyle {
  const { size, line, colour } = theme.text;
  const fit = form === 'narrow' ? Math.min(size, 14) / size : 1;
  return { size: size * fit, line: line * fit, colour, link: theme.link };
}

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

function drawButton(part: ButtonPart, width: number, d: Drawing): Block {
  const { theme, form } = d;
  const { button } = theme;
  const narrow = form === 'narrow';
  const spid = part.look === 'spid';
  const look = spid
    ? { fill: '#0066cc', ink: '#ffffff' }
    : part.look === 'main'
      ? button.main
      : part.look === 'bare'
        ? { ink: theme.link.colour }
        : button.plain;
  const pale = part.disabled === true;
  const ink = pale ? '#8f8f98' : look.ink;
  const size = narrow ? Math.min(button.size, 12.2) : button.size;
  const padding = part.look === 'bare' ? 4 : narrow ? Math.min(button.padding, 11) : button.padding;
  const height = spid ? 40 : button.height;
  const style: TextStyle = { size, line: height, colour: ink, bold: button.bold || spid };
  const iconName = spid ? 'spid' : part.icon;
  const icon = iconName ? drawIcon(iconName, spid ? 24 : size + 3, ink) : EMPTY;
  const lead = iconName ? icon.width + (spid ? 14 : 7) : 0;
  const words = part.text
    ? writeLine(part.text, width - 2 * padding - lead, style, d.writing)
    : unknownWords(80, height, look.fill ?? '#ffffff');
  const whole = 2 * padding + lead + words.width;
  const box: BoxShape = {
    kind: 'box',
    x: 0,
    y: 0,
    width: whole,
    height,
    radius: spid ? 4 : button.radius,
    ...(look.fill !== undefined && { fill: pale ? '#f4f4f6' : look.fill }),
    ...('stroke' in look && look.stroke !== undefined && { stroke: look.stroke }),
  };
  const boxed = part.look === 'bare' ? [] : [shape(whole, height, box)];
  const rule: BoxShape = { kind: 'box', x: padding + icon.width + 6, y: 6, width: 1, height: height - 12, fill: '#ffffff' };
  return overlay(whole, height, [
    ...boxed,
    move(icon, padding, (height - icon.height) / 2),
    ...(spid ? [shape(0, 0, rule)] : []),
    move(words, padding + lead, 0),
  ]);
}

/** A grey line in place of a button's words. */
function unknownWords(width: number, height: number, ground: string): Block {
  const fill = ground === '#ffffff' || ground.startsWith('#e') ? FILLER : '#a9cdf0';
  return shape(width, height, {
    kind: 'box',
    x: 0,
    y: height / 2 - 4,
    width,
    height: 8,
    radius: 4,
    fill,
  });
}

function drawField(part: FieldPart, width: number, d: Drawing): Block {
  const { field } = d.theme;
  const narrow = d.form === 'narrow';
  const beside = part.beside === true && !narrow;
  const style: TextStyle = { ...bodyStyle(d), colour: INK };
  const labelWidth = beside ? width * 0.36 : width;
  const label = writeText(part.label, labelWidth - (beside ? 10 : 0), style, d.writing);
  const [left, top] = beside ? [labelWidth, 0] : [0, label.height + 3];
  const room = width - left;
  const height = Math.max(field.height, beside ? label.height : 0);
  const box: BoxShape = {
    kind: 'box',
    x: left,
    y: top,
    width: room,
    height,
    radius: field.radius,
    fill: '#ffffff',
    stroke: field.stroke,
  };
  const value = part.secret ? '••••••••' : (part.value ?? '');
  const inside = value
    ? move(writeLine(value, room - 20, { ...style, line: height }, d.writing), left + 10, top)
    : EMPTY;
  return overlay(width, top + height, [
    move(label, 0, beside ? (height - label.height) / 2 : 0),
    shape(0, 0, box),
    inside,
  ]);
}

function drawCheck(part: CheckPart, width: number, d: Drawing): Block {
  const style = bodyStyle(d);
  const words = writeText(part.text, width - 24, style, d.writing);
  const top = (style.line - 14) / 2;
  const box: BoxShape = { kind: 'box', x: 0.5, y: top, width: 14, height: 14, radius: 2, fill: '#ffffff', stroke: '#5f6368' };
  const tick = part.on
    ? [{ kind: 'path', x: 0, y: top, scale: 1, d: 'M3.5 7L6.5 10L11.5 4', stroke: INK, strokeWidth: 2 } as const]
    : [];
  return overlay(24 + words.width, words.height, [shape(0, 0, box, ...tick), move(words, 24, 0)]);
}

function drawList(part: ListPart, width: number, d: Drawing): Block {
  const style = bodyStyle(d);
  const indent = d.form === 'narrow' ? 16 : 22;
  let y = 0;
  let widest = 0;
  const blocks = part.items.flatMap((item) => {
    const words = writeText(item, width - indent, style, d.writing);
    const dot: BoxShape = { kind: 'box', x: indent - 13, y: y + style.line / 2 - 2.5, width: 5, height: 5, radius: 2.5, fill: style.colour };
    const block = move(words, indent, y);
    y += words.height;
    widest = Math.max(widest, indent + words.width);
    return [shape(0, 0, dot), block];
  });
  return overlay(widest, y, blocks);
}

function drawGroup(part: GroupPart, width: number, d: Drawing): Block {
  const { theme, form } = d;
  if (part.look === undefined || part.look === 'bare') return layStack(part.parts, width, d, theme.gap);
  const narrow = form === 'narrow';
  const hint = part.look === 'hint';
  const pad = narrow ? 12 : part.look === 'box' ? 24 : 18;
  const indent = hint ? 34 : 0;
  const inner = layStack(part.parts, width - 2 * pad - indent, d, theme.gap * (part.look === 'card' ? 1 : 0.7));
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
    return layStack(part.columns.flatMap((column) => column.parts), width, d, theme.gap);
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

function drawTable(part: TablePart, width: number, d: Drawing): Block {
  const style: TextStyle = { ...d.theme.small, size: 12.5, line: 17, colour: INK };
  const columns = Math.max(1, ...part.rows.map((row) => row.length));
  const cell = width / columns;
  let y = 0;
  const blocks = part.rows.flatMap((row, index) => {
    const head = part.head === true && index === 0;
    const words = row.map((text) =>
      BLANK.test(text)
        ? blank(Math.min(text.length * 9, cell - 16), style.line)
        : writeText(text, cell - 16, { ...style, bold: head }, d.writing),
    );
    const height = Math.max(...words.map((block) => block.height)) + 10;
    const fill = head ? d.theme.subbar.fill : '#ffffff';
    const line = row.flatMap((_, column) => [
      shape(0, 0, { kind: 'box', x: column * cell, y, width: cell, height, fill, stroke: '#aab4bf' }),
      move(words[column] ?? EMPTY, column * cell + 8, y + 5),
    ]);
    y += height;
    return line;
  });
  return overlay(width, y, blocks);
}

/** A cell whose content does not matter: `▢▢▢`. */
export const BLANK = /^▢+$/;

function blank(width: number, line: number): Block {
  const y = line / 2 - 4;
  const bar: BoxShape = { kind: 'box', x: 0, y, width, height: 8, radius: 4, fill: FILLER };
  return shape(width, line, bar);
}

function drawFiller(part: FillerPart, width: number): Block {
  const boxes = part.lines.map(
    (percent, index): BoxShape => ({
      kind: 'box',
      x: 0,
      y: 5 + index * 18,
      width: (width * percent) / 100,
      height: 8,
      radius: 4,
      fill: FILLER,
    }),
  );
  const widest = Math.max(0, ...boxes.map((box) => box.width));
  return shape(widest, part.lines.length * 18, ...boxes);
}
