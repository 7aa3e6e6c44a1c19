/**
 * `npm run test:faults`: every case of every promise of docs/promises.md, against the built app in
 * real browsers (under an hour on two cores), and a table of what was tried and what held. `npm test`
 * runs a few cases of each. Exit code 1 where a promise was not held. Plain JavaScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const COUNTED = join(ROOT, 'test-output/promises');
rmSync(COUNTED, { recursive: true, force: true });

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).status;

const built = run('npm', ['run', 'build']);
const vitest = join(ROOT, 'node_modules/.bin/vitest');
const status =
  built === 0
    ? run(vitest, ['run', '--project', 'journeys', '--project', 'sweeps', 'tests/faults'], {
        FAULTS: 'full',
      })
    : built;

const rows = existsSync(COUNTED)
  ? readdirSync(COUNTED)
      .sort()
      .map((file) => JSON.parse(readFileSync(join(COUNTED, file), 'utf8')))
  : [];
const width = Math.max(8, ...rows.map((row) => row.promise.length));
console.log(`\n${'promise'.padEnd(width)}   tried    held  engine`);
for (const { promise, engine, tried, held } of rows) {
  const counts = [tried, held].map((count) => String(count).padStart(7));
  console.log([promise.padEnd(width), ...counts, ` ${engine}`].join(' '));
}
process.exitCode = status === 0 ? 0 : 1;
