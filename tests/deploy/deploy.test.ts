import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SUB_FOLDER } from '../../src/build/deploy/write.ts';
import { allAddresses } from '../../src/build/site-addresses.ts';
import { it as words } from '../../src/copy/it.ts';
import { selfCheck } from '../../src/copy/self-check.ts';
import type { CheckId } from '../../src/domain/self-check/model.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { DIST } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';
import { isInstalled, type RunningServer, type ServerName, startServer } from './servers.ts';

const SERVERS: readonly ServerName[] = ['nginx', 'apache', 'caddy'];
const copy = selfCheck.it;

/** Asking for pages that must not exist is part of the check, and the browser reports each. */
const ASKED_FOR_MISSING = [/404/];

let visits: Visits;
beforeAll(async () => {
  visits = await openVisits();
});
afterAll(() => visits.close());

/** Opens the check on a running server and gives what it says of each point. */
async function checkThere(url: string, expected: readonly RegExp[] = ASKED_FOR_MISSING) {
  const { page } = await visits.begin(expected);
  await page.goto(`${url}informazioni/`);
  return check(page);
}

async function check(page: Page): Promise<Readonly<Record<string, string | null>>> {
  await page.getByRole('button', { name: copy.run }).click();
  const list = page.getByRole('list', { name: copy.title });
  await list.waitFor();
  const items = await list.locator('> li').all();
  const found = await Promise.all(
    items.map(
      async (item): Promise<[string | null, string | null]> => [
        await item.locator('strong').first().textContent(),
        await item.getAttribute('data-state'),
      ],
    ),
  );
  const ids = Object.entries(copy.checks);
  return Object.fromEntries(
    found.map(([title, state]) => [ids.find(([, { title: one }]) => one === title)?.[0], state]),
  );
}

for (const name of SERVERS) {
  describe.skipIf(!isInstalled(name))(`behind ${name}, with the file that the build writes`, () => {
    for (const base of ['/', SUB_FOLDER]) {
      describe(base === '/' ? 'at the root' : 'in a sub-folder', () => {
        let server: RunningServer;
        beforeAll(async () => {
          server = await startServer(name, base);
        });
        afterAll(() => server.close());
        afterEach(async () => expect(await visits.end()).toEqual([]));

        it('gives every page, with the policy', async () => {
          for (const address of allAddresses(DIST)) {
            const response = await fetch(server.url + address.slice(1));
            expect(`${response.status} ${address}`).toBe(`200 ${address}`);
            expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
          }
        });

        it('says 404 in plain words for what is not there', async () => {
          const response = await fetch(`${server.url}non-esiste/`);
          expect(response.status).toBe(404);
          expect(response.headers.get('cache-control')).toBe('no-cache');
          expect(await response.text()).toContain(words.notFound.title);
        });

        it('passes every point of the self-check, offline copy included', async () => {
          const { page } = await visits.begin(ASKED_FOR_MISSING);
          await page.goto(server.url);
          await worksOffline(page);
          await page.goto(`${server.url}informazioni/`);
          await worksOffline(page);
          const { certificate, ...points } = await check(page);
          expect(points).toEqual(Object.fromEntries(Object.keys(points).map((id) => [id, 'good'])));
          expect(Object.keys(points)).toHaveLength(Object.keys(copy.checks).length - 1);
          // The shipped configuration enables the circular's exception: that is said, not hidden.
          expect(certificate).toBe('note');
        });
      });
    }
  });
}

