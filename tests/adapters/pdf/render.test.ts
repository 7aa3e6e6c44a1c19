/** Every shipped guide becomes a whole, sound PDF that says its words, the same each time. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderPaper } from '../../../src/adapters/pdf/render/render.ts';
import { paperOf } from '../../../src/domain/paper/paper-of.ts';
import { shippedGuide } from '../../support/papers.ts';

const folder = mkdtempSync(join(tmpdir(), 'render-'));
afterAll(() => rmSync(folder, { recursive: true }));
const font = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../../src/adapters/pdf/fonts/${name}.ttf`));
const supplies = { fonts: { regular: font('regular'), bold: font('bold') } };

describe.each(['sec-sisr', 'togliere-avviso'])('the paper of %s', (guide) => {
  it.each(['it', 'en'] as const)('is a sound PDF in "%s"', async (language) => {
    const paper = paperOf({ ...shippedGuide(guide, language), extent: { kind: 'guide' } });
    const { bytes, replaced } = await renderPaper(paper, supplies);
    const file = join(process.env.KEEP_PDF ?? folder, `${guide}-${language}.pdf`);
    writeFileSync(file, bytes);
    execFileSync('qpdf', ['--check', file]);
    const said = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    expect(said).toContain(paper.title.replace(/\s+/g, ' '));
    for (const block of paper.blocks)
      if (block.kind === 'step') expect(said).toContain(block.title);
    expect(replaced).toEqual([]);
    expect((await renderPaper(paper, supplies)).bytes).toEqual(bytes);
  });
});
