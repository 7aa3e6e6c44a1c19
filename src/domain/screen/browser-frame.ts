/** The head of a browser window: tab, tool bar and address bar, as each family of browsers has it. */
import { type Area, type Block, type BoxShape, type Colour, move, overlay, shape } from './block.ts';
import { drawIcon } from './icons.ts';
import type { BrowserFrame, BrowserLook, IconName } from './model.ts';
import type { Drawing } from './parts.ts';
import { type TextStyle, wordsOf, writeLine } from './text.ts';

interface Look {
  readonly strip: Colour;
  readonly bar: Colour;
  /** Address field: ground, corner radius, and the ground of its chip. */
  readonly field: Colour;
  readonly radius: number;
  readonly chip?: Colour;
  readonly chipRadius: number;
  readonly tabRadius: number;
  /** The tab stands free in its strip, as in Firefox. */
  readonly floating?: boolean;
  readonly alarmIcon: IconName;
  readonly alarmInk: Colour;
  /** `https` stands before the address, struck through. */
  readonly scheme: boolean;
  readonly right: readonly IconName[];
  readonly tail: readonly IconName[];
}

const LOOKS: Readonly<Record<BrowserLook, Look>> = {
  chrome: {
    strip: '#d3e3fd',
    bar: '#ffffff',
    field: '#edf2fa',
    radius: 18,
    chip: '#ffffff',
    chipRadius: 13,
    tabRadius: 10,
    alarmIcon: 'danger',
    alarmInk: '#c5221f',
    scheme: true,
    right: ['star'],
    tail: ['account', 'dots'],
  },
  'chrome-2021': {
    strip: '#dee1e6',
    bar: '#ffffff',
    field: '#f1f3f4',
    radius: 14,
    chipRadius: 0,
    tabRadius: 8,
    alarmIcon: 'not-secure',
    alarmInk: '#c5221f',
    scheme: true,
    right: ['star'],
    tail: ['account', 'dots'],
  },
  firefox: {
    strip: '#ebebed',
    bar: '#ffffff',
    field: '#f0f0f4',
    radius: 7,
    chip: '#ffffff',
    chipRadius: 6,
    tabRadius: 6,
    floating: true,
    alarmIcon: 'shield-off',
    alarmInk: '#2b2a33',
    scheme: false,
    right: ['star'],
    tail: ['account', 'puzzle', 'burger'],
  },
  edge: {
    strip: '#e3e7ec',
    bar: '#f7f8fa',
    field: '#ffffff',
    radius: 14,
    chipRadius: 0,
    tabRadius: 8,
    alarmIcon: 'not-secure',
    alarmInk: '#b3261e',
    scheme: true,
    right: ['star'],
    tail: ['account', 'dots'],
  },
  safari: {
    strip: '#f4f4f5',
    bar: '#f4f4f5',
    field: '#e4e4e6',
    radius: 8,
    chipRadius: 0,
    tabRadius: 0,
    alarmIcon: 'not-secure',
    alarmInk: '#1d1d1f',
    scheme: false,
    right: ['reload'],
    tail: ['external', 'plus'],
  },
};

const GREY = '#5f6368';
const INK = '#202124';

function box(x: number, y: number, width: number, height: number, rest: Partial<BoxShape>): Block {
  return shape(0, 0, { kind: 'box', x, y, width, height, ...rest });
}

/** Head of the window; its height is where the page begins. */
export function layBrowserHead(frame: BrowserFrame, width: number, d: Drawing): Block {
  if (frame.look === 'safari') return safariHead(frame, width, d);
  const look = LOOKS[frame.look];
  const narrow = d.form === 'narrow';
  const strip = narrow ? 34 : 40;
  const bar = narrow ? 40 : 46;
  const tabs = tabStrip(frame, look, width, strip, d);
  const tools = toolBar(frame, look, width, bar, d);
  return overlay(width, strip + bar, [
    box(0, 0, width, strip + 12, { radius: 8, fill: look.strip }),
    box(0, strip, width, bar, { fill: look.bar }),
    tabs,
    move(tools, 0, strip),
    box(0, strip + bar - 1, width, 1, { fill: '#dfe1e5' }),
  ]);
}

function tabStrip(frame: BrowserFrame, look: Look, width: number, height: number, d: Drawing): Block {
  const narrow = d.form === 'narrow';
  const bare = frame.look === 'chrome-2021' || frame.look === 'edge';
  const left = narrow || bare ? 12 : 40;
  const tabWidth = narrow ? 190 : 228;
  const ground = look.floating
    ? box(left, 4, tabWidth, height - 8, { radius: look.tabRadius, fill: '#ffffff', stroke: '#d4d4d8' })
    : overlay(0, 0, [
        box(left, 7, tabWidth, height - 7, { radius: look.tabRadius, fill: look.bar }),
        box(left, height - 12, tabWidth, 12, { fill: look.bar }),
      ]);
  const style: TextStyle = { size: narrow ? 12 : 13, line: 20, colour: INK };
  const middle = look.floating ? height / 2 : (height + 7) / 2;
  const icon = frame.tabIcon ? drawIcon(frame.tabIcon, 14, GREY) : undefined;
  const start = left + 10 + (icon ? 22 : 0);
  const words = writeLine(frame.tab, left + tabWidth - 30 - start, style, d.writing);
  const side: Block[] = narrow || bare
    ? []
    : look.floating
      ? [move(drawIcon('calendar', 16, GREY), 13, middle - 8), box(35, 0, 1, height, { fill: '#cfcfd3' })]
      : [
          box(7, 7, 26, 26, { radius: 8, fill: '#ffffff' }),
          shape(0, 0, { kind: 'path', x: 14, y: 17, scale: 1, d: 'M1 1L6 6L11 1', stroke: INK, strokeWidth: 2 }),
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

function toolBar(frame: BrowserFrame, look: Look, width: number, height: number, d: Drawing): Block {
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
    move(addressField(frame, look, to - from, height - (narrow ? 8 : 10), d), from, narrow ? 4 : 5),
  ]);
}

