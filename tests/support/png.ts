/** PNG files made and read byte by byte, so that a test sees what really stands in one. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row. */
  readonly data: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One chunk with its length and checksum. */
export function pngChunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A raster drawn pixel by pixel. */
export function aRaster(
  width: number,
  height: number,
  colour: (x: number, y: number) => readonly [number, number, number],
): Raster {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set([...colour(x, y), 255], (y * width + x) * 4);
  }
  return { width, height, data };
}

function head(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return pngChunk('IHDR', header);
}

/**
 * A PNG of a raster.
 *
 * @param extra chunks between head and pixels, as `pngChunk` makes them
 */
export function pngOf({ width, height, data }: Raster, extra: readonly Buffer[] = []): Buffer {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.from([0]), data.subarray(y * width * 4, (y + 1) * width * 4)]),
  );
  const pixels = pngChunk('IDAT', deflateSync(Buffer.concat(rows)));
  const parts = [head(width, height), ...extra, pixels, pngChunk('IEND', new Uint8Array())];
  return Buffer.concat([SIGNATURE, ...parts]);
}

/** A few bytes that claim to be a picture of this size. */
export function pngThatClaims(width: number, height: number): Buffer {
  const pixels = pngChunk('IDAT', deflateSync(Buffer.alloc(100)));
  const parts = [head(width, height), pixels, pngChunk('IEND', new Uint8Array())];
  return Buffer.concat([SIGNATURE, ...parts]);
}

/** Names of a PNG's chunks, in the file's order. */
export function chunkNames(png: Uint8Array): readonly string[] {
  return chunksOf(Buffer.from(png)).map(({ name }) => name);
}

function chunksOf(png: Buffer): readonly { readonly name: string; readonly content: Buffer }[] {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('no PNG');
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    chunks.push({ name, content: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? up : corner;
}

/** The pixels of a PNG with 8 bits a channel, with or without alpha, not interlaced. */
export function readPng(file: Uint8Array): Raster {
  const chunks = chunksOf(Buffer.from(file));
  const header = chunks.find(({ name }) => name === 'IHDR')?.content;
  if (!header) throw new Error('no header');
  const [width, height, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]];
  if (header[8] !== 8 || (kind !== 2 && kind !== 6) || header[12] !== 0) {
    throw new Error(`a PNG of a kind that this reader does not know: ${[...header]}`);
  }
  const size = kind === 6 ? 4 : 3;
  const raw = inflateSync(
    Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content)),
  );
  const line = width * size;
  const rows = new Uint8Array(height * line);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const left = x < size ? 0 : (rows[y * line + x - size] ?? 0);
      const up = y === 0 ? 0 : (rows[(y - 1) * line + x] ?? 0);
      const corner = x < size || y === 0 ? 0 : (rows[(y - 1) * line + x - size] ?? 0);
      const add = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      rows[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + add;
    }
  }
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    data.set(rows.subarray(at * size, (at + 1) * size), at * 4);
  }
  return { width, height, data };
}
