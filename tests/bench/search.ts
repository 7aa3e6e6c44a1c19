/** The desk's field over 10,000 steps: how long each keystroke holds the page, in Chromium slowed down. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { createStaticServer } from '../../src/build/serve.ts';
import { desk } from '../../src/copy/desk.ts';
import type { Guide } from '../../src/domain/guide/model.ts';
import { until } from '../support/browsers-visitor.ts';
import { manySteps } from '../support/many-steps.ts';
import { CPU_SLOWDOWN } from './measure.ts';

/** Steps that are looked through. */
export const SEARCHED_STEPS = 10_000;
const PATIENCE_MS = 120_000;

/** Right and wrong, long and short, codes and numbers; each is typed letter by letter. */
const TYPED = [
  'password dimenticata',
  'pasword dimentcata',
  'apri la posta',
  'non mi apre il portale',
  'scrivi la pasword nuova nel sito',
  'portale 4710',
  'ERR_CERT_DATE_INVALID',
];

/**
 * For each keystroke the time that its event is worked at, and then that of the frame which shows
 * what was found, without the wait for the screen's next turn.
 */
const PROBE = `(() => {
  window.strokes = [];
  let begin = 0;
  addEventListener('input', () => { begin = performance.now(); }, true);
  // Last of all who listen: the framework's own listener is the document's.
  addEventListener('input', () => {
    const handled = performance.now() - begin;
    requestAnimationFrame(() => {
      const frame = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.strokes.push(handled + performance.now() - frame);
      port2.postMessage(0);
    });
  });
})()`;

/** How often all is typed: on a loaded machine the fastest time is the keystroke's own. */
const ROUNDS = 5;

/** Milliseconds, one for each keystroke, in order. */
export interface Strokes {
  /** When all was typed for the first time. */
  readonly first: readonly number[];
  readonly fastest: readonly number[];
}

/**
 * Types on the desk's page of a copy of the built app whose guide has 10,000 steps.
 *
 * @param dist the built app; it is not changed
 * @param guide id of the guide that is replaced in the copy
 */
export async function measureSearch(
  browser: Browser,
  dist: string,
  guide: string,
): Promise<Strokes> {
  const folder = mkdtempSync(join(tmpdir(), 'primo-accesso-search-'));
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, 'guides', guide, 'guide.json');
  const { mark } = JSON.parse(readFileSync(file, 'utf8')) as Guide;
  const many: Guide = { ...manySteps(SEARCHED_STEPS), id: guide, mark };
  writeFileSync(file, JSON.stringify(many));
  const server = await createStaticServer({ dir: folder });
  const context = await browser.newContext({ locale: 'it-IT', serviceWorkers: 'block' });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(PROBE);
    const page = await context.newPage();
    await page.goto(`${server.url}assistenza/`);
    const field = page.getByRole('combobox', { name: desk.it.field });
    // The index is there when it finds something.
    await field.fill('portale 4711');
    await page.getByRole('option').filter({ hasText: '4711' }).first().waitFor();
    const debug = await context.newCDPSession(page);
    await debug.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const rounds: (readonly number[])[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await typeAll(page));
    const [first = []] = rounds;
    const fastest = first.map((_, at) =>
      Math.min(...rounds.map((times) => times[at] ?? Number.NaN)),
    );
    return { first, fastest };
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function typeAll(page: Page): Promise<readonly number[]> {
  const field = page.getByRole('combobox', { name: desk.it.field });
  const times: number[] = [];
  const answered = (count: number, typed: string) =>
    until(
      async () => (await page.evaluate<number>('strokes.length')) >= count,
      () => `"${typed}" was not answered`,
    );
  for (const text of TYPED) {
    // Emptying the field is answered as well, and does not count.
    await page.evaluate('window.strokes = []');
    await field.fill('');
    await answered(1, 'nothing');
    await page.evaluate('window.strokes = []');
    for (const [at, letter] of [...text].entries()) {
      await page.keyboard.type(letter);
      await answered(at + 1, text.slice(0, at + 1));
    }
    times.push(...(await page.evaluate<number[]>('strokes')));
  }
  return times;
}
