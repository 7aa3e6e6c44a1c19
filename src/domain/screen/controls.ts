/** What a person presses or fills in: buttons, fields, check boxes. */
import { type Block, type BoxShape, EMPTY, move, overlay, shape } from './block.ts';
import { bodyStyle, type Drawing, FILLER, INK } from './drawing.ts';
import { drawIcon } from './icons.ts';
import type { ButtonPart, CheckPart, FieldPart } from './model.ts';
import { type TextStyle, writeLine, writeText } from './text.ts';

/** A button as wide as its words. */
export function drawButton(part: ButtonPart, width: number, d: Drawing): Block {
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
  const rule: BoxShape = {
    kind: 'box',
    x: padding + icon.width + 6,
    y: 6,
    width: 1,
    height: height - 12,
    fill: '#ffffff',
  };
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

/** A field with its label above, or at the left where there is room. */
export function drawField(part: FieldPart, width: number, d: Drawing): Block {
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

/** A check box before its words. */
export function drawCheck(part: CheckPart, width: number, d: Drawing): Block {
  const style = bodyStyle(d);
  const words = writeText(part.text, width - 24, style, d.writing);
  const top = (style.line - 14) / 2;
  const box: BoxShape = {
    kind: 'box',
    x: 0.5,
    y: top,
    width: 14,
    height: 14,
    radius: 2,
    fill: '#ffffff',
    stroke: '#5f6368',
  };
  const tick = part.on
    ? [
        {
          kind: 'path',
          x: 0,
          y: top,
          scale: 1,
          d: 'M3.5 7L6.5 10L11.5 4',
          stroke: INK,
          strokeWidth: 2,
        } as const,
      ]
    : [];
  return overlay(24 + words.width, words.height, [shape(0, 0, box, ...tick), move(words, 24, 0)]);
}
