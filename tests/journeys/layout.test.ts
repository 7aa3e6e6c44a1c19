import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { addressesIn, allAddresses } from '../../src/build/site-addresses.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { layoutFaults, layoutShifts, places } from '../support/layout.ts';
import { personOn } from '../support/person.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

/** The last is 1280 x 720 at 200 % zoom: half the CSS pixels each way. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
  { width: 1280, height: 720 },
  { width: 640, height: 360 },
] as const;
const PHONE = SIZES[1];
/** Where title and "Fatto" must be seen at once. */
const FIRST_VIEW: readonly object[] = [SIZES[1], SIZES[2]];

const site = addressesIn(DIST);
const isStep = (address: string) => site.steps.includes(address);
const hasPrimary = (address: string) => !site.pages.includes(address);

let server: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [server, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), server.close()]));

/** Without a worker each visit is a first one: the baked page, then the app. */
const FIRST_VISIT = { serviceWorkers: 'block' } as const;
/** Firefox says it too where workers are off; it is no fault of the page. */
const ready = (page: Page) => page.locator('html[data-app=ready]').waitFor();

async function faultsAtAllSizes(page: Page, address: string, rules = rulesFor(address)) {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.evaluate(() => window.scrollTo(0, 0));
    const firstView = rules.firstView && FIRST_VIEW.includes(size);
    for (const fault of await layoutFaults(page, { ...rules, firstView })) {
      found.push(`${address} at ${size.width} x ${size.height}: ${fault}`);
    }
  }
  return found;
}

function rulesFor(address: string) {
  return { primary: hasPrimary(address), firstView: isStep(address) };
}

describe.each(site.languages)(
  'in %s, on a phone, at 320 px, on a PC and zoomed to 200 %%',
  (language) => {
    const own = (address: string) => address.startsWith('/en/') === (language === 'en');

    it('every page shows what it has: nothing cut off, overlapping, too small or sideways', async () => {
      const { page } = await visits.begin([], FIRST_VISIT);
      const faults: string[] = [];
      for (const address of allAddresses(DIST).filter(own)) {
        await page.goto(server.url + address.slice(1));
        await ready(page);
        faults.push(...(await faultsAtAllSizes(page, address)));
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const opened = await faultsAtAllSizes(page, `${address} opened`, rulesFor(''));
        faults.push(...opened);
      }
      expect(faults.join('\n')).toBe('');
    });

    it('so do the questions, the path, its end, and a step under way and one that is stopped', async () => {
      const told = builtGuide(language);
      const { page } = await visits.begin([], FIRST_VISIT);
      const person = personOn(page, server.url, told);
      const faults: string[] = [];
      const look = async (name: string, firstView = false) => {
        faults.push(...(await faultsAtAllSizes(page, name, { primary: true, firstView })));
        await page.setViewportSize(PHONE);
      };
      const answers = answersTo(told.guide, 'mai-usato-portale');
      const steps = stepsAfter(told.guide, answers);
      await person.opens(person.pathOf());
      await person.begins();
      for (const answer of answers) {
        await look(`question ${answer[0]}`);
        await person.answers([answer]);
      }
      await look('path');
      await person.begins();
      for (const step of steps) {
        await person.arrivesAt(told.say(step.title));
        await look(`under way: ${step.id}`, true);
        await person.does([step]);
      }
      await person.isAt(person.pathOf());
      faults.push(...(await faultsAtAllSizes(page, 'end', { primary: false, firstView: false })));
      expect(faults.join('\n')).toBe('');
    });
  },
);

describe('while the app takes a page over', () => {
  it.each([PHONE, SIZES[2]])('nothing moves at %o, on any page', async (viewport) => {
    const { page } = await visits.begin([], { ...FIRST_VISIT, viewport });
    const moved: string[] = [];
    for (const address of allAddresses(DIST)) {
      await page.goto(server.url + address.slice(1));
      await ready(page);
      for (const { value, what } of await layoutShifts(page)) {
        moved.push(`${address}: ${value} ${what.join('; ')}`);
      }
    }
    expect(moved.join('\n')).toBe('');
  });

  it.each([PHONE, SIZES[2]])(
    'what was read stays where it was at %o, however late the script comes',
    async (viewport) => {
      const { context, page } = await visits.begin([], { ...FIRST_VISIT, viewport });
      let release: () => void = () => undefined;
      let held = Promise.resolve();
      await context.route('**/assets/*.js', async (route) => {
        await held;
        await route.continue();
      });
      const moved: string[] = [];
      for (const address of [...site.guides, ...site.steps]) {
        held = new Promise((done) => {
          release = done;
        });
        await page.goto(server.url + address.slice(1), { waitUntil: 'commit' });
        await page.locator('main h1').waitFor();
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        );
        const before = await places(page);
        release();
        await ready(page);
        const after = await places(page);
        for (const [name, box] of Object.entries(before)) {
          if (after[name] !== box) moved.push(`${address}: ${name}: ${box} -> ${after[name]}`);
        }
        for (const { value, what } of await layoutShifts(page)) {
          moved.push(`${address}: ${value} ${what.join('; ')}`);
        }
      }
      expect(moved.join('\n')).toBe('');
    },
  );
});
