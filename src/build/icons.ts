/** Draws the app's icon and writes `public/icons/`: `npx tsx src/build/icons.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** Blue of Bootstrap Italia. */
const BLUE = '#0066CC';

/**
 * - `rounded`: a tile with round corners on nothing, as browsers show it.
 * - `bleed`: to the edges, as iOS cuts it.
 * - `maskable`: to the edges, with the drawing inside the circle of 40% that every mask keeps
 *   (W3C Web App Manifest, "safe zone").
 */
export type IconShape = 'rounded' | 'bleed' | 'maskable';

/**
 * The icon as SVG on a square of 512: a door that stands open. Upright and level edges lie on
 * multiples of 32, so that they are sharp at 16 pixels, where a browser's tab shows them.
 */
export function iconSvg(shape: IconShape): string {
  const corner = shape === 'rounded' ? 112 : 0;
  const drawing = `
    <path d="M144 432V96a16 16 0 0 1 16-16h192a16 16 0 0 1 16 16v336" fill="none"
      stroke="#fff" stroke-width="32"/>
    <path d="M80 432h352" stroke="#fff" stroke-width="32" stroke-linecap="round"/>
    <path d="M136 106l112 40v326l-112-44z" fill="#fff" stroke="#fff" stroke-width="16"
      stroke-linejoin="round"/>
    <circle cx="208" cy="272" r="20" fill="${BLUE}"/>`;
  const placed =
    shape === 'maskable'
      ? `<g transform="translate(256 256) scale(.75) translate(-256 -272)">${drawing}</g>`
      : drawing;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
    <rect width="512" height="512" rx="${corner}" fill="${BLUE}"/>${placed}
  </svg>
`;
}

/** The picture as PNG, `size` pixels square. */
export function iconPng(shape: IconShape, size: number): Uint8Array {
  return new Resvg(iconSvg(shape), { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Writes all icons into `folder`, which is made where it is missing. */
export async function writeIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'icon.svg'), iconSvg('rounded')),
    writeFile(join(folder, 'icon-192.png'), iconPng('rounded', 192)),
    writeFile(join(folder, 'icon-512.png'), iconPng('rounded', 512)),
    writeFile(join(folder, 'maskable-512.png'), iconPng('maskable', 512)),
    writeFile(join(folder, 'apple-touch-180.png'), iconPng('bleed', 180)),
    writeFile(join(folder, 'favicon-32.png'), iconPng('rounded', 32)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeIcons(fileURLToPath(new URL('../../public/icons', import.meta.url)));
}
