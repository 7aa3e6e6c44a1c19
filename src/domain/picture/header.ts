/**
 * What a picture's file says of itself, before any browser decodes it: the name and type that come with
 * a file are only claims, and a file of a few bytes may claim more pixels than a PC can hold.
 */
import { LONGEST_SIDE, MOST_PIXELS, type PictureRefusal, SHORTEST_SIDE } from './model.ts';

export interface PictureHeader {
  readonly type: 'image/png' | 'image/jpeg';
  /** Pixels as stored; a JPEG may ask to be turned. */
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function beginsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A chunk of a PNG; `from` and `to` include its length, name and checksum. */
export interface PngChunk {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The chunks of a PNG up to its end; undefined where it is none, or ends too early. */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] | undefined {
  if (!beginsWith(bytes, PNG)) return undefined;
  const view = viewOf(bytes);
  const chunks: PngChunk[] = [];
  let from = PNG.length;
  while (from + 12 <= bytes.length) {
    const to = from + 12 + view.getUint32(from);
    if (to > bytes.length) return undefined;
    const name = letters(bytes, from + 4, from + 8);
    chunks.push({ name, from, to });
    if (name === 'IEND') return chunks;
    from = to;
  }
  return undefined;
}

function ofPng(bytes: Uint8Array): PictureHeader | undefined {
  const chunks = pngChunks(bytes);
  const first = chunks?.[0];
  const whole = chunks?.some(({ name }) => name === 'IDAT');
  if (first?.name !== 'IHDR' || first.to - first.from !== 25 || !whole) return undefined;
  const view = viewOf(bytes);
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Start of frame: 0xC0 to 0xCF without the tables 0xC4, 0xC8 and 0xCC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function ofJpeg(bytes: Uint8Array): PictureHeader | undefined {
  const view = viewOf(bytes);
  let size: PictureHeader | undefined;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isFrame(marker) && at + 9 <= bytes.length) {
      size = { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    // The picture itself begins: what follows is no list of segments any more.
    if (marker === 0xda) return endsAsJpeg(bytes) ? size : undefined;
    at += 2 + length;
  }
  return undefined;
}

/** Cameras put a few bytes behind the end; a file cut in the middle has no end at all. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 2; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** Pictures that browsers show, and that this page does not take. */
function isOtherPicture(bytes: Uint8Array): boolean {
  return (
    /^(?:GIF8|BM|II\*\0|MM\0\*)/.test(letters(bytes, 0, 4)) ||
    (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') ||
    (letters(bytes, 4, 8) === 'ftyp' && /^(?:avi|hei|hev|mif)/.test(letters(bytes, 8, 12)))
  );
}

/** The header of a PNG or JPEG, or why the file cannot be used. Reads the file's bytes only. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | PictureRefusal {
  if (bytes.length === 0) return 'empty';
  const isPng = beginsWith(bytes, PNG);
  if (!isPng && !beginsWith(bytes, [0xff, 0xd8, 0xff])) {
    if (/<svg[\s/>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4000)))) return 'svg';
    return isOtherPicture(bytes) ? 'other-format' : 'not-a-picture';
  }
  const header = isPng ? ofPng(bytes) : ofJpeg(bytes);
  if (!header || header.width === 0 || header.height === 0) return 'broken';
  const { width, height } = header;
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) return 'too-large';
  return Math.min(width, height) < SHORTEST_SIDE ? 'too-small' : header;
}
