/**
 * `npm run release [-- --data DIR] [--base /folder/]`: builds, and packs what an administrator
 * needs into `release/primo-accesso-VERSION.zip`: the site, the servers' files and how to install
 * it. Nothing in it needs Node. The same commit and data give the same archive.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { checkBase } from './deploy/rules.ts';
import { SUB_FOLDER, writeBeside } from './deploy/write.ts';
import { readHeaders } from './serve-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The zip format begins in 1980; a fixed day keeps two archives of one commit equal. */
const DAY = new Date(1980, 0, 1);

/** What an administrator and an author read, without the source. */
const DOCS = [
  'deployment.md',
  'configuration.md',
  'sign-in.md',
  'writing-guides.md',
  'scrivere-guide.md',
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, base: { type: 'string', default: SUB_FOLDER } },
  });
  checkBase(values.base);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const name = `primo-accesso-${version}`;
  const out = join(root, 'release');
  const site = join(out, name, 'site');
  rmSync(join(out, name), { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const data = values.data === undefined ? [] : ['--data', values.data];
  const build = join(root, 'src/build/build.ts');
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', build, '--out', site, ...data],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The build failed: nothing was packed.');
  await writeBeside(join(out, name, 'server'), readHeaders(site), values.base);
  for (const file of DOCS) copyFileSync(join(root, 'docs', file), join(out, name, file));
  const archive = join(out, `${name}.zip`);
  writeFileSync(archive, zipSync(filesIn(join(out, name), name), { mtime: DAY, level: 9 }));
  console.log(`${archive}`);
}

/** Everything below a folder, under `prefix`, in one order on every machine. */
function filesIn(folder: string, prefix: string): Zippable {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    entries.map((file) => [
      prefix + file.slice(folder.length).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(file)),
    ]),
  );
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
