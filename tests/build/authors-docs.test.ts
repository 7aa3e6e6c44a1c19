/** The two texts for those who write guides: the same chapters, in words that the checker accepts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gendered, officialese } from '../../src/domain/check/words.ts';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const italian = read('scrivere-guide.md');
const english = read('writing-guides.md');
const headings = (text: string, level: string) =>
  text.split('\n').filter((line) => line.startsWith(`${level} `));
/** Labels of buttons and fields, which both quote as they stand on the page. */
const quoted = (text: string) => new Set(text.match(/"[A-Z][^"\n]{3,40}"/g) ?? []);

describe('What an author reads', () => {
  it('has the same chapters in both languages, numbered in order', () => {
    for (const level of ['##', '###']) {
      expect(headings(italian, level)).toHaveLength(headings(english, level).length);
    }
    for (const text of [italian, english]) {
      const numbers = headings(text, '##').flatMap((line) => /^## (\d+)\./.exec(line)?.[1] ?? []);
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    }
  });

  it('names the same buttons in both', () => {
    const [one, other] = [quoted(italian), quoted(english)];
    expect(one.size).toBeGreaterThan(25);
    expect(
      [...other].filter((label) => !one.has(label.replaceAll('’', "'")) && !one.has(label)),
    ).toEqual([]);
  });

  it('uses plain Italian', () => {
    const words = italian.replace(/`[^`]*`/g, '…').replace(/```[\s\S]*?```/g, '…');
    expect(officialese(words).map(({ word }) => word)).toEqual([]);
    expect(gendered(words)).toEqual([]);
  });
});
