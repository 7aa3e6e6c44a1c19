/**
 * Every kind of mistake that the checker knows, made in files that are opened on `/autori/`: the page
 * tells each in plain Italian, with its place and what to do.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTexts } from '../../src/adapters/authoring/check-texts.ts';
import type { StaticServer } from '../../src/build/serve.ts';
import { authoring } from '../../src/copy/authoring.ts';
import type { AuthorTexts } from '../../src/ports/authoring.ts';
import { cleanFiles, type Files } from '../domain/check/fixture.ts';
import { TABLES } from '../domain/check/tables.ts';
import { aGuide } from '../support/guide-builder.ts';
import { knownCodes } from '../support/known-codes.ts';
import { faultsOfPlace, faultsOfWords } from '../support/plain-problem.ts';
import { serveApp } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const words = authoring.it;
const TODAY = '2026-06-01';

/** What only the command can see: it has the source, the folder, and all guides together. */
const OF_THE_COMMAND = [
  ...['new-passage', 'changed-passage', 'vanished-passage', 'bad-sections', 'missing-file'],
  ...['wrong-folder', 'doubled-guide', 'doubled-mark', 'unknown-guide'],
];

let folder: string;
let site: StaticServer;
let visits: Visits;
let page: Page;
/** Codes that the page has told so far. */
const told = new Set<string>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-faults-'));
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
  ({ page } = await visits.begin());
  await itIs(TODAY);
  await page.goto(`${site.url}autori/`);
  await page.getByLabel(words.open.which).waitFor();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  expect(await visits.end()).toEqual([]);
  await Promise.all([visits.close(), site.close()]);
});

const itIs = (day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));

/** The files of a fault, as an author has them in a folder. */
function textsOf(files: Files): AuthorTexts {
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return {
    'guide.json': json(files.guide),
    'en.json': json(files.en),
    'passages.json': json(files.passages),
    'config.json': json(files.config),
    ...(files.screens && { 'screens.json': json({ format: 1, screens: files.screens }) }),
    ...(files.screensEn && { 'screens.en.json': json(files.screensEn) }),
  };
}

async function give(texts: Readonly<Record<string, string>>): Promise<void> {
  await page.getByLabel(words.open.files).setInputFiles(
    Object.entries(texts).map(([name, text]) => ({
      ...{ name, mimeType: 'application/json', buffer: Buffer.from(text) },
    })),
  );
}

interface Item {
  readonly state: string;
  readonly message: string;
  readonly place: string;
}

