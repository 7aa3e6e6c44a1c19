import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/domain/csp.ts';
import { CHROMIUM_ARGS, findChromium } from '../../support/browsers-chromium-args.ts';
import { openSite, type Site } from './fixture-site.ts';

let browser: Browser;
let context: BrowserContext;
let site: Site;

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('This test needs Chromium');
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
});
afterAll(() => browser?.close());

beforeEach(async () => {
  site = await openSite();
  await site.publish(1);
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await site.remove();
});

/** Opens an address below the site's folder in a new tab. */
async function visit(path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

/** Waits until the page says this of its offline copy. */
function says(page: Page, kind: string): Promise<unknown> {
  return page.waitForSelector(`html[data-offline="${kind}"]`, { state: 'attached' });
}

const title = (page: Page) => page.textContent('h1');

/** Everything stored: cache name -> addresses below the folder, without revisions. */
function stored(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async (root) => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      all[name] = keys.map(({ url }) => url.replace(root, '').replace(/\?.*/, '')).sort();
    }
    return all;
  }, site.url);
}

/** Asks the browser to look for a new version; gives the state in which that version ends up. */
function lookForUpdate(page: Page, ends: readonly string[]): Promise<string> {
  return page.evaluate(async (last) => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    if (next === null) return 'none';
    return new Promise<string>((resolve) => {
      const look = () => {
        if (last.includes(next.state)) resolve(next.state);
      };
      next.addEventListener('statechange', look);
      look();
    });
  }, ends);
}

describe('a first visit', () => {
  it('ends with the whole app and its data stored, and one page only', async () => {
    const page = await visit();
    await says(page, 'ready');
    // It answers already while it takes the page over.
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
    const { 'primo-accesso-data': data, ...app } = await stored(page);
    expect(data).toEqual([
      'config.json',
      'guides/catalog.json',
      'guides/prova/en.json',
      'guides/prova/foto.png',
      'guides/prova/guide.json',
    ]);
    const [name, ...others] = Object.keys(app);
    expect(others).toEqual([]);
    expect(name).toContain(site.url);
    const files = app[name ?? ''] ?? [];
    expect(files).toContain('shell.html');
    expect(files).toContain('assets/only-1.txt');
    expect(files.filter((file) => file.endsWith('.html'))).toEqual(['shell.html']);
  });

  it('does not promise to work offline while a captive portal holds back a guide', async () => {
    site.portal((file) => file === 'guides/prova/guide.json');
    const page = await visit();
    await says(page, 'failed');
    expect(await page.evaluate(() => window.offline.state)).toEqual({
      kind: 'failed',
      reason: 'incomplete',
      missing: 1,
    });
    expect((await stored(page))['primo-accesso-data']).not.toContain('guides/prova/guide.json');

    site.portal(() => false);
    await page.reload();
    await says(page, 'ready');
  });

  it('installs nothing while a captive portal answers for the app, and recovers after it', async () => {
    site.portal((file) => file === 'assets/only-1.txt');
    const page = await visit();
    await says(page, 'failed');
    expect(await page.evaluate(() => window.offline.state)).toEqual({
      kind: 'failed',
      reason: 'not-installed',
    });

    site.portal(() => false);
    await page.reload();
    await says(page, 'ready');
  });
});

describe('without the network', () => {
  it('shows an author’s picture', async () => {
    const page = await visit();
    await says(page, 'ready');
    await site.unplug();
    const width = await page.evaluate(async (src) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      return picture.naturalWidth;
    }, `${site.url}guides/prova/foto.png`);
    expect(width).toBe(1);
  });

  it('opens an address never seen, deep in the sub-folder, under the whole policy', async () => {
    await says(await visit(), 'ready');
    await site.unplug();
    const page = await context.newPage();
    const answer = await page.goto(`${site.url}en/mai/visto/prima/`);
    expect(await title(page)).toBe('copia 1');
    expect(await page.getAttribute('script', 'src')).toBe(`${site.base}assets/page.js`);
    expect(answer?.headers()).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy({}, 'header'),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'unsafe-none',
    });
    // The page's script and the vendor's chunk came from the store, and ran under that policy.
    await says(page, 'ready');
  });

  it('still works after the stored copy was thrown away and the network came back', async () => {
    const page = await visit();
    await says(page, 'ready');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload();
    expect(await title(page)).toBe('dalla rete');
    await says(page, 'ready');
    await page.reload();
    expect(await title(page)).toBe('copia 1');
  });
});

