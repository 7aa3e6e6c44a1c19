/**
 * The icons of drawings, redrawn by hand from what browsers show. `ink` is the colour of the place
 * where the icon stands.
 *
 * Long because it is a list: one entry for each icon.
 */
import type { Block, Colour, PathShape } from './block.ts';
import { line, oval, polygon, rect } from './icon-shapes.ts';
import type { IconName } from './model.ts';

interface Layer {
  readonly d: string;
  readonly fill?: Colour | 'ink';
  readonly stroke?: Colour | 'ink';
  readonly strokeWidth?: number;
}

interface Icon {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
}

const SHIELD =
  'M12 2.5C14.5 4.5 17.5 5.3 20 5.3C20.4 12.5 18 18.5 12 21.5C6 18.5 3.6 12.5 4 5.3C6.5 5.3 9.5 4.5 12 2.5Z';

/** A drawing of lines in a square of 24 units. */
function lines(strokeWidth: number, ...paths: readonly string[]): Icon {
  return {
    width: 24,
    height: 24,
    layers: paths.map((d) => ({ d, stroke: 'ink', strokeWidth })),
  };
}

const ICONS: Readonly<Record<IconName, Icon>> = {
  account: lines(1.9, oval(12, 12, 10), oval(12, 9.5, 3.4), 'M5.5 19C7 15.5 17 15.5 18.5 19'),
  back: lines(2, line(21, 12, 4, 12), line(11, 5, 4, 12, 11, 19)),
  bulb: lines(
    1.9,
    'M9 17L9 15C6 13 5.2 10.8 5.2 9C5.2 5 8.3 2.4 12 2.4C15.7 2.4 18.8 5 18.8 9C18.8 10.8 18 13 15 15L15 17Z',
    line(9.5, 20.6, 14.5, 20.6),
  ),
  burger: lines(2, line(3, 6, 21, 6), line(3, 12, 21, 12), line(3, 18, 21, 18)),
  calendar: lines(
    1.9,
    rect(3, 5, 18, 16, 2),
    line(3, 10, 21, 10),
    line(8, 2, 8, 7),
    line(16, 2, 16, 7),
  ),
  close: lines(2.2, line(5, 5, 19, 19), line(19, 5, 5, 19)),
  danger: {
    width: 24,
    height: 24,
    layers: [
      { d: oval(12, 12, 11), fill: '#c5221f' },
      { d: line(8, 8, 16, 16), stroke: '#ffffff', strokeWidth: 2.6 },
      { d: line(16, 8, 8, 16), stroke: '#ffffff', strokeWidth: 2.6 },
    ],
  },
  dots: {
    width: 24,
    height: 24,
    layers: [5, 12, 19].map((y): Layer => ({ d: oval(12, y, 2.2), fill: 'ink' })),
  },
  'dots-flat': {
    width: 24,
    height: 24,
    layers: [5, 12, 19].map((x): Layer => ({ d: oval(x, 12, 2.2), fill: 'ink' })),
  },
  'edge-warning': {
    width: 66,
    height: 58,
    layers: [
      { d: 'M33 4L62 54L4 54Z', stroke: '#c42b1c', strokeWidth: 5 },
      { d: rect(30.2, 20, 5.6, 18, 2), fill: '#c42b1c' },
      { d: oval(33, 45, 3.4), fill: '#c42b1c' },
    ],
  },
  envelope: lines(1.9, rect(2, 5, 20, 14, 2), line(3, 6.5, 12, 13.5, 21, 6.5)),
  external: lines(
    2,
    line(10, 4, 4, 4, 4, 20, 20, 20, 20, 14),
    line(14, 3, 21, 3, 21, 10),
    line(21, 3, 11, 13),
  ),
  forward: lines(2, line(3, 12, 20, 12), line(13, 5, 20, 12, 13, 19)),
  fox: {
    width: 812,
    height: 824,
    layers: [
      // Head and ears, then their red tips.
      {
        d: 'M46 480C60 440 128 420 132 370C134 260 140 150 160 108C175 76 205 68 228 84C270 112 310 160 340 200C348 208 356 208 362 200C368 140 364 70 390 36L450 36C520 110 600 200 668 292C690 308 740 310 754 330C758 344 748 352 740 352C700 352 660 410 636 414L420 486C330 500 220 470 46 486Z',
        fill: '#ff9000',
      },
      {
        d: 'M146 190C150 150 152 122 160 108C175 76 205 68 228 84C262 108 296 144 322 176C270 200 200 205 146 190Z',
        fill: '#ff6a00',
      },
      {
        d: 'M166 116C175 76 205 68 228 84C236 90 246 98 254 106C230 124 196 128 166 116Z',
        fill: '#ff4540',
      },
      {
        d: 'M366 180C368 130 368 70 390 36L450 36C490 78 536 130 578 182C520 214 430 214 366 180Z',
        fill: '#ff6a00',
      },
      {
        d: 'M378 86C380 62 384 46 390 36L450 36C462 48 476 64 490 80C460 98 410 102 378 86Z',
        fill: '#ff4540',
      },
      // Brow.
      {
        d: 'M468 270C470 220 510 200 560 222C540 214 500 226 490 290C470 320 400 360 320 384C380 350 450 320 468 270Z',
        fill: '#f4741a',
      },
      // Cheeks and body.
      {
        d: 'M44 486C120 452 290 446 410 486C480 420 560 380 640 414C680 370 730 346 770 356C790 360 790 378 776 384C762 390 764 396 780 402C796 410 790 426 776 436C690 490 610 600 596 720C590 760 584 790 580 822L112 822C130 760 180 690 184 640C184 610 168 584 140 584L72 586C58 580 58 560 70 544L36 542C16 536 20 496 44 486Z',
        fill: '#ffc42a',
      },
      {
        d: 'M183 626C300 660 480 650 636 616C612 650 600 690 596 720C590 760 584 790 580 822L112 822C130 760 180 690 183 626Z',
        fill: '#ffab1c',
      },
      {
        d: 'M160 706C280 740 470 736 598 712C590 760 584 790 580 822L112 822C126 776 144 742 160 706Z',
        fill: '#ff8a0c',
      },
      { d: 'M368 822C380 770 410 730 446 708C476 740 496 776 502 822Z', fill: '#ffb52a' },
      // Muzzle, nose, eyes.
      {
        d: 'M418 486C450 436 500 380 560 378C620 378 640 430 634 480C620 530 570 550 526 550C480 546 436 524 418 486Z',
        fill: '#ffcb3d',
      },
      { d: oval(564, 407, 31, 24), fill: '#0a0a3c' },
      { d: 'M342 364L398 338C410 370 410 412 378 414C352 412 342 390 342 364Z', fill: '#2b0f5c' },
      { d: oval(392, 380, 12), fill: '#ffffff' },
      {
        d: 'M528 300C520 270 545 256 566 264C584 272 598 310 594 332C590 350 572 352 560 346C544 338 532 318 528 300Z',
        fill: '#2b0f5c',
      },
      { d: oval(576, 318, 12), fill: '#ffffff' },
    ],
  },
  globe: {
    width: 24,
    height: 24,
    layers: [
      { d: oval(12, 12, 10.5), fill: '#5f6368' },
      {
        d: 'M4 7C8 9 6 12 10 13C14 14 9 18 10 22C5 21 1.5 17 1.5 12C1.5 10 2.5 8 4 7Z',
        fill: '#dfe3e8',
      },
      { d: 'M12 2C15 4 12 7 15 8C19 9 17 12 22 11C22 7 18 2.5 12 2Z', fill: '#dfe3e8' },
    ],
  },
  info: {
    width: 24,
    height: 24,
    layers: [
      { d: oval(12, 12, 10.4), stroke: 'ink', strokeWidth: 2.2 },
      { d: rect(10.8, 6.4, 2.4, 2.4), fill: 'ink' },
      { d: rect(10.8, 10.6, 2.4, 7), fill: 'ink' },
    ],
  },
  insecure: {
    width: 24,
    height: 24,
    layers: [
      { d: rect(5, 10, 14, 11, 1.5), stroke: 'ink', strokeWidth: 2 },
      { d: 'M8 10L8 7C8 2 16 2 16 7L16 10', stroke: 'ink', strokeWidth: 2 },
      { d: line(2, 3, 22, 23), stroke: '#ffffff', strokeWidth: 4.5 },
      { d: line(3, 2.5, 22, 21.5), stroke: 'ink', strokeWidth: 2 },
    ],
  },
  lock: lines(2, rect(5, 10, 14, 11, 1.5), 'M8 10L8 7C8 2 16 2 16 7L16 10'),
  'lost-page': {
    width: 33,
    height: 42,
    layers: [
      { d: polygon(0, 0, 24, 0, 33, 9, 33, 42, 0, 42), fill: '#535353' },
      { d: polygon(3, 3, 18, 3, 18, 15, 30, 15, 30, 39, 3, 39), fill: '#ffffff' },
      { d: polygon(21, 3, 24, 3, 30, 9, 30, 12, 21, 12), fill: '#ffffff' },
      { d: rect(9, 9, 3, 6), fill: '#535353' },
      { d: rect(24, 18, 3, 3), fill: '#ffffff' },
      {
        d: polygon(
          12,
          27,
          21,
          27,
          21,
          30,
          24,
          30,
          24,
          33,
          21,
          33,
          21,
          30,
          12,
          30,
          12,
          33,
          9,
          33,
          9,
          30,
          12,
          30,
        ),
        fill: '#535353',
      },
    ],
  },
  'not-secure': {
    width: 24,
    height: 24,
    layers: [
      { d: polygon(12, 2, 23, 21, 1, 21), fill: 'ink' },
      { d: rect(11, 9, 2, 6), fill: '#ffffff' },
      { d: rect(11, 16.5, 2, 2), fill: '#ffffff' },
    ],
  },
  person: {
    width: 24,
    height: 24,
    layers: [
      { d: oval(12, 7.5, 5), fill: 'ink' },
      { d: 'M2 22C2 11.5 22 11.5 22 22Z', fill: 'ink' },
    ],
  },
  plus: lines(2, line(12, 4, 12, 20), line(4, 12, 20, 12)),
  puzzle: lines(
    1.9,
    'M3 8L8 8C6 2.5 14 2.5 12.5 8L18 8L18 13C23.5 11.5 23.5 19 18 17.5L18 22L3 22Z',
  ),
  reload: {
    width: 24,
    height: 24,
    layers: [
      {
        d: 'M20.5 12C20.5 17 16.5 20.5 12 20.5C7 20.5 3.5 16.5 3.5 12C3.5 7 7.5 3.5 12 3.5C15 3.5 17.5 5 19 7',
        stroke: 'ink',
        strokeWidth: 2,
      },
      { d: polygon(21, 2, 21, 9.5, 13.5, 9.5), fill: 'ink' },
    ],
  },
  region: {
    width: 40,
    height: 46,
    layers: [
      {
        d: 'M2 2L38 2L38 26C38 36 30 42 20 45C10 42 2 36 2 26Z',
        fill: '#ffffff',
        stroke: '#1d4f91',
        strokeWidth: 2,
      },
      { d: polygon(20, 7, 33, 24, 7, 24), fill: '#2e7d4f' },
      {
        d: 'M5 28C12 24 16 32 22 28C27 25 31 30 35 28L35 30C33 37 27 40 20 42C13 40 7 36 5 30Z',
        fill: '#2f6fc4',
      },
    ],
  },
  search: lines(2.2, oval(10, 10, 7), line(15, 15, 22, 22)),
  shield: lines(1.9, SHIELD, line(8.5, 12, 11, 14.5, 15.5, 9)),
  'shield-off': {
    width: 24,
    height: 24,
    layers: [
      { d: SHIELD, stroke: 'ink', strokeWidth: 1.9 },
      { d: line(2, 1.5, 22, 22.5), stroke: '#ffffff', strokeWidth: 4.4 },
      { d: line(2, 1.5, 22, 22.5), stroke: '#e22850', strokeWidth: 2.2 },
    ],
  },
  spid: {
    width: 24,
    height: 24,
    layers: [
      { d: oval(12, 12, 12), fill: '#ffffff' },
      { d: oval(12, 8.4, 3.6), fill: '#0066cc' },
      {
        d: 'M4.8 19.6C5.4 12.6 18.6 12.6 19.2 19.6C17 21.4 14.6 22.2 12 22.2C9.4 22.2 7 21.4 4.8 19.6Z',
        fill: '#0066cc',
      },
    ],
  },
  star: lines(
    1.9,
    'M12 2.6L14.9 9L21.8 9.7L16.6 14.3L18.1 21.1L12 17.5L5.9 21.1L7.4 14.3L2.2 9.7L9.1 9Z',
  ),
  'tab-warning': {
    width: 24,
    height: 24,
    layers: [
      {
        d: 'M12 2C13 2 13.6 2.6 14 3.4L22.6 19C23.4 20.6 22.4 22 20.8 22L3.2 22C1.6 22 0.6 20.6 1.4 19L10 3.4C10.4 2.6 11 2 12 2Z',
        fill: '#2b2a33',
      },
      { d: rect(10.9, 8, 2.2, 7), fill: '#ffffff' },
      { d: oval(12, 18, 1.5), fill: '#ffffff' },
    ],
  },
  unlocked: lines(2, rect(5, 10, 14, 11, 1.5), 'M8 10L8 6C8 1.5 15.5 1.5 16 6'),
  'warning-orange': {
    width: 50,
    height: 47,
    layers: [
      {
        d: 'M25 0C28 0 30.5 1.6 32 4.2L49 37.5C51.4 42.4 48.8 47 43.4 47L6.6 47C1.2 47 -1.4 42.4 1 37.5L18 4.2C19.5 1.6 22 0 25 0Z',
        fill: '#ffa436',
      },
      { d: rect(22.8, 14, 4.4, 15, 2), fill: '#ffffff' },
      { d: oval(25, 35.5, 2.8), fill: '#ffffff' },
    ],
  },
  'warning-red': {
    width: 66,
    height: 57,
    layers: [
      { d: polygon(33, 0, 66, 57, 0, 57), fill: '#db4437' },
      { d: polygon(36, 24, 61, 49, 66, 57, 44, 57, 30, 43, 36, 36), fill: '#cb3f33' },
      { d: polygon(36, 42, 51, 57, 38, 57, 30, 48), fill: '#cb3f33' },
      { d: rect(30, 24, 6, 12), fill: '#ffffff' },
      { d: rect(30, 42, 6, 6), fill: '#ffffff' },
    ],
  },
};

/** The names that data may use. */
export const ICON_NAMES = Object.keys(ICONS) as readonly IconName[];

/** The icon at the given height, in screen units. */
export function drawIcon(name: IconName, height: number, ink: Colour): Block {
  const icon = ICONS[name];
  const scale = height / icon.height;
  const paint = (colour: Colour) => (colour === 'ink' ? ink : colour);
  const shapes = icon.layers.map(
    ({ d, fill, stroke, strokeWidth }): PathShape => ({
      kind: 'path',
      x: 0,
      y: 0,
      scale,
      d,
      ...(fill !== undefined && { fill: paint(fill) }),
      ...(stroke !== undefined && { stroke: paint(stroke), strokeWidth: strokeWidth ?? 2 }),
    }),
  );
  return { width: icon.width * scale, height, shapes, areas: [] };
}
