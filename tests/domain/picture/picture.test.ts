/** What an author imports: what is refused, and that nothing survives under a covered region. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverPixels } from '../../../src/domain/picture/cover.ts';
import { readPictureHeader } from '../../../src/domain/picture/header.ts';
import type { Cover, Pixels } from '../../../src/domain/picture/model.ts';
import { workSize } from '../../../src/domain/picture/model.ts';
import { onlyPixels } from '../../../src/domain/picture/only-pixels.ts';
import { aRaster, chunkNames, pngChunk, pngOf, pngThatClaims, readPng } from '../../support/png.ts';

const [WIDTH, HEIGHT] = [40, 30];

const pixels = (bytes: ArrayLike<number>): Pixels => ({
  ...{ width: WIDTH, height: HEIGHT },
  data: Uint8ClampedArray.from(bytes),
});
const aPicture = fc
  .uint8Array({ minLength: WIDTH * HEIGHT * 4, maxLength: WIDTH * HEIGHT * 4 })
  .map(pixels);
const aCover: fc.Arbitrary<Cover> = fc.record({
  x: fc.integer({ min: -5, max: WIDTH }),
  y: fc.integer({ min: -5, max: HEIGHT }),
  width: fc.integer({ min: 1, max: WIDTH }),
  height: fc.integer({ min: 1, max: HEIGHT }),
  look: fc.constantFrom('mosaic', 'solid'),
});
const covers = fc.array(aCover, { minLength: 1, maxLength: 4 });
const isInside = (at: number, regions: readonly Cover[]) => {
  const [x, y] = [Math.floor(at / 4) % WIDTH, Math.floor(at / 4 / WIDTH)];
  return regions.some(
    (one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height,
  );
};

describe('A covered region', () => {
  it('looks the same whatever stood there, also where regions touch or overlap', () => {
    fc.assert(
      fc.property(aPicture, aPicture, covers, (one, other, regions) => {
        const twin = pixels(
          Array.from(one.data, (value, at) =>
            isInside(at, regions) ? (other.data[at] ?? 0) : value,
          ),
        );
        expect(coverPixels(twin, regions).data).toEqual(coverPixels(one, regions).data);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves all else as it is, and the picture that was given too', () => {
    fc.assert(
      fc.property(aPicture, covers, (picture, regions) => {
        const before = picture.data.slice();
        const { data } = coverPixels(picture, regions);
        const changed = [...data.keys()].filter(
          (at) => data[at] !== before[at] && !isInside(at, regions),
        );
        expect(changed).toEqual([]);
        expect(picture.data).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('is seen as covered, in the colours around it', () => {
    const white = pixels(new Uint8Array(WIDTH * HEIGHT * 4).fill(255));
    const { data } = coverPixels(white, [{ x: 8, y: 6, width: 24, height: 18, look: 'mosaic' }]);
    const inside = [...data.keys()].filter((at) => at % 4 === 0 && data[at] !== 255);
    expect(inside.length).toBeGreaterThan(100);
    expect(Math.min(...inside.map((at) => data[at] ?? 0))).toBeGreaterThan(200);
  });
});

const small = aRaster(60, 50, (x, y) => [x * 4, y * 5, 90]);
/** The head of a JPEG with its size, and an end. */
const jpeg = (width: number, height: number, end: readonly number[] = [0xff, 0xd9]) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x4a, 0x46],
    ...[
      0xff,
      0xc0,
      0x00,
      0x0b,
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      1,
      1,
      0x11,
      0,
    ],
    ...[0xff, 0xda, 0x00, 0x04, 1, 2, 3, 4, 5, 6],
    ...end,
  ]);
const text = (words: string) => new TextEncoder().encode(words);

describe('A picture’s file', () => {
  it('is read for what it is', () => {
    expect(readPictureHeader(pngOf(small))).toEqual({ type: 'image/png', width: 60, height: 50 });
    expect(readPictureHeader(jpeg(800, 600))).toEqual({
      ...{ type: 'image/jpeg', width: 800, height: 600 },
    });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', text('Questa è una lettera'), 'not-a-picture'],
    ['a page', text('<!doctype html><script>1</script>'), 'not-a-picture'],
    ['an SVG', text('<?xml version="1.0"?>\n<svg xmlns="x" onload="alert(1)"/>'), 'svg'],
    ['a GIF', text('GIF89a......'), 'other-format'],
    ['a WebP', text('RIFF....WEBPVP8 '), 'other-format'],
    ['an AVIF', text('....ftypavif'), 'other-format'],
    ['the first bytes of a PNG', pngOf(small).subarray(0, 8), 'broken'],
    ['half a PNG', pngOf(small).subarray(0, 120), 'broken'],
    ['a PNG without a side', pngThatClaims(0, 50), 'broken'],
    ['a PNG of 100,000 × 100,000', pngThatClaims(100_000, 100_000), 'too-large'],
    ['a PNG one pixel high and far too wide', pngThatClaims(20_000, 50), 'too-large'],
    ['a PNG of 8 × 8', pngOf(aRaster(8, 8, () => [0, 0, 0])), 'too-small'],
    ['a JPEG without an end', jpeg(800, 600, []), 'broken'],
    ['a JPEG of 60,000 × 60,000', jpeg(60_000, 60_000), 'too-large'],
    ['a JPEG cut in its head', jpeg(800, 600).subarray(0, 12), 'broken'],
  ])('is refused where it is %s', (_what, bytes, refusal) => {
    expect(readPictureHeader(bytes)).toBe(refusal);
  });

  it('never throws, whatever its bytes', () => {
    const starts = [[], [...pngOf(small).subarray(0, 40)], [...jpeg(800, 600).subarray(0, 20)]];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        expect(() => readPictureHeader(Uint8Array.from([...start, ...rest]))).not.toThrow();
      }),
    );
  });

  it('keeps its pixels and nothing else', () => {
    const tells = [
      pngChunk('tEXt', text('Author\0Persona Vera')),
      pngChunk('eXIf', text('II*\0gps')),
      pngChunk('tIME', Uint8Array.from([7, 234, 11, 27, 10, 0, 0])),
      pngChunk('iCCP', text('Schermo di Persona Vera\0\0x')),
    ];
    const clean = onlyPixels(pngOf(small, tells));
    expect(chunkNames(clean)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(Buffer.from(clean).toString('latin1')).not.toContain('Persona');
    expect(readPng(clean)).toEqual({ ...small });
    expect(() => onlyPixels(text('no'))).toThrow();
  });

  it('is worked on at its own size, or at one that a page can show', () => {
    expect(workSize(800, 600)).toEqual({ width: 800, height: 600 });
    expect(workSize(3040, 1000)).toEqual({ width: 1520, height: 500 });
    expect(workSize(1000, 4000)).toEqual({ width: 500, height: 2000 });
  });
});
