import { afterAll, beforeAll, describe, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { whyNotRun } from '../support/browsers.ts';
import { serveApp } from '../support/server.ts';
import { openTabs, type TabbedName } from '../support/tabs.ts';
import { FULL, promise } from './promise.ts';
import { STORAGE_CASES } from './storage-cases.ts';

/** What is tried in a browser: all that it can be made to do, or the fast choice. */
const casesIn = (name: TabbedName) =>
  STORAGE_CASES.filter(
    ({ only = name, fast = [] }) => only === name && (FULL || fast.includes(name)),
  );
const promisesIn = (name: TabbedName) => [...new Set(casesIn(name).map((one) => one.promise))];

let site: StaticServer;
beforeAll(async () => {
  site = await serveApp();
});
afterAll(() => site.close());

describe.each(['Chromium', 'Firefox'] as const)('storage in %s', (name) => {
  it.each(promisesIn(name))(
    'keeps the promise %s',
    { timeout: FULL ? 600_000 : 240_000 },
    async (id) => {
      const counted = promise(id, name);
      for (const { what, options, run } of casesIn(name).filter((one) => one.promise === id)) {
        await counted.case(what, async () => {
          const browser = await openTabs(name, options);
          if (browser === undefined) throw new Error(whyNotRun(name) ?? `No ${name}`);
          try {
            await run(browser, site.url);
          } finally {
            await browser.close();
          }
        });
      }
      counted.settle();
    },
  );
});
