/** The built app with a configuration of its own: what an administrator does, on a copy of `dist`. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '../../src/adapters/schema/config-schema.ts';
import { createStaticServer, type StaticServer } from '../../src/build/serve.ts';
import { readHeaders } from '../../src/build/serve-files.ts';
import type { Config } from '../../src/domain/config/model.ts';
import { contentSecurityPolicy } from '../../src/domain/csp.ts';
import type { Guide } from '../../src/domain/guide/model.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = process.env.DIST ?? join(ROOT, 'dist');
export const GUIDE = 'sec-sisr';

/** Builds the app where it was not built yet. @param say tells that it takes a while */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  if (existsSync(join(DIST, 'index.html'))) return;
  say('Costruisco l’app: serve circa mezzo minuto.');
  // What a test runner sets would make it a build for tests.
  const { VITEST, ...env } = process.env;
  await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/build/build.ts')],
    {
      cwd: ROOT,
      env: { ...env, NODE_ENV: 'production' },
    },
  );
}

export interface ConfiguredApp extends StaticServer {
  /** The copy that is served. */
  readonly folder: string;
}

/** Serves a copy of the built app; `close` removes the copy. */
export async function serveConfigured(
  port: number,
  config: (origin: string) => Config,
): Promise<ConfiguredApp> {
  const folder = mkdtempSync(join(tmpdir(), 'primo-accesso-sandbox-'));
  try {
    cpSync(DIST, folder, { recursive: true });
    const server = await createStaticServer({ dir: folder, port, host: 'localhost', dev: true });
    writeSettings(folder, config(server.url.replace(/\/$/, '')));
    return {
      ...server,
      folder,
      close: async () => {
        await server.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function writeSettings(folder: string, config: Config): void {
  const put = (path: string, value: unknown) =>
    writeFileSync(join(folder, path), JSON.stringify(value, undefined, 2));
  // The app would go on without a configuration that has a mistake, and nobody would see why.
  const { problems } = readConfig(JSON.stringify(config));
  if (problems.length > 0) {
    throw new Error(problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  }
  put('config.json', config);
  put('headers.json', {
    ...readHeaders(folder),
    'Content-Security-Policy': contentSecurityPolicy(config, 'header'),
  });
  // The sandbox's pages are on http, which the guide lets out only where it declares the host.
  const path = join('guides', GUIDE, 'guide.json');
  const guide = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Guide;
  put(path, { ...guide, httpHosts: ['127.0.0.1', 'localhost'] });
}
