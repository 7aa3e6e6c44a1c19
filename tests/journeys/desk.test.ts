/** The desk meets a person at their step: two visits, each with its own storage. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { arrival } from '../../src/copy/arrival.ts';
import { desk } from '../../src/copy/desk.ts';
import { it as words } from '../../src/copy/it.ts';
import { move } from '../../src/copy/move.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import type { Category, Step } from '../../src/domain/guide/model.ts';
import { journalTo } from '../../src/domain/walk/journal-to.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;
const copy = desk.it;
// With a path of its own and one that needs every answer: the second is not the first guess.
const [, category] = guide.categories;
if (!category) throw new Error('The guide needs two categories');
const answers = answersTo(guide, category.id);
const steps = stepsAfter(guide, answers);
const stepAt = (index: number) => {
  const step = steps[index];
  if (!step) throw new Error(`The path has no step ${index}`);
  return step;
};
const position = (index: number) => words.step.position(index + 1, steps.length);
/** What stands above a step of a detour. */
const inDetourText = /^Prima questi passi: \d+ di \d+/;
const codeAt = (index: number) => stepCode(guide, stepAt(index).id, category.id);

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

/** A person who has answered, and done the first steps. */
async function begun(done: number) {
  const person = personOn((await visits.begin()).page, site.url, told);
  await person.opens(person.pathOf());
  await person.begins();
  await person.answers(answers);
  await person.begins();
  await person.does(steps.slice(0, done));
  await person.arrivesAtStep(stepAt(done));
  return person;
}

/** A step that only a trouble leads to in a category's path. */
function stepInDetour(): readonly [Step, Category] {
  for (const of of guide.categories) {
    const onPath = new Set(stepsAfter(guide, answersTo(guide, of.id)).map(({ id }) => id));
    const step = guide.steps.find(({ id }) => !onPath.has(id) && journalTo(guide, id, of.id));
    if (step) return [step, of];
  }
  throw new Error('The guide needs a detour');
}

