/** The page for printing while it makes the whole guide's PDF, in Chromium slowed down. */
import type { Browser } from 'playwright';
import { printing } from '../../src/copy/printing.ts';
import { CPU_SLOWDOWN } from './measure.ts';

/** Milliseconds. */
export interface Printing {
  /** From the click on "Scarica PDF" to the file. */
  readonly made: number;
  /** From the click to the bar that shows how far it is; undefined where the PDF was faster. */
  readonly shown: number | undefined;
  /** The longest task of the page itself in that time; tasks below 50 ms are not told: then 0. */
  readonly longest: number;
  /** How many tasks took over 50 ms. */
  readonly long: number;
}

const PROBE = `(() => {
  window.bench = { tasks: [], shown: undefined, clicked: undefined, done: undefined };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('click', ({ target, timeStamp }) => {
    if (target.closest('[data-key=scarica]')) bench.clicked = timeStamp;
  }, true);
  new MutationObserver(() => {
    const { clicked, shown, done } = bench;
    if (clicked === undefined) return;
    if (shown === undefined && document.querySelector('.pa-print-progress')) bench.shown = performance.now();
    if (done === undefined && document.querySelector('.pa-print-controls [role=status] p')) {
      bench.done = performance.now();
    }
  }).observe(document, { childList: true, subtree: true });
})()`;

/** @param url of the guide's page for printing */
export async function visitPrinting(browser: Browser, url: string): Promise<Printing> {
  const context = await browser.newContext({ locale: 'it-IT' });
  await context.addInitScript(PROBE);
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: printing.it.download }).click(),
  ]);
  await page.getByText(printing.it.made('')?.split(':')[0] ?? '').waitFor();
  // A task is told of after its end.
  const seen = await page.evaluate<Seen>(
    'new Promise((tell) => requestIdleCallback(() => tell(bench)))',
  );
  await context.close();
  const during = seen.tasks.filter(([at]) => at >= seen.clicked && at <= seen.done);
  return {
    made: seen.done - seen.clicked,
    shown: seen.shown === undefined ? undefined : seen.shown - seen.clicked,
    longest: Math.max(0, ...during.map(([, duration]) => duration)),
    long: during.length,
  };
}

interface Seen {
  readonly tasks: readonly (readonly [number, number])[];
  readonly clicked: number;
  readonly shown?: number;
  readonly done: number;
}
