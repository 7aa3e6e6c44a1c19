/** Builds the site from changed data, as `npm run build -- --data DIR --out DIR` does. */
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Guide } from '../../src/domain/guide/model.ts';
import { DIST } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Milliseconds that `buildWith` may take: some fifteen seconds of both cores where nothing else runs. */
export const A_BUILD = 300_000;

/**
 * Writes the data of the built site, with one guide changed, to `folder/data`, and the site built
 * from it to `folder/dist`.
 */
export async function buildWith(
  folder: string,
  change: (original: Guide) => Guide,
  id = 'sec-sisr',
): Promise<void> {
  const data = join(folder, 'data');
  for (const part of ['config.json', 'guides']) {
    cpSync(join(DIST, part), join(data, part), { recursive: true });
  }
  changeGuide(data, change, id);
  const build = join(ROOT, 'src/build/build.ts');
  const args = ['--import', 'tsx', build, '--data', data, '--out', join(folder, 'dist')];
  // What Vitest sets would make it a build for tests.
  const { VITEST, ...env } = process.env;
  await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production' },
  });
}

/**
 * Edits one guide's file in a folder with a site or its data, as an administrator would. No other
 * file changes, and never half of this one is served.
 */
export function changeGuide(
  folder: string,
  change: (original: Guide) => Guide,
  id = 'sec-sisr',
): void {
  const file = join(folder, 'guides', id, 'guide.json');
  const changed = change(JSON.parse(readFileSync(file, 'utf8')) as Guide);
  writeFileSync(`${file}.new`, JSON.stringify(changed));
  renameSync(`${file}.new`, file);
}
