import { pngChunks } from './header.ts';

/** What is needed to draw a PNG. All else tells of who made it, when, where and with what. */
const NEEDED: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/**
 * A PNG without anything but its pixels: some browsers write dates, profiles or their own name.
 *
 * @throws Error where the bytes are no whole PNG.
 */
export function onlyPixels(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks = pngChunks(png);
  if (!chunks) throw new Error('the browser made no PNG');
  const kept = chunks.filter(({ name }) => NEEDED.includes(name));
  const parts = [png.subarray(0, 8), ...kept.map(({ from, to }) => png.subarray(from, to))];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
