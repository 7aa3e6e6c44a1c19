import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, TextShape } from '../../../src/domain/screen/block.ts';
import { measureText } from '../../../src/domain/screen/measure.ts';
import { type TextStyle, writeLine, writeText } from '../../../src/domain/screen/text.ts';
import { LETTERS } from '../../../src/domain/screen/widths.ts';

const STYLE: TextStyle = {
  size: 10,
  line: 14,
  colour: '#000000',
  link: { colour: '#0000ff', underline: true },
};
const WRITING = { values: { host: '10.4.6.10' }, measure: measureText };

function runs(block: Block): readonly TextShape[] {
  return block.shapes.filter((shape): shape is TextShape => shape.kind === 'text');
}

function lines(block: Block): readonly string[] {
  const byLine = new Map<number, string>();
  for (const { y, text, x } of runs(block)) {
    const before = byLine.get(y);
    byLine.set(y, before === undefined ? text : `${before}${x > 0 ? '|' : ''}${text}`);
  }
  return [...byLine.values()];
}

describe('A text in a drawing', () => {
  it('goes on in the next line where the room ends, between words', () => {
    const block = writeText('Premi il pulsante in alto', 60, STYLE, WRITING);
    expect(lines(block)).toEqual(['Premi il', 'pulsante in', 'alto']);
    expect(block.height).toBe(3 * 14);
  });

  it('keeps bold words, links and what is glued to them in their places', () => {
    const block = writeText('da **{host}**; [leggi](link).', 400, STYLE, WRITING);
    expect(runs(block).map(({ text, bold, underline }) => [text, bold, underline])).toEqual([
      ['da', undefined, undefined],
      ['10.4.6.10', true, undefined],
      [';', undefined, undefined],
      ['leggi', undefined, true],
      ['.', undefined, undefined],
    ]);
    const [, host, semicolon] = runs(block);
    expect(semicolon?.x).toBeCloseTo((host?.x ?? 0) + (host?.width ?? 0));
  });

  it('is broken inside a word only where the word alone is too long', () => {
    const block = writeText('codice MOZILLA_PKIX_ERROR', 60, STYLE, WRITING);
    expect(lines(block)[0]).toBe('codice');
    expect(lines(block).slice(1).join('')).toBe('MOZILLA_PKIX_ERROR');
  });

  it('is cut with an ellipsis where only one line is allowed', () => {
    const [run] = runs(writeLine('portale.sisr.regione.calabria.it', 80, STYLE, WRITING));
    expect(run?.text).toMatch(/^portale\.sisr.*…$/);
    expect(run?.width).toBeLessThanOrEqual(80);
  });

  it('never leaves its room, and loses no letter, whatever it says', () => {
    const word = fc.stringMatching(/^[A-Za-zàèéìòù0-9.,:;!?'’_-]{1,30}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 30, max: 400 }),
        (words, room) => {
          const block = writeText(words.join(' '), room, STYLE, WRITING);
          for (const run of runs(block)) expect(run.x + run.width).toBeLessThanOrEqual(room + 1e-6);
          const letters = (text: string) => text.replace(/ /g, '');
          expect(
            letters(
              runs(block)
                .map((run) => run.text)
                .join(''),
            ),
          ).toBe(letters(words.join('')));
        },
      ),
    );
  });
});

describe('The table of widths', () => {
  it('knows the letters of Italian and English screens', () => {
    expect([...'àèéìòùÀÈÉÌÒÙ«»“”’…€•→ç'].filter((letter) => !LETTERS.includes(letter))).toEqual([]);
  });

  it('has the widths that Arial, Helvetica and Liberation Sans share', () => {
    expect(measureText('A', 1000, false)).toBe(667);
    expect(measureText('i', 1000, false)).toBe(222);
    expect(measureText('i', 1000, true)).toBe(278);
    expect(measureText('Accedi', 10, false)).toBeCloseTo(6.67 + 5 + 5 + 5.56 + 5.56 + 2.22);
  });
});
