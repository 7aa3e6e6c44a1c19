/** The browser's part in importing a screenshot: what comes in, and what the file that goes out tells. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPictureTools } from '../../src/adapters/authoring/pictures.ts';
import { coverPixels } from '../../src/domain/picture/cover.ts';
import { pngChunks } from '../../src/domain/picture/header.ts';
import { MOST_FILE_BYTES, MOST_PNG_BYTES, type Pixels } from '../../src/domain/picture/model.ts';

const tools = createPictureTools(() => 'data:,');
afterEach(() => vi.restoreAllMocks());

/** A picture as a browser writes it. */
async function drawn(
  width: number,
  height: number,
  type: string,
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  draw(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.95));
  if (!blob) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Noise that no compression makes small. */
async function noise(width: number, height: number): Promise<Pixels> {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 65_536) {
    crypto.getRandomValues(data.subarray(at, at + 65_536));
  }
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { width, height, data };
}

/** Exif with the camera held upright (orientation 6) and words that tell of a person. */
function exif(words: string): Uint8Array<ArrayBuffer> {
  const tiff = [
    ...[0x49, 0x49, 0x2a, 0x00, 0x08, 0, 0, 0, 1, 0],
    ...[0x12, 0x01, 0x03, 0x00, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0],
  ];
  const body = [
    ...new TextEncoder().encode('Exif\0\0'),
    ...tiff,
    ...new TextEncoder().encode(words),
  ];
  const length = body.length + 2;
  return Uint8Array.from([0xff, 0xe1, length >> 8, length & 255, ...body]);
}

async function opened(file: Blob): Promise<Pixels> {
  const got = await tools.open(file);
  if (got.kind === 'refused') throw new Error(got.refusal);
  return got.pixels;
}

async function made(pixels: Pixels) {
  const got = await tools.make(pixels);
  if (got.kind === 'refused') throw new Error(got.refusal);
  return got;
}

const colour = ({ data, width }: Pixels, x: number, y: number) =>
  [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)] as const;

describe('a photograph from a telephone', () => {
  it('comes out as it is seen, and tells nothing of who took it', async () => {
    const jpeg = await drawn(300, 200, 'image/jpeg', (context) => {
      context.fillStyle = '#0000ff';
      context.fillRect(0, 0, 100, 200);
    });
    const tells = exif('Persona Vera, 45.43N 12.33E');
    const photo = new Blob([jpeg.subarray(0, 2), tells, jpeg.subarray(2)]);
    const pixels = await opened(photo);
    // Turned by a quarter: what was at the left is at the top.
    expect([pixels.width, pixels.height]).toEqual([200, 300]);
    const [red, , blue] = colour(pixels, 100, 20);
    expect(red).toBeLessThan(30);
    expect(blue).toBeGreaterThan(220);
    const { bytes } = await made(pixels);
    const names = pngChunks(bytes)?.map(({ name }) => name) ?? [];
    expect(names.filter((name) => name !== 'IDAT')).toEqual(['IHDR', 'IEND']);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Persona');
    expect([...(await opened(new Blob([bytes]))).data]).toEqual([...pixels.data]);
  });

  it('keeps nothing of what is covered, in the file that is made', async () => {
    const letter = (text: string) =>
      drawn(400, 120, 'image/png', (context) => {
        context.fillStyle = '#000000';
        context.font = '24px sans-serif';
        context.fillText('Nome:', 20, 70);
        context.fillText(text, 200, 70);
      });
    const covers = [{ x: 190, y: 20, width: 200, height: 80, look: 'mosaic' as const }];
    const bytes = async (text: string) =>
      (await made(coverPixels(await opened(new Blob([await letter(text)])), covers))).bytes;
    const [one, other] = [await bytes('PRVDMO90'), await bytes('XXXXXX11')];
    expect(one).toEqual(other);
    expect(await bytes('')).toEqual(one);
  });
});

describe('a picture', () => {
  it('that is too wide for a page is made smaller', async () => {
    const wide = await drawn(3040, 400, 'image/png', () => undefined);
    const { width, height } = await opened(new Blob([wide]));
    expect([width, height]).toEqual([1520, 200]);
  });

  it('that stays heavy is made smaller still, or refused', async () => {
    const less = await made(await noise(900, 700));
    expect(less.bytes.length).toBeLessThanOrEqual(MOST_PNG_BYTES);
    expect(less.width).toBe(675);
    await expect(tools.make(await noise(1520, 1600))).resolves.toEqual({
      ...{ kind: 'refused', refusal: 'result-too-heavy' },
    });
  });

  it('is not taken where the browser gives noise for pixels', async () => {
    const real = CanvasRenderingContext2D.prototype.getImageData;
    vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData').mockImplementation(function (
      this: CanvasRenderingContext2D,
      ...where: Parameters<typeof real>
    ) {
      const image = real.apply(this, where);
      crypto.getRandomValues(image.data.subarray(0, 65_536));
      return image;
    });
    const png = await drawn(100, 100, 'image/png', () => undefined);
    await expect(tools.open(new Blob([png]))).resolves.toEqual({
      ...{ kind: 'refused', refusal: 'protected' },
    });
  });

  it.each([
    ['empty', new Blob([])],
    ['svg', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' })],
    ['too-heavy', new Blob([new Uint8Array(MOST_FILE_BYTES + 1)])],
    ['not-a-picture', new Blob(['%PDF-1.7'], { type: 'image/jpeg' })],
  ] as const)('is refused as “%s”, whatever type it claims', async (refusal, file) => {
    await expect(tools.open(file)).resolves.toEqual({ kind: 'refused', refusal });
  });

  it('of the site is had only where the site gives a picture', async () => {
    const site = (answer: string) => createPictureTools(() => answer);
    const page = site('data:text/html,<p>Accedi alla rete</p>');
    await expect(page.published('guida', 'a.png')).resolves.toBeUndefined();
    const found = await site('data:image/png;base64,iVBORw0KGgo=').published('guida', 'a.png');
    expect(found?.size).toBe(8);
  });
});
