/** "Che cosa vedi?" and the practice on a drawing, on the built app, with mouse and keyboard. */
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { figure } from '../../src/copy/figure.ts';
import { axeViolations } from '../support/axe.ts';
import { serveApp } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const words = figure.it;
const HOME_OF_PORTAL = 'sec-sisr/premi-accedi/';
const CERTIFICATE = 'sec-sisr/controlla-avviso/';

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(async () => {
  await visits.close();
  await site.close();
});

async function opens(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await visits.begin([], options);
  await page.goto(site.url + address);
  if (options.javaScriptEnabled !== false) await page.locator('.pa-see svg').first().waitFor();
  return page;
}

const focused = (page: Page) =>
  page.evaluate(
    `document.activeElement.closest('[id]')?.id + ' ' + document.activeElement.tagName`,
  );

describe('a person asked what they see', () => {
  it('finds the right screen first, then those of the troubles, each drawn', async () => {
    const page = await opens(HOME_OF_PORTAL);
    const choices = page.locator('.pa-see li');
    expect(await choices.locator('.pa-see-words').allTextContents()).toEqual([
      `La prima pagina del portale, con Accedi in alto a destra${words.seeRight}`,
      'Leggo «La connessione non è privata» o un altro avviso',
      'Il portale non si apre',
    ]);
    expect(await choices.locator('svg text').count()).toBeGreaterThan(9);
    expect(await choices.locator('svg').count()).toBe(3);
  });

  it('is led to the remedy of what they see, with the keyboard', async () => {
    const page = await opens(HOME_OF_PORTAL);
    await page.locator('.pa-see').getByRole('link', { name: 'Il portale non si apre' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('problema-portale-non-si-apre SUMMARY');
    expect(
      await page.locator('#problema-portale-non-si-apre').evaluate((it) => it.hasAttribute('open')),
    ).toBe(true);
  });

  it.each([HOME_OF_PORTAL, 'sec-sisr/scrivi-nuova-password/'])(
    'is led by the right screen to what has to be done on it: %s',
    async (address) => {
      const page = await opens(address);
      await page.locator('.pa-see').getByRole('link', { name: words.seeRight }).click();
      await expect.poll(() => focused(page)).toBe('istruzioni DIV');
    },
  );

  it('is led to "Fatto" by the screen on which nothing is left to do', async () => {
    const page = await opens('sec-sisr/apri-portale/');
    await page.locator('.pa-see').getByRole('link', { name: words.seeRight }).click();
    await expect.poll(() => focused(page)).toBe('conferma A');
  });

  it('is led to the check of the warning, never to "Fatto", where the step has one', async () => {
    const page = await opens(CERTIFICATE);
    await page.locator('.pa-check button').first().waitFor();
    await page.locator('.pa-see').getByRole('link', { name: words.seeRight }).click();
    await expect
      .poll(() => page.evaluate(`document.activeElement.closest('.pa-check') !== null`))
      .toBe(true);
  });

  it('sees in each small drawing what tells it from the right one', async () => {
    const page = await opens(CERTIFICATE);
    const visible = await page.locator('.pa-see li').evaluateAll((items) =>
      items.map((item) => {
        const frame = item.querySelector('.pa-see-picture')?.getBoundingClientRect();
        return [...item.querySelectorAll('svg text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return frame && box.top >= frame.top && box.bottom <= frame.bottom;
          })
          .map((text) => text.textContent)
          .join(' ');
      }),
    );
    expect(visible[0]).toContain('NET::ERR_CERT_AUTHORITY_INVALID');
    expect(visible[1]).toContain('NET::ERR_CERT_COMMON_NAME_INVALID');
    expect(visible[2]).toContain('Nascondi avanzate');
    expect(visible[3]).toContain('NET::ERR_CERT_DATE_INVALID');
  });

  it('reads the choices without script, each a link to its remedy', async () => {
    const page = await opens(HOME_OF_PORTAL, { javaScriptEnabled: false });
    const link = page.locator('.pa-see').getByRole('link', { name: 'Il portale non si apre' });
    await link.click();
    await page.waitForURL(({ hash }) => hash === '#problema-portale-non-si-apre');
  });
});

describe('a person who tries the click on the drawing', () => {
  async function practises(address: string, options: BrowserContextOptions = {}) {
    const page = await opens(address, options);
    const button = page.getByRole('button', { name: words.practice });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.practiceTitle });
    await dialog.waitFor();
    return { page, button, dialog, status: dialog.getByRole('status') };
  }

  it('hears what a wrong place is, and that the right one is right', async () => {
    const { page, dialog, status } = await practises(HOME_OF_PORTAL);
    await dialog.getByRole('button', { name: 'Maggiori dettagli »' }).click();
    await expect.poll(() => status.textContent()).toBe(words.practiceWrong('Maggiori dettagli »'));
    expect(await dialog.locator('.pa-found').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Maggiori dettagli »' }).click();
    await expect.poll(() => status.textContent()).toContain(words.practiceShown);
    await dialog.getByRole('button', { name: 'Accedi', exact: true }).click();
    await expect.poll(() => status.textContent()).toBe(words.practiceDone);
    // Nothing was opened, and nothing was recorded.
    expect(page.url()).toBe(site.url + HOME_OF_PORTAL);
  });

  it('goes through the points in order with the keyboard alone, and leaves with Escape', async () => {
    const { page, button, dialog, status } = await practises('sec-sisr/scrivi-credenziali/');
    expect(await dialog.locator('p').nth(1).textContent()).toContain('Punto 1 di 3');
    const press = async (name: string) => {
      for (let tabs = 0; tabs < 12; tabs += 1) {
        const here = await page.evaluate(`document.activeElement.getAttribute('aria-label')`);
        if (here === name) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach "${name}"`);
    };
    await press('Username');
    await expect.poll(() => status.textContent()).toBe(words.practiceRight);
    await press('Password');
    await press('Accedi');
    await expect.poll(() => status.textContent()).toBe(words.practiceDone);
    expect(await dialog.locator('input, textarea').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each([1280, 320])('fits %i pixels, and axe finds nothing', async (width) => {
    const { page, dialog } = await practises(HOME_OF_PORTAL, {
      viewport: { width, height: 720 },
    });
    const box = await dialog.locator('svg').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    // A place to press has room for a finger (WCAG 2.5.8).
    for (const target of await dialog.locator('.pa-target').all()) {
      const area = await target.boundingBox();
      expect(Math.min(area?.width ?? 0, area?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
