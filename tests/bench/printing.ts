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
  /** The longest task of the page itself in that time, as the clock on the wall shows it. */
  readonly longest: number;
  /** The most that a task worked: without the time in which the machine did something else. */
  readonly busiest: number;
}

const PROBE = `(() => {
  window.bench = {};
  addEventListener('click', ({ target, timeStamp }) => {
    if (!target.closest('[data-key=scarica]')) return;
    bench.clicked = timeStamp;
    performance.mark('bench-clicked');
  }, true);
  new MutationObserver(() => {
    if (bench.clicked === undefined || bench.done !== undefined) return;
    if (document.querySelector('.pa-print-progress')) bench.shown ??= performance.now();
    if (!document.querySelector('.pa-print-controls [role=status] p')) return;
    bench.done = performance.now();
    performance.mark('bench-done');
  }).observe(document, { childList: true, subtree: true });
})()`;

interface Seen {
  readonly clicked: number;
  readonly shown?: number;
  readonly done: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread worked. */
  readonly tdur?: number;
}

/** @param url of the guide's page for printing */
export async function visitPrinting(browser: Browser, url: string): Promise<Printing> {
  const context = await browser.newContext({ locale: 'it-IT' });
  await context.addInitScript(PROBE);
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { waitUntil: 'networkidle' });
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
  await browser.startTracing(page, { categories });
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: printing.it.download }).click(),
  ]);
  await page.locator('.pa-print-controls [role=status] p').first().waitFor();
  const { clicked, shown, done } = await page.evaluate<Seen>('bench');
  const trace = await browser.stopTracing();
  await context.close();
  return {
    made: done - clicked,
    shown: shown === undefined ? undefined : shown - clicked,
    ...tasksOf((JSON.parse(trace.toString('utf8')) as { traceEvents: Traced[] }).traceEvents),
  };
}

/** The longest and the busiest task of the page's own thread between the two marks. */
function tasksOf(events: readonly Traced[]): Pick<Printing, 'longest' | 'busiest'> {
  const from = events.find(({ name }) => name === 'bench-clicked');
  const to = events.find(({ name }) => name === 'bench-done');
  if (!from || !to) throw new Error('The trace lacks the marks');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      /RunTask$/.test(name) &&
      pid === from.pid &&
      tid === from.tid &&
      ts + dur >= from.ts &&
      ts <= to.ts,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks');
  return {
    longest: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    busiest: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