describe('with the network', () => {
  it("opens a real file, and reads the organisation's edits, past the worker", async () => {
    const page = await visit();
    await says(page, 'ready');
    await site.put('config.json', '{"organisation":{"name":"Comune di prova"}}');
    const config = await page.evaluate(async () => (await fetch('config.json')).json());
    expect(config).toEqual({ organisation: { name: 'Comune di prova' } });
    await page.goto(`${site.url}nota.txt`);
    expect(await page.textContent('body')).toBe('una nota');
  });

  it('opens a page and its assets without asking the server for them', async () => {
    await says(await visit(), 'ready');
    site.asked();
    await says(await visit('prova/passo/'), 'ready');
    expect(site.asked().filter((file) => file !== 'sw.js')).toEqual([]);
  });
});

describe('a new version', () => {
  it('waits for the word, then is there after a reload; the other tab keeps working', async () => {
    const page = await visit();
    await says(page, 'ready');
    const other = await visit('prova/');
    await says(other, 'ready');
    await site.publish(2);
    expect(await lookForUpdate(page, ['installed', 'redundant'])).toBe('installed');
    await says(page, 'update-waiting');

    await page.goto(`${site.url}prova/`);
    expect(await title(page)).toBe('copia 1');
    await says(page, 'update-waiting');

    await page.evaluate(() => window.offline.applyUpdate());
    await page.reload();
    expect(await title(page)).toBe('copia 2');
    await says(page, 'ready');

    await says(other, 'updated');
    expect(await title(other)).toBe('copia 1');
    const old = await other.evaluate(
      async (url) => (await fetch(url)).text(),
      `${site.url}assets/only-1.txt`,
    );
    expect(old).toBe('solo 1');
  });

  it('leaves no more than one version behind', async () => {
    const page = await visit();
    await says(page, 'ready');
    for (const n of [2, 3]) {
      await site.publish(n);
      expect(await lookForUpdate(page, ['installed', 'redundant'])).toBe('installed');
      await says(page, 'update-waiting');
      await page.evaluate(() => window.offline.applyUpdate());
      await page.reload();
      await says(page, 'ready');
    }
    const files = Object.values(await stored(page)).flat();
    const own = files.filter((file) => file.startsWith('assets/only-'));
    expect(own).toEqual(['assets/only-2.txt', 'assets/only-3.txt']);
  });

  it('is refused where a captive portal answers for its files; the old one lives on', async () => {
    const page = await visit();
    await says(page, 'ready');
    await site.publish(2);
    site.portal((file) => file !== 'sw.js');
    expect(await lookForUpdate(page, ['installed', 'redundant'])).toBe('redundant');

    await page.goto(`${site.url}prova/passo/`);
    expect(await title(page)).toBe('copia 1');
    await says(page, 'ready');

    site.portal(() => false);
    expect(await lookForUpdate(page, ['installed', 'redundant'])).toBe('installed');
  });

  it("never replaces the app's own checked copy of the data", async () => {
    const page = await visit();
    await says(page, 'ready');
    const url = `${site.url}config.json`;
    await page.evaluate(async (key) => {
      const cache = await caches.open('primo-accesso-data');
      await cache.put(key, new Response('{"languages":["it"]}'));
    }, url);
    await site.publish(2);
    expect(await lookForUpdate(page, ['installed', 'redundant'])).toBe('installed');
    const kept = await page.evaluate(async (key) => (await caches.match(key))?.text(), url);
    expect(kept).toBe('{"languages":["it"]}');
  });
});
