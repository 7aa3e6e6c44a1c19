/**
 * `npm run bench -- [--runs N] [--dist DIR] [--only app|many|pdf|load]`: how fast the built app is, beside plain
 * pages of the same text, on a slow PC and a slow line; and its PDFs beside those of other libraries. The two are visited in turn, so that whatever else the
 * machine does falls on both. Prints medians with the targets of the design; asserts nothing,
 * because a loaded machine is not a defect of the app.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Line, SLOW_LINE, serveSlowly } from '../../tests/bench/line.ts';
import {
  type AppVisit,
  CPU_SLOWDOWN,
  type PlainVisit,
  visitApp,
  visitPlain,
} from '../../tests/bench/measure.ts';
import { plainPages } from '../../tests/bench/plain.ts';
import { measureSearch, SEARCHED_STEPS } from '../../tests/bench/search.ts';
import { printTable, type Row } from '../../tests/bench/table.ts';
import type { Config } from '../domain/config/model.ts';
import type { Guide } from '../domain/guide/model.ts';
import { resolveVariables } from '../domain/guide/variables.ts';
import type { Entry } from '../domain/progress/journal.ts';
import { walk } from '../domain/walk/walk.ts';
import { benchLoad } from './bench-load.ts';
import { benchMany } from './bench-many.ts';
import { benchPapers } from './bench-papers.ts';
import { launch, offered, readFolder } from './bench-site.ts';
import { firstAnswers } from './first-answers.ts';
import { readHeaders } from './serve-files.ts';

/** What `--only` chooses from. */
const PARTS = ['app', 'many', 'pdf', 'load'];

/** A guide of 10,000 steps takes its time: more runs would tell no more. */
const MANY_RUNS = 3;

/** Steps confirmed in each visit. */
const STEPS = 4;

/** What the design wants: the first two times the plain page's, then milliseconds, at last bytes. */
const LIMITS = {
  paint: 1.1,
  takeover: 1.5,
  step: 60,
  offline: 430,
  complete: 2500,
  /** The first view of a documentation site made with Starlight, as measured for the design. */
  firstView: 44_000,
  /** A keystroke in the desk's field. */
  keystroke: 50,
} as const;

interface Visits {
  readonly plain: PlainVisit;
  readonly app: AppVisit;
}

/** The first answers that lead to steps, and those steps. */
function firstPath(guide: Guide) {
  const answers = firstAnswers(guide).map(([question, value]) => ({ question, value }));
  const journal = answers.map(({ question, value }, at): Entry => {
    return { kind: 'answer', id: question, value, by: 'person', at, stepHash: '' };
  });
  const now = walk(guide, journal, 0);
  return { answers, steps: now.kind === 'path' ? now.path.map(({ step }) => step) : [] };
}

async function searchRows(dist: string): Promise<readonly Row[]> {
  const browser = await launch();
  try {
    const { first, fastest } = await measureSearch(browser, dist, offered(dist)[0]);
    const of = `desk: keystroke over ${SEARCHED_STEPS.toLocaleString('en')} steps`;
    return [
      { what: `${of}, slowest`, app: [Math.max(...fastest)], limit: LIMITS.keystroke },
      { what: `${of}, median`, app: fastest },
      { what: `${of}, slowest when first typed`, app: [Math.max(...first)] },
    ];
  } finally {
    await browser.close();
  }
}

async function measure(dist: string, runs: number, line: Line): Promise<readonly Visits[]> {
  const read = <T>(path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as T;
  const [id] = offered(dist);
  const guide = read<Guide>(`guides/${id}/guide.json`);
  const variables = resolveVariables(guide, read<Config>('config.json'));
  const { answers, steps } = firstPath(guide);
  const [first] = steps;
  if (first === undefined) throw new Error('The path of the first answers has no steps');
  const plainSite = await serveSlowly(plainPages(guide, variables, steps), {}, line);
  const appSite = await serveSlowly(readFolder(dist), readHeaders(dist), line);
  const browser = await launch();
  const visits: Visits[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const plain = await visitPlain(browser, `${plainSite.url}${first.id}/`, STEPS);
      const place = { root: appSite.url, guide: id, step: first.id };
      visits.push({ plain, app: await visitApp(browser, place, answers, STEPS) });
      process.stderr.write(`run ${run + 1} of ${runs}\r`);
    }
  } finally {
    await browser.close();
    await Promise.all([plainSite.close(), appSite.close()]);
  }
  return visits;
}

function rowsOf(visits: readonly Visits[]): readonly Row[] {
  const plain = (pick: (visit: PlainVisit) => number) => visits.map((visit) => pick(visit.plain));
  const app = (pick: (visit: AppVisit) => number) => visits.map((visit) => pick(visit.app));
  const steps = visits.flatMap((visit) => visit.app.steps);
  return [
    {
      what: 'first contentful paint',
      plain: plain((visit) => visit.paint),
      app: app((visit) => visit.paint),
      limit: LIMITS.paint,
    },
    {
      what: 'in charge (plain: load)',
      plain: plain((visit) => visit.load),
      app: app((visit) => visit.takeover),
      limit: LIMITS.takeover,
    },
    { what: 'next step', app: steps, limit: LIMITS.step },
    { what: 'next step, first of a visit', app: app((visit) => visit.steps[0] ?? Number.NaN) },
    {
      what: 'next step (plain: next page painted)',
      plain: visits.flatMap((visit) => visit.plain.steps),
      app: steps,
    },
    { what: 'offline start', app: app((visit) => visit.offlineStart), limit: LIMITS.offline },
    {
      what: 'offline copy complete',
      app: app((visit) => visit.copyComplete),
      limit: LIMITS.complete,
    },
    {
      what: 'first view, fonts apart',
      app: app((visit) => visit.firstView),
      limit: LIMITS.firstView,
      bytes: true,
    },
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '9' },
      dist: { type: 'string', default: 'dist' },
      only: { type: 'string', default: '' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs wants a number from 1');
  if (!['', ...PARTS].includes(values.only)) {
    throw new Error(`--only wants one of ${PARTS.join(', ')}`);
  }
  const dist = resolve(values.dist);
  const wants = (part: string) => values.only === '' || values.only === part;
  if (wants('app')) await app(dist, runs);
  if (wants('many')) {
    const met = await benchMany(dist, offered(dist)[0], await launch(), Math.min(runs, MANY_RUNS));
    if (!met) process.exitCode = 1;
  }
  if (wants('load')) await benchLoad(dist);
  if (wants('pdf')) await benchPapers(dist, offered(dist)[0], await launch(), runs);
}

async function app(dist: string, runs: number): Promise<void> {
  const visits = await measure(dist, runs, SLOW_LINE);
  console.log(
    `Medians of ${runs} runs: processor ${CPU_SLOWDOWN} times slower, ` +
      `${(SLOW_LINE.bytesPerSecond * 8) / 1e6} Mbit/s, ${SLOW_LINE.roundTripMs} ms a round trip`,
  );
  printTable([...rowsOf(visits), ...(await searchRows(dist))]);
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
