/** What the parts of `npm run bench` need of the built site and the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../tests/support/browsers-chromium-args.ts';
import type { Catalog } from '../ports/data.ts';

/** Every file of the site by its path. */
export function readFolder(dir: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(dir, path), readFileSync(path)]));
}

/** Ids of the guides in the built app, at least one. */
export function offered(dist: string): readonly [string, ...string[]] {
  const text = readFileSync(join(dist, 'guides/catalog.json'), 'utf8');
  const [first, ...others] = (JSON.parse(text) as Catalog).guides.map(({ id }) => id);
  if (first === undefined) throw new Error(`No guide in ${dist}`);
  return [first, ...others];
}

/** Starts the browser that is measured. The caller closes it. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    args: [...CHROMIUM_ARGS],
    ...(executablePath !== undefined && { executablePath }),
  });
}
