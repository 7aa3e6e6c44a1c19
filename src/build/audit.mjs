/**
 * `npm run audit`: asks the registry for known faults of what is shipped. Apart from the tests, whose
 * result must not change with the day. Ends with 0 (nothing known), 1 (faults), or 2 where the
 * registry does not answer: then nothing was checked, and it says so.
 */
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });

/** @returns {unknown} */
function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

const report = answer();
const counts = report?.metadata?.vulnerabilities;
if (counts === undefined) {
  const reason = report?.message ?? report?.error?.summary ?? 'no readable answer';
  console.log(`Not checked: the registry gives no list of known faults (${reason}).`);
  process.exitCode = 2;
} else {
  for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {})) {
    console.log(`${severity}: ${name} ${range}`);
  }
  console.log(`${counts.total} known fault(s) in what is shipped.`);
  process.exitCode = counts.total > 0 ? 1 : 0;
}
