/** A picture opened with the guide's files: it was made here before, or somebody says so. */
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/adapters/authoring/read-file.ts';
import { aRaster, chunkNames, pngChunk, pngOf } from '../../support/png.ts';

const raster = aRaster(60, 50, () => [1, 2, 3]);
const told = pngOf(raster, [pngChunk('tEXt', new TextEncoder().encode('Author\0Persona Vera'))]);
const file = (bytes: Uint8Array, name: string) => new File([Uint8Array.from(bytes)], name);

describe('a picture among the guide’s files', () => {
  it('is known by its name, also with a copy’s number, and keeps its pixels only', async () => {
    const opened = await openFile(file(told, 'Portale (1).png'));
    if (opened.kind !== 'picture') throw new Error(opened.kind);
    expect(opened.name).toBe('portale.png');
    expect(chunkNames(opened.bytes)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });

  it.each([
    ['bad-picture-name', 'Schermata 2026 à.png', told],
    ['not-a-picture', 'portale.png', new TextEncoder().encode('<svg/>')],
    ['not-a-picture', 'portale.png', told.subarray(0, 90)],
  ])('is refused as “%s” where it is %s', async (code, name, bytes) => {
    const opened = await openFile(file(bytes, name));
    expect(opened.kind === 'refused' && opened.problem.code).toBe(code);
  });
});
