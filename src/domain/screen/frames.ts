/** A page with what stands around it: a browser, a mail, a sheet, a phone, a dialog, a picture. */
import { type Block, type BoxShape, EMPTY, move, overlay, shape } from './block.ts';
import { layBrowserHead } from './browser-frame.ts';
import type { Drawing } from './drawing.ts';
import { drawIcon } from './icons.ts';
import { layImage } from './image-frame.ts';
import type { Frame, PlainFrame, ThemeName, Variant } from './model.ts';
import { OUTLINE, outline } from './outline.ts';
import { layPage, marginOf } from './page.ts';
import { type TextStyle, writeLine, writeText } from './text.ts';
import { wordsOf } from './words-of-text.ts';

const PLAIN_THEMES: Readonly<Record<PlainFrame['kind'], ThemeName>> = {
  mail: 'mail',
  paper: 'paper',
  phone: 'phone',
  dialog: 'chrome',
  page: 'portal',
};

/** The page's look where the data names none: that of its frame. */
export function themeNameOf(frame: Frame): ThemeName {
  if (frame.kind === 'browser') return frame.look;
  return frame.kind === 'image' ? 'portal' : PLAIN_THEMES[frame.kind];
}

function sheet(
  x: number,
  y: number,
  width: number,
  height: number,
  rest: Partial<BoxShape>,
): Block {
  return shape(0, 0, { kind: 'box', x, y, width, height, fill: '#ffffff', ...rest });
}

/**
 * The whole drawing of a variant at the given width (screen units); its height follows from what it
 * holds, at least `minHeight`.
 */
export function layFrame(variant: Variant, width: number, minHeight: number, d: Drawing): Block {
  const { frame, parts } = variant;
  switch (frame.kind) {
    case 'browser': {
      const head = layBrowserHead(frame, width, d);
      const page = layPage(parts, width, d);
      const height = Math.max(head.height + page.height, minHeight);
      const ground = frame.dimmed ? (d.theme.dimmed ?? '#666666') : d.theme.page;
      return overlay(width, height, [
        sheet(0, head.height - 12, width, height - head.height + 12, { radius: 8, fill: ground }),
        head,
        sheet(0, head.height, width, 12, { fill: ground }),
        move(page, 0, head.height),
        outline(width, height, 8),
      ]);
    }
    case 'mail':
      return layMail(frame, variant, width, d);
    case 'paper': {
      const page = layPage(parts, width - 16, d);
      const height = Math.max(page.height, minHeight) + 12;
      return overlay(width, height, [
        sheet(8, 8, width - 10, height - 8, { fill: '#cfd6dd' }),
        sheet(2, 2, width - 10, height - 8, { stroke: OUTLINE }),
        move(page, 2, 2),
      ]);
    }
    case 'phone':
      return layPhone(frame, variant, width, d);
    case 'dialog': {
      const page = layPage(parts, width, d);
      const head = headLine(frame, width, 40, d);
      return overlay(width, head.height + page.height, [
        sheet(0, 0, width, head.height + page.height, { radius: 8 }),
        head,
        move(page, 0, head.height),
        outline(width, head.height + page.height, 8),
      ]);
    }
    case 'page': {
      const page = layPage(parts, width, d);
      const height = Math.max(page.height, minHeight);
      return overlay(width, height, [
        sheet(0, 0, width, height, {}),
        page,
        outline(width, height, 0),
      ]);
    }
    case 'image':
      return layImage(frame, width);
  }
}

function headLine(frame: PlainFrame, width: number, height: number, d: Drawing): Block {
  if (frame.head === undefined) return EMPTY;
  const style: TextStyle = { size: 15, line: height, colour: '#1a1a1a', bold: true };
  const words = writeLine(frame.head, width - 60, style, d.writing);
  return overlay(width, height, [
    move(words, 18, 0),
    move(drawIcon('close', 12, '#5f6368'), width - 30, height / 2 - 6),
    sheet(0, height, width, 1, { fill: '#dfe1e5' }),
  ]);
}

function layMail(frame: PlainFrame, variant: Variant, width: number, d: Drawing): Block {
  const margin = marginOf(width, d);
  const narrow = d.form === 'narrow';
  const column = width - 2 * margin;
  const style: TextStyle = { size: narrow ? 14 : 15, line: 21, colour: '#1a1a1a', bold: true };
  const from = frame.from ?? '';
  const initial = (wordsOf(from, d.writing.values)[0] ?? '').toUpperCase();
  const lettering: TextStyle = { size: 19, line: 40, colour: '#ffffff', bold: true };
  const letter = writeLine(initial, 40, lettering, d.writing);
  const subject = frame.head
    ? writeText(
        frame.head,
        column,
        { size: narrow ? 17 : 19, line: 26, colour: '#1a1a1a', bold: true },
        d.writing,
      )
    : EMPTY;
  const top = 14 + subject.height + (frame.head ? 12 : 0);
  const sender = writeText(from, column - 54, style, d.writing);
  const small: TextStyle = { size: 13, line: 18, colour: '#5f6368' };
  const to = frame.to ? writeLine(`A: ${frame.to} ▼`, column - 54, small, d.writing) : EMPTY;
  const head = top + Math.max(44, sender.height + to.height) + 10;
  const page = layPage(variant.parts, width, d);
  const height = head + page.height;
  const block = overlay(width, height, [
    sheet(0, 0, width, height, { radius: 6 }),
    move(subject, margin, 14),
    sheet(margin, top, 40, 40, { radius: 20, fill: '#5b6f86' }),
    move(letter, margin + 20 - letter.width / 2, top),
    move(sender, margin + 54, top),
    move(to, margin + 54, top + sender.height),
    sheet(margin, head - 1, column, 1, { fill: '#d6dbe1' }),
    move(page, 0, head),
    outline(width, height, 6),
  ]);
  const area = {
    id: 'mittente',
    x: margin + 54,
    y: top,
    width: sender.width,
    height: sender.height - 2,
  };
  return { ...block, areas: [area, ...block.areas] };
}

function layPhone(frame: PlainFrame, variant: Variant, width: number, d: Drawing): Block {
  const body = Math.min(width, 340);
  const left = (width - body) / 2;
  const narrow: Drawing = { ...d, form: 'narrow' };
  const page = layPage(variant.parts, body - 24, narrow);
  const head = headLine(frame, body - 24, 40, narrow);
  const screen = Math.max(head.height + page.height, 420);
  const height = screen + 76;
  return overlay(width, height, [
    sheet(left, 0, body, height, { radius: 32, fill: '#23272e' }),
    sheet(left + 12, 38, body - 24, screen, {}),
    sheet(left + body / 2 - 30, 16, 60, 6, { radius: 3, fill: '#596270' }),
    move(head, left + 12, 38),
    move(page, left + 12, 38 + head.height),
    sheet(left + body / 2 - 45, height - 20, 90, 5, { radius: 2.5, fill: '#8d97a5' }),
  ]);
}
