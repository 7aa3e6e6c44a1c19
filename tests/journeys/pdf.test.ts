/** PDFs that the built app makes in the browser: of each guide its longest path and the whole of it. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { help } from '../../src/copy/help.ts';
import { printing } from '../../src/copy/printing.ts';
import {
  builtGuides,
  expectSays,
  givesAnswers,
  longestPath,
  opensPrint,
  paperHere,
  savesPdf,
  withoutDates,
} from '../support/browser-paper.ts';
import { answering, answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

/** DESIGN §10: what a guide for one category may weigh. */
const CATEGORY = 150_000;

let server: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [server, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), server.close()]));

describe.each(builtGuides())('The PDF of %s', (id) => {
  it('says a whole path, weighs little, and is the same each time but for its date', async () => {
    const told = builtGuide('it', undefined, id);
    const category = longestPath(told.guide);
    const answers = answersTo(told.guide, category);
    const { page } = await visits.begin();
    await givesAnswers(page, server.url, told, answers);
    await opensPrint(page, server.url, told);
    const bytes = await savesPdf(page, 'it');
    const { walked } = answering(told.guide, answers);
    await expectSays(bytes, paperHere(server.url, told, { kind: 'path' }, walked));
    expect(bytes.length).toBeLessThan(CATEGORY);
    await opensPrint(page, server.url, told);
    expect(withoutDates(await savesPdf(page, 'it'))).toBe(withoutDates(bytes));
  });

  it('says the whole guide, in English', async () => {
    const told = builtGuide('en', undefined, id);
    const { page } = await visits.begin();
    await opensPrint(page, server.url, told);
    const bytes = await savesPdf(page, 'en');
    await expectSays(bytes, paperHere(server.url, told, { kind: 'guide' }));
  });
});

describe('A part of a guide', () => {
  const told = builtGuide();
  const { guide } = told;
  const answers = answersTo(guide, longestPath(guide));
  const steps = stepsAfter(guide, answers);
  const words = printing.it;
  const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

  it('is what remains to do, one procedure or one step', async () => {
    const [first, second] = steps;
    if (!first || !second) throw new Error('the path is too short');
    const { page } = await visits.begin();
    await givesAnswers(page, server.url, told, answers);
    await page.goto(`${server.url}${guide.id}/?fatto=${first.id}#${first.id}`);
    await page.waitForURL(({ search }) => search === '');
    const played = answering(guide, answers).confirming(first.id);
    const { procedure } = played.onPath.path[1] ?? {};
    if (!procedure) throw new Error('the step belongs to nothing');
    await opensPrint(page, server.url, told);
    for (const [name, extent] of [
      [words.extents.remaining, { kind: 'remaining' }],
      [words.extents.procedure, { kind: 'procedure', procedure: procedure.id }],
      [words.extents.step, { kind: 'step', step: second.id }],
    ] as const) {
      await radio(page, name).check();
      const paper = paperHere(server.url, told, extent, played.walked);
      await expectSays(await savesPdf(page, 'it'), paper);
    }
  });

  it('is one step, asked for on its page', async () => {
    const step = steps[1];
    if (!step) throw new Error('the path is too short');
    const { page } = await visits.begin();
    await page.goto(`${server.url}${guide.id}/${step.id}/`);
    await page.locator('html[data-app=ready]').waitFor();
    await page.getByRole('link', { name: help.it.printStep }).click();
    await page.getByRole('combobox', { name: words.whichStep }).waitFor();
    expect(await radio(page, words.extents.step).isChecked()).toBe(true);
    const title = page.locator('.pa-paper-step').getByRole('heading');
    expect(await title.textContent()).toContain(told.say(step.title));
  });
});

describe('The worker', () => {
  it('shows how far it is after half a second, and ends its work when told so', async () => {
    const told = builtGuide();
    const { page } = await visits.begin();
    // As on a slow line: the font that the worker asks for does not come.
    await page.context().route(/regular.*\.ttf$/, () => undefined);
    await opensPrint(page, server.url, told);
    const downloads: string[] = [];
    page.on('download', (file) => downloads.push(file.suggestedFilename()));
    await page.getByRole('button', { name: printing.it.download }).click();
    await page.getByText(printing.it.making(0)).waitFor();
    // The words come after half a second, whether or not the worker's code is there by then.
    await expect.poll(() => page.workers()).toHaveLength(1);
    const [worker] = page.workers();
    await Promise.all([
      worker?.waitForEvent('close'),
      page.getByRole('button', { name: printing.it.cancel }).click(),
    ]);
    await page.getByText(printing.it.cancelled).waitFor();
    await expect.poll(() => page.workers()).toEqual([]);
    expect(downloads).toEqual([]);
    // And it can be made after all.
    await page.context().unroute(/regular.*\.ttf$/);
    await expectSays(await savesPdf(page, 'it'), paperHere(server.url, told, { kind: 'guide' }));
  });
});
