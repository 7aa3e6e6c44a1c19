/**
 * `npm test`: everything that shows that the program works, from a fresh clone.
 *
 *   node src/build/test-all.mjs          all stages but the slow sweeps
 *   node src/build/test-all.mjs --fast   types, lint, guides and unit tests (`npm run check`)
 *   node src/build/test-all.mjs --full   with the slow sweeps (`npm run test:full`)
 *
 * A failing stage does not stop the others, except those that need what it makes. The last line is
 * `N passed, N failed` (and `, N skipped` where some were); a stage without tests counts as one.
 * Exit code 1 when anything failed. Plain JavaScript without dependencies.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, ROOT, requireNode } from './install.mjs';

const OUTPUT = join(ROOT, 'test-output');
/** Minutes after which a stage counts as hung and is ended. */
const STAGE_LIMIT = 16;
const FULL_LIMIT = 60;

const bin = (name) => join(ROOT, 'node_modules/.bin', name);
const npm = (script) => ({ command: 'npm', args: ['run', script] });
const tsc = (project) => ({ command: bin('tsc'), args: ['-p', project] });
const vitest = (...projects) => ({
  command: bin('vitest'),
  args: ['run', ...projects.flatMap((name) => ['--project', name])],
  counts: true,
});

/** In order. `needs` names a stage whose failure makes this one impossible. */
const STAGES = [
  {
    name: 'tools',
    on: 'slow',
    command: process.execPath,
    args: ['src/build/install-test-tools.mjs'],
  },
  { name: 'types', ...tsc('.') },
  { name: 'types of the worker', ...tsc('src/sw') },
  { name: 'lint', command: bin('biome'), args: ['ci'] },
  { name: 'guides', ...npm('check:guides') },
  { name: 'unit', ...vitest('unit') },
  { name: 'component', on: 'slow', needs: 'tools', ...vitest('component') },
  { name: 'build', on: 'slow', ...npm('build') },
  { name: 'budgets', on: 'slow', needs: 'build', ...npm('budgets') },
  { name: 'journeys', on: 'slow', needs: 'build', ...vitest('journeys') },
  { name: 'sweeps', on: 'full', ...vitest('sweeps') },
];

/** Starts a stage as its own process group; resolves with its exit code, or null when it hung. */
function execute(command, args, { env, limit: minutes }) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', detached: true, env });
    const end = (signal) => {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
    };
    const interrupted = () => {
      end('SIGTERM');
      process.exit(130);
    };
    const limit = setTimeout(() => end('SIGKILL'), minutes * 60_000);
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    const settle = (code) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      done(code);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      settle(1);
    });
    child.once('exit', settle);
  });
}

/** Runs one stage; gives what is counted of it. */
async function runStage({ name, command, args, counts = false }, { env, limit }) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const report = join(OUTPUT, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await execute(command, counts ? [...args, ...reporters] : args, { env, limit });
  const seconds = (performance.now() - started) / 1000;
  if (code === null) console.error(`${name} was ended after ${limit} minutes`);
  const tests = counts
    ? countTests(report, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return { name, seconds, ...tests };
}

/**
 * Reads vitest's report. A file that could not even be loaded holds no test and counts as one
 * failure, and so does a run that failed for a reason that no test shows.
 */
function countTests(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = result.numFailedTests + unloaded;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function printTable(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const row = (name, ...cells) =>
    console.log([name.padEnd(width), ...cells.map((cell) => String(cell).padStart(8))].join(' '));
  console.log('');
  row('stage', 'passed', 'failed', 'skipped', 'seconds');
  for (const { name, passed, failed, skipped, seconds, note } of results) {
    row(name, passed, failed, skipped, note ?? seconds.toFixed(1));
  }
}

/** The browser engines that this machine lacks, as the tests recorded them. */
function printNotRun() {
  const folder = join(OUTPUT, 'not-run');
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) {
    const { engine, why } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    console.log(`not run: ${engine} (${why})`);
  }
}

async function main() {
  requireNode();
  const fast = process.argv.includes('--fast');
  const full = process.argv.includes('--full');
  // In the full run tests of all pages leave none out (`tests/support/pages-to-try.ts`).
  const env = { ...process.env, ...(full && { EVERY_PAGE: '1' }) };
  const limit = full ? FULL_LIMIT : STAGE_LIMIT;
  install();
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });

  const results = [];
  for (const stage of STAGES) {
    if ((stage.on === 'slow' && fast) || (stage.on === 'full' && !full)) continue;
    const missing = results.find(({ name, failed }) => name === stage.needs && failed > 0);
    if (missing) {
      const note = `not run: ${missing.name} failed`;
      results.push({ name: stage.name, passed: 0, failed: 1, skipped: 0, seconds: 0, note });
      continue;
    }
    results.push(await runStage(stage, { env, limit }));
  }

  printTable(results);
  printNotRun();
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const skipped = total('skipped');
  process.exitCode = total('failed') > 0 ? 1 : 0;
  console.log(
    `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
}

await main();
