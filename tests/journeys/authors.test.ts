/** Who writes guides: from a published guide to a corrected one that staff read, without a developer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { authoring } from '../../src/copy/authoring.ts';
import { configEdit } from '../../src/copy/config-edit.ts';
import { settingWords } from '../../src/copy/config-labels.ts';
import { guideStructure } from '../../src/copy/guide-structure.ts';
import { guideTexts } from '../../src/copy/guide-texts.ts';
import { axeViolations } from '../support/axe.ts';
import { type Answer, answering, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';
import { DIST, type FixtureSite, serveCopy } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const words = authoring.it;
const settings = configEdit.it;
const structure = guideStructure.it;
const texts = guideTexts.it;
const told = builtGuide('it');
const first = told.guide.steps[0];
if (!first) throw new Error('The guide has no step');
/** Something that stands in no file of the site: where it is seen in a request, a draft got out. */
const CANARY = 'Canarino73 apri la casella';
const CANARY_MAIL = 'canarino76@esempio.it';

let site: FixtureSite;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveCopy(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

async function opensAuthors(page: Page): Promise<void> {
  await page.goto(`${site.url}autori/`);
  await page.getByLabel(words.open.which).waitFor();
}

async function opensPublished(page: Page): Promise<void> {
  await opensAuthors(page);
  await page.getByLabel(words.open.which).selectOption(told.guide.id);
  await page.getByRole('button', { name: words.open.start }).click();
  await page.getByRole('heading', { name: words.check.title, exact: true }).waitFor();
}

const view = (page: Page, name: keyof typeof words.views) =>
  page.getByRole('button', { name: words.views[name], exact: true }).click();

/** Chooses what to change, in the form. */
async function changes(page: Page, node: string): Promise<void> {
  await view(page, 'edit');
  await page.locator('#autori-nodo').selectOption(node);
}

async function writes(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).blur();
}

/** Opens every group of settings, so that all their fields are there to be looked at. */
async function opensAllGroups(page: Page): Promise<void> {
  await page.getByRole('heading', { name: settings.title }).waitFor();
  for (const summary of await page.locator('details[data-field] > summary').all()) {
    await summary.click();
  }
}

/** Presses the button that saves a file; gives the file's text. */
async function saves(page: Page, name: string): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.bar.save(name) }).click();
  return readFileSync(await (await saved).path(), 'utf8');
}