function addressField(frame: BrowserFrame, look: Look, width: number, height: number, d: Drawing): Block {
  const narrow = d.form === 'narrow';
  const danger = frame.alarm === 'danger';
  const style: TextStyle = { size: narrow ? 12 : 14, line: height, colour: INK };
  const field = box(0, 0, width, height, {
    radius: Math.min(look.radius, height / 2),
    fill: look.field,
    ...(look.field === '#ffffff' && { stroke: '#c8ccd1' }),
  });
  const chip = frame.chip === undefined ? plainSign(frame, look, height) : warnChip(frame, look, height, d);
  const right = narrow ? [] : look.right.map((name) => move(drawIcon(name, 16, INK), width - 32, height / 2 - 8));
  const room = width - chip.width - (narrow ? 10 : 46);
  const struck = danger && look.scheme;
  const scheme = struck ? writeLine('https', room, { ...style, colour: look.alarmInk }, d.writing) : undefined;
  const cross = scheme ? box(0, height / 2 + 0.5, scheme.width, 1.4, { fill: look.alarmInk }) : undefined;
  const rest = struck ? `://${frame.address}` : frame.address;
  const words = writeLine(rest, room - (scheme?.width ?? 0), style, d.writing);
  const x = chip.width;
  const area: Area = { id: 'indirizzo', x: x - 4, y: 3, width: (scheme?.width ?? 0) + words.width + 8, height: height - 6 };
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
    ? [box(4, 4, height - 8, height - 8, { radius: look.floating ? look.chipRadius : (height - 8) / 2, fill: look.chip })]
    : [];
  return overlay(height + 4, height, [...round, move(drawIcon(name, 15, INK), height / 2 - 7.5, height / 2 - 7.5)]);
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
    ? [box(4, 4, whole - 2, height - 8, { radius: Math.min(look.chipRadius, (height - 8) / 2), fill: look.chip })]
    : [box(whole + 2, height / 2 - 8, 1, 16, { fill: '#bdc1c6' })];
  const block = overlay(whole + (narrow ? 7 : 11), height, [
    ...ground,
    move(icon, inset, height / 2 - icon.height / 2),
    move(words, inset + icon.width + 6, 0),
  ]);
  return { ...block, areas: [{ id: 'etichetta', x: 4, y: 4, width: whole - 2, height: height - 8 }] };
}

/** One bar with the address in its middle, and the three round buttons of a Mac. */
function safariHead(frame: BrowserFrame, width: number, d: Drawing): Block {
  const look = LOOKS.safari;
  const narrow = d.form === 'narrow';
  const height = narrow ? 44 : 52;
  const room = narrow ? 190 : 340;
  const left = narrow ? 70 : (width - room) / 2;
  const style: TextStyle = { size: narrow ? 12 : 13, line: 28, colour: INK };
  const sign = frame.alarm === 'danger' ? `${frame.chip ? `${frame.chip} — ` : ''}` : '';
  const words = writeLine(`${sign}${wordsOf(frame.address, d.writing.values)}`, room - 60, style, d.writing);
  const x = left + (room - words.width) / 2;
  const top = (height - 28) / 2;
  const lights = ['#ff5f57', '#febc2e', '#28c840'].map((fill, index) =>
    box(14 + index * 18, height / 2 - 6, 12, 12, { radius: 6, fill }),
  );
  const ends = narrow
    ? []
    : look.tail.map((name, index) => move(drawIcon(name, 16, GREY), width - 66 + index * 34, height / 2 - 8));
  const block = overlay(width, height, [
    box(0, 0, width, height, { radius: 8, fill: look.bar }),
    box(0, 12, width, height - 12, { fill: look.bar }),
    ...lights,
    ...(narrow ? [] : [move(drawIcon('back', 14, GREY), 96, height / 2 - 7)]),
    box(left, top, room, 28, { radius: look.radius, fill: look.field }),
    move(drawIcon('reload', 12, GREY), left + room - 22, height / 2 - 6),
    move(words, x, top),
    ...ends,
    box(0, height - 1, width, 1, { fill: '#d6d6da' }),
  ]);
  return { ...block, areas: [{ id: 'indirizzo', x: left, y: top, width: room, height: 28 }] };
}
