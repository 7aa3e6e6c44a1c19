import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { StaticServer, StaticServerOptions } from '../../src/build/serve.ts';
import { createStaticServer } from '../../src/build/serve.ts';

/** Where `npm run build` puts the site. */
export const DIST = process.env.DIST ?? join(import.meta.dirname, '../../dist');

/**
 * Serves the built site, with the headers that the build wrote, as a configured server does.
 *
 * @throws Error when the site was not built.
 */
export function serveApp(options: Partial<StaticServerOptions> = {}): Promise<StaticServer> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no dist/index.html: run `npm run build` first.');
  }
  return createStaticServer({ dir: DIST, ...options });
}

/** Serves the built site in a sub-folder, without headers or rules: the simplest server there is. */
export function serveAppPlainly(base = '/una/sotto-cartella/'): Promise<StaticServer> {
  return serveApp({ base, plain: true });
}

export interface FixtureSite extends StaticServer {
  readonly dir: string;
  /** Adds or replaces a file; seen at the next request. */
  write(path: string, content: string | Buffer): void;
}

/** Serves a copy of the built site that a test may change, as an administrator would; `close` removes it. */
export async function serveCopy(): Promise<FixtureSite> {
  const dir = mkdtempSync(join(tmpdir(), 'primo-accesso-copy-'));
  cpSync(DIST, dir, { recursive: true });
  return serveOwn(dir);
}

/**
 * Serves a few files that a test writes itself, from a folder that `close` removes.
 *
 * @param files path inside the site -> text.
 */
export async function serveFixture(
  files: Readonly<Record<string, string>>,
  options: Partial<StaticServerOptions> = {},
): Promise<FixtureSite> {
  const dir = mkdtempSync(join(tmpdir(), 'primo-accesso-site-'));
  for (const [path, text] of Object.entries(files)) writeInto(dir, path, text);
  return serveOwn(dir, options);
}

function writeInto(dir: string, path: string, content: string | Buffer): void {
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Serves a folder that goes with the server. */
async function serveOwn(
  dir: string,
  options: Partial<StaticServerOptions> = {},
): Promise<FixtureSite> {
  const server = await createStaticServer({ dir, dev: true, ...options });
  return {
    ...server,
    dir,
    write: (path, content) => writeInto(dir, path, content),
    close: async () => {
      await server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
