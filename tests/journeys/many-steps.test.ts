/** A guide far longer than any real one: it opens, is checked, found and walked like the others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { arrival } from '../../src/copy/arrival.ts';
import { authoring } from '../../src/copy/authoring.ts';
import { desk } from '../../src/copy/desk.ts';
import { it as common } from '../../src/copy/it.ts';
import type { Guide } from '../../src/domain/guide/model.ts';
import { stepLink } from '../../src/domain/link/step-link.ts';
import { wholeGuide } from '../support/many-steps.ts';
import { type FixtureSite, serveCopy } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

/** `npm run bench -- --only many` takes 10,000, and says how long it takes. */
const COUNT = 2000;
const ID = 'sec-sisr';
/** Milliseconds: the first "Fatto" keeps the thousand steps before it too, one after the other. */
const TAKING_OVER = 60_000;
const words = authoring.it;

let site: FixtureSite;
let visits: Visits;
const whole = wholeGuide(COUNT);
let guide: Guide;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveCopy(), openVisits({ worker: false })]);
  const file = `guides/${ID}/guide.json`;
  const { mark } = JSON.parse(readFileSync(join(site.dir, file), 'utf8')) as Guide;
  guide = { ...whole.guide, id: ID, mark };
  site.write(file, JSON.stringify(guide));
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

const stepAt = (position: number) => {
  const step = guide.steps[position];
  if (!step) throw new Error(`The guide has no step ${position}`);
  return step;
};

describe(`a guide of ${COUNT} steps`, () => {
  it('is checked on the authors’ page, which says only that it is too long for codes', async () => {
    const { page } = await visits.begin();
    await page.goto(`${site.url}autori/`);
    const json = (value: unknown) => Buffer.from(JSON.stringify(value, null, 2));
    await page.getByLabel(words.open.files).setInputFiles([
      { name: 'guide.json', mimeType: 'application/json', buffer: json(whole.guide) },
      { name: 'en.json', mimeType: 'application/json', buffer: json(whole.english) },
      { name: 'passages.json', mimeType: 'application/json', buffer: json(whole.passages) },
    ]);
    await page.getByText(words.check.wrong(1)).waitFor();
    await page.getByText(/ne distingue al massimo 900.*Dividi la guida/).waitFor();
    await page.getByRole('button', { name: words.views.paths, exact: true }).click();
    await page
      .getByText(stepAt(COUNT - 1).title, { exact: true })
      .first()
      .waitFor();
  });

  it('is walked from a link into its middle, whose steps have no page of their own', {
    timeout: 2 * TAKING_OVER,
  }, async () => {
    const { page } = await visits.begin();
    const at = COUNT / 2;
    const link = stepLink(guide, stepAt(at).id, { ufficio: 'centro' }, 'it', () => false);
    await page.goto(site.url + link.slice(1));
    await page.getByRole('heading', { name: stepAt(at).title, level: 1 }).waitFor();
    await page.getByText(arrival.it.stepTitle).waitFor();
    for (const next of [1, 2]) {
      await page.getByRole('link', { name: common.step.done, exact: true }).click();
      await page
        .getByRole('heading', { name: stepAt(at + next).title, level: 1 })
        .waitFor({ timeout: TAKING_OVER });
    }
  });

  it('is found by the desk, step by step', async () => {
    const { page } = await visits.begin();
    await page.goto(`${site.url}assistenza/`);
    await page.locator('html[data-app=ready]').waitFor();
    const wanted = stepAt(1234);
    await page.getByRole('combobox', { name: desk.it.field }).fill(wanted.title);
    await page.getByRole('option', { name: wanted.title }).first().click();
    await page
      .locator('.pa-desk-preview')
      .getByRole('heading', { name: wanted.title, level: 1 })
      .waitFor();
  });
});