/** An agent on the desk's page, with the focus in its field. */
async function agent(query = '', expected: readonly RegExp[] = []) {
  const { page, context } = await visits.begin(expected, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(`${site.url}assistenza/${query}`);
  await page.locator('html[data-app=ready]').waitFor();
  await focusInField(page);
  return { page, context, ...partsOf(page) };
}

function partsOf(page: Page) {
  const preview = page.getByRole('region', { name: copy.preview });
  return {
    field: page.getByRole('combobox', { name: copy.field }),
    preview,
    sees: (title: string) =>
      preview.getByRole('heading', { level: 1, name: title, exact: true }).waitFor(),
    text: page.getByRole('textbox', { name: copy.message.text }),
    clipboard: () => page.evaluate<string>('navigator.clipboard.readText()'),
  };
}

const focusInField = (page: Page) =>
  expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('cerca');

/** What this visit has stored in the browser. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    local: Object.keys(localStorage),
    session: sessionStorage.length,
    address: location.search + location.hash,
  }));
const NOTHING = { databases: 0, local: [], session: 0, address: '' };

describe('a person reads the code aloud', () => {
  it('and the desk types it, and sees the same step of the same path', async () => {
    const person = await begun(1);
    const spoken = await person.page.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/).innerText();
    expect(spoken).toBe(formatCode(codeAt(1)));

    const { page, field, preview, sees } = await agent();
    await page.keyboard.type(spoken.toLowerCase());
    await sees(say(stepAt(1).title));
    await preview.getByText(position(1)).waitFor();
    await expect.poll(() => page.getByLabel(copy.category).inputValue()).toBe(category.id);
    const path = page.getByRole('list').filter({ hasText: say(stepAt(1).title) });
    await expect.poll(() => path.getByRole('listitem').count()).toBe(steps.length);
    expect(await stored(page)).toEqual(NOTHING);

    // The next caller: the field is emptied by Escape, and a wrong code is told.
    await field.press('Escape');
    await preview.waitFor({ state: 'detached' });
    await field.fill(spoken.slice(0, -2) + spoken.slice(-1) + spoken.slice(-2, -1));
    await page.getByText(copy.wrongCode).first().waitFor();
  });
});

describe('the desk sends a link', () => {
  it('and the person lands on the step, with the answers of the category', async () => {
    const { page, sees, text, clipboard } = await agent();
    await page.keyboard.type(codeAt(2));
    await sees(say(stepAt(2).title));
    await page.getByRole('button', { name: copy.copyLink }).click();
    await page.getByText(copy.linkCopied).first().waitFor();
    const link = await clipboard();
    await page.getByRole('button', { name: copy.reply }).click();
    await expect.poll(() => text.inputValue()).toContain(link);

    const person = personOn((await visits.begin()).page, site.url, told);
    await person.opens(link.slice(site.url.length));
    await person.reads(say(stepAt(2).title));
    await person.page.getByText(position(2)).waitFor();
    await person.presses(arrival.it.startHere);
    await person.arrivesAtStep(stepAt(2));
  });

  it('to a step that lies in a detour only, and the person is in the detour', async () => {
    const [detour, of] = stepInDetour();
    const { page, field, preview } = await agent();
    await field.fill(stepCode(guide, detour.id, of.id));
    await preview.getByText(inDetourText).waitFor();
    const link = await page.getByText(`/${detour.id}/?r=`).innerText();

    const person = personOn((await visits.begin()).page, site.url, told);
    await person.opens(link.slice(link.indexOf(site.url) + site.url.length));
    await person.reads(say(detour.title));
    await person.page.getByText(arrival.it.stepTitle).waitFor();
    await person.page.getByText(inDetourText).waitFor();
  });
});

describe('a progress link', () => {
  it('is read by the desk without keeping it, and the desk’s answer leaves the person’s path alone', async () => {
    const person = await begun(2);
    await person.opens(person.pathOf());
    await person.page.getByText(move.it.title).click();
    const sent = await person.page.getByLabel(move.it.link).inputValue();

    const { page, field, preview, sees, clipboard } = await agent();
    await field.fill(`Ecco il mio percorso: ${sent}`);
    await page.getByRole('heading', { name: copy.progressTitle }).waitFor();
    await page.getByText(copy.progressAt(say(stepAt(2).title))).waitFor();
    await page.getByText(copy.progressDone(2, steps.length)).waitFor();
    await field.press('Enter');
    await sees(say(stepAt(2).title));
    await preview.getByText(position(2)).waitFor();
    expect(await stored(page)).toEqual(NOTHING);
    await page.getByRole('button', { name: copy.copyLink }).click();
    await page.getByText(copy.linkCopied).first().waitFor();

    const answer = await clipboard();
    await person.opens(answer.slice(site.url.length));
    await person.page.getByText(arrival.it.own).waitFor();
    await person.presses(arrival.it.goOn);
    await person.arrivesAtStep(stepAt(2));
  });

  it('that is not whole is told', async () => {
    const { page, field } = await agent();
    await field.fill(`${site.url}sec-sisr/#avanzamento=SE1~C2A~xxxx`);
    await page.getByText(copy.brokenProgress).first().waitFor();
  });
});

describe('with the keyboard alone, at 1280 x 720', () => {
  /** Nothing is scrolled, and the element lies wholly in the window. */
  async function seenWithoutScrolling(page: Page, name: string) {
    const { scrolled, inside } = await page.evaluate((text) => {
      const all = [...document.querySelectorAll('h1, button, textarea')];
      const found = all.find((each) => each.textContent === text || each.id === text);
      const box = found?.getBoundingClientRect();
      return {
        scrolled: window.scrollY,
        inside: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight,
      };
    }, name);
    expect({ name, scrolled, inside }).toEqual({ name, scrolled: 0, inside: true });
  }

  it('six symbols show the step; link and reply are two presses away each', async () => {
    const { page, sees, text, clipboard } = await agent();
    await page.keyboard.type(codeAt(3));
    await sees(say(stepAt(3).title));
    await seenWithoutScrolling(page, say(stepAt(3).title));

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(copy.linkCopied).first().waitFor();
    expect(await clipboard()).toContain(`/${stepAt(3).id}/?r=`);

    await page.keyboard.press('Shift+Tab');
    await focusInField(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('testo');
    await expect.poll(() => text.inputValue()).toContain(formatCode(codeAt(3)));
    await seenWithoutScrolling(page, 'testo');
    await seenWithoutScrolling(page, copy.message.copy);
  });

  it('words, typing errors and error texts find the step', async () => {
    const { page, field, sees } = await agent();
    const options = page.getByRole('listbox', { name: copy.results }).getByRole('option');
    await page.keyboard.type('ERR_CERT_DATE');
    await options.first().waitFor();
    await page.keyboard.press('Enter');
    const warning = guide.steps.find(({ id }) => id === guide.certificateWarning?.step);
    await sees(say(warning?.title ?? ''));
    await options.first().waitFor({ state: 'detached' });

    await page.keyboard.press('Control+A');
    await page.keyboard.type('pasword dimenticata');
    await expect.poll(() => options.first().innerText()).toMatch(/password dimenticata/i);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.type('portale');
    await options.nth(1).waitFor();
    // The list is that of the whole word: each letter has made one of its own.
    await options
      .first()
      .filter({ hasText: /portale/i })
      .waitFor();
    const second = await options.nth(1).innerText();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => options.and(page.getByRole('option', { selected: true })).innerText())
      .toBe(second);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('zzzzqqqq');
    await page.getByText(copy.nothingText).first().waitFor();
  });
});