/** A fault of the server's file -> the point that must turn red, and what the file says instead. */
const FAULTS: readonly (readonly [CheckId, string, (conf: string) => string])[] = [
  ['policy', 'no policy', (conf) => conf.replace(/.*Content-Security-Policy.*\n/g, '')],
  [
    'policy',
    'a laxer policy',
    (conf) => conf.replaceAll("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  ],
  ['page-headers', 'no referrer policy', (conf) => conf.replace(/.*Referrer-Policy.*\n/g, '')],
  [
    'page-type',
    'no charset',
    (conf) =>
      conf
        .replace('charset utf-8;', '')
        .replaceAll('default_type text/html', 'default_type text/html'),
  ],
  [
    'file-types',
    'styles as plain text',
    (conf) => conf.replace('text/css css;', 'text/plain css;'),
  ],
  [
    'file-types',
    'the manifest as plain text',
    (conf) => conf.replaceAll('default_type application/manifest+json', 'default_type text/plain'),
  ],
  [
    'fresh-files',
    'pages kept for a day',
    (conf) => conf.replaceAll('"no-cache"', '"max-age=86400"'),
  ],
  [
    'lasting-files',
    'assets asked for each time',
    (conf) => conf.replaceAll('public, max-age=31536000, immutable', 'no-cache'),
  ],
  ['compression', 'no compression', (conf) => conf.replace('gzip on;', 'gzip off;')],
  [
    'missing-page',
    'every address leads to the first page',
    (conf) => conf.replace(/error_page 404 [^;]+;/g, 'error_page 404 =200 /index.html;'),
  ],
];

describe.skipIf(!isInstalled('nginx'))('a fault of the server', () => {
  afterEach(async () => void (await visits.end()));

  for (const [id, what, change] of FAULTS) {
    it(`is found and explained: ${what}`, async () => {
      const server = await startServer('nginx', '/', ({ conf }) => {
        const before = readFileSync(conf, 'utf8');
        const after = change(before);
        expect(after).not.toBe(before);
        writeFileSync(conf, after);
      });
      try {
        const points = await checkThere(server.url);
        expect(points[id]).toBe(id === 'lasting-files' || id === 'compression' ? 'note' : 'wrong');
      } finally {
        await server.close();
      }
    });
  }

  it('that keeps the program from starting is explained by the page itself', async () => {
    const server = await startServer('nginx', '/', ({ conf }) => {
      const text = readFileSync(conf, 'utf8');
      writeFileSync(conf, text.replace('text/javascript js;', 'text/plain js;'));
    });
    try {
      const { page } = await visits.begin([/MIME type/]);
      await page.goto(`${server.url}informazioni/`);
      await page.getByText(copy.notStarted).waitFor();
      expect(await page.getByRole('button', { name: copy.run }).count()).toBe(0);
    } finally {
      await server.close();
    }
  });

  it('is found and explained: a worker that is not there', async () => {
    const server = await startServer('nginx', '/', ({ site }) => rmSync(join(site, 'sw.js')));
    try {
      const points = await checkThere(server.url);
      expect(points['file-types']).toBe('wrong');
    } finally {
      await server.close();
    }
  });

  it.each([
    [
      'a guide with a comma too few',
      'guides',
      'guides/sec-sisr/guide.json',
      (text: string) => text.replace('",', '"'),
    ],
    [
      'a guide that nobody has',
      'guides',
      'config.json',
      (text: string) => text.replace('"sistema-ts"', '"sistema-tx"'),
    ],
    [
      'a variable that no guide has',
      'configuration',
      'config.json',
      (text: string) =>
        text.replace(
          '"guides"',
          '"guideSettings": { "sec-sisr": { "variables": { "webmailUlr": "https://posta.example.it/" } } },\n  "guides"',
        ),
    ],
  ] as const)('is found and explained: %s', async (_, id, file, change) => {
    const server = await startServer('nginx', '/', ({ site }) => {
      const before = readFileSync(join(site, file), 'utf8');
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(join(site, file), after);
    });
    try {
      expect((await checkThere(server.url, [...ASKED_FOR_MISSING, /404/]))[id]).toBe('wrong');
    } finally {
      await server.close();
    }
  });

  it('is found and explained: a broken configuration', async () => {
    const server = await startServer('nginx', '/', ({ site }) =>
      writeFileSync(join(site, 'config.json'), '{"languages": ["it", "klingon"]}'),
    );
    try {
      expect((await checkThere(server.url)).configuration).toBe('wrong');
    } finally {
      await server.close();
    }
  });
});
