/**
 * Static file server for `npm start` and for the tests, on sirv. It behaves as an ordinary web
 * server does: directory index, redirect of `/folder` to `/folder/`, a real 404, no rewrite rules.
 */
import { realpathSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { isDirectory, locate, readHeaders, readIfPresent } from './serve-files.ts';

export interface StaticServerOptions {
  /** Folder to serve. */
  readonly dir: string;
  /** Path under which the folder appears; begins and ends with `/`. Default `/`. */
  readonly base?: string;
  /** Header name -> value for HTML. Default: what `dir/headers.json` holds, if it exists. */
  readonly headers?: Readonly<Record<string, string>>;
  /** No headers beyond Content-Type and length, and no 404.html: the simplest server there is. */
  readonly plain?: boolean;
  /** Look at the disk on every request, so that files edited meanwhile are seen. Default false. */
  readonly dev?: boolean;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: reachable from this machine only. */
  readonly host?: string;
}

export interface StaticServer {
  /** Address of the folder, with the base and a final `/`. */
  readonly url: string;
  readonly port: number;
  /** Ends open connections too, as a server that was switched off. */
  close(): Promise<void>;
}

/**
 * Serves `dir` and resolves when the server listens.
 *
 * HTML, JSON, the manifest and `sw.js` are revalidated on each use; `assets/` holds files with a
 * hash in their name, which never change.
 *
 * @throws Error when `dir` does not exist, `base` is malformed or the port is taken (`EADDRINUSE`).
 */
export async function createStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { base = '/', plain = false, dev = false, port = 0, host = '127.0.0.1' } = options;
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`base must begin and end with "/": ${base}`);
  }
  const dir = resolve(options.dir);
  if (!isDirectory(dir)) throw new Error(`No such folder: ${dir}`);

  let atStart: Readonly<Record<string, string>> | undefined;
  const htmlHeaders = () => {
    if (plain) return {};
    if (options.headers) return options.headers;
    if (dev) return readHeaders(dir);
    atStart ??= readHeaders(dir);
    return atStart;
  };

  const files = sirv(dir, {
    dev,
    etag: !plain,
    extensions: [],
    onNoMatch: (_request, response) => notFound(response, plain ? undefined : dir, htmlHeaders()),
    setHeaders: (response, path) => {
      if (plain) {
        // No charset either: a page has to say its own.
        if (path.endsWith('.html')) response.setHeader('Content-Type', 'text/html');
        return;
      }
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Cache-Control', cacheControl(path));
      if (path.endsWith('.html')) setAll(response, htmlHeaders());
    },
  });

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = locate(request.url ?? '/', dir, base);
    if (target.kind === 'missing') notFound(response, plain ? undefined : dir, htmlHeaders());
    else if (target.kind === 'moved') response.writeHead(301, { Location: target.to }).end();
    else {
      request.url = target.path;
      files(request, response);
    }
  });

  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done());
  });
  const listening = (server.address() as AddressInfo).port;
  return {
    url: `http://${host}:${listening}${base}`,
    port: listening,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Answers 404, with the folder's own 404.html where there is one. */
function notFound(
  response: ServerResponse,
  dir: string | undefined,
  headers: Readonly<Record<string, string>>,
): void {
  const page = dir === undefined ? undefined : readIfPresent(join(dir, '404.html'));
  if (page === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  setAll(response, headers);
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(page);
}

/** `tsx src/build/serve.ts [folder]`; `PORT` in the environment, default 4173. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}"`);
  }
  const dir = process.argv[2] ?? 'dist';
  const server = await createStaticServer({ dir, port, host: 'localhost', dev: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new Error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
    },
  );
  console.log(`Primo Accesso: ${server.url}   (Ctrl+C to stop)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
