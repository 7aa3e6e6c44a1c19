import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { addressesIn } from '../../src/build/site-addresses.ts';
import { en } from '../../src/copy/en.ts';
import { it as italian } from '../../src/copy/it.ts';
import { flatten } from '../../src/domain/walk/path.ts';
import { builtGuide } from '../support/built-guide.ts';
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

const begin = async () => (await visits.begin([], { javaScriptEnabled: false })).page;

describe.each(site.languages)('without JavaScript, in %s', (language) => {
  const told = builtGuide(language);
  const { guide, say } = told;
  const words = language === 'en' ? en : italian;
  const home = folderOf(language);
  const heading = (name: string) => ({ level: 1, name, exact: true }) as const;

  it('somebody reads the steps of their category in order, from one "Fatto" to the next', async () => {
    const page = await begin();
    await page.goto(server.url + home);
    await page.getByRole('link', { name: say(guide.title) }).click();
    await page.getByRole('heading', heading(say(guide.title))).waitFor();
    const category = guide.categories[0];
    if (!category) throw new Error('The guide has no category');
    for (const { step } of flatten(guide, category.procedures, undefined)) {
      // They find the step in the list, where the "Fatto" before has put them.
      const link = page.getByRole('link', { name: say(step.title), exact: true }).first();
      await link.click();
      await page.getByRole('heading', heading(say(step.title))).waitFor();
      await page.getByRole('link', { name: words.step.done, exact: true }).click();
      // The whole page is there, not only its beginning.
      await page.waitForURL(({ hash }) => hash === `#${step.id}`);
      await page.getByRole('heading', heading(say(guide.title))).waitFor();
      const place = page.locator(`[id="${step.id}"]`);
      expect(await place.count()).toBe(1);
      expect(await place.textContent()).toContain(say(step.title));
      // In the window: the browser scrolled there by itself.
      const height = page.viewportSize()?.height ?? 0;
      const top = () => place.evaluate((item) => Math.round(item.getBoundingClientRect().top));
      await expect.poll(async () => (await top()) >= 0 && (await top()) < height).toBe(true);
    }
  });

  it('every "Fatto" has its place in the list of procedures', async () => {
    const page = await begin();
    await page.goto(`${server.url}${home}${guide.id}/`);
    for (const { id } of guide.steps) {
      expect(await page.locator(`li[id="${id}"]`).count(), id).toBe(1);
    }
  });

  it('every step says where its links lead, and what to do when something goes wrong', async () => {
    const page = await begin();
    let outgoing = 0;
    for (const { id, troubles } of guide.steps) {
      await page.goto(`${server.url}${home}${guide.id}/${id}/`, { waitUntil: 'domcontentloaded' });
      const done = page.getByRole('link', { name: words.step.done, exact: true });
      expect(await done.getAttribute('href')).toContain(`?fatto=${id}#${id}`);
      const links = await page
        .locator('main a[target=_blank]')
        .evaluateAll((found) =>
          found.map((link) => [
            new URL(link.getAttribute('href') ?? '').hostname,
            link.textContent,
          ]),
        );
      for (const [host, text] of links) expect(text, id).toContain(host);
      outgoing += links.length;
      const remedies = await page.locator('.pa-troubles .pa-trouble-body').allTextContents();
      expect(remedies.length, id).toBe(troubles.length + 1);
      for (const remedy of remedies) expect(remedy.trim().length, id).toBeGreaterThan(20);
    }
    expect(outgoing).toBeGreaterThan(0);
  });

  it('"Non funziona" leads to the troubles, and a trouble opens', async () => {
    const page = await begin();
    await page.goto(`${server.url}${home}${guide.id}/${guide.steps[0]?.id}/`);
    await page.getByRole('link', { name: words.step.notWorking, exact: true }).click();
    await page.waitForURL(({ hash }) => hash === '#problemi');
    const remedy = page.locator('.pa-troubles .pa-trouble-body').first();
    expect(await remedy.isVisible()).toBe(false);
    await page.locator('.pa-trouble summary').first().click();
    await remedy.waitFor();
  });
});

function folderOf(language: string): string {
  return language === 'it' ? '' : `${language}/`;
}
