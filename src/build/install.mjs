/** Installing the packages of the lock file, for `npm start` and `npm test` on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, absolute. `import.meta.dirname` is younger than the oldest Node we refuse. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The oldest Node that Vite 8 runs on; also in package.json, `engines`. */
const OLDEST = [20, 19];

/** Ends the program with a sentence when Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a program in the repository, with its output shown; ends this one when it fails. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    // On Windows npm is a batch file, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs `npm ci` unless node_modules is what package-lock.json says. npm leaves a copy of the lock
 * in node_modules; it agrees when every package of ours stands in it with the same version. Packages
 * for other systems are absent from it, which is right.
 */
export function install() {
  const why = whyInstall();
  if (why === undefined) return;
  console.log(`Installing packages: ${why}.`);
  run('npm', ['ci', '--no-fund', '--no-audit']);
  writeFileSync(stampFile(), lockHash());
}

function whyInstall() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return 'there is no node_modules';
  if (existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === lockHash()) return undefined;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(installed);
  for (const [path, { version, optional, peer }] of Object.entries(wanted)) {
    if (path === '' || ((optional || peer) && present[path] === undefined)) continue;
    if (present[path]?.version !== version) return `${path} is not the one of the lock file`;
  }
  return undefined;
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** Hash of the lock file at the last installation made here. */
function stampFile() {
  return join(ROOT, 'node_modules/.lock-hash');
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}
