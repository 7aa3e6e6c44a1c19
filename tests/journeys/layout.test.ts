import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { addressesIn } from '../../src/build/site-addresses.ts';
import type { Category } from '../../src/domain/guide/model.ts';
import type { BuiltGuide } from '../support/built-guide.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import type { LayoutRules } from '../support/layout.ts';
import { layoutFaults, layoutShifts, places } from '../support/layout.ts';
import { pagesToTry } from '../support/pages-to-try.ts';
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
const PC = SIZES[2];
/** Where title and "Fatto" must be seen at once. */
const FIRST_VIEW: readonly object[] = [PHONE, PC];

const site = addressesIn(DIST);

let server: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [server, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), server.close()]));

/** Without a worker each visit is a first one: the baked page, then the app. */
const FIRST_VISIT = { serviceWorkers: 'block' } as const;
const ready = (page: Page) => page.locator('html[data-app=ready]').waitFor();

/** What is wrong at each size, the remedies of the troubles opened. */
async function faultsAtAllSizes(page: Page, name: string, rules: LayoutRules) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.evaluate(() => window.scrollTo(0, 0));
    const firstView = rules.firstView && FIRST_VIEW.includes(size);
    for (const fault of await layoutFaults(page, { ...rules, firstView })) {
      found.push(`${name} at ${size.width} x ${size.height}: ${fault}`);
    }
  }
  return found;
}

async function shiftsOf(page: Page, name: string) {
  const shifts = await layoutShifts(page);
  return shifts.map(({ value, what }) => `${name} moved by ${value}: ${what.join('; ')}`);
}

/** Milliseconds against a test that hangs: every page, printed guides among them, at four sizes. */
const EVERY_PAGE = 240_000;

describe.each(site.languages)(
  'in %s, on a phone, at 320 px, on a PC and zoomed twice',
  (language) => {
    const viewport = language === 'it' ? PHONE : PC;
    const own = (address: string) => address.startsWith('/en/') === (language === 'en');

    it(
      'every page stands still when the app comes, and shows all it has: nothing cut off, overlapping, too small or sideways',
      async () => {
        const { context, page } = await visits.begin([], FIRST_VISIT);
        const scripts = await holdScripts(context);
        const faults: string[] = [];
        for (const address of pagesToTry(DIST).filter(own)) {
          await page.setViewportSize(viewport);
          scripts.hold();
          await page.goto(server.url + address.slice(1), { waitUntil: 'commit' });
          await page.waitForFunction(
            () => performance.getEntriesByName('first-contentful-paint').length > 0,
          );
          const before = await places(page);
          expect(Object.keys(before)).toContainEqual(expect.stringMatching(/^H1 /));
          scripts.release();
          await ready(page);
          const after = await places(page);
          for (const [name, box] of Object.entries(before)) {
            if (after[name] !== box) faults.push(`${address}: ${name}: ${box} -> ${after[name]}`);
          }
          faults.push(...(await shiftsOf(page, address)));
          const rules = {
            // Nobody goes on from a page for printing: it has one main act at most. A guide that
            // asks "chi sei?" offers its answers in place of one button.
            primary:
              !site.pages.includes(address) &&
              !address.endsWith('/stampa/') &&
              (await page.locator('#chi-sei').count()) === 0,
            firstView: site.steps.includes(address),
          };
          faults.push(...(await faultsAtAllSizes(page, address, rules)));
        }
        expect(faults.join('\n')).toBe('');
      },
      EVERY_PAGE,
    );

    it('so do the questions, the path, each step under way, and the end', async () => {
      const told = builtGuide(language);
      const { page } = await visits.begin([], FIRST_VISIT);
      const person = personOn(page, server.url, told);
      const faults: string[] = [];
      const look = async (name: string, firstView = false) => {
        faults.push(
          ...(await faultsAtAllSizes(page, name, { primary: name !== 'end', firstView })),
        );
        await page.setViewportSize(viewport);
      };
      const answers = answersTo(told.guide, 'mai-usato-portale');
      await person.opens(person.pathOf());
      await person.begins();
      for (const answer of answers) {
        await person.arrivesAtQuestion(answer[0]);
        await look(`question ${answer[0]}`);
        await person.answers([answer]);
      }
      await person.reads(told.say(categoryOf(told).title));
      await look('path');
      await person.begins();
      for (const step of stepsAfter(told.guide, answers)) {
        await person.arrivesAtStep(step);
        await look(`under way: ${step.id}`, true);
        await person.does([step]);
      }
      await person.reads(told.say(categoryOf(told).end.title));
      await look('end');
      expect(faults.join('\n')).toBe('');
    });
  },
);

function categoryOf({ guide }: BuiltGuide): Category {
  const category = guide.categories.find(({ id }) => id === 'mai-usato-portale');
  if (!category) throw new Error('The guide has lost its category');
  return category;
}

/** Keeps every script back between `hold` and `release`, as a slow line does. */
async function holdScripts(context: BrowserContext) {
  let release: () => void = () => undefined;
  let held = Promise.resolve();
  await context.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return {
    hold: () => {
      held = new Promise((done) => {
        release = done;
      });
    },
    release: () => release(),
  };
}

describe('the search for faults', () => {
  it('finds each kind of fault on a page that has them all', async () => {
    const { page } = await visits.begin();
    await page.setViewportSize(PHONE);
    await page.setContent(`<body style="margin:0"><h1 style="margin-top:700px">Titolo</h1>
      <div style="overflow:hidden;height:10px">Testo tagliato</div>
      <a class="btn-primary" href="#a" style="display:block">Uno</a>
      <a class="btn-primary" href="#b" style="display:block;margin-top:-9px">Due</a>
      <a href="#c" style="display:block;width:20px;height:20px">x</a>
      <p style="white-space:nowrap;width:500px">Una riga che non sta nella finestra di un telefono, e nemmeno in quella accanto</p>`);
    const faults = await layoutFaults(page, { primary: true, firstView: true });
    const kinds = [
      /^scrolls sideways/,
      /^text outside the window/,
      /^text cut off/,
      /^2 primary buttons/,
      /^h1 is not in the first window/,
      /^no \[data-key="fatto"\]/,
      /^target of 20 x 20/,
      /^overlap/,
    ];
    for (const kind of kinds) expect(faults).toContainEqual(expect.stringMatching(kind));
  });
});