/** What the page lists now, under a heading or in its alert. */
function listed(within: string): Promise<readonly Item[]> {
  return page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(`${within} .pa-checks > li`)})].map((item) => {
      const [message, place] = item.querySelectorAll('[lang=it]');
      return { state: item.dataset.state, message: message.textContent, place: place.textContent };
    })`,
  );
}

const CHECK = '[aria-labelledby=autori-controllo]';

function expectPlain(items: readonly Item[], codeOf: (message: string) => string): void {
  expect(items.flatMap(({ message }) => faultsOfWords(message, codeOf(message)))).toEqual([]);
  expect(items.flatMap(({ place }) => faultsOfPlace(place))).toEqual([]);
  expect(items.filter(({ place }) => !/\.(?:json|docx|png)/.test(place))).toEqual([]);
}

/** Opens files, and expects the page to list exactly what the checker finds in them. */
async function expectTold(texts: AuthorTexts, today = TODAY): Promise<readonly string[]> {
  const { problems } = checkTexts(texts, {}, today);
  const shown = problems.map(
    ({ level, message }) => `${level === 'problem' ? 'wrong' : 'note'}: ${message}`,
  );
  await itIs(today);
  await give(texts);
  await expect
    .poll(async () => (await listed(CHECK)).map((item) => `${item.state}: ${item.message}`).sort())
    .toEqual(shown.sort());
  const codes = new Map(problems.map(({ message, code }) => [message, code]));
  expectPlain(await listed(CHECK), (message) => codes.get(message) ?? '');
  for (const { code } of problems) told.add(code);
  return problems.map(({ code }) => code);
}

describe.each(TABLES)('an author who made a mistake with %s', (_, cases) => {
  it.each(cases.map((planted) => [planted.did, planted] as const))(
    'and %s reads so on the page',
    async (_did, planted) => {
      const files = cleanFiles();
      planted.spoil(files);
      const codes = await expectTold(textsOf(files), files.today);
      const wanted = planted.told.map((line) => line.split(' @ ')[0] ?? '');
      const missing = wanted.filter((code) => ![...codes, ...OF_THE_COMMAND].includes(code));
      // What the file's schema refuses does not come before the checker.
      if (!codes.includes('wrong-value')) expect(missing).toEqual([]);
    },
  );
});

const clean = () => JSON.stringify(cleanFiles().guide, null, 2);
/** A field of the clean guide written otherwise. */
const spoilt = (before: string | RegExp, after: string) => {
  const text = clean().replace(before, after);
  if (text === clean()) throw new Error(`The clean guide has no ${before}`);
  return text;
};

/** Twenty questions of which every answer counts. */
function tangled(): string {
  const facts = Array.from({ length: 20 }, (_, index) => `fatto-${index}`);
  const guide = aGuide({
    questions: Object.fromEntries(facts.map((fact) => [fact, ['a', 'b']])),
    categories: {
      stretta: [Object.fromEntries(facts.map((fact) => [fact, ['a']])), 'entra'],
      tutti: [{}, 'entra'],
    },
    procedures: { entra: ['apri'] },
  });
  return JSON.stringify(guide);
}

describe('an author whose file does not fit', () => {
  it.each<[string, string, AuthorTexts]>([
    ['not-json', 'forgot a colon', { 'guide.json': '{"format": 1,\n "id" "x"}' }],
    ['not-json', 'wrote curly quotes', { 'guide.json': spoilt('"format"', '“format”') }],
    ['page-instead-of-json', 'saved a web page', { 'guide.json': '<!doctype html><p>No' }],
    ['unknown-field', 'invented a field', { 'guide.json': spoilt('"done"', '"finito"') }],
    ['unknown-field', 'wrote __proto__', { 'guide.json': spoilt('"id"', '"__proto__": {}, "id"') }],
    ['missing-field', 'forgot a field', { 'guide.json': spoilt(/"summary": .*/, '') }],
    [
      'wrong-value',
      'wrote a number as text',
      { 'guide.json': spoilt('"number": 1', '"number": "1"') },
    ],
    [
      'wrong-value',
      'wrote an impossible day',
      { 'guide.json': spoilt('2027-01-01', '2027-02-30') },
    ],
    [
      'wrong-value',
      'wrote a yes as text',
      { 'guide.json': spoilt('"toComplete": true', '"toComplete": "sì"') },
    ],
    [
      'wrong-value',
      'wrote an answer where a list belongs',
      { 'guide.json': spoilt(/"body": \[\s*\{[^}]*\}\s*\]/, '"body": "Apri."') },
    ],
    // The settings that were open before stay open, and they are of another guide.
    ['too-many-paths', 'asked twenty questions', { 'guide.json': tangled(), 'config.json': '{}' }],
    ['no-passages', 'left the passages in the folder', { 'guide.json': clean() }],
  ])('(%s) and %s reads so on the page', async (code, _did, texts) => {
    expect(await expectTold(texts)).toContain(code);
  });

  it.each<[string, string, string, string | Buffer]>([
    ['too-big', 'gave a file of 21 MB', 'guide.json', Buffer.alloc(21_000_000, ' ')],
    ['too-deep', 'gave a hundred brackets', 'guide.json', '['.repeat(100)],
    ['not-utf8', 'saved it in another alphabet', 'guide.json', Buffer.from([0x7b, 0xe0, 0x7d])],
    ['unknown-file', 'gave a letter', 'lettera.docx', 'Gentile collega'],
    ['not-changed-here', 'gave the rules of the source too', 'sections.json', '{"sections": []}'],
    ['bad-picture-name', 'gave a picture a name with spaces', 'Foto del portale.png', 'PNG'],
    ['not-a-picture', 'gave half a picture', 'portale.png', 'PNG'],
  ])('(%s) and %s keeps what is open, and reads why', async (code, _did, name, content) => {
    const texts = textsOf(cleanFiles());
    // What was refused before is off the page, and this is on it, before the next is given.
    await give(texts);
    await expect.poll(async () => (await listed('[role=alert]')).length).toBe(0);
    await page.getByText(words.check.good).waitFor();
    // From the disk, as a person does: 21 MB sent to the browser through its driver take their time.
    const file = join(folder, name);
    writeFileSync(file, content);
    await page.getByLabel(words.open.files).setInputFiles(file);
    await expect.poll(async () => (await listed('[role=alert]')).length).toBe(1);
    expectPlain(await listed('[role=alert]'), () => code);
    await page.getByText(words.check.good).waitFor();
    told.add(code);
  });
});

describe('every code', () => {
  it('has been told on the page, but for what only the command can see', () => {
    const known = knownCodes();
    expect(known.length).toBeGreaterThan(70);
    const missing = known.filter((code) =>
      // A code that ends in a hyphen is made of several: `unreachable-step`.
      code.endsWith('-') ? ![...told].some((one) => one.startsWith(code)) : !told.has(code),
    );
    expect(missing.filter((code) => !OF_THE_COMMAND.includes(code))).toEqual([]);
    expect(OF_THE_COMMAND.filter((code) => told.has(code))).toEqual([]);
  });
});
