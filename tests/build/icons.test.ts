import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { type IconShape, iconSvg, writeIcons } from '../../src/build/icons.ts';

const PUBLISHED = fileURLToPath(new URL('../../public/icons', import.meta.url));
const SIZE = 128;

/** Red, green, blue, alpha (0..255) of the icon at `SIZE` pixels square. */
function pixels(shape: IconShape): (x: number, y: number) => readonly number[] {
  const { pixels: bytes } = new Resvg(iconSvg(shape), {
    fitTo: { mode: 'width', value: SIZE },
  }).render();
  return (x, y) => [...bytes.subarray((y * SIZE + x) * 4, (y * SIZE + x) * 4 + 4)];
}

const BLUE = [0x00, 0x66, 0xcc, 0xff];

describe('the icon', () => {
  it('is published as the program draws it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'icons-'));
    try {
      await writeIcons(folder);
      const files = await readdir(folder);
      expect(files.sort()).toEqual((await readdir(PUBLISHED)).sort());
      for (const file of files) {
        const drawn = await readFile(join(folder, file));
        expect(drawn.equals(await readFile(join(PUBLISHED, file))), file).toBe(true);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['maskable-512.png', 512],
    ['apple-touch-180.png', 180],
    ['favicon-32.png', 32],
  ])('%s is %d pixels square', async (file, size) => {
    const png = await readFile(join(PUBLISHED, file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('loses nothing of the door whatever shape a phone cuts out', () => {
    const at = pixels('maskable');
    const cut: string[] = [];
    for (let y = 0; y < SIZE; y++) {
      for (let x = 0; x < SIZE; x++) {
        const outside = Math.hypot(x + 0.5 - SIZE / 2, y + 0.5 - SIZE / 2) > 0.4 * SIZE;
        if (outside && at(x, y).join() !== BLUE.join()) cut.push(`${x},${y}`);
      }
    }
    expect(cut).toEqual([]);
    expect(at(60, 64)).not.toEqual(BLUE);
  });

  it('has no transparent corner on iOS, and round ones elsewhere', () => {
    expect(pixels('bleed')(0, 0)).toEqual(BLUE);
    expect(pixels('rounded')(0, 0)[3]).toBe(0);
  });
});
