/** A guide of 10,000 steps, opened, checked, changed and walked in Chromium, at the machine's own speed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { createStaticServer } from '../../src/build/serve.ts';
import { arrival } from '../../src/copy/arrival.ts';
import { authoring } from '../../src/copy/authoring.ts';
import { it } from '../../src/copy/it.ts';
import type { Guide } from '../../src/domain/guide/model.ts';
import { stepLink } from '../../src/domain/link/step-link.ts';
import { until } from '../support/browsers-visitor.ts';
import { wholeGuide } from '../support/many-steps.ts';

const PATIENCE_MS = 30_000;
/** Steps confirmed one after the other, at the beginning and in the middle. */
const CONFIRMED = 4;

/** Milliseconds, by what was done; one value for each time that it was done. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Keeps the time from a click to the frame in which the page shows something else. */
const PROBE = `(() => {
  window.clicks = [];
  addEventListener('click', ({ timeStamp, target }) => {
    if (!target.closest('[data-key=fatto]')) return;
    const heading = () => document.querySelector('h1')?.textContent ?? '';
    const before = heading();
    const changes = new MutationObserver(() => {
      if (heading() === before || heading() === '') return;
      changes.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.clicks.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    });
    changes.observe(document, { childList: true, subtree: true, characterData: true });
  }, true);
})()`;

/**
 * @param dist the built app; it is not changed
 * @param id of the guide that is replaced in a copy
 */
export async function measureMany(
  browser: Browser,
  dist: string,
  id: string,
  count: number,
  runs: number,
): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'primo-accesso-many-'));
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, 'guides', id, 'guide.json');
  const { mark } = JSON.parse(readFileSync(file, 'utf8')) as Guide;
  const whole = wholeGuide(count);
  const guide: Guide = { ...whole.guide, id, mark };
  writeFileSync(file, JSON.stringify(guide));
  const server = await createStaticServer({ dir: folder });
  const times = new Map<string, number[]>();
  const took = async (what: string, act: () => Promise<unknown>) => {
    const begin = performance.now();
    await act();
    keep(what, performance.now() - begin);
  };
  const keep = (what: string, ...values: readonly number[]) =>
    times.set(what, [...(times.get(what) ?? []), ...values]);
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ locale: 'it-IT', serviceWorkers: 'block' });
      context.setDefaultTimeout(PATIENCE_MS);
      await context.addInitScript(PROBE);
      const page = await context.newPage();
      await authors(page, server.url, whole, took);
      await plays(page, server.url, guide, took, keep);
      await context.close();
      process.stderr.write(`run ${run + 1} of ${runs}\r`);
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return times;
}

type Took = (what: string, act: () => Promise<unknown>) => Promise<void>;

async function authors(
  page: Page,
  url: string,
  { guide, english, passages }: ReturnType<typeof wholeGuide>,
  took: Took,
): Promise<void> {
  const words = authoring.it;
  await page.goto(`${url}autori/`);
  const field = page.getByLabel(words.open.files);
  const files = Object.entries({
    'guide.json': JSON.stringify(guide, null, 2),
    'en.json': JSON.stringify(english, null, 2),
    'passages.json': JSON.stringify(passages, null, 2),
  });
  await field.waitFor();
  await took('authors: open and check', async () => {
    await field.setInputFiles(
      files.map(([name, text]) => ({
        ...{ name, mimeType: 'application/json', buffer: Buffer.from(text) },
      })),
    );
    await page.getByRole('heading', { name: words.check.title, exact: true }).waitFor();
    await painted(page);
  });
  for (const name of ['diff', 'edit', 'map', 'paths', 'check'] as const) {
    await took(`authors: view ${name}`, async () => {
      await page.getByRole('button', { name: words.views[name], exact: true }).click();
      await page.locator('.pa-author-work h2, .pa-author-work svg').first().waitFor();
      await painted(page);
    });
  }
}

async function plays(
  page: Page,
  url: string,
  guide: Guide,
  took: Took,
  keep: (what: string, ...values: readonly number[]) => void,
): Promise<void> {
  const middle = guide.steps[Math.floor(guide.steps.length / 2)]?.id ?? '';
  const first = guide.steps[0]?.id ?? '';
  const ready = page.locator('html[data-app=ready]');
  const link = (step: string) =>
    url + stepLink(guide, step, { ufficio: 'centro' }, 'it', () => false).slice(1);
  await took('app: open a step', async () => {
    await page.goto(link(first));
    await ready.waitFor();
    await painted(page);
  });
  keep('app: next step, at the beginning', ...(await confirms(page)));
  await took('app: open a step in the middle', async () => {
    await page.goto(link(middle));
    await ready.waitFor();
    await painted(page);
  });
  await page.getByRole('button', { name: arrival.it.lookOnly }).click();
  keep('app: next step, in the middle', ...(await confirms(page)));
  await took('app: paper, first steps shown', async () => {
    await page.goto(`${url}${guide.id}/stampa/`);
    // Not the baked paper, which is of the guide before.
    await page
      .locator('.pa-paper h3', { hasText: guide.steps[2]?.title ?? '' })
      .first()
      .waitFor();
    await painted(page);
  });
  await took('app: page of the guide', async () => {
    await page.goto(`${url}${guide.id}/`);
    await ready.waitFor();
    await painted(page);
  });
}

async function confirms(page: Page): Promise<readonly number[]> {
  const done = page.getByRole('link', { name: it.step.done, exact: true });
  await page.evaluate('window.clicks = []');
  for (let n = 1; n <= CONFIRMED; n += 1) {
    await done.click();
    await until(
      async () => (await page.evaluate<number>('clicks.length')) >= n,
      () => `The step ${n} was not confirmed`,
    );
  }
  return page.evaluate<number[]>('clicks');
}

/** The next frame has been painted: what was asked for is seen. */
function painted(page: Page): Promise<void> {
  return page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  }))`);
}
