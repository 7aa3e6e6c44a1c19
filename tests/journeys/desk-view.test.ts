/** What the desk looked for is in sight: the trouble, the step on the map, and the desk's own contacts. */
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { desk } from '../../src/copy/desk.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import { builtGuide } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const { guide, say } = builtGuide();
const copy = desk.it;
// The last step that has a trouble with any remedy: far down its page, and far down the map.
const step = guide.steps.filter(({ troubles }) => troubles.length > 1).at(-1);
const trouble = guide.troubles.find(({ id, when }) => id === step?.troubles.at(-1) && !when);
if (!step || !trouble) throw new Error('The guide needs a step with two troubles');

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

async function atDesk(own = ''): Promise<Page> {
  const { page } = await visits.begin();
  await page.goto(`${site.url}${own}assistenza/`);
  await page.locator('html[data-app=ready]').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('cerca');
  return page;
}

/** Whether the upper edge of `inner` lies within `outer`, and within the window. */
async function isSeen(inner: Locator, outer: Locator): Promise<boolean> {
  const [a, b] = [await inner.boundingBox(), await outer.boundingBox()];
  const view = inner.page().viewportSize();
  if (!a || !b || !view) return false;
  return a.y >= b.y - 1 && a.y < Math.min(b.y + b.height, view.height);
}

describe('a trouble that was looked for', () => {
  it('is open and in sight, without moving the page away from the field', async () => {
    const page = await atDesk();
    await page.keyboard.type(say(trouble.title));
    await page
      .getByRole('option', { name: say(trouble.title) })
      .first()
      .click();
    const preview = page.getByRole('region', { name: copy.preview });
    const part = preview.locator(`#problema-${trouble.id}[open]`);
    await part.waitFor();
    await expect.poll(() => isSeen(part, preview)).toBe(true);
    expect(await page.evaluate('scrollY')).toBe(0);
  });
});

describe('the map of a step', () => {
  it('begins at the step, and goes back to its beginning', async () => {
    const page = await atDesk();
    await page.keyboard.type(formatCode(stepCode(guide, step.id, undefined)));
    await page.getByRole('button', { name: copy.seeMap }).click();
    const drawing = page.getByRole('img', { name: copy.map.label(say(guide.title)) });
    const marked = drawing.locator('.is-current').first();
    await expect.poll(() => isSeen(marked, drawing)).toBe(true);
    expect(await drawing.getAttribute('viewBox')).not.toMatch(/^0 0 /);
    await page.getByRole('button', { name: copy.map.whole }).click();
    await expect.poll(() => drawing.getAttribute('viewBox')).toMatch(/^0 0 /);
  });

  it('has its names in the language of the caller', async () => {
    const page = await atDesk();
    await page.keyboard.type(formatCode(stepCode(guide, step.id, undefined)));
    await page.getByRole('button', { name: copy.seeMap }).click();
    await page.getByText(copy.map.columns.question, { exact: true }).first().waitFor();
    await page.getByRole('combobox', { name: copy.language }).selectOption('en');
    await page.getByText(desk.en.map.columns.question, { exact: true }).first().waitFor();
  });
});

describe('an employee who opens the desk’s page', () => {
  it.each(['it', 'en'] as const)('finds whom to write to at once (%s)', async (language) => {
    const page = await atDesk(language === 'it' ? '' : 'en/');
    const line = page.getByText(desk[language].forYou);
    const mail = page.locator('p', { has: line }).getByRole('link');
    expect(await mail.getAttribute('href')).toMatch(/^mailto:.+@/);
    expect((await mail.boundingBox())?.y).toBeLessThan(400);
  });
});
