/**
 * A static server at the end of a slow line. The slowness is made here and not by the browser's own
 * throttling, because that does not reach the requests of a service worker.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Line {
  readonly bytesPerSecond: number;
  /** Between a request and the first byte of its answer, in milliseconds. */
  readonly roundTripMs: number;
}

/** DESIGN §15: 1.6 Mbit/s, 150 ms. */
export const SLOW_LINE: Line = { bytesPerSecond: 200_000, roundTripMs: 150 };

/** Path below the site, without a leading slash -> content. */
export type Files = ReadonlyMap<string, Buffer>;

export interface SlowSite {
  readonly url: string;
  close(): Promise<void>;
}

interface Ready {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};
/** What is sent at once; small enough that answers under way share the line. */
const PIECE = 4096;

/**
 * Serves `files`, compressed beforehand as a configured server does, over one line that all answers
 * share.
 *
 * @param pageHeaders go with every HTML page.
 */
export async function serveSlowly(
  files: Files,
  pageHeaders: Readonly<Record<string, string>>,
  line: Line,
): Promise<SlowSite> {
  const ready = new Map([...files].map(([path, body]) => [path, prepare(path, body, pageHeaders)]));
  const send = shareLine(line);
  const server = createServer((request, response) => {
    void answer(ready, request, response, line, send);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function prepare(path: string, body: Buffer, pageHeaders: Readonly<Record<string, string>>): Ready {
  const ending = path.split('.').at(-1) ?? '';
  const text = !['png', 'woff2'].includes(ending);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    body: text ? brotliCompressSync(body, quality) : body,
    headers: {
      'Content-Type': TYPES[ending] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
      ...(text && { 'Content-Encoding': 'br' }),
      ...(ending === 'html' && pageHeaders),
    },
  };
}

async function answer(
  ready: ReadonlyMap<string, Ready>,
  request: IncomingMessage,
  response: ServerResponse,
  line: Line,
  send: (bytes: number) => Promise<void>,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  const file = ready.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  await pause(line.roundTripMs);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  if (request.headers['if-none-match'] === file.headers.ETag) {
    response.writeHead(304, { ETag: file.headers.ETag }).end();
    return;
  }
  response.writeHead(200, { ...file.headers, 'Content-Length': file.body.length });
  for (let from = 0; from < file.body.length && !response.destroyed; from += PIECE) {
    const piece = file.body.subarray(from, from + PIECE);
    await send(piece.length);
    response.write(piece);
  }
  response.end();
}

/** Resolves when so many bytes have gone over the line, one piece after another. */
function shareLine(line: Line): (bytes: number) => Promise<void> {
  let free = 0;
  return async (bytes) => {
    free = Math.max(free, performance.now()) + (1000 * bytes) / line.bytesPerSecond;
    await pause(free - performance.now());
  };
}
