import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  blockingFonts,
  brotliSize,
  LIMITS,
  scriptSets,
  scriptsOf,
  weigh,
} from '../../src/build/budgets.ts';
import type { StaticServer } from '../../src/build/serve.ts';
import { addressesIn } from '../../src/build/site-addresses.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { it as words } from '../../src/copy/it.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const site = addressesIn(DIST);
const told = builtGuide();

const inLanguage = (language: string) => (address: string) =>
  address.startsWith('/en/') === (language === 'en');

let server: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [server, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), server.close()]));

/** Files of `assets/` with this ending that the page had asked for when the app took it over. */
async function askedFor(page: Page, ending: string): Promise<readonly string[]> {
  await page.locator('html[data-app=ready]').waitFor();
  const urls = await page.evaluate(() => {
    const [taken] = performance.getEntriesByName('taken-over');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= (taken?.startTime ?? 0))
      .map(({ name }) => name);
  });
  const files = urls.map((url) => url.slice(server.url.length));
  return [...new Set(files.filter((file) => file.endsWith(ending)))].sort();
}

/** A first visit whose moment of takeover is marked. */
async function firstVisit() {
  const visit = await visits.begin([], { serviceWorkers: 'block' });
  await visit.context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.app !== 'ready') return;
      performance.mark('taken-over');
      observer.disconnect();
    }).observe(document, { subtree: true, attributeFilter: ['data-app'] });
  });
  return visit;
}

describe('the first view of a step', () => {
  it.each(site.languages)('runs no script beyond what its page names, in %s', async (language) => {
    const { page } = await firstVisit();
    const [address = ''] = site.steps.filter(inLanguage(language));
    await page.goto(server.url + address.slice(1));
    expect(await askedFor(page, '.js')).toEqual(scriptsOf(DIST, address));
    expect(weigh(DIST, await askedFor(page, '.css'))).toBeLessThanOrEqual(LIMITS.styles);
  });

  it.each(site.languages)('has at most 32 kB of script on every page, in %s', (language) => {
    const sets = scriptSets(DIST, site, language);
    expect(sets.length).toBeGreaterThan(0);
    for (const files of sets) expect(weigh(DIST, files)).toBeLessThanOrEqual(LIMITS.firstStep);
  });

  it('takes "Fatto" with these scripts alone: nothing else needs to arrive first', async () => {
    const answers = answersTo(told.guide, 'mai-usato-portale');
    const [first, second] = stepsAfter(told.guide, answers);
    if (!first || !second) throw new Error('The path needs two steps');
    // Chromium gives the failed imports of the other pages no text.
    const { context, page } = await visits.begin([/ERR_FAILED/, /^$/], {
      serviceWorkers: 'block',
    });
    const person = personOn(page, server.url, told);
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await page.getByRole('link', { name: guideWords.it.guide.start, exact: true }).waitFor();

    const enough = scriptsOf(DIST, `/${person.pathOf(first.id)}`);
    const late: string[] = [];
    await context.route('**/assets/*.js', async (route) => {
      const file = route.request().url().slice(server.url.length);
      if (enough.includes(file)) return route.continue();
      late.push(file);
      return route.abort();
    });
    await person.opens(person.pathOf(first.id));
    await person.follows(words.step.done);
    await person.arrivesAtStep(second);
    // The control: other scripts were asked for, and kept away.
    await expect.poll(() => late.length).toBeGreaterThan(0);
  });
});

describe('what every visit downloads', () => {
  const assets = readdirSync(join(DIST, 'assets'));
  const read = (file: string) => readFileSync(join(DIST, file));

  it('has a worker of at most 8 kB', () => {
    expect(brotliSize(read('sw.js'))).toBeLessThanOrEqual(LIMITS.worker);
  });

  it('has fonts of at most 55 kB, which never hold the text back', () => {
    const fonts = assets.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    const bytes = fonts.reduce((sum, file) => sum + read(`assets/${file}`).length, 0);
    expect(bytes).toBeLessThanOrEqual(LIMITS.fonts);
    const styles = assets.filter((file) => file.endsWith('.css'));
    const css = styles.map((file) => read(`assets/${file}`).toString('utf8')).join('');
    expect(css).toContain('@font-face');
    expect(blockingFonts(css)).toEqual([]);
    expect(blockingFonts('@font-face{font-family:a;src:url(a)}')).toHaveLength(1);
    expect(blockingFonts('@font-face{font-display:block;src:url(a)}')).toHaveLength(1);
  });

  it('asks for no font on a first visit: the worker brings them for the next', async () => {
    const { page } = await visits.begin([], { serviceWorkers: 'block' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.url}sec-sisr/`);
    await page.waitForFunction(() => document.documentElement.dataset.app === 'ready');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes('titillium'))).toEqual([]);
    const shell = await (await fetch(`${server.url}shell.html`)).text();
    expect(shell).toMatch(/assets\/fonts-[^"]+\.css/);
  });
});
