/** Debian's web servers on loopback, each with the files that the build writes for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBeside } from '../../src/build/deploy/write.ts';
import { readHeaders } from '../../src/build/serve-files.ts';
import { quietPort } from '../support/ports.ts';
import { DIST } from '../support/server.ts';
import { apache, caddy, nginx } from './server-confs.ts';

export type ServerName = 'nginx' | 'apache' | 'caddy';
const PROGRAMS: Readonly<Record<ServerName, string>> = {
  nginx: '/usr/sbin/nginx',
  apache: '/usr/sbin/apache2',
  caddy: '/usr/bin/caddy',
};

export function isInstalled(name: ServerName): boolean {
  return existsSync(PROGRAMS[name]);
}

export interface RunningServer {
  /** Address of the site, with a final slash. */
  readonly url: string;
  /** The site's folder on disk. */
  readonly site: string;
  close(): Promise<void>;
}

/**
 * Starts a server with the built site.
 *
 * @param base `/` or a folder, as `SUB_FOLDER`.
 * @param spoil called with the run's folder before the server starts: plants a fault. `site`,
 *   `nginx.conf` and so on lie there.
 */
export async function startServer(
  name: ServerName,
  base: string,
  spoil: (run: { folder: string; site: string; conf: string }) => void = () => undefined,
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), `primo-accesso-${name}-`));
  // Apache's own user has to read it.
  chmodSync(folder, 0o755);
  const docs = join(folder, 'docs');
  const site = join(docs, base);
  mkdirSync(docs, { recursive: true });
  cpSync(DIST, site, { recursive: true });
  const parts = join(folder, 'server');
  await writeBeside(parts, readHeaders(site), base === '/' ? undefined : base);
  const port = await quietPort();
  const kind = base === '/' ? 'root' : 'folder';
  const conf = join(folder, `${name}.conf`);
  const written = { nginx, apache, caddy }[name]({ folder, docs, parts, port, kind });
  writeFileSync(conf, written);
  spoil({
    folder,
    site,
    conf: name === 'apache' ? join(site, '.htaccess') : join(parts, `${name}-${kind}.conf`),
  });
  const process = spawn(PROGRAMS[name], ARGS[name](folder, conf), {
    env: {
      PATH: '/usr/bin:/usr/sbin',
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  process.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const url = `http://127.0.0.1:${port}${base}`;
  try {
    await answers(process, url, () => said);
  } catch (error) {
    await end(process);
    throw error;
  }
  return {
    url,
    site,
    close: async () => {
      await end(process);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ARGS: Readonly<Record<ServerName, (folder: string, conf: string) => string[]>> = {
  nginx: (folder, conf) => ['-p', folder, '-c', conf, '-e', 'stderr', '-g', 'daemon off;'],
  apache: (_folder, conf) => ['-f', conf, '-DFOREGROUND'],
  caddy: (_folder, conf) => ['run', '--config', conf, '--adapter', 'caddyfile'],
};

/** Resolves when something answers at the address; rejects when the program ends before that. */
async function answers(process: ChildProcess, url: string, said: () => string): Promise<void> {
  for (;;) {
    if (hasEnded(process)) throw new Error(`The server ended: ${said()}`);
    try {
      await fetch(url);
      return;
    } catch {
      // Not listening yet.
      await new Promise((next) => setTimeout(next, 20));
    }
  }
}

/** By itself, or by a signal. */
function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function end(process: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (hasEnded(process)) done();
    else {
      process.once('exit', () => done());
      process.kill('SIGTERM');
    }
  });
}
