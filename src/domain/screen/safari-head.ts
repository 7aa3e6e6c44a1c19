import { type Block, move, overlay, rectangle } from './block.ts';
import { GREY, INK, LOOKS } from './browser-looks.ts';
import type { Drawing } from './drawing.ts';
import { drawIcon } from './icons.ts';
import type { BrowserFrame } from './model.ts';
import { type TextStyle, writeLine } from './text.ts';
import { wordsOf } from './words-of-text.ts';

/** One bar with the address in its middle, and the three round buttons of a Mac. */
export function safariHead(frame: BrowserFrame, width: number, d: Drawing): Block {
  const look = LOOKS.safari;
  const narrow = d.form === 'narrow';
  const height = narrow ? 44 : 52;
  const room = narrow ? 230 : 340;
  const left = narrow ? 80 : (width - room) / 2;
  const style: TextStyle = { size: narrow ? 12 : 13, line: 28, colour: INK };
  const sign = frame.alarm === 'danger' ? `${frame.chip ? `${frame.chip} — ` : ''}` : '';
  const words = writeLine(
    `${sign}${wordsOf(frame.address, d.writing.values)}`,
    room - 60,
    style,
    d.writing,
  );
  const x = left + (room - words.width) / 2;
  const top = (height - 28) / 2;
  const lights = ['#ff5f57', '#febc2e', '#28c840'].map((fill, index) =>
    rectangle(14 + index * 18, height / 2 - 6, 12, 12, { radius: 6, fill }),
  );
  const ends = narrow
    ? []
    : look.tail.map((name, index) =>
        move(drawIcon(name, 16, GREY), width - 66 + index * 34, height / 2 - 8),
      );
  const block = overlay(width, height, [
    rectangle(0, 0, width, height, { radius: 8, fill: look.bar }),
    rectangle(0, 12, width, height - 12, { fill: look.bar }),
    ...lights,
    ...(narrow ? [] : [move(drawIcon('back', 14, GREY), 96, height / 2 - 7)]),
    rectangle(left, top, room, 28, { radius: look.radius, fill: look.field }),
    move(drawIcon('reload', 12, GREY), left + room - 22, height / 2 - 6),
    move(words, x, top),
    ...ends,
    rectangle(0, height - 1, width, 1, { fill: '#d6d6da' }),
  ]);
  // Round the words, as in the other browsers: round the field a mark would lie on the three buttons.
  const area = { id: 'indirizzo', x: x - 6, y: top + 2, width: words.width + 12, height: 24 };
  return { ...block, areas: [area] };
}
