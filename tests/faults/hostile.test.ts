import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNotRun } from '../support/browsers.ts';
import { builtGuide } from '../support/built-guide.ts';
import { openTabs, type TabbedBrowser, type TabbedName } from '../support/tabs.ts';
import { BAD, type Bad, CROOKED, CROOKED_CONFIG, LOOK_ALIKES } from './hostile-files.ts';
import { type HostileSite, hostileSite, opensSafely } from './hostile-site.ts';
import { FULL, promise } from './promise.ts';

const ID = builtGuide().guide.id;
const GUIDE = `guides/${ID}/guide.json`;
const [step] = builtGuide().guide.steps.filter(({ action }) => action !== undefined);
if (!step) throw new Error('No step of the guide opens anything');
/** The guide's page, and a step with a link to click. */
const PAGES = [`${ID}/`, `${ID}/${step.id}/`];

/** Links of a page to other hosts. */
const OTHERS = `[...document.querySelectorAll('main a[href^="https:"]')]
  .filter((a) => a.host !== location.host)`;

/** Of the fast run, one in so many; Firefox takes longer to begin. */
const ONE_IN: Readonly<Record<TabbedName, number>> = { Chromium: 10, Firefox: 24 };

let site: HostileSite;
beforeAll(async () => {
  site = await hostileSite();
});
afterAll(() => site.close());

describe.each(['Chromium', 'Firefox'] as const)('a hostile file, in %s', (name) => {
  let browser: TabbedBrowser;
  beforeAll(async () => {
    const opened = await openTabs(name);
    if (opened === undefined) throw new Error(whyNotRun(name) ?? `No ${name}`);
    browser = opened;
  });
  afterAll(() => browser?.close());

  const few = (cases: Readonly<Record<string, Bad>>) =>
    Object.entries(cases).filter((_, index) => FULL || index % ONE_IN[name] === 2);

  /** Tries each of the files in the place of a good one. */
  async function tries(id: string, file: string, cases: Readonly<Record<string, Bad>>) {
    const counted = promise(id, name);
    const good = site.good(file);
    for (const [what, make] of few(cases)) {
      await counted.case(what, async () => {
        const text = make(good);
        expect(text).not.toBe(good);
        await site.withFile(file, text, () => opensSafely(browser, site.url, PAGES));
      });
    }
    counted.settle();
  }

  it(
    'in the place of a guide gives a page that says so, and runs nothing',
    {
      timeout: 900_000,
    },
    () => tries('hostile-guide', GUIDE, { ...BAD, ...CROOKED }),
  );

  it(
    'in the place of the configuration leaves the guides usable',
    {
      timeout: 900_000,
    },
    () => tries('hostile-config', 'config.json', { ...BAD, ...CROOKED_CONFIG }),
  );

  it('with a host that looks like another shows the one that the browser would go to', {
    timeout: 300_000,
  }, async () => {
    const counted = promise('look-alike', name);
    const good = site.good(GUIDE);
    for (const [what, [href, host]] of Object.entries(LOOK_ALIKES).slice(0, FULL ? 99 : 1)) {
      await counted.case(what, async () => {
        const guide = JSON.parse(good) as { links: Record<string, { href: string }> };
        for (const link of Object.values(guide.links)) link.href = href;
        await site.withFile(GUIDE, JSON.stringify(guide), () =>
          opensSafely(browser, site.url, PAGES.slice(1), async (tab) => {
            await tab.waitsFor(`${OTHERS}.length > 0`);
            const shown = await tab.evaluate<readonly (readonly [string, string])[]>(
              `${OTHERS}.map((a) => [a.hostname, a.parentElement.textContent])`,
            );
            for (const [real, words] of shown) {
              expect(real).toBe(host);
              expect(words).toContain(host);
            }
          }),
        );
      });
    }
    counted.settle();
  });
});
