/** Paper in the built app: the page for printing, what the browser prints, and the way back. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { printing } from '../../src/copy/printing.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import type { Language } from '../../src/domain/config/model.ts';
import { onlyAnswersTo } from '../../src/domain/walk/journal-to.ts';
import { axeViolations } from '../support/axe.ts';
import { opensPrint, paperHere, savesPdf } from '../support/browser-paper.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { layoutFaults } from '../support/layout.ts';
import { missingFrom, oneLine, textsOfPaper } from '../support/paper-text.ts';
import { forPoppler, headingsOf, structureText } from '../support/pdfs.ts';
import { personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const LANGUAGES: readonly Language[] = ['it', 'en'];
const WAY = /Procedi su \d|Proceed to \d/;

let server: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [server, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), server.close()]));

const pathOf = (language: Language) => `${language === 'en' ? 'en/' : ''}sec-sisr/stampa/`;

/** What the browser prints, as `pdftotext` reads it. */
async function printedText(page: Page): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'primo-accesso-print-'));
  try {
    const file = join(dir, 'print.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    return execFileSync('pdftotext', ['-layout', '-nopgbrk', file, '-'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Words as a bag: how often each is there. Layout, hyphens and order of columns do not count. */
function counted(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.normalize('NFKC').split(/[^\p{L}\p{N}]+/u)) {
    if (word.length > 2) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** A long preview comes in slices: resolves when all of it is drawn. */
const drawn = (page: Page) => page.locator('.pa-paper:not([aria-busy])').waitFor();

/** The words of the preview, without those inside drawings. */
const PREVIEW = `(() => {
  const copy = document.querySelector('.pa-paper').cloneNode(true);
  for (const svg of copy.querySelectorAll('svg')) svg.remove();
  const texts = [];
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent);
  return texts.join(' ');
})()`;

describe.each(LANGUAGES)('The page for printing, in %s', (language) => {
  const words = printing[language];

  it('is all there without script, says when to stop, and never the way past the warning', async () => {
    const { page } = await visits.begin([], { javaScriptEnabled: false });
    await page.goto(server.url + pathOf(language));
    const { guide, say } = builtGuide(language);
    const text = oneLine((await page.locator('main').textContent()) ?? '');
    expect(guide.steps.map(({ title }) => say(title)).filter((t) => !text.includes(t))).toEqual([]);
    expect(await page.locator('.pa-paper-figure').count()).toBe(
      guide.steps.filter(({ screen }) => screen).length,
    );
    expect(text).not.toMatch(WAY);
  });

  it('prints the words of the preview, and none of the page around it', async () => {
    const { page } = await visits.begin();
    await page.goto(server.url + pathOf(language));
    await page.getByRole('button', { name: words.print, exact: true }).waitFor();
    await drawn(page);
    const preview = oneLine(await page.evaluate<string>(PREVIEW));
    expect(preview).toMatch(WAY);
    const printed = await printedText(page);
    const bag = counted(printed);
    const missing = [...counted(preview)].filter(([word, times]) => (bag.get(word) ?? 0) < times);
    // A long address may be broken over two lines.
    expect(missing.filter(([word]) => word.length < 18)).toEqual([]);
    expect(printed).not.toContain(words.extent);
    expect(printed).not.toContain(words.print === 'Stampa' ? 'Impostazioni' : 'Settings');
  });

  // The English paper has the same structure: it is compared in the full run.
  it.runIf(language === 'it' || process.env.EVERY_PAGE === '1')(
    'prints the same headings and texts as the PDF has, in the same order',
    {
      timeout: 120_000,
    },
    async () => {
      const told = builtGuide(language);
      const { page } = await visits.begin();
      await opensPrint(page, server.url, told);
      const pdf = await savesPdf(page, language);
      const print = new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true }));
      const printed = forPoppler(print);
      expect(headingsOf(printed)).toEqual(headingsOf(pdf));
      const texts = textsOfPaper(paperHere(server.url, told, { kind: 'guide' }));
      expect(missingFrom(structureText(printed), texts)).toEqual([]);
    },
  );

  it('has no fault of accessibility, and fits a narrow window', async () => {
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 360, height: 640 },
      { width: 320, height: 640 },
    ]) {
      const { page } = await visits.begin([], { viewport });
      await page.goto(server.url + pathOf(language));
      await page.getByRole('button', { name: words.print, exact: true }).waitFor();
      await drawn(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await layoutFaults(page, { primary: false, firstView: false })).toEqual([]);
    }
  });

  it('offers the path of who is on the way, and what remains of it', async () => {
    const told = builtGuide(language);
    const answers = answersTo(told.guide, 'senza-casella');
    const steps = stepsAfter(told.guide, answers);
    const { page } = await visits.begin();
    const person = personOn(page, server.url, told);
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await person.follows(guideWords[language].guide.printIt);
    await page.getByRole('radio', { name: words.extents.path }).waitFor();
    const heads = page.locator('.pa-paper-step');
    await drawn(page);
    expect(await heads.count()).toBe(steps.length);
    await page.getByRole('radio', { name: words.extents.step }).check();
    await drawn(page);
    expect(await heads.count()).toBe(1);
    await page.getByRole('radio', { name: words.extents.procedure }).check();
    await drawn(page);
    expect(await heads.count()).toBeGreaterThan(1);
  });

  it('leads from paper back to the screen, after asking', async () => {
    const told = builtGuide(language);
    const answers = answersTo(told.guide, 'senza-casella');
    const steps = stepsAfter(told.guide, answers);
    const [, ticked, next] = steps;
    if (!ticked || !next) throw new Error('the path is too short');
    const { page } = await visits.begin();
    const person = personOn(page, server.url, told);
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await page.goto(`${server.url}${person.pathOf()}?carta=${ticked.id}#${ticked.id}`);
    await person.reads(words.twin.title);
    expect(await axeViolations(page)).toEqual([]);
    await person.presses(words.twin.yes);
    await person.arrivesAtStep(next);
  });
});

