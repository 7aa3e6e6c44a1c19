import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The page that the worker gives for every address, at the root of the site. */
const SHELL = 'shell.html';

/** Beside an asset, never asked for by the app itself: source maps, copies compressed ahead. */
const NOT_ASKED_FOR = /\.(?:map|br|gz|zst)$/;

/**
 * Chunks that few need (`vite.config.ts`): of the organisation's services, which are of no use without
 * network and which nobody should download where none is configured, and of the authors' page.
 */
const OF_FEW = /^(?:services|openid|Access|Authors|authoring)-[^/]*\.js$/;

const WORKER = fileURLToPath(new URL('../sw/worker.ts', import.meta.url));

/** One file of the app in the worker's list. */
export interface PrecacheEntry {
  /** Address relative to `sw.js`. */
  readonly url: string;
  /** Subresource integrity, `sha256-` and base64. */
  readonly integrity: string;
  /** Hash of the content where the address does not carry one; `null` for hashed names. */
  readonly revision: string | null;
}

/**
 * Lists what the worker stores: the shell and the hashed assets of a finished site, sorted by
 * address. No other page, and nothing of the organisation's data, belongs here (DESIGN 7). Rejects
 * where the shell or the assets are missing.
 */
export async function listPrecache(dist: string): Promise<readonly PrecacheEntry[]> {
  const assets = join(dist, 'assets');
  const found = await readdir(assets, { recursive: true, withFileTypes: true });
  const files = found
    .filter(({ name }) => !NOT_ASKED_FOR.test(name) && !OF_FEW.test(name))
    .filter((file) => file.isFile())
    .map((file) => relative(dist, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
  return Promise.all([SHELL, ...files].map((file) => entryOf(dist, file)));
}

async function entryOf(dist: string, file: string): Promise<PrecacheEntry> {
  const content = await readFile(join(dist, file));
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  const revision = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { url: encodeURI(file), integrity, revision: file === SHELL ? revision : null };
}

/**
 * Bundles the service worker into `dist/sw.js`: one classic script, since Firefox 115 has no module
 * workers. `dist` is the finished site (shell.html and assets/); equal files give an equal worker.
 * All addresses in it are relative, so one build runs in any sub-folder.
 */
export async function buildWorker(options: { readonly dist: string }): Promise<void> {
  const precache = await listPrecache(options.dist);
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      __PRECACHE__: JSON.stringify(precache),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      modulePreload: false,
      rolldownOptions: {
        input: WORKER,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const [script, ...others] = outputs;
  if (script?.type !== 'chunk' || others.length > 0) {
    throw new Error(`The worker must be one script; found ${outputs.map((o) => o.fileName)}`);
  }
  await writeFile(join(options.dist, 'sw.js'), script.code);
}
