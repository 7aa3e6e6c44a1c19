/** One visit to the plain pages and one to the app, in Chromium slowed down, with what they took. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { it } from '../../src/copy/it.ts';
import { worksOffline } from '../support/offline-copy.ts';

/** DESIGN §15: four times slower than this machine. */
export const CPU_SLOWDOWN = 4;
const PATIENCE_MS = 30_000;

export interface PlainVisit {
  /** Milliseconds since the navigation began, as the two below. */
  readonly paint: number;
  readonly load: number;
  /** From the click on "Fatto" to the next page's first paint, for each step. */
  readonly steps: readonly number[];
}

export interface AppVisit {
  readonly paint: number;
  /** The app has taken the page over: "Fatto" is its own. */
  readonly takeover: number;
  /** "Funziona anche senza rete" stands in the footer. */
  readonly copyComplete: number;
  /** From the click on "Fatto" to the frame with the next heading, for each step. */
  readonly steps: readonly number[];
  /** Without network and with the worker asleep: navigation to takeover. */
  readonly offlineStart: number;
  /** Bytes over the line until the takeover, fonts apart. */
  readonly firstView: number;
}

/** An option of a question, by their ids. */
export interface Answer {
  readonly question: string;
  readonly value: string;
}

/**
 * Times are kept in the page itself: asking for them from outside would add the asking. Each is a
 * promise, because a strict policy forbids Playwright's own waiting for an expression.
 */
const PROBE = `(() => {
  const tellers = new Map();
  const times = new Map();
  const slot = (name) => {
    if (!times.has(name)) times.set(name, new Promise((tell) => tellers.set(name, tell)));
    return name;
  };
  const tell = (name, value) => tellers.get(slot(name))(value);
  let step = 0;
  window.bench = { time: (name) => times.get(slot(name)) };
  new MutationObserver(() => {
    if (document.documentElement.dataset.app === 'ready') tell('takeover', performance.now());
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-app'] });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) {
      tell('paint', startTime);
    }
  }).observe({ type: 'paint', buffered: true });
  const heading = () => document.querySelector('h1')?.textContent ?? '';
  addEventListener('click', ({ target, timeStamp }) => {
    if (!target.closest('[data-key=fatto], #next')) return;
    sessionStorage.setItem('clicked', performance.timeOrigin + timeStamp);
    const before = heading();
    const changes = new MutationObserver(() => {
      if (heading() === before || heading() === '') return;
      changes.disconnect();
      requestAnimationFrame(() => {
        // The message arrives after the frame was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => tell('step ' + step++, performance.now() - timeStamp);
        port2.postMessage(0);
      });
    });
    changes.observe(document, { childList: true, subtree: true, characterData: true });
  }, true);
})()`;

async function open(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'it-IT' });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(PROBE);
  return { context, page: await slowPage(context) };
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return page;
}

/** Milliseconds of one of the probe's times, once it has come. */
function timeOf(page: Page, name: string): Promise<number> {
  return page.evaluate<number>(`bench.time(${JSON.stringify(name)})`);
}

/** @param url of the first step's page. */
export async function visitPlain(
  browser: Browser,
  url: string,
  count: number,
): Promise<PlainVisit> {
  const { context, page } = await open(browser);
  await page.goto(url);
  const paint = await timeOf(page, 'paint');
  const load = await page.evaluate<number>(
    "performance.getEntriesByType('navigation')[0].loadEventEnd",
  );
  const steps: number[] = [];
  for (let done = 0; done < count; done += 1) {
    await Promise.all([page.waitForEvent('load'), page.click('#next')]);
    const painted = await timeOf(page, 'paint');
    steps.push(
      painted +
        (await page.evaluate<number>(
          "performance.timeOrigin - Number(sessionStorage.getItem('clicked'))",
        )),
    );
  }
  await context.close();
  return { paint, load, steps };
}

/**
 * @param root address of the app; `guide` and `step` are below it.
 * @param answers what leads to the path, in order.
 */
export async function visitApp(
  browser: Browser,
  { root, guide, step }: { root: string; guide: string; step: string },
  answers: readonly Answer[],
  count: number,
): Promise<AppVisit> {
  const { context, page } = await open(browser);
  const url = `${root}${guide}/${step}/`;
  await page.goto(url);
  const takeover = await timeOf(page, 'takeover');
  const paint = await timeOf(page, 'paint');
  const firstView = await page.evaluate<number>(firstViewUntil(takeover));
  await worksOffline(page);
  const copyComplete = await page.evaluate<number>('performance.now()');

  await page.goto(`${root}${guide}/`);
  await page.getByRole('link', { name: guideWords.it.guide.start }).click();
  for (const { question, value } of answers) {
    await page.waitForURL(({ searchParams }) => searchParams.get('domanda') === question);
    await page.getByRole('main').locator(`input[value="${value}"]`).check();
    await page.getByRole('button', { name: guideWords.it.question.next }).click();
  }
  await page.getByRole('link', { name: guideWords.it.guide.start }).click();
  await page.getByRole('link', { name: it.step.done, exact: true }).waitFor();
  const steps: number[] = [];
  for (let done = 0; done < count; done += 1) {
    await page.getByRole('link', { name: it.step.done, exact: true }).click();
    steps.push(await timeOf(page, `step ${done}`));
  }

  await context.setOffline(true);
  const debug = await context.newCDPSession(page);
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await page.close();
  const again = await slowPage(context);
  await again.goto(url);
  const offlineStart = await timeOf(again, 'takeover');
  await context.close();
  return { paint, takeover, copyComplete, steps, offlineStart, firstView };
}

/** Expression for the bytes that had come over the line by then. */
const firstViewUntil = (time: number) => `performance.getEntries()
  .filter(({ transferSize, name, responseEnd }) =>
    transferSize > 0 && responseEnd <= ${time} && !name.endsWith('.woff2'))
  .reduce((sum, { transferSize }) => sum + transferSize, 0)`;
