/** The desk's page itself: what it shows of a step, its map, its languages, and that it keeps nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { desk } from '../../src/copy/desk.ts';
import { en } from '../../src/copy/en.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import type { Config } from '../../src/domain/config/model.ts';
import { axeViolations } from '../support/axe.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { layoutFaults } from '../support/layout.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { personOn, startLink } from '../support/person.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const english = builtGuide('en');
const { guide, say } = told;
const copy = desk.it;
const [category] = guide.categories;
if (!category) throw new Error('The guide has no category');
const answers = answersTo(guide, category.id);
const steps = stepsAfter(guide, answers);
const [first, second] = steps;
if (!first || !second) throw new Error('The path is too short');
const config = JSON.parse(readFileSync(join(DIST, 'config.json'), 'utf8')) as Config;
const OFFERED = config.guides?.length ?? 0;

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

async function opens(page: Page, query = '', own = ''): Promise<void> {
  await page.goto(`${site.url}${own}assistenza/${query}`);
  await page.locator('html[data-app=ready]').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('cerca');
}
const begin = async (query = '', own = '') => {
  const { page, context } = await visits.begin();
  await opens(page, query, own);
  return { page, context };
};
const preview = (page: Page, language: 'it' | 'en' = 'it') =>
  page.getByRole('region', { name: desk[language].preview });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const field = (page: Page, language: 'it' | 'en' = 'it') =>
  page.getByRole('combobox', { name: desk[language].field });
const sees = (page: Page, title: string, language: 'it' | 'en' = 'it') =>
  preview(page, language).getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

describe('an address', () => {
  it('of a step shows the step, and one of a map the map', async () => {
    const { page } = await begin(`?guida=${guide.id}&passo=${second.id}`);
    await sees(page, say(second.title));
    await opens(page, `?mappa=${guide.id}`);
    await page.getByRole('img', { name: copy.map.label(say(guide.title)) }).waitFor();
  });

  it.each([
    ['a guide of the language', '?guida=__proto__&passo=constructor'],
    ['a map of the language', '?mappa=__proto__'],
    ['another map of the language', '?mappa=constructor'],
    ['broken encoding', '?guida=%E0%A4%A&passo=%'],
    ['a script', '?guida=javascript:alert(1)&passo=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['no step of the guide', `?guida=${guide.id}&passo=__proto__`],
    ['a step of no guide', `?passo=${first.id}`],
    ['a name of 4,000 letters', `?mappa=${'a'.repeat(4000)}`],
  ])('that names %s leads to the first view', async (_, query) => {
    const { page } = await begin(query);
    await page.getByRole('heading', { name: copy.allSteps }).waitFor();
    expect(await preview(page).count()).toBe(0);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  it('is linked from the foot of every page', async () => {
    const { page } = await begin();
    await page.goto(`${site.url}${guide.id}/${first.id}/`);
    await page.locator('html[data-app=ready]').waitFor();
    await page.getByRole('contentinfo').getByRole('link', { name: copy.title }).click();
    await page.getByRole('heading', { level: 1, name: copy.title }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('cerca');
  });
});

describe('the field', () => {
  it('takes any text without a fault, and runs none of it', async () => {
    const { page } = await begin();
    const hostile = [
      '__proto__',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '%E0%A4%A',
      `#avanzamento=${'C2A~'.repeat(250_000)}`,
      'a '.repeat(50_000),
      '\u202e\u0000',
    ];
    for (const text of hostile) {
      await field(page).fill(text);
      await field(page).press('Enter');
      await page.getByRole('heading', { level: 1, name: copy.title, exact: true }).waitFor();
    }
    await field(page).fill('');
    await page.getByRole('heading', { name: copy.allSteps }).waitFor();
  });

  it('says which guide a code is of, where that guide is not offered', async () => {
    const { page } = await begin();
    const unknown = stepCode({ ...guide, mark: 'WW' }, first.id, undefined);
    await field(page).fill(unknown);
    await page.getByText(copy.unknownGuide('WW')).first().waitFor();
  });
});

describe('a step as the person sees it', () => {
  it('for the category, browser and language that the desk chooses', async () => {
    const { page } = await begin(`?guida=${guide.id}&passo=${first.id}`);
    await sees(page, say(first.title));
    await page.getByText(copy.guess).waitFor();
    await choice(page, copy.category).selectOption(category.id);
    await page.getByText(copy.guess).waitFor({ state: 'detached' });
    await page
      .getByText(formatCode(stepCode(guide, first.id, category.id)))
      .first()
      .waitFor();

    const warning = guide.certificateWarning?.step ?? '';
    await field(page).fill(stepCode(guide, warning, undefined));
    const drawing = preview(page).getByRole('img').first();
    await drawing.waitFor();
    // At first this browser's, which is Chrome.
    const drawnFor = [await drawing.textContent()];
    for (const browser of ['firefox', 'safari']) {
      await choice(page, copy.browser).selectOption(browser);
      await expect.poll(async () => drawnFor.includes(await drawing.textContent())).toBe(false);
      drawnFor.push(await drawing.textContent());
    }
    await choice(page, copy.browser).selectOption('chrome');
    await expect.poll(() => drawing.textContent()).toBe(drawnFor[0]);

    await page.getByRole('button', { name: copy.reply }).click();
    await choice(page, copy.language).selectOption('en');
    const text = page.getByRole('textbox', { name: copy.message.text });
    const step = english.guide.steps.find(({ id }) => id === warning);
    for (const part of ['Hello,', english.say(step?.title ?? ''), '/en/']) {
      await expect.poll(() => text.inputValue()).toContain(part);
    }
    await page.getByRole('button', { name: copy.seeStep }).click();
    await sees(page, english.say(step?.title ?? ''));
    await preview(page).getByText(en.step.howYouKnow).waitFor();
  });

  it('can be tried out, and nothing of it is kept', async () => {
    const { page } = await begin();
    await field(page).fill(stepCode(guide, first.id, category.id));
    await preview(page).getByRole('link', { name: words.step.done, exact: true }).click();
    await sees(page, say(second.title));
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('stays when the agent changes the language of the page', async () => {
    const { page } = await begin();
    await field(page).fill(stepCode(guide, second.id, category.id));
    await sees(page, say(second.title));
    await page.getByRole('link', { name: words.nav.switchLanguage }).click();
    const title = english.guide.steps.find(({ id }) => id === second.id)?.title ?? '';
    await sees(page, english.say(title), 'en');
    await field(page, 'en').fill('forgotten password');
    await page
      .getByRole('option')
      .filter({ hasText: /password/i })
      .first()
      .waitFor();
    await page.getByText(english.say(english.guide.title)).first().waitFor();
  });
});

describe('the map', () => {
  it('is moved and zoomed with the keys, leads to a step, and is a list as well', async () => {
    const { page } = await begin(`?mappa=${guide.id}`);
    const name = copy.map.label(say(guide.title));
    const drawing = page.getByRole('img', { name });
    const seen = () => drawing.getAttribute('viewBox');
    await page.getByRole('group', { name: new RegExp(`^${name}`) }).focus();
    // It is measured once it stands in the page, before the field has the focus.
    const start = await seen();
    await page.keyboard.press('ArrowDown');
    await expect.poll(seen).not.toBe(start);
    const below = await seen();
    await page.keyboard.press('+');
    await expect.poll(seen).not.toBe(below);
    await page.keyboard.press('0');
    await expect.poll(seen).toBe(start);
    await drawing.hover();
    await page.mouse.down();
    await page.mouse.move(300, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(seen).not.toBe(start);

    await page.getByText(copy.map.list).click();
    await page
      .getByRole('button', { name: say(second.title), exact: true })
      .first()
      .click();
    await sees(page, say(second.title));
  });

  it('is printed whole, alone and on sheets', async () => {
    const { page } = await begin(`?mappa=${guide.id}`);
    await page.getByRole('img', { name: copy.map.label(say(guide.title)) }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const sheets = page.getByRole('img', { name: copy.map.label(say(guide.title)) });
    await sheets.nth(1).waitFor({ state: 'attached' });
    const printed = async () =>
      (await sheets.locator('text').allTextContents()).join(' ').replace(/\s+/g, ' ');
    for (const { title } of guide.categories) {
      await expect.poll(printed).toContain(say(title).split(' ').slice(0, 2).join(' '));
    }
    await field(page).waitFor({ state: 'hidden' });
    // Each sheet has the width of the paper, and a page of its own.
    const [shown, whole] = [await sheets.first().boundingBox(), page.viewportSize()];
    expect(shown?.width).toBeGreaterThan((whole?.width ?? 0) * 0.8);
    const many = await sheets.count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(many);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    await page.emulateMedia({ media: 'screen' });
    await field(page).waitFor();
  });
});

describe('helping a colleague on this PC', () => {
  it('hides what is the agent’s own, keeps nothing, and gives it back', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, site.url, told);
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await person.begins();
    await person.does([first]);
    await person.arrivesAtStep(second);
    const kept = () => page.evaluate(() => JSON.stringify(localStorage));
    const before = await kept();

    await opens(page);
    await page.getByRole('button', { name: copy.colleague }).click();
    await page.getByText(copy.colleagueOn).waitFor();
    await page.getByRole('link', { name: copy.colleagueStart }).click();
    await person.reads(home.it.home.title);
    await person.follows(startLink(told));
    await person.begins();
    await person.answers(answersTo(guide, guide.categories[1]?.id ?? category.id));
    await person.follows(guideWords.it.guide.start);
    expect(await kept()).toBe(before);

    await page.getByRole('contentinfo').getByRole('link', { name: copy.title }).click();
    await page.getByRole('button', { name: copy.colleagueOff }).click();
    await page.getByText(copy.colleagueText).waitFor();
    await person.goesHome();
    await page.getByText(home.it.home.stepsDone(1, steps.length)).waitFor();
  });
});

describe('for those who manage the PCs', () => {
  it('there is a link to the guide that takes the warning away for all', async () => {
    const { page } = await begin();
    await page.getByRole('link', { name: copy.removeWarning }).click();
    const remove = builtGuide('it', undefined, 'togliere-avviso');
    await page
      .getByRole('heading', { level: 1, name: remove.say(remove.guide.title), exact: true })
      .waitFor();
  });
});

describe('without network', () => {
  it('codes, words, replies and maps are there', async () => {
    const { page, context } = await visits.begin([/ERR_INTERNET_DISCONNECTED/], {
      serviceWorkers: 'allow',
    });
    await page.goto(site.url);
    await worksOffline(page);
    await context.setOffline(true);
    await opens(page);
    await field(page).fill('password dimenticata');
    await page.getByRole('option').first().waitFor();
    await field(page).fill(stepCode(guide, second.id, category.id));
    await sees(page, say(second.title));
    await page.getByRole('button', { name: copy.reply }).click();
    await page.getByRole('img', { name: copy.message.qr }).waitFor();
    await choice(page, copy.language).selectOption('en');
    const text = page.getByRole('textbox', { name: copy.message.text });
    await expect.poll(() => text.inputValue()).toContain('Hello,');
  });
});

describe('a reply', () => {
  it('that seems to hold a password waits until the agent takes it out or says that it is none', async () => {
    const { page } = await begin(`?guida=${guide.id}&passo=${first.id}`);
    await page.getByRole('button', { name: copy.reply }).click();
    const text = page.getByRole('textbox', { name: copy.message.text });
    const mail = page.getByRole('link', { name: copy.message.mail });
    const held = page.getByRole('alert').filter({ hasText: copy.message.held.password });
    await mail.waitFor();
    const made = await text.inputValue();
    await text.fill(`${made}\nLa nuova password è gattonero.`);
    await held.waitFor();
    await mail.waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: copy.message.override }).check();
    await held.waitFor({ state: 'detached' });
    expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain('gattonero');
    await text.fill(`${made}\nLa password è ancora gattonero.`);
    await held.waitFor();
    await text.fill(`${made}\nLa nuova password arriva per mail.`);
    await held.waitFor({ state: 'detached' });
    await mail.waitFor();
  });
});

describe.each(['it', 'en'] as const)('in %s', (language) => {
  const own = language === 'en' ? 'en/' : '';
  const say = desk[language];
  const drawn = steps.find(({ screen, troubles }) => screen && troubles.length > 0) ?? first;
  const code = stepCode(guide, drawn.id, category.id);

  /** Looks at each view of the page in turn. */
  async function everyView(page: Page, look: (name: string) => Promise<void>) {
    await opens(page, '', own);
    // Every guide offered has its list of steps.
    const lists = page.locator('main summary');
    await expect.poll(() => lists.count()).toBe(OFFERED);
    for (let at = 0; at < OFFERED; at += 1) await lists.nth(at).click();
    await look('first view');
    await field(page, language).fill('password');
    await page.getByRole('option').first().waitFor();
    await look('matches');
    await field(page, language).fill(code);
    await preview(page, language).waitFor();
    await preview(page, language).getByRole('img').first().waitFor();
    await look('step');
    await page.getByRole('button', { name: say.reply }).click();
    await page.getByRole('img', { name: say.message.qr }).waitFor();
    await look('reply');
    await page.getByRole('textbox', { name: say.message.text }).fill('Primavera26!');
    await page.getByText(say.message.held.password).waitFor();
    await look('reply held back');
    await page.getByRole('button', { name: say.seeMap, exact: true }).click();
    await page.getByText(say.map.list).click();
    await look('map');
  }

  it('no accessibility fault is found in any view', async () => {
    const { page } = await visits.begin();
    const faults: string[] = [];
    await everyView(page, async (name) => {
      faults.push(...(await axeViolations(page)).map((fault) => `${name}: ${fault}`));
    });
    expect(faults.join('\n')).toBe('');
  });

  /** What scrolls or is panned on purpose shows a part of its text. */
  const partly = /^(matches|map): text (cut off|outside the window)/;

  it('nothing is cut off, too small or sideways at 320 px', async () => {
    const { page } = await visits.begin([], { viewport: { width: 320, height: 640 } });
    const faults: string[] = [];
    await everyView(page, async (name) => {
      const found = await layoutFaults(page, { primary: false, firstView: false });
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    });
    expect(faults.filter((fault) => !partly.test(fault)).join('\n')).toBe('');
  });
});
