/** The address bar: its chip, the struck-through `https`, the address. */
import { type Area, type Block, move, overlay, rectangle } from './block.ts';
import { type Dressed, INK, type Look } from './browser-looks.ts';
import type { Drawing } from './drawing.ts';
import { drawIcon } from './icons.ts';
import type { BrowserFrame, IconName } from './model.ts';
import { type TextStyle, writeLine } from './text.ts';

/** The field at the given size. Its places for marks are `indirizzo` and `etichetta`. */
export function addressField(
  { frame, look }: Dressed,
  width: number,
  height: number,
  d: Drawing,
): Block {
  const narrow = d.form === 'narrow';
  const danger = frame.alarm === 'danger';
  const style: TextStyle = { size: narrow ? 12 : 14, line: height, colour: INK };
  const field = rectangle(0, 0, width, height, {
    radius: Math.min(look.radius, height / 2),
    fill: look.field,
    ...(look.field === '#ffffff' && { stroke: '#c8ccd1' }),
  });
  const chip =
    frame.chip === undefined ? plainSign(frame, look, height) : warnChip(frame, look, height, d);
  const right = narrow
    ? []
    : look.right.map((name) => move(drawIcon(name, 16, INK), width - 32, height / 2 - 8));
  const room = width - chip.width - (narrow ? 10 : 46);
  const struck = danger && look.scheme;
  const scheme = struck
    ? writeLine('https', room, { ...style, colour: look.alarmInk }, d.writing)
    : undefined;
  const cross = scheme
    ? rectangle(0, height / 2 + 0.5, scheme.width, 1.4, { fill: look.alarmInk })
    : undefined;
  const rest = struck ? `://${frame.address}` : frame.address;
  const words = writeLine(rest, room - (scheme?.width ?? 0), style, d.writing);
  const x = chip.width;
  const area: Area = {
    id: 'indirizzo',
    x: x - 4,
    y: 3,
    width: (scheme?.width ?? 0) + words.width + 8,
    height: height - 6,
  };
  const block = overlay(width, height, [
    field,
    chip,
    ...(scheme ? [move(scheme, x, 0)] : []),
    ...(cross ? [move(cross, x, 0)] : []),
    move(words, x + (scheme?.width ?? 0), 0),
    ...right,
  ]);
  return { ...block, areas: [...block.areas, area] };
}

/** The sign before an address without words: an "i", or a lock. */
function plainSign(frame: BrowserFrame, look: Look, height: number): Block {
  const name: IconName = frame.alarm === 'neutral' ? 'info' : look.floating ? 'shield' : 'info';
  const round = look.chip
    ? [
        rectangle(4, 4, height - 8, height - 8, {
          radius: look.floating ? look.chipRadius : (height - 8) / 2,
          fill: look.chip,
        }),
      ]
    : [];
  return overlay(height + 4, height, [
    ...round,
    move(drawIcon(name, 15, INK), height / 2 - 7.5, height / 2 - 7.5),
  ]);
}

function warnChip(frame: BrowserFrame, look: Look, height: number, d: Drawing): Block {
  const narrow = d.form === 'narrow';
  const danger = frame.alarm === 'danger';
  const ink = danger ? look.alarmInk : INK;
  const style: TextStyle = { size: narrow ? 12 : 13, line: height, colour: ink };
  const words = writeLine(frame.chip ?? '', 160, style, d.writing);
  const name: IconName = danger ? look.alarmIcon : look.floating ? 'shield-off' : 'insecure';
  const icon = drawIcon(name, narrow ? 12 : 14, ink);
  const inset = narrow ? 8 : 12;
  const whole = inset + icon.width + 6 + words.width + (narrow ? 7 : 10);
  const ground = look.chip
    ? [
        rectangle(4, 4, whole - 2, height - 8, {
          radius: Math.min(look.chipRadius, (height - 8) / 2),
          fill: look.chip,
        }),
      ]
    : [rectangle(whole + 2, height / 2 - 8, 1, 16, { fill: '#bdc1c6' })];
  const block = overlay(whole + (narrow ? 7 : 11), height, [
    ...ground,
    move(icon, inset, height / 2 - icon.height / 2),
    move(words, inset + icon.width + 6, 0),
  ]);
  return {
    ...block,
    areas: [{ id: 'etichetta', x: 4, y: 4, width: whole - 2, height: height - 8 }],
  };
}
