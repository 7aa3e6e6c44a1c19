/** Typing begins when a page is seen, and that is before the app is there. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { desk } from '../../src/copy/desk.ts';
import { findStep } from '../../src/copy/find-step.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import { builtGuide } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const told = builtGuide();
const [step] = told.guide.steps;
if (!step) throw new Error('The guide has no step');
const code = formatCode(stepCode(told.guide, step.id, undefined));
const half = code.length / 2;

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

/** A page whose scripts come when they are told to. */
async function withoutScripts(path: string): Promise<{ page: Page; scriptsCome(): Promise<void> }> {
  const { context, page } = await visits.begin();
  let come: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    come = done;
  });
  await context.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url + path, { waitUntil: 'commit' });
  return {
    page,
    async scriptsCome() {
      come();
      await page.locator('html[data-app=ready]').waitFor();
    },
  };
}

describe('a step code of which one half is typed before the app is there', () => {
  it('on the first page leads to the step with the other half', async () => {
    const { page, scriptsCome } = await withoutScripts('');
    const field = page.getByRole('textbox', { name: findStep.it.label });
    await field.pressSequentially(code.slice(0, half));
    await scriptsCome();
    await page.keyboard.type(code.slice(half));
    await expect.poll(() => field.inputValue()).toBe(code);
    await page.keyboard.press('Enter');
    const person = personOn(page, site.url, told);
    await person.arrivesAtStep(step);
  });

  it('on the desk’s page shows the step with the other half', async () => {
    const { page, scriptsCome } = await withoutScripts('assistenza/');
    const field = page.getByRole('combobox', { name: desk.it.field });
    await field.pressSequentially(code.slice(0, half));
    await scriptsCome();
    await page.keyboard.type(code.slice(half));
    await expect.poll(() => field.inputValue()).toBe(code);
    await page
      .locator('.pa-desk-preview')
      .getByRole('heading', { name: told.say(step.title), level: 1 })
      .waitFor();
  });
});
