/** PDFs that the built app makes in Chromium, and the papers that they must say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { printing } from '../../src/copy/printing.ts';
import { spell } from '../../src/domain/code/spell.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import type { Language } from '../../src/domain/config/model.ts';
import type { Guide, Id } from '../../src/domain/guide/model.ts';
import { paperAddresses } from '../../src/domain/paper/address.ts';
import type { Paper } from '../../src/domain/paper/model.ts';
import { paperOf } from '../../src/domain/paper/paper-of.ts';
import type { Extent } from '../../src/domain/paper/plan.ts';
import type { Walk } from '../../src/domain/walk/model.ts';
import type { Catalog } from '../../src/ports/data.ts';
import type { Answer, BuiltGuide } from './built-guide.ts';
import { answersTo, stepsAfter } from './built-guide.ts';
import { missingFrom, textsOfPaper } from './paper-text.ts';
import { shippedGuide } from './papers.ts';
import { pdfFaults } from './pdf-check.ts';
import { say, structureText } from './pdfs.ts';
import { personOn } from './person.ts';
import { DIST } from './server.ts';

/** Address of a guide's page for printing, below the app's folder. */
export function printPath(guide: Id, language: Language): string {
  return `${language === 'en' ? 'en/' : ''}${guide}/stampa/`;
}

/** Opens the page for printing, and waits until a PDF can be asked for. */
export async function opensPrint(page: Page, url: string, told: BuiltGuide): Promise<void> {
  await page.goto(url + printPath(told.guide.id, told.language));
  await page.getByRole('button', { name: printing[told.language].download }).waitFor();
}

/** Answers the questions as a person does, from the guide's page. */
export async function givesAnswers(
  page: Page,
  url: string,
  told: BuiltGuide,
  answers: readonly Answer[],
): Promise<void> {
  const person = personOn(page, url, told);
  await person.opens(person.pathOf());
  if (answers.length === 0) return;
  await person.begins();
  await person.answers(answers);
  await page.waitForURL(({ search }) => search === '');
}

/** Presses "Scarica PDF"; gives the file. */
export async function savesPdf(page: Page, language: Language): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: printing[language].download }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.pdf$/);
  return new Uint8Array(readFileSync(await file.path()));
}

/** The paper that the page for printing shows, worked out here from the same data. */
export function paperHere(
  url: string,
  { guide, language }: BuiltGuide,
  extent: Extent,
  walk?: Walk,
): Paper {
  const personal = extent.kind === 'path' || extent.kind === 'remaining';
  const category = walk?.kind === 'path' ? walk.category.id : undefined;
  return paperOf({
    ...shippedGuide(guide.id, language),
    ...{ extent, created: Date.now(), browser: { family: 'chrome' as const } },
    ...(walk && { walk }),
    address: paperAddresses(url, language, guide.id, personal && walk ? walk.facts : {}),
    code({ id }) {
      const code = stepCode(guide, id, category);
      return { text: formatCode(code), spoken: spell(code, language) };
    },
  });
}

/** The file has no fault that a program finds, and says the paper from beginning to end. */
export async function expectSays(bytes: Uint8Array, paper: Paper): Promise<void> {
  expect(say('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
  expect(await pdfFaults(bytes)).toEqual([]);
  const info = say('pdfinfo', [], bytes);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Page size:.*A4/);
  expect(info).toContain(paper.title);
  const texts = textsOfPaper(paper);
  expect(missingFrom(structureText(bytes), texts)).toEqual([]);
  expect(fewerWords(say('pdftotext', [], bytes, ['-']), texts)).toEqual([]);
}

/** Words that are there less often than in the texts; a long address is broken over lines. */
function fewerWords(said: string, texts: readonly string[]): readonly string[] {
  const bag = counted(said);
  return [...counted(texts.join(' '))]
    .filter(([word, times]) => word.length < 18 && (bag.get(word) ?? 0) < times)
    .map(([word]) => word);
}

function counted(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.normalize('NFKC').split(/[^\p{L}\p{N}]+/u)) {
    if (word.length > 2) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** The file without what may differ between two makings of the same paper: its dates and its id. */
export function withoutDates(bytes: Uint8Array): string {
  const plain = say('qpdf', ['--qdf', '--object-streams=disable', '--static-id'], bytes, ['-']);
  const dates = /\((?:D:)?\d{14}[^)]*\)|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g;
  return plain.replace(dates, '(date)').replace(/\/ID \[.*?\]/, '/ID');
}

/** The guide's category with the most steps. */
export function longestPath(guide: Guide): Id {
  const found = guide.categories
    .map(({ id }) => ({ id, steps: stepsAfter(guide, answersTo(guide, id)).length }))
    .reduce((most, next) => (next.steps > most.steps ? next : most));
  return found.id;
}

/** Ids of the guides in the built app. */
export function builtGuides(): readonly Id[] {
  const catalog = JSON.parse(readFileSync(join(DIST, 'guides/catalog.json'), 'utf8')) as Catalog;
  return catalog.guides.map(({ id }) => id);
}
