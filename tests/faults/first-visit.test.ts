import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { it as words } from '../../src/copy/it.ts';
import { PATIENCE } from '../support/browsers-visitor.ts';
import { builtGuide } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';
import { FULL, promise } from './promise.ts';

const told = builtGuide();
const step = told.guide.steps.find(({ screen }) => screen !== undefined);
if (!step) throw new Error('No step of the guide has a drawing');

/** What the browser says of requests that the test cuts off. */
const CUT = [/ERR_|Failed to|fetch|import|error occurred/i];

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterAll(() => Promise.all([visits.close(), site.close()]));

describe('a first visit whose line breaks', () => {
  it('after any request leaves a page that can be read, and works when it is loaded again', {
    timeout: FULL ? 1_800_000 : 300_000,
  }, async () => {
    const address = `${site.url}${told.guide.id}/${step.id}/`;
    const counted = promise('first-visit');
    for (let cut = 1, more = true; more; cut += FULL ? 1 : 12) {
      await counted.case(`cut after ${cut} request(s)`, async () => {
        const { context, page } = await visits.begin(CUT);
        let asked = 0;
        let underWay = 0;
        const ends = () => {
          underWay -= 1;
        };
        context.on('request', () => {
          underWay += 1;
        });
        context.on('requestfinished', ends).on('requestfailed', ends);
        await context.route('**/*', (route) => {
          asked += 1;
          return asked > cut ? route.abort('internetdisconnected') : route.continue();
        });
        await page.goto(address, { waitUntil: 'load' });
        // Words are there whatever else is not: the page is a file with its content.
        await page.getByRole('heading', { level: 1, name: told.say(step.title) }).waitFor();
        const done = page.getByRole('link', { name: words.step.done, exact: true });
        await done.waitFor();
        // What was cut off has failed, or all that there is has come.
        const stored = page.getByText(words.offline.ready);
        await expect
          .poll(async () => (asked > cut ? underWay === 0 : await stored.isVisible()), {
            timeout: 4 * PATIENCE,
          })
          .toBe(true);
        await done.waitFor();
        more = asked > cut;

        await context.unroute('**/*');
        await page.reload();
        await page.locator('html[data-app=ready]').waitFor();
        await page.getByRole('heading', { level: 1, name: told.say(step.title) }).waitFor();
      });
      await visits.end();
      if (cut > 200) throw new Error('The page never stops asking');
    }
    counted.settle();
  });
});