describe('an author', () => {
  it('changes a text and an address, and staff read them, without a build', async () => {
    const { page, context } = await visits.begin();
    const asked: string[] = [];
    context.on('request', (request) => {
      asked.push(
        `${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`,
      );
    });
    await opensPublished(page);
    await changes(page, `step/${first.id}`);
    await writes(page, 'Titolo', CANARY);
    await page.locator('.pa-desk-preview').getByRole('heading', { name: CANARY }).waitFor();
    await changes(page, 'variable/siteUrl');
    await writes(page, 'Valore', 'https://canarino74.example.it/');
    await view(page, 'diff');
    const listed = page.getByRole('listitem').filter({ hasText: `Passo ${first.number}` });
    await expect.poll(() => listed.first().textContent()).toContain('titolo cambiato');
    await page.getByText('indirizzo cambiato').waitFor();
    const text = await saves(page, 'guide.json');
    const before = readFileSync(join(DIST, 'guides', told.guide.id, 'guide.json'), 'utf8');
    const [old, now] = [before.split('\n'), text.split('\n')];
    expect(now.filter((line, index) => line !== old[index])).toHaveLength(2);
    expect(asked.filter((one) => /canarino7\d/i.test(one))).toEqual([]);
    expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([]);

    writeFileSync(join(site.dir, 'guides', told.guide.id, 'guide.json'), text);
    const staff = (await visits.begin()).page;
    await staff.goto(`${site.url}${told.guide.id}/${first.id}/`);
    await staff.locator('html[data-app=ready]').waitFor();
    await staff.getByRole('heading', { name: CANARY, level: 1 }).waitFor();
  });

  it('changes a contact and a condition, and staff meet both, without a build', async () => {
    const { page } = await visits.begin();
    await opensPublished(page);
    await page.getByText(words.open.other).click();
    await page.getByRole('button', { name: settings.open }).click();
    await page.getByRole('button', { name: words.views.settings, exact: true }).waitFor();
    // Who has never used the portal skips the first step from now on.
    await changes(page, `step/${first.id}`);
    const when = page.getByRole('group', { name: structure.when, exact: true });
    await when.getByLabel(structure.addQuestion).selectOption('portale');
    await when.getByLabel(structure.answer, { exact: true }).selectOption('si-personale');
    await when.getByRole('button', { name: structure.addCondition }).click();
    await when.getByRole('checkbox', { checked: true }).waitFor();
    await view(page, 'settings');
    await page.getByText(settingWords('contacts', 'it')?.label ?? '', { exact: true }).click();
    await writes(page, settingWords('contacts.desk.mail', 'it')?.label ?? '', CANARY_MAIL);
    await view(page, 'diff');
    await page.getByText('condizione cambiata').waitFor();
    await page.locator('ins', { hasText: CANARY_MAIL }).waitFor();
    const [guide, config] = [await saves(page, 'guide.json'), await saves(page, 'config.json')];
    const before = readFileSync(join(site.dir, 'config.json'), 'utf8').split('\n');
    expect(config.split('\n').filter((line, at) => line !== before[at])).toHaveLength(1);
    writeFileSync(join(site.dir, 'guides', told.guide.id, 'guide.json'), guide);
    writeFileSync(join(site.dir, 'config.json'), config);

    const changed = builtGuide('it', site.dir);
    const answers: readonly Answer[] = [
      ['bisogno', 'entrare'],
      ['portale', 'no'],
      ['casella', 'no'],
    ];
    expect(stepsAfter(told.guide, answers)[0]?.id).toBe(first.id);
    const [now] = stepsAfter(changed.guide, answers);
    if (!now) throw new Error('these answers lead to no step');
    expect(now.id).not.toBe(first.id);
    const staff = personOn((await visits.begin()).page, site.url, changed);
    await staff.opens(staff.pathOf());
    await staff.begins();
    await staff.answers(answers);
    const { category } = answering(changed.guide, answers).onPath;
    await staff.arrivesAt(staff.pathOf(), changed.say(category.title));
    await staff.begins();
    await staff.arrivesAtStep(now);
    const written = changed.guide.steps.find(({ body }) =>
      JSON.stringify(body).includes('{deskMail}'),
    );
    await staff.opens(staff.pathOf(written?.id));
    await staff.page.getByRole('link', { name: CANARY_MAIL }).first().waitFor();
  });

  it('changes an English text and a word in a drawing, and who reads English sees both', async () => {
    const { page } = await visits.begin();
    await opensPublished(page);
    const drawn = told.guide.steps.find(({ screen }) => screen?.show === 'posta-login');
    if (!drawn) throw new Error('no step shows the mail page');
    await view(page, 'english');
    await page.locator('#autori-nodo-inglese').selectOption(`step/${drawn.id}`);
    await writes(page, texts.inEnglish('Titolo'), 'Canary77 opens the mail');
    await view(page, 'drawings');
    await page.getByLabel(texts.which).selectOption('posta-login');
    await writes(page, texts.inEnglish(texts.field(1, texts.fields.title ?? '')), 'Canary78 page');
    const folderOf = join(site.dir, 'guides', told.guide.id);
    writeFileSync(join(folderOf, 'en.json'), await saves(page, 'en.json'));
    writeFileSync(join(folderOf, 'screens.en.json'), await saves(page, 'screens.en.json'));

    const reader = (await visits.begin()).page;
    await reader.goto(`${site.url}en/${told.guide.id}/${drawn.id}/`);
    await reader.locator('html[data-app=ready]').waitFor();
    await reader.getByRole('heading', { name: 'Canary77 opens the mail', level: 1 }).waitFor();
    await reader.getByText('Canary78 page').first().waitFor();
  });

  it('is told of a broken file, and loses nothing', async () => {
    const { page } = await visits.begin();
    await opensAuthors(page);
    const give = (name: string, text: string | Buffer) =>
      page.getByLabel(words.open.files).setInputFiles({
        ...{ name, mimeType: 'application/json', buffer: Buffer.from(text) },
      });
    await give('guide.json', '{"format": 1,\n "id" "x"}');
    await page.getByText(/Il file non si può leggere: alla riga 2/).waitFor();
    await give('guide.json', readFileSync(join(DIST, 'guides', told.guide.id, 'guide.json')));
    await page.getByRole('heading', { name: words.preview.title, exact: true }).waitFor();
    await page.getByText(words.open.other).click();
    await give('guide.json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    await page.getByText(/non sono nella codifica “UTF-8”/).waitFor();
    await page.getByRole('heading', { name: words.preview.title, exact: true }).waitFor();
  });

  it('sees a step as staff do, also what may be seen there', async () => {
    const { guide } = told;
    const step = guide.steps.find(
      ({ screen, troubles }) =>
        screen && guide.troubles.some((trouble) => trouble.screen && troubles.includes(trouble.id)),
    );
    if (!step) throw new Error('No step has drawings to choose from');
    const { page } = await visits.begin();
    await opensPublished(page);
    await changes(page, `step/${step.id}`);
    const seen = page.locator('.pa-desk-preview .pa-see-picture');
    await seen.first().locator('svg').waitFor();
    await expect
      .poll(async () => (await seen.count()) - (await seen.locator('svg').count()))
      .toBe(0);
  });

  it('tries the guide from the questions, with the keyboard, and nothing of it is kept', async () => {
    const { page } = await visits.begin();
    await opensPublished(page);
    // What was pressed is out of sight: the focus is on what opens it again.
    await expect
      .poll(() => page.evaluate('document.activeElement?.textContent'))
      .toBe(words.open.other);
    const preview = page.locator('.pa-desk-preview');
    const [asked] = told.guide.questions;
    const { walked } = answering(told.guide, [[asked?.id ?? '', asked?.options[0]?.value ?? '']]);
    if (walked.kind !== 'question') throw new Error('The first answer asks nothing more');
    await preview.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const next = told.say(walked.question.title);
    await preview.getByRole('heading', { name: next, exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/autori/');
    await page.goto(`${site.url}${told.guide.id}/`);
    await page.locator('html[data-app=ready]').waitFor();
    await page.getByRole('heading', { level: 1, name: told.say(told.guide.title) }).waitFor();
    expect(await page.getByText('Riprendi').count()).toBe(0);
  });

  it('finds the draft again, and deletes it with everything else', async () => {
    const DRAFT = 'Apri la casella 75';
    const { page } = await visits.begin();
    await opensPublished(page);
    await changes(page, `step/${first.id}`);
    await writes(page, 'Titolo', DRAFT);
    // Not busy: the last change is kept, not only one before it.
    await page.locator('[aria-busy=false]', { hasText: words.bar.kept }).waitFor();
    await opensAuthors(page);
    await page.getByRole('button', { name: words.open.resume }).click();
    await changes(page, `step/${first.id}`);
    await expect.poll(() => page.getByLabel('Titolo', { exact: true }).inputValue()).toBe(DRAFT);
    await page.goto(`${site.url}impostazioni/`);
    await page.getByRole('button', { name: 'Cancella tutto da questo PC' }).click();
    await page.getByRole('button', { name: 'Sì, cancella tutto' }).click();
    await page.getByText(/Fatto: /).waitFor();
    const left = await page.evaluate(
      'indexedDB.databases().then((all) => all.map((one) => one.name))',
    );
    expect(left).toEqual([]);
  });
});

describe('the page', () => {
  it.each(['check', 'diff', 'edit', 'english', 'drawings', 'map', 'paths', 'settings'] as const)(
    'has no accessibility fault and fits 320 pixels in the view “%s”',
    async (name) => {
      const { page } = await visits.begin();
      await opensPublished(page);
      if (name === 'settings') {
        await page.getByText(words.open.other).click();
        await page.getByRole('button', { name: settings.open }).click();
      }
      await view(page, name);
      await page.getByRole('button', { name: words.views[name], pressed: true }).waitFor();
      if (name === 'settings') await opensAllGroups(page);
      if (name === 'edit') await changes(page, `step/${first.id}`);
      const shots = process.env.SHOTS;
      if (shots) {
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.screenshot({ path: `${shots}/${name}-1280.png`, fullPage: true });
        await page.setViewportSize({ width: 360, height: 640 });
        await page.screenshot({ path: `${shots}/${name}-360.png`, fullPage: true });
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
