/** Pictures that an author imports, through the browser's decoder and a canvas. */
import { readPictureHeader } from '../../domain/picture/header.ts';
import {
  MOST_FILE_BYTES,
  MOST_PNG_BYTES,
  type Pixels,
  SHORTEST_SIDE,
  workSize,
} from '../../domain/picture/model.ts';
import { onlyPixels } from '../../domain/picture/only-pixels.ts';
import type { MadePicture, OpenedPicture, PictureTools } from '../../ports/authoring.ts';

type Refused = Extract<OpenedPicture, { kind: 'refused' }>;
const refused = (refusal: Refused['refusal']): Refused => ({ kind: 'refused', refusal });

/** Shares of the size at which a PNG is tried, until it is light enough. */
const SMALLER = [1, 0.75, 0.5] as const;

/** A canvas to read from. Throws where the browser has no room for it. */
function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the browser gives no canvas');
  return { canvas, context };
}

/** Browsers that hide from being recognised give noise in place of pixels: nobody may be shown that. */
function givesTruePixels(): boolean {
  const { context } = canvasOf(16, 16);
  context.fillStyle = '#c81e5a';
  context.fillRect(0, 0, 16, 16);
  const { data } = context.getImageData(0, 0, 16, 16);
  const colour = [0xc8, 0x1e, 0x5a, 0xff];
  return data.every((value, at) => Math.abs(value - (colour[at % 4] ?? 0)) <= 3);
}

async function decoded(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function open(file: Blob): Promise<OpenedPicture> {
  if (file.size > MOST_FILE_BYTES) return refused('too-heavy');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const header = readPictureHeader(bytes);
    if (typeof header === 'string') return refused(header);
    if (!givesTruePixels()) return refused('protected');
    // Turned as the camera says, by the browser.
    const image = await decoded(bytes, header.type);
    const { width, height } = workSize(image.naturalWidth, image.naturalHeight);
    if (Math.min(width, height) < SHORTEST_SIDE) return refused('too-small');
    const { context } = canvasOf(width, height);
    // What stands behind see-through pixels is nobody's business.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return { kind: 'picture', pixels: { width, height, data } };
  } catch (error) {
    console.warn(error);
    return refused('broken');
  }
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the canvas gives no PNG');
  return onlyPixels(new Uint8Array(await blob.arrayBuffer()));
}

async function make(pixels: Pixels): Promise<MadePicture> {
  try {
    const whole = canvasOf(pixels.width, pixels.height);
    whole.context.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0);
    for (const share of SMALLER) {
      const width = Math.round(pixels.width * share);
      const height = Math.round(pixels.height * share);
      const small = share === 1 ? whole : canvasOf(width, height);
      if (small !== whole) {
        small.context.imageSmoothingQuality = 'high';
        small.context.drawImage(whole.canvas, 0, 0, width, height);
      }
      const bytes = await pngOf(small.canvas);
      if (bytes.length <= MOST_PNG_BYTES) return { kind: 'made', bytes, width, height };
    }
    return refused('result-too-heavy');
  } catch (error) {
    console.warn(error);
    return refused('broken');
  }
}

/**
 * The browser's ways with pictures.
 *
 * @param address of a file of the site, from its place below the root
 */
export function createPictureTools(address: (place: string) => string): PictureTools {
  return {
    open,
    make,
    async published(guide, file) {
      try {
        const answer = await fetch(address(`guides/${guide}/${file}`));
        const blob = answer.ok ? await answer.blob() : undefined;
        // Some servers answer with a page where there is none.
        return blob?.type.startsWith('image/') ? blob : undefined;
      } catch (error) {
        console.warn(error);
        return undefined;
      }
    },
  };
}
