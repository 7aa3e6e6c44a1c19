/** The part of `npm run bench` about PDFs. */
import type { Browser } from 'playwright';
import { CPU_SLOWDOWN } from '../../tests/bench/measure.ts';
import { comparePapers } from '../../tests/bench/papers.ts';
import { type Printing, visitPrinting } from '../../tests/bench/printing.ts';
import { median, printCells } from '../../tests/bench/table.ts';
import type { Id } from '../domain/guide/model.ts';
import { createStaticServer } from './serve.ts';

/**
 * Measures and prints: the whole guide as a PDF, by other libraries too, then in the browser while the
 * page is watched. Closes the browser.
 */
export async function benchPapers(
  dist: string,
  id: Id,
  browser: Browser,
  runs: number,
): Promise<void> {
  const made = await comparePapers(id, runs);
  console.log(`\nPDF of the whole guide ${id}, medians of ${runs} runs in Node`);
  printCells([
    ['', 'time', 'fastest', 'size'],
    ...[...made].map(([name, all]) => {
      const ms = all.map((one) => one.ms);
      const kB = median(all.map(({ bytes }) => bytes)) / 1000;
      const times = [median(ms), Math.min(...ms)].map((time) => `${Math.round(time)} ms`);
      return [name, ...times, `${kB.toFixed(1)} kB`];
    }),
  ]);
  const server = await createStaticServer({ dir: dist });
  try {
    const seen: Printing[] = [];
    for (let run = 0; run < runs; run += 1) {
      seen.push(await visitPrinting(browser, `${server.url}${id}/stampa/`));
    }
    const shown = seen.flatMap((visit) => visit.shown ?? []);
    console.log(`\nThe same in the browser, the page's processor ${CPU_SLOWDOWN} times slower`);
    printCells([
      ['', 'median', 'least', 'most'],
      ['from the click to the file', ...spread(seen.map((visit) => visit.made))],
      ['from the click to the progress', ...(shown.length > 0 ? spread(shown) : ['not shown'])],
      ['longest task of the page meanwhile', ...spread(seen.map(({ longest }) => longest))],
      ['… without what else the machine did', ...spread(seen.map(({ busiest }) => busiest))],
    ]);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

function spread(times: readonly number[]): readonly string[] {
  return [median(times), Math.min(...times), Math.max(...times)].map((t) => `${Math.round(t)} ms`);
}
