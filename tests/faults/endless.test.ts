import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { whyNotRun } from '../support/browsers.ts';
import { until } from '../support/browsers-visitor.ts';
import { builtGuide } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';
import { openTabs, type TabbedName } from '../support/tabs.ts';
import { READY } from '../support/whole-way.ts';
import { FULL, promise } from './promise.ts';

const { guide } = builtGuide();
const ENGINES: readonly TabbedName[] = FULL ? ['Chromium', 'Firefox'] : ['Chromium'];
const PIECE = Buffer.alloc(65_536, 'x');
/** The app's limit for a file of the organisation. */
const LIMIT = 20_000_000;
/**
 * What may be under way when the reader lets go: buffers of the sockets and of the browser, up to 30 MB
 * on a busy machine. Without a limit it is a gigabyte or two until the time is up.
 */
const UNDER_WAY = 100_000_000;

/** Files that never end, with no header that says how long they are. */
const FILES = [`guides/${guide.id}/guide.json`, 'config.json'];

interface Sent {
  bytes: number;
  ended: boolean;
}

let site: StaticServer;
let server: Server;
let url: string;
/** The file that has no end now, and what was sent of it to pages. */
let endless = '';
let sent: Sent[] = [];

beforeAll(async () => {
  site = await serveApp();
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (endless !== '' && path === `/${endless}`) {
      // What is no reading by the app's page has limits of its own (docs/promises.md): the worker's
      // copy, and Firefox's following of the page's hint, which it does not give to the page.
      const { referer = '', 'cache-control': asked, 'user-agent': agent = '' } = request.headers;
      const hint = /Firefox/.test(agent) && asked === undefined;
      if (/\/sw\.js$/.test(referer) || hint) return void response.destroy();
      const count: Sent = { bytes: 0, ended: false };
      sent.push(count);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"format": 1, "filler": "');
      const goOn = () => {
        while (!count.ended) {
          count.bytes += PIECE.length;
          if (!response.write(PIECE)) break;
        }
      };
      response.on('drain', goOn);
      response.on('close', () => {
        count.ended = true;
      });
      return goOn();
    }
    void fetch(new URL(path, site.url), { redirect: 'manual' }).then(async (answer) => {
      for (const name of ['content-type', 'content-security-policy', 'cache-control']) {
        const value = answer.headers.get(name);
        if (value !== null) response.setHeader(name, value);
      }
      response.writeHead(answer.status);
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await site.close();
});

describe.each(ENGINES)('a file without an end, in %s', (name) => {
  it('is read up to the limit and no further, and a page is there', async () => {
    const counted = promise('endless', name);
    const browser = await openTabs(name);
    if (browser === undefined) throw new Error(whyNotRun(name) ?? `No ${name}`);
    try {
      for (const file of FILES) {
        await counted.case(file, async () => {
          [endless, sent] = [file, []];
          const tab = await browser.guest();
          try {
            await tab.goto(`${url}${guide.id}/`);
            await tab.waitsFor(READY);
            await tab.waitsFor("document.querySelector('h1').textContent.trim().length > 0");
            await until(
              // A request that the browser gave up early is not yet the reading.
              async () =>
                sent.some(({ bytes }) => bytes > LIMIT) && sent.every(({ ended }) => ended),
              () => `Still reading: ${JSON.stringify(sent)}`,
            );
            for (const { bytes } of sent) expect(bytes).toBeLessThan(LIMIT + UNDER_WAY);
          } finally {
            endless = '';
            await tab.close();
          }
        });
      }
    } finally {
      await browser.close();
    }
    counted.settle();
  });
});
