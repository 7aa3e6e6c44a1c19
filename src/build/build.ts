import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { bake, type Renderer } from './bake/bake.ts';
import { DataProblems, readBakeData } from './bake/read-data.ts';
import { checkGuides, hasProblems } from './check-guides.ts';
import { formatReport } from './check-report.ts';
import { buildWorker } from './worker.ts';

/**
 * `npm run build -- [--data DIR] [--out DIR]`: the client, the pages of the organisation's data,
 * and the service worker. `--data` defaults to the shipped data in `public/`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
const dataDir = resolve(values.data ?? join(root, 'public'));
const dist = resolve(values.out ?? join(root, 'dist'));
/** Below the project, so that the bundle's imports find their packages; one for each build. */
const cache = join(root, '.cache', `ssr-${process.pid}`);

async function main(): Promise<void> {
  if (!dataIsGood()) {
    process.exitCode = 1;
    return;
  }
  const data = await readBakeData(dataDir);
  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'src/build/bake/render.tsx'),
      outDir: cache,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'render.js' } },
    },
  });
  await replaceData();
  const renderer = (await import(pathToFileURL(join(cache, 'render.js')).href)) as Renderer;
  const pages = await bake(dist, data, renderer);
  await buildWorker({ dist });
  console.log(`${pages.length} pages of ${data.catalog.guides.length} guide(s) in ${dist}`);
}

/** A guide with problems is not built: they would reach the staff. The report says how to mend them. */
function dataIsGood(): boolean {
  const report = checkGuides([join(dataDir, 'guides')]);
  if (!hasProblems(report)) return true;
  console.error(formatReport(report));
  console.error('Nothing was built: mend the problems above first.');
  return false;
}

/** Data of another folder takes the place of the shipped data, wholly: no guide is left behind. */
async function replaceData(): Promise<void> {
  if (dataDir === join(root, 'public')) return;
  await rm(join(dist, 'guides'), { recursive: true });
  await mkdir(join(dist, 'guides'));
  await cp(dataDir, dist, { recursive: true });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof DataProblems ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(cache, { recursive: true, force: true });
}
