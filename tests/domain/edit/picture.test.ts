/** The picture of a step as changes of its guide's files: what the checker says, and what undo brings back. */
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../../src/adapters/authoring/check-texts.ts';
import { begin, makeAll, redo, undo, withFile } from '../../../src/domain/edit/history.ts';
import { newGuideFiles } from '../../../src/domain/edit/new-guide.ts';
import {
  hideScreen,
  type PictureFiles,
  pictureAt,
  pictureEnglish,
  placesOf,
  type StepPicture,
  showPicture,
} from '../../../src/domain/edit/picture.ts';
import { addItem, itemsOf } from '../../../src/domain/edit/step-items.ts';
import { pictureFiles } from '../../../src/domain/screen/uses.ts';

const NEW = newGuideFiles({ id: 'prova', title: 'Prova', taken: [] }, Date.UTC(2026, 10, 27), 'x');
const STEP = 'trova-la-pagina';
const picture: StepPicture = {
  ...{ width: 800, height: 600, title: 'La pagina di accesso', alt: 'Una pagina bianca' },
  places: [
    { x: 80, y: 60, width: 200, height: 30, number: 1, text: 'Il campo Nome' },
    { x: 80, y: 120, width: 200, height: 30, number: 2, text: 'Il campo Nome' },
  ],
};

type Texts = Readonly<Record<string, string>>;

function read(texts: Texts) {
  const checked = checkTexts(texts, {}, '2026-11-27');
  const { guide, screens = [] } = checked;
  if (!guide) throw new Error('the guide cannot be read');
  const files: PictureFiles = { guide, screens, english: texts['screens.en.json'] };
  const step = guide.steps.find(({ id }) => id === STEP);
  if (!step) throw new Error('no step');
  const wrong = checked.problems.filter(({ level }) => level === 'problem');
  return { files, step, screens, wrong: wrong.map(({ code, place }) => `${code} ${place}`) };
}

function shown(texts: Texts, what: StepPicture, taken: readonly string[] = []) {
  const found = showPicture(read(texts).files, STEP, what, taken);
  if (!found) throw new Error('nothing is shown');
  return { file: found.file, history: makeAll(begin(texts), found.edits) };
}

/** The new guide with two numbered items at its step. */
const withItems = (() => {
  let history = begin(NEW);
  for (const item of ['Scrivi il nome', 'Scrivi il cognome']) {
    history = makeAll(history, addItem(read(history.texts).files.guide, STEP, item));
  }
  return history.texts;
})();

describe('A picture put at a step', () => {
  it('passes the checker, with its marks and words', () => {
    expect(itemsOf(read(withItems).step)).toEqual(['Scrivi il nome', 'Scrivi il cognome']);
    const { file, history } = shown(withItems, picture);
    const { wrong, step, screens } = read(history.texts);
    expect(wrong).toEqual([]);
    expect(file).toBe('la-pagina-di-accesso.png');
    expect(pictureFiles(screens)).toEqual([file]);
    expect(step.screen).toEqual({
      show: 'la-pagina-di-accesso',
      marks: { 'il-campo-nome': 1, 'il-campo-nome-2': 2 },
    });
    const frame = pictureAt(step, screens)?.frame;
    expect(frame && placesOf(step, frame)).toEqual(picture.places);
  });

  it('goes in one undo, with the file that it began, and comes back in one redo', () => {
    const { history } = shown(withItems, picture);
    expect(undo(history).texts).toEqual(withItems);
    expect(redo(undo(history)).texts).toEqual(history.texts);
  });

  it('changes nothing else in the guide’s file', () => {
    const { history } = shown(withItems, picture);
    const before = (withItems['guide.json'] ?? '').split('\n');
    const now = (history.texts['guide.json'] ?? '').split('\n');
    const kept = now.filter((line) => before.includes(line));
    expect(kept.length).toBeGreaterThanOrEqual(before.length - 1);
    expect(now.length - before.length).toBe(7);
  });

  it('takes the place of the one before, under a name that no file had', () => {
    const first = shown(withItems, picture);
    const second = shown(first.history.texts, { ...picture, places: [] }, [first.file]);
    expect(second.file).toBe('la-pagina-di-accesso-2.png');
    const { screens, wrong } = read(second.history.texts);
    expect(pictureFiles(screens)).toEqual([second.file]);
    expect(wrong).toEqual([]);
  });

  it('is taken away without a trace, and stays where another step shows it', () => {
    const { history } = shown(withItems, picture);
    const gone = makeAll(history, hideScreen(read(history.texts).files, STEP));
    expect(read(gone.texts).screens).toEqual([]);
    expect(read(gone.texts).step.screen).toBeUndefined();
    const twice = makeAll(history, [
      {
        file: 'guide.json',
        changes: [
          { kind: 'set', path: ['steps', 2, 'screen'], value: { show: 'la-pagina-di-accesso' } },
        ],
      },
    ]);
    const left = makeAll(twice, hideScreen(read(twice.texts).files, STEP));
    expect(read(left.texts).screens).toHaveLength(1);
    expect(read(left.texts).wrong).toEqual([]);
  });

  it('brings its English words where the drawings are translated, and takes them along', () => {
    const translated = { ...withItems, 'screens.json': '{"format":1,"screens":[]}' };
    const texts = { ...translated, 'screens.en.json': '{}\n' };
    expect(pictureEnglish(read(translated).files, read(translated).step)).toBeUndefined();
    const empty = { title: '', alt: '', places: [] };
    expect(pictureEnglish(read(texts).files, read(texts).step)).toEqual(empty);
    expect(read(shown(texts, picture).history.texts).wrong.join()).toContain('missing-translation');
    const english = {
      ...{ title: 'The sign-in page', alt: 'A white page' },
      places: ['The field Name', 'The field Surname'],
    };
    const { history } = shown(texts, { ...picture, english });
    expect(read(history.texts).wrong).toEqual([]);
    expect(pictureEnglish(read(history.texts).files, read(history.texts).step)).toEqual(english);
    const gone = makeAll(history, hideScreen(read(history.texts).files, STEP));
    expect(JSON.parse(gone.texts['screens.en.json'] ?? '')).toEqual({});
    expect(undo(history).texts).toEqual(texts);
  });

  it('is undone in the guide alone, where another screens.json was opened since', () => {
    const { history } = shown(withItems, picture);
    const other = withFile(history, 'screens.json', '{"format":1,"screens":[]}');
    const back = undo(other);
    expect(back.texts['guide.json']).toBe(withItems['guide.json']);
    expect(back.texts['screens.json']).toBe('{"format":1,"screens":[]}');
    expect(redo(back).texts).toEqual(other.texts);
  });
});