describe('Who worked on paper', () => {
  const told = builtGuide();
  const { guide } = told;
  const words = printing.it.twin;
  const ways = guide.categories.map(({ id }) => ({ id, answers: onlyAnswersTo(guide, id) }));
  const sure = ways.find(
    ({ id, answers }) => answers && stepsAfter(guide, answersTo(guide, id)).length > 2,
  );
  const types = (page: Page, step: string, category: string) =>
    page.getByLabel(words.label).fill(formatCode(stepCode(guide, step, category)));

  it('types the code of the step ticked last, and goes on from there on another PC', async () => {
    if (!sure) throw new Error('no category is reached by one way only');
    const [, ticked, next] = stepsAfter(guide, answersTo(guide, sure.id));
    if (!ticked || !next) throw new Error('the path is too short');
    const { page } = await visits.begin();
    const person = personOn(page, server.url, told);
    await person.opens(person.pathOf());
    await types(page, ticked.id, sure.id);
    await person.presses(words.go);
    await person.reads(words.title);
    await page.getByText(words.until(told.say(ticked.title))).waitFor();
    await person.presses(words.yes);
    await person.arrivesAtStep(next);
    // It is kept: the path says so after the page was opened anew.
    await person.opens(person.pathOf());
    await page
      .getByText(
        guideWords.it.guide.progress(2, stepsAfter(guide, answersTo(guide, sure.id)).length),
      )
      .waitFor();
  });

  it('types it on a PC that has the path already', async () => {
    const category = 'senza-casella';
    const answers = answersTo(guide, category);
    const [first, ticked, next] = stepsAfter(guide, answers);
    if (!first || !ticked || !next) throw new Error('the path is too short');
    const { page } = await visits.begin();
    const person = personOn(page, server.url, told);
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await types(page, ticked.id, category);
    await person.presses(words.go);
    await person.reads(words.title);
    await person.presses(words.yes);
    await person.arrivesAtStep(next);
  });
});

describe('Without network', () => {
  it('the page for printing opens with its drawings', async () => {
    const { context, page } = await visits.begin([/Failed to load resource|ERR_INTERNET/], {
      serviceWorkers: 'allow',
    });
    await page.goto(server.url);
    await page.getByText('Funziona anche senza rete').waitFor();
    await context.setOffline(true);
    await page.goto(server.url + pathOf('it'));
    await page.getByRole('button', { name: printing.it.print, exact: true }).waitFor();
    await drawn(page);
    expect(await page.locator('.pa-paper-figure').count()).toBeGreaterThan(10);
  });
});

describe('the PDF', () => {
  /** Presses "Scarica PDF" and gives the file, checked for being sound and tagged. */
  async function downloads(page: Page, language: Language): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: printing[language].download }).click(),
    ]);
    const path = await file.path();
    expect(file.suggestedFilename()).toMatch(/^sec-sisr-[a-z-]+\.pdf$/);
    execFileSync('qpdf', ['--check', path]);
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:.*A4/);
    return execFileSync('pdftotext', ['-nopgbrk', path, '-'], { encoding: 'utf8' });
  }

  it.each(LANGUAGES)(
    'in "%s" is made on this PC from the path of who is on the way',
    async (language) => {
      const told = builtGuide(language);
      const { page } = await visits.begin();
      const person = personOn(page, server.url, told);
      const answers = answersTo(told.guide, 'mai-usato-portale');
      await person.opens(person.pathOf());
      await person.begins();
      await person.answers(answers);
      await person.reads(
        told.say(told.guide.categories.find(({ id }) => id === 'mai-usato-portale')?.title ?? ''),
      );
      await page.goto(server.url + pathOf(language));
      const text = oneLine(await downloads(page, language));
      for (const step of stepsAfter(told.guide, answers)) {
        expect(text).toContain(oneLine(told.say(step.title)));
      }
      expect(text).toMatch(language === 'it' ? /pagina 1 di \d/ : /page 1 of \d/);
      await page
        .getByText(printing[language].made('sec-sisr').split('sec-sisr')[0] ?? '')
        .waitFor();
    },
  );

  it('is made without the network too', async () => {
    const { context, page } = await visits.begin([/ERR_INTERNET_DISCONNECTED/], {
      serviceWorkers: 'allow',
    });
    await page.goto(server.url + pathOf('it'));
    await page.locator('.pa-offline', { hasText: 'Funziona anche senza rete' }).waitFor();
    await context.setOffline(true);
    await page.reload();
    expect(await downloads(page, 'it')).toContain('Apri il portale SEC-SISR');
  });
});
