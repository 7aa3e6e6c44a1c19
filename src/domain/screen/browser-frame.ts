/** The head of a browser window: tab, tool bar and address bar, as each family of browsers has it. */
import { addressField } from './address-field.ts';
import { type Area, type Block, type Colour, move, overlay, rectangle, shape } from './block.ts';
import { type Dressed, GREY, INK, LOOKS } from './browser-looks.ts';
import type { Drawing } from './drawing.ts';
import { drawIcon } from './icons.ts';
import type { BrowserFrame, IconName } from './model.ts';
import { safariHead } from './safari-head.ts';
import { type TextStyle, writeLine } from './text.ts';

/** Head of the window; its height is where the page begins. */
export function layBrowserHead(frame: BrowserFrame, width: number, d: Drawing): Block {
  if (frame.look === 'safari') return safariHead(frame, width, d);
  const look = LOOKS[frame.look];
  const narrow = d.form === 'narrow';
  const strip = narrow ? 34 : 40;
  const bar = narrow ? 40 : 46;
  const tabs = tabStrip({ frame, look }, width, strip, d);
  const tools = toolBar({ frame, look }, width, bar, d);
  return overlay(width, strip + bar, [
    rectangle(0, 0, width, strip + 12, { radius: 8, fill: look.strip }),
    rectangle(0, strip, width, bar, { fill: look.bar }),
    tabs,
    move(tools, 0, strip),
    rectangle(0, strip + bar - 1, width, 1, { fill: '#dfe1e5' }),
  ]);
}

function tabStrip({ frame, look }: Dressed, width: number, height: number, d: Drawing): Block {
  const narrow = d.form === 'narrow';
  const bare = frame.look === 'chrome-2021';
  const left = narrow || bare ? 12 : 40;
  const tabWidth = narrow ? 190 : 228;
  const ground = look.floating
    ? rectangle(left, 4, tabWidth, height - 8, {
        radius: look.tabRadius,
        fill: '#ffffff',
        stroke: '#d4d4d8',
      })
    : overlay(0, 0, [
        rectangle(left, 7, tabWidth, height - 7, { radius: look.tabRadius, fill: look.bar }),
        rectangle(left, height - 12, tabWidth, 12, { fill: look.bar }),
      ]);
  const style: TextStyle = { size: narrow ? 12 : 13, line: 20, colour: INK };
  const middle = look.floating ? height / 2 : (height + 7) / 2;
  const icon = frame.tabIcon ? drawIcon(frame.tabIcon, 14, GREY) : undefined;
  const start = left + 10 + (icon ? 22 : 0);
  const words = writeLine(frame.tab, left + tabWidth - 30 - start, style, d.writing);
  const side: Block[] =
    narrow || bare
      ? []
      : look.floating
        ? [
            move(drawIcon('calendar', 16, GREY), 13, middle - 8),
            rectangle(35, 0, 1, height, { fill: '#cfcfd3' }),
          ]
        : frame.look === 'edge'
          ? [move(drawIcon('account', 20, GREY), 12, middle - 10)]
          : [
              rectangle(7, 7, 26, 26, { radius: 8, fill: '#ffffff' }),
              shape(0, 0, {
                kind: 'path',
                x: 14,
                y: 17,
                scale: 1,
                d: 'M1 1L6 6L11 1',
                stroke: INK,
                strokeWidth: 2,
              }),
            ];
  const area: Area = { id: 'scheda', x: left, y: 4, width: tabWidth, height: height - 6 };
  const block = overlay(width, height, [
    ...side,
    ground,
    ...(icon ? [move(icon, left + 10, middle - 7)] : []),
    move(words, start, middle - 10),
    move(drawIcon('close', 10, INK), left + tabWidth - 20, middle - 5),
    move(drawIcon('plus', 14, GREY), left + tabWidth + 13, middle - 7),
  ]);
  return { ...block, areas: [area] };
}

function toolBar(dressed: Dressed, width: number, height: number, d: Drawing): Block {
  const { look } = dressed;
  const narrow = d.form === 'narrow';
  const middle = height / 2;
  const left: readonly IconName[] = narrow ? ['back', 'reload'] : ['back', 'forward', 'reload'];
  const tail = narrow ? look.tail.slice(-1) : look.tail;
  const step = narrow ? 30 : 36;
  const icon = (name: IconName, centre: number, size: number, ink: Colour) =>
    move(drawIcon(name, size, ink), centre - size / 2, middle - size / 2);
  const tools = left.map((name, index) =>
    icon(name, 20 + index * step, 15, name === 'forward' ? '#b9bcc0' : INK),
  );
  const ends = tail.map((name, index) =>
    icon(name, width - 20 - (tail.length - 1 - index) * step, 16, INK),
  );
  const from = left.length * step + (narrow ? 8 : 14);
  const to = width - tail.length * step - (narrow ? 6 : 10);
  return overlay(width, height, [
    ...tools,
    ...ends,
    move(addressField(dressed, to - from, height - (narrow ? 8 : 10), d), from, narrow ? 4 : 5),
  ]);
}
