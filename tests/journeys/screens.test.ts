/** Drawings in real browsers: taken over as baked, drawn alike everywhere, inside their frames. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import type { Visitor } from '../support/browsers.ts';
import {
  type ChromiumSession,
  ENGINES,
  launchChromium,
  openVisitor,
  whyNotRun,
} from '../support/browsers.ts';
import { watch } from '../support/quiet.ts';
import { serveApp } from '../support/server.ts';

const STEP = 'sec-sisr/controlla-avviso/';

/** Every element of the drawings with its attributes and letters: what was laid out, where. */
const POSITIONS = `[...document.querySelectorAll('.pa-figure figure svg')].map((svg) =>
  [svg, ...svg.querySelectorAll('*')].map((element) => [
    element.tagName,
    ...[...element.attributes].map(({ name, value }) => name + '=' + value).sort(),
    element.childElementCount === 0 ? element.textContent : '',
  ].join(' ')),
)`;

/** Chooses a drawing in the list below the figure, as a person does with the keyboard. */
const choose = (id: string) => `(() => {
  const select = document.querySelector('.pa-figure-tools select');
  select.value = ${JSON.stringify(id)};
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return document.querySelector('.pa-figure figure').textContent;
})()`;

let site: StaticServer;
beforeAll(async () => {
  site = await serveApp();
});
afterAll(() => site.close());

describe.each(ENGINES)('a visitor in %s', (name) => {
  let visitor: Visitor | undefined;
  afterEach(async () => {
    await visitor?.close();
    visitor = undefined;
  });

  it('sees every drawing exactly where the baked page has it', async ({ skip }) => {
    visitor = await openVisitor(name);
    if (visitor === undefined) return skip(whyNotRun(name));

    await visitor.goto(site.url + STEP);
    const baked = await visitor.evaluate<string[][]>(POSITIONS);
    expect(baked).toHaveLength(2);
    expect(baked[0]?.length).toBeGreaterThan(50);
    await visitor.waitsFor(`document.querySelector('.pa-figure-tools select')`);
    expect(await visitor.evaluate<string[][]>(POSITIONS)).toEqual(baked);

    // Another drawing, then the first again: this time the browser lays it out.
    expect(await visitor.evaluate(choose('firefox'))).toContain('Qualcosa sembra fuori posto');
    expect(await visitor.evaluate(choose('chrome'))).toContain('La connessione non è privata');
    expect(await visitor.evaluate<string[][]>(POSITIONS)).toEqual(baked);
  });
});

describe('a person with a drawing before them', () => {
  let session: ChromiumSession | undefined;
  beforeAll(async () => {
    session = await launchChromium();
  });
  afterAll(() => session?.close());

  async function open(address: string, width: number) {
    if (session === undefined) return undefined;
    const page = await session.context.newPage();
    const { complaints } = watch(page);
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(`
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) {
          if (!hadRecentInput) window.shifts.push(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      document.addEventListener('DOMContentLoaded', () => {
        const svg = document.querySelector('.pa-figure svg');
        if (svg) svg.baked = true;
      });`);
    await page.goto(site.url + address);
    await page.locator('.pa-figure-tools button').first().waitFor();
    return { page, complaints };
  }

  it.each([1280, 360, 320])(
    'keeps the baked drawing at %i pixels, and nothing moves when the app takes over',
    async (width) => {
      const opened = await open('sec-sisr/scrivi-credenziali/', width);
      if (opened === undefined) return;
      const { page, complaints } = opened;
      // A later visit comes from the worker's shell, where nothing is baked.
      const fromServer = await page.evaluate(
        `performance.getEntriesByType('navigation')[0].workerStart === 0`,
      );
      const kept = await page.evaluate(`document.querySelector('.pa-figure svg').baked === true`);
      expect(kept).toBe(fromServer);
      expect(await page.evaluate('window.shifts')).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(
        true,
      );
      expect(complaints()).toEqual([]);
      await page.close();
    },
  );

  it('sees one form only, whose letters stay inside and are large enough', async () => {
    for (const width of [1280, 768, 360]) {
      const opened = await open(STEP, width);
      if (opened === undefined) return;
      const { page, complaints } = opened;
      const shown = await page.evaluate<{
        count: number;
        outside: string[];
        small: string[];
      }>(`(() => {
        const svgs = [...document.querySelectorAll('.pa-figure figure svg')];
        const visible = svgs.filter((svg) => svg.getBoundingClientRect().width > 0);
        const [svg] = visible;
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / svg.viewBox.baseVal.width;
        const texts = [...svg.querySelectorAll('text')];
        return {
          count: visible.length,
          outside: texts.filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
          }).map((text) => text.textContent),
          small: texts
            .filter((text) => Number(text.getAttribute('font-size')) * scale < 11)
            .map((text) => text.textContent),
        };
      })()`);
      expect(shown, `${width} pixels`).toEqual({ count: 1, outside: [], small: [] });
      expect(complaints()).toEqual([]);
      await page.close();
    }
  });

  it('enlarges it with the keyboard, and comes back with Escape', async () => {
    const opened = await open('sec-sisr/premi-accedi/', 360);
    if (opened === undefined) return;
    const { page, complaints } = opened;
    const button = page.getByRole('button', { name: 'Ingrandisci' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /prima pagina del portale/ });
    await dialog.waitFor();
    expect(
      await dialog.locator('svg').evaluate((svg) => svg.getBoundingClientRect().width),
    ).toBeGreaterThan(900);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints()).toEqual([]);
    await page.close();
  });

  it('goes to another step and finds its drawing there at once', async () => {
    const opened = await open('sec-sisr/scrivi-credenziali/', 1280);
    if (opened === undefined) return;
    const { page, complaints } = opened;
    await page.goto(`${site.url}sec-sisr/premi-accedi/`);
    await page.getByRole('img', { name: /prima pagina del portale/ }).waitFor();
    await page.locator('.pa-figure-tools button').first().waitFor();
    expect(await page.evaluate('window.shifts')).toEqual([]);
    expect(await page.locator('.pa-figure').count()).toBe(1);
    expect(complaints()).toEqual([]);
    await page.close();
  });

  it('reads it in words, in the order of the screen', async () => {
    const opened = await open('en/sec-sisr/scrivi-credenziali/', 1280);
    if (opened === undefined) return;
    const told = await opened.page.locator('.pa-figure figure > ul > li').allTextContents();
    const marks = told.filter((sentence) => sentence.startsWith('Mark '));
    expect(marks).toEqual([
      'Mark 1: Field “Username”, for example PRVDMO90A41X999J (here goes the codice fiscale, the tax code).',
      'Mark 2: Field “Password”, shown as dots (here goes the portal password).',
      'Mark 3: Button “Accedi” (means "log in").',
    ]);
    await opened.page.close();
  });
});
