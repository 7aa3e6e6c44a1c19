import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { addressesIn } from '../../src/build/site-addresses.ts';
import { en } from '../../src/copy/en.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { help } from '../../src/copy/help.ts';
import { home } from '../../src/copy/home.ts';
import { it as italian } from '../../src/copy/it.ts';
import { settings as settingsWords } from '../../src/copy/settings.ts';
import type { Language } from '../../src/domain/config/model.ts';
import { axeViolations } from '../support/axe.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { pagesToTry } from '../support/pages-to-try.ts';
import { personOn } from '../support/person.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const site = addressesIn(DIST);

let server: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [server, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), server.close()]));

const inLanguage = (language: string) => (address: string) =>
  address.startsWith('/en/') === (language === 'en');
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** The step's parts that load late are there: the way to the desk is the last of them on the page. */
const lateParts = (page: Page, language: Language) =>
  page.getByText(help[language].ask.title, { exact: true }).waitFor();

/** Milliseconds that one page may take: every guide adds its own. */
const PATIENCE_A_PAGE = 8_000;
/** Milliseconds for a journey through a whole guide, with a look or many keys on each page. */
const PATIENCE_A_GUIDE = 240_000;

describe.each(site.languages)('in %s, no accessibility fault is found', (language) => {
  const told = builtGuide(language);
  const words = language === 'en' ? en : italian;
  const own = inLanguage(language);
  const pages = pagesToTry(DIST).filter(own);

  it(
    'on any page as it is baked, before and without the app',
    async () => {
      const { page } = await visits.begin([/ERR_FAILED/], { serviceWorkers: 'block' });
      await page.route('**/assets/*.js', (route) => route.abort());
      const faults: string[] = [];
      for (const address of pages) {
        await page.goto(server.url + address.slice(1));
        await openAll(page);
        faults.push(...(await axeViolations(page)).map((fault) => `${address}: ${fault}`));
      }
      expect(faults.join('\n')).toBe('');
    },
    PATIENCE_A_PAGE * pages.length,
  );

  const [step = ''] = site.steps.filter(own);
  const inApp = [...site.homes, ...site.pages, ...site.guides, step].filter(own);
  const again = [...site.homes, ...site.guides, step].filter(own);

  it(
    'on any page in the app, troubles opened, also with high contrast and the largest text',
    async () => {
      const { page } = await visits.begin();
      const person = personOn(page, server.url, told);
      const faults: string[] = [];
      const look = async (name: string) => {
        faults.push(...(await axeViolations(page)).map((fault) => `${name}: ${fault}`));
      };
      const opens = async (address: string) => {
        await person.opens(address.slice(1));
        if (address === step) await lateParts(page, language);
        await openAll(page);
      };
      for (const address of inApp) {
        await opens(address);
        await look(address);
      }
      const { contrast, contrasts, sizes, textSize } = settingsWords[language];
      await person.opens(`${language === 'en' ? 'en/' : ''}impostazioni/`);
      await page.getByRole('group', { name: contrast }).getByLabel(contrasts.high).check();
      await page.getByRole('group', { name: textSize }).getByLabel(sizes.larger).check();
      await look('settings, high contrast');
      for (const address of again) {
        await opens(address);
        expect(await page.locator('html').getAttribute('data-contrast')).toBe('high');
        await look(`${address}, high contrast`);
      }
      expect(faults.join('\n')).toBe('');
    },
    PATIENCE_A_PAGE * (inApp.length + 1 + again.length),
  );

  it(
    'on a question, unanswered too, the path, a step under way, a dialog, and when the path is stopped',
    async () => {
      const { page } = await visits.begin();
      const person = personOn(page, server.url, told);
      const faults: string[] = [];
      const look = async (name: string) => {
        faults.push(...(await axeViolations(page)).map((fault) => `${name}: ${fault}`));
      };
      const answers = answersTo(told.guide, 'mai-usato-portale');
      const steps = stepsAfter(told.guide, answers);
      await person.opens(person.pathOf());
      await person.begins();
      await person.arrivesAtQuestion(answers[0]?.[0] ?? '');
      await openAll(page);
      await person.presses(guideWords[language].question.next);
      await page.getByRole('alert').getByText(guideWords[language].question.chooseOne).waitFor();
      await look('question with an error');
      await page.getByRole('radio').first().focus();
      await person.opens(person.pathOf());
      await person.begins();
      await person.answers(answers);
      await page
        .getByRole('link', { name: guideWords[language].guide.start, exact: true })
        .waitFor();
      await look('path');
      await person.presses(guideWords[language].guide.restart);
      await page.getByRole('dialog').waitFor();
      await look('dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await person.begins();
      await person.arrivesAtStep(steps[0] as (typeof steps)[0]);
      await lateParts(page, language);
      await openAll(page);
      await look('step under way');
      const stopped = steps.find(({ troubles }) =>
        told.guide.troubles.some(
          ({ id, remedy }) => remedy.kind === 'stop' && troubles.includes(id),
        ),
      );
      for (const step of steps.slice(
        0,
        steps.indexOf(stopped ?? (steps[0] as (typeof steps)[0])),
      )) {
        await person.does([step]);
      }
      if (stopped) await person.arrivesAtStep(stopped);
      await lateParts(page, language);
      await openAll(page);
      await page.getByRole('button', { name: words.step.stopAndCall }).first().click();
      await page.getByText(words.step.stoppedNeutral).waitFor();
      await look('stopped');
      await person.presses(words.step.resolved);
      await page.getByRole('link', { name: words.step.done, exact: true }).waitFor();
      await person.does(steps.slice(stopped ? steps.indexOf(stopped) : 0));
      await page.getByRole('heading', { level: 2, name: words.desk.title }).waitFor();
      await look('end');
      expect(faults.join('\n')).toBe('');
    },
    PATIENCE_A_GUIDE,
  );
});

describe('with the keyboard alone', () => {
  const told = builtGuide();
  const { say } = told;

  it(
    'somebody goes from the first page to the end, and always sees where they are',
    async () => {
      const { page } = await visits.begin([], { viewport: { width: 640, height: 640 } });
      const person = personOn(page, server.url, told);
      const lost: string[] = [];
      /** Tabs on until the focus is on the element of this name, and looks at it each time. */
      const tabTo = async (name: string | RegExp) => {
        const passed: string[] = [];
        for (let presses = 0; presses < 60; presses += 1) {
          await page.keyboard.press('Tab');
          const { label, fault } = await focused(page);
          if (fault) lost.push(`${await page.title()}: ${label}: ${fault}`);
          if (typeof name === 'string' ? label === name : name.test(label)) return;
          passed.push(label);
        }
        throw new Error(`60 times Tab, and no "${name}" among ${passed.join(' | ')}`);
      };
      const answers = answersTo(told.guide, 'mai-usato-portale');
      const steps = stepsAfter(told.guide, answers);
      await person.opens();
      await tabTo(new RegExp(`^${home.it.home.start}`));
      await page.keyboard.press('Enter');
      await person.arrivesAt(person.pathOf(), say(told.guide.title));
      await tabTo(guideWords.it.guide.start);
      await page.keyboard.press('Enter');
      for (const [id, value] of answers) {
        await person.arrivesAtQuestion(id);
        await tabTo(/^radio/);
        const options = told.guide.questions.find((question) => question.id === id)?.options ?? [];
        const index = options.findIndex((option) => option.value === value);
        await page.keyboard.press('Space');
        for (let down = 0; down < index; down += 1) await page.keyboard.press('ArrowDown');
        expect(await page.locator('input:checked').getAttribute('value')).toBe(value);
        await tabTo(guideWords.it.question.next);
        await page.keyboard.press('Enter');
      }
      await page.locator('main h1:focus').waitFor();
      await page.locator('.pa-path').waitFor();
      await tabTo(guideWords.it.guide.start);
      await page.keyboard.press('Enter');
      for (const [index, step] of steps.entries()) {
        await person.arrivesAtStep(step);
        if (index === 0) {
          // What comes late would move the focus's place while it is looked at.
          await lateParts(page, 'it');
          // The troubles too: each is reached, and opens with Enter.
          await tabTo(italian.step.noneOfThese);
          await page.keyboard.press('Enter');
          await page.getByText(italian.step.noneOfTheseText).waitFor();
          await page.evaluate(() => document.querySelector<HTMLElement>('main h1')?.focus());
        }
        await tabTo(italian.step.done);
        await page.keyboard.press('Enter');
      }
      const category = told.guide.categories.find(({ id }) => id === 'mai-usato-portale');
      await person.arrivesAt(person.pathOf(), say(category?.end.title ?? ''));
      expect(lost.join('\n')).toBe('');
    },
    PATIENCE_A_GUIDE,
  );
});

/** What has the focus, and what hinders somebody who looks for it; nothing where it is plain to see. */
async function focused(page: Page): Promise<{ label: string; fault: string }> {
  // The browser scrolls the element in view a frame after the key.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(undefined))));
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { label: '', fault: '' };
    }
    const radio = element instanceof HTMLInputElement && element.type === 'radio';
    const label = radio
      ? `radio ${element.value}`
      : (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const target = radio ? (element.closest('label') ?? element) : element;
    const style = getComputedStyle(target);
    const marked =
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
      style.boxShadow !== 'none';
    if (!marked) return { label, fault: 'no mark of the focus' };
    const box = target.getBoundingClientRect();
    if (box.top < -1 || box.bottom > window.innerHeight + 1) {
      return { label, fault: `outside the window: ${box.top} to ${box.bottom}` };
    }
    const corners = [
      [box.left + 3, box.top + 3],
      [box.right - 3, box.bottom - 3],
    ] as const;
    for (const [x, y] of corners) {
      const over = document.elementFromPoint(x, y);
      const bar = over?.closest('.pa-bar, .pa-update');
      if (bar && !bar.contains(target)) return { label, fault: `behind ${bar.className}` };
    }
    return { label, fault: '' };
  });
}
