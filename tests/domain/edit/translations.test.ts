/** The English texts and the words in drawings: every one is found, and changed where it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGuide, readOverlay } from '../../../src/adapters/schema/guide-schema.ts';
import { readScreens } from '../../../src/adapters/schema/screen-schema.ts';
import { applySplice, type Change, spliceFor } from '../../../src/domain/edit/change.ts';
import type { Json } from '../../../src/domain/edit/format.ts';
import { jsonAt } from '../../../src/domain/edit/shape.ts';
import {
  diffTexts,
  drawingTexts,
  guidePairs,
  isMissing,
  staleDrawingTexts,
  staleTexts,
  writeTranslation,
} from '../../../src/domain/edit/translations.ts';
import { listTexts } from '../../../src/domain/guide/texts.ts';

const file = (name: string) => readFileSync(`public/guides/sec-sisr/${name}`, 'utf8');
const [GUIDE, ENGLISH, SCREENS, SCREENS_ENGLISH] = [
  ...['guide.json', 'en.json', 'screens.json', 'screens.en.json'].map(file),
];
function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a shipped file cannot be read');
  return value;
}
const guide = there(readGuide(there(GUIDE)).guide);
const english = there(readOverlay(there(ENGLISH)).overlay);
const screens = there(readScreens(there(SCREENS)).file).screens;
const screensEnglish = there(readOverlay(there(SCREENS_ENGLISH)).overlay);

const changed = (text: string, changes: readonly Change[]) =>
  changes.reduce((now, change) => applySplice(now, spliceFor(now, change)), text);
const linesApart = (a: string, b: string) => {
  const [old, now] = [a.split('\n'), b.split('\n')];
  return old.length === now.length ? now.filter((line, at) => line !== old[at]).length : -1;
};

describe('A translation', () => {
  it('stands beside each text of a shipped guide', () => {
    expect(guidePairs(guide, english).filter(isMissing)).toEqual([]);
    expect(staleTexts(listTexts(guide), english)).toEqual([]);
  });

  it('changes in one line, wherever it stands', () => {
    for (const { node, field, english: now } of guidePairs(guide, english)) {
      if (now === undefined) continue;
      const changes = writeTranslation(JSON.parse(there(ENGLISH)), node, field, `${now} now`);
      expect(linesApart(there(ENGLISH), changed(there(ENGLISH), changes))).toBe(1);
    }
  });

  it('comes into an empty file, and leaves it empty again', () => {
    const one = changed('{}\n', writeTranslation({}, 'step/uno', 'body.0', 'Open the mail'));
    expect(JSON.parse(one)).toEqual({ 'step/uno': { 'body.0': 'Open the mail' } });
    expect(
      JSON.parse(changed(one, writeTranslation(JSON.parse(one), 'step/uno', 'body.0', ' '))),
    ).toEqual({});
    expect(writeTranslation({}, 'step/uno', 'body.0', '')).toEqual([]);
  });

  it('of a text that is gone is named, and one that is missing too', () => {
    const [first] = guide.steps;
    const fewer = { ...guide, steps: guide.steps.slice(1) };
    const stale = staleTexts(listTexts(fewer), english);
    expect(new Set(stale.map(({ node }) => node))).toEqual(new Set([`step/${first?.id}`]));
    const { [`step/${first?.id}`]: _, ...rest } = english;
    expect(
      guidePairs(guide, rest)
        .filter(isMissing)
        .every(({ node }) => node === `step/${first?.id}`),
    ).toBe(true);
  });

  it('that differs is told with both texts', () => {
    const before = { guide: { title: 'Old', summary: 'Same' }, 'step/uno': { done: 'Gone' } };
    const now = { guide: { title: 'New', summary: 'Same', more: 'Added' } };
    expect(diffTexts(before, now)).toEqual([
      { node: 'guide', field: 'title', before: 'Old', after: 'New' },
      { node: 'guide', field: 'more', after: 'Added' },
      { node: 'step/uno', field: 'done', before: 'Gone' },
    ]);
  });
});

describe('A word in a drawing', () => {
  const texts = drawingTexts(screens, screensEnglish);
  it('is found where it stands in the file, and changes in one line', () => {
    const root: Json = JSON.parse(there(SCREENS));
    expect(texts.length).toBeGreaterThan(50);
    for (const { path, text } of texts) {
      expect(jsonAt(root, path)).toBe(text);
      const now = changed(there(SCREENS), [{ kind: 'set', path, value: `${text} ora` }]);
      expect(linesApart(there(SCREENS), now)).toBe(1);
    }
  });

  it('has a translation only where the drawing is not Italian in every language', () => {
    const italian = new Set(
      screens.filter(({ wordsIn }) => wordsIn).map(({ id }) => `screen/${id}`),
    );
    const said = texts.filter(({ translated, node }) => translated && italian.has(node));
    expect(said.every(({ field }) => /title$|label$|note$/.test(field))).toBe(true);
    expect(texts.some(({ translated }) => !translated)).toBe(true);
    expect(staleDrawingTexts(screens, screensEnglish)).toEqual([]);
    expect(staleDrawingTexts([], { 'screen/via': { title: 'Gone' } })).toHaveLength(1);
  });
});
