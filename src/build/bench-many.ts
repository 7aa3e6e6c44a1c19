/**
 * A guide of 10,000 steps: it opens, checks, can be searched and played. The fastest of some runs is
 * held against limits, since whatever else the machine does only adds to it.
 */
import type { Browser } from 'playwright';
import { measureMany, type Times } from '../../tests/bench/many.ts';
import { measureSearch } from '../../tests/bench/search.ts';
import { median, printCells } from '../../tests/bench/table.ts';
import { wholeGuide } from '../../tests/support/many-steps.ts';
import { checkRead, readFiles } from '../adapters/check/check-files.ts';

const STEPS = 10_000;
/** A quarter of it: what grows with the square takes sixteen times as long at four times the size. */
const FEWER = STEPS / 4;
/** Four times the size may take at most this many times as long. */
const MOST_GROWTH = 8;

/** Milliseconds, on a machine of two cores. */
const LIMITS: Readonly<Record<string, number>> = {
  'check, in Node': 4000,
  'authors: open and check': 8000,
  'authors: view diff': 2000,
  'authors: view edit': 3000,
  'authors: view map': 8000,
  'authors: view paths': 4000,
  'authors: view check': 4000,
  'app: open a step': 3000,
  'app: open a step in the middle': 3000,
  'app: next step, at the beginning': 300,
  'app: next step, in the middle': 800,
  'app: page of the guide': 4000,
  'app: paper, first steps shown': 8000,
  'desk: keystroke (processor 4 times slower)': 50,
};

function check(count: number): number {
  const { guide, english, passages } = wholeGuide(count);
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  const texts = {
    'guide.json': json(guide),
    'en.json': json(english),
    'passages.json': json(passages),
  };
  const begin = performance.now();
  checkRead(readFiles(texts), {}, '2026-06-01');
  return performance.now() - begin;
}

/** Prints the table. False where a limit was missed: then the command fails. */
export async function benchMany(
  dist: string,
  guide: string,
  browser: Browser,
  runs: number,
): Promise<boolean> {
  const few = Array.from({ length: runs }, () => check(FEWER));
  const many = Array.from({ length: runs }, () => check(STEPS));
  const times = new Map<string, readonly number[]>([['check, in Node', many]]);
  try {
    const seen: Times = await measureMany(browser, dist, guide, STEPS, runs);
    for (const [what, values] of seen) times.set(what, values);
    const { fastest } = await measureSearch(browser, dist, guide);
    times.set('desk: keystroke (processor 4 times slower)', [Math.max(...fastest)]);
  } finally {
    await browser.close();
  }
  const unknown = [...times.keys()].filter((what) => LIMITS[what] === undefined);
  const absent = Object.keys(LIMITS).filter((what) => !times.has(what));
  if (unknown.length + absent.length > 0) {
    throw new Error(`No limit or no figure for: ${[...unknown, ...absent].join(', ')}`);
  }
  const growth = Math.min(...many) / Math.min(...few);
  const rows = [...times].map(([what, values]) => {
    const limit = LIMITS[what] ?? 0;
    const least = Math.min(...values);
    const met = least <= limit;
    return { met, cells: [what, ...[median(values), least].map(ms), `<= ${ms(limit)}`, said(met)] };
  });
  const grown = growth <= MOST_GROWTH;
  const asked = [`check: ${STEPS} steps beside ${FEWER}`, '', `${growth.toFixed(1)}x`];
  console.log(`A guide of ${STEPS.toLocaleString('en')} steps, fastest of ${runs}:`);
  printCells([
    ['', 'median', 'fastest', 'target', ''],
    ...rows.map(({ cells }) => cells),
    [...asked, `<= ${MOST_GROWTH.toFixed(1)}x`, said(grown)],
  ]);
  return grown && rows.every(({ met }) => met);
}

const ms = (value: number) => `${Math.round(value)} ms`;
const said = (met: boolean) => (met ? 'met' : 'MISSED');
