/**
 * `npm run screenshots [-- FOLDER]`: the README's pictures into `docs/pictures`, then pictures of every
 * kind of page of the built site (`dist`, or `DIST` in the environment) in both languages at two sizes,
 * with all steps of the first guide, into FOLDER (default `test-output/screenshots`).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../tests/support/browsers-chromium-args.ts';
import { guide as guideWords } from '../copy/guide.ts';
import { home as homeWords } from '../copy/home.ts';
import { settings as settingsWords } from '../copy/settings.ts';
import type { Language } from '../domain/config/model.ts';
import type { Guide } from '../domain/guide/model.ts';
import { firstAnswers } from './first-answers.ts';
import { createStaticServer } from './serve.ts';
import { addressesIn } from './site-addresses.ts';

const SIZES = { pc: { width: 1280, height: 720 }, phone: { width: 360, height: 640 } } as const;
type Size = keyof typeof SIZES;

const DIST = resolve(process.env.DIST ?? 'dist');
const FOLDER = resolve(process.argv[2] ?? 'test-output/screenshots');
const README = resolve('docs/pictures');

/** Takes the picture `name` of what the page shows now; `whole` beyond the window. */
type Take = (name: string, whole?: boolean) => Promise<void>;

/** One visit with one language and size: first the pages that anybody sees, then a path under way. */
async function visit(browser: Browser, url: string, language: Language, size: Size): Promise<void> {
  const context = await browser.newContext({ viewport: SIZES[size], locale: 'it-IT' });
  const page = await context.newPage();
  const take: Take = async (name, whole = false) => {
    const path = join(FOLDER, `${name}-${language}-${size}.png`);
    // The bar floats over the window's lower edge, which a picture of the whole page has not.
    await setBar(page, whole ? 'static' : '');
    await page.screenshot({ path, fullPage: whole });
    await setBar(page, '');
  };
  const own = url + (language === 'it' ? '' : `${language}/`);
  const addresses = addressesIn(DIST);
  const [guideId = '', ...others]: string[] = JSON.parse(
    readFileSync(join(DIST, 'guides/catalog.json'), 'utf8'),
  ).guides.map(({ id }: { id: string }) => id);
  const open = async (address: string) => {
    await page.goto(address);
    await page.locator('html[data-app=ready]').waitFor();
    await page.evaluate(() => document.fonts.ready);
  };

  await open(own);
  // At the second opening the fonts are at hand.
  await page.locator('.pa-offline:not(:empty)').waitFor();
  await open(own);
  await take('first-page', true);
  await open(`${own}${guideId}/`);
  await take('guide', true);
  for (const step of addresses.steps.filter((one) =>
    (url + one.slice(1)).startsWith(`${own}${guideId}/`),
  )) {
    await open(url + step.slice(1));
    await take(`step-${step.split('/').at(-2)}`, true);
  }
  for (const other of others) {
    await open(`${own}${other}/`);
    await take(`guide-${other}`, true);
  }
  await open(`${own}${guideId}/stampa/`);
  await page.locator('.pa-print-controls button').first().waitFor();
  await page.locator('.pa-paper:not([aria-busy])').waitFor();
  await take('print');
  for (const [name, address] of [
    ['desk', 'assistenza'],
    ['authors', 'autori'],
  ] as const) {
    await open(`${own}${address}/`);
    await take(name, true);
  }
  await open(`${own}${guideId}/non-esiste/`);
  await take('not-found');
  await open(`${own}informazioni/`);
  await take('information', true);
  await open(`${own}impostazioni/`);
  await take('settings', true);
  await page.getByRole('button', { name: settingsWords[language].wipe, exact: true }).click();
  await take('settings-dialog');
  await journey(page, `${own}${guideId}/`, language, readGuide(guideId), take);
  await open(own);
  await take('first-page-resume', true);
  await page.getByRole('button', { name: homeWords[language].home.notMe }).click();
  await take('first-page-not-me');
  await context.close();
}

async function setBar(page: Page, position: string): Promise<void> {
  await page.locator('.pa-bar').evaluateAll((bars, value) => {
    for (const bar of bars as HTMLElement[]) bar.style.position = value;
  }, position);
}

function readGuide(id: string): Guide {
  return JSON.parse(readFileSync(join(DIST, `guides/${id}/guide.json`), 'utf8')) as Guide;
}

/** The questions, with an error and help; the path; a step with a trouble open, and stopped; the end. */
async function journey(
  page: Page,
  address: string,
  language: Language,
  guide: Guide,
  take: Take,
): Promise<void> {
  const words = guideWords[language];
  const arrive = async (part: string) => {
    await page.waitForURL((url) => (url.pathname + url.search).includes(part));
    await page.locator('main h1:focus').waitFor();
  };
  await page.goto(address);
  await page.locator('html[data-app=ready]').waitFor();
  await page.getByRole('link', { name: words.guide.start, exact: true }).click();
  const next = page.getByRole('button', { name: words.question.next });
  for (const [index, [id, value]] of firstAnswers(guide).entries()) {
    await arrive(`?domanda=${id}`);
    if (index === 0) {
      await next.click();
      await take('question-error');
    }
    await page.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    await page.locator(`input[value="${value}"]`).check();
    await take(`question-${id}`, true);
    await next.click();
  }
  await page.locator('.pa-path').waitFor();
  await take('path', true);
  await page.getByRole('link', { name: words.guide.start, exact: true }).click();
  const done = page.locator('a[data-key=fatto]');
  await done.waitFor();
  await take('step-under-way');
  await done.click();
  await page.locator('main h1:focus').waitFor();
  await page.locator('.pa-trouble > summary').evaluateAll((all) => {
    for (const summary of all) (summary.parentElement as HTMLDetailsElement).open = true;
  });
  await take('step-troubles', true);
  await page.goto(address);
  await page.locator('.pa-path').waitFor();
  await take('path-under-way', true);
}

/** The few pictures of the README: the first page and a step, as a PC shows them. */
async function readme(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 960, height: 620 },
    locale: 'it-IT',
  });
  const page = await context.newPage();
  const pictures = [
    ['prima-pagina', ''],
    ['passo', 'sec-sisr/apri-portale/'],
  ] as const;
  await page.goto(url);
  await page.locator('.pa-offline:not(:empty)').waitFor();
  for (const [name, address] of pictures) {
    await page.goto(url + address);
    await page.locator('html[data-app=ready]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(README, `${name}.png`) });
  }
  await context.close();
}

async function main(): Promise<void> {
  for (const folder of [FOLDER, README]) mkdirSync(folder, { recursive: true });
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Pictures need an installed Chromium');
  const server = await createStaticServer({ dir: DIST });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  try {
    await readme(browser, server.url);
    for (const language of addressesIn(DIST).languages) {
      for (const size of Object.keys(SIZES) as Size[]) {
        await visit(browser, server.url, language, size);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`Pictures in ${FOLDER} and ${README}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
