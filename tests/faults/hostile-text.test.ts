import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/adapters/schema/config-schema.ts';
import { readGuide } from '../../src/adapters/schema/guide-schema.ts';
import { readScreens } from '../../src/adapters/schema/screen-schema.ts';
import { printing } from '../../src/copy/printing.ts';
import type { Guide } from '../../src/domain/guide/model.ts';
import { savesPdf } from '../support/browser-paper.ts';
import { whyNotRun } from '../support/browsers.ts';
import { structureText } from '../support/pdfs.ts';
import { openTabs, type TabbedBrowser, type TabbedName } from '../support/tabs.ts';
import { openVisits } from '../support/visits.ts';
import { inEveryField } from './every-field.ts';
import { type HostileSite, hostileSite, opensSafely } from './hostile-site.ts';
import { FULL, promise } from './promise.ts';

/** Runs if it is taken for markup; a person reads it as it stands here. */
const MARKUP = '<img src=x onerror="window.owned=1">';
const marked = (text: string) => `${text} ${MARKUP}`;

const ENGINES: readonly TabbedName[] = FULL ? ['Chromium', 'Firefox'] : ['Chromium'];
const GUIDES = FULL
  ? ['sec-sisr', 'sistema-ts', 'cliclavoro-veneto', 'lavoro-da-remoto', 'sistema-piemonte']
  : ['sistema-ts'];
/** Steps of each guide that are opened. */
const STEPS = FULL ? 40 : 1;

let site: HostileSite;
beforeAll(async () => {
  site = await hostileSite();
});
afterAll(() => site.close());

/** The organisation's files with markup in every text, served while `run` lasts. */
async function withMarkup(id: string, run: (guide: Guide) => Promise<void>): Promise<number> {
  const file = `guides/${id}/guide.json`;
  const guide = inEveryField(
    site.good(file),
    (text) => readGuide(text).guide !== undefined,
    marked,
  );
  const config = inEveryField(
    site.good('config.json'),
    (text) => readConfig(text).config !== undefined,
    marked,
  );
  expect(guide.kinds).toEqual(
    expect.arrayContaining(['title', 'steps.*.title', 'steps.*.done', 'troubles.*.title']),
  );
  const read = readGuide(guide.text).guide;
  if (read === undefined) throw new Error('The guide is not taken');
  let kinds = guide.kinds.length + config.kinds.length;
  const withConfig = () => site.withFile('config.json', config.text, () => run(read));
  const screens = `guides/${id}/screens.json`;
  await site.withFile(file, guide.text, async () => {
    if (!site.has(screens)) return withConfig();
    const drawn = inEveryField(
      site.good(screens),
      (text) => readScreens(text).file !== undefined,
      marked,
    );
    kinds += drawn.kinds.length;
    return site.withFile(screens, drawn.text, withConfig);
  });
  return kinds;
}

describe.each(ENGINES)('markup in every text field, in %s', (name) => {
  let browser: TabbedBrowser;
  beforeAll(async () => {
    const opened = await openTabs(name);
    if (opened === undefined) throw new Error(whyNotRun(name) ?? `No ${name}`);
    browser = opened;
  });
  afterAll(() => browser?.close());

  it('stays text on every page', { timeout: 1_200_000 }, async () => {
    const counted = promise('hostile-text', name);
    // Firefox begins more slowly: there the first guide only.
    for (const id of name === 'Chromium' ? GUIDES : GUIDES.slice(0, 1)) {
      await withMarkup(id, async (guide) => {
        const steps = guide.steps.slice(0, STEPS).map((step) => `${id}/${step.id}/`);
        const pages = ['', `${id}/`, ...steps, `${id}/stampa/`];
        for (const page of pages) {
          await counted.case(page, () =>
            opensSafely(browser, site.url, [page], (tab) => tab.shows(MARKUP)),
          );
        }
      });
    }
    counted.settle();
  });
});

describe('markup in every text field, on paper', () => {
  it('is the same text on the page for printing and in the PDF', { timeout: 600_000 }, async () => {
    const counted = promise('hostile-text', 'PDF');
    const visits = await openVisits({ worker: false });
    try {
      for (const id of GUIDES) {
        await withMarkup(id, () =>
          counted.case(id, async () => {
            const { page } = await visits.begin();
            await page.goto(`${site.url}${id}/stampa/`);
            await page.locator('html[data-app=ready]').waitFor();
            await page.getByRole('button', { name: printing.it.download }).waitFor();
            await page.locator('.pa-paper:not([aria-busy])').waitFor();
            const preview = await page.locator('.pa-paper').evaluate((paper) => {
              const copy = paper.cloneNode(true) as HTMLElement;
              // Drawings have a structure of their own; the last line is each page's margin in the PDF.
              for (const other of copy.querySelectorAll('svg, .pa-paper-end')) other.remove();
              return copy.textContent ?? '';
            });
            const pdf = structureText(await savesPdf(page, 'it'));
            const times = (text: string) => text.split(MARKUP.replaceAll(' ', '')).length - 1;
            const onPage = times(preview.replaceAll(/\s/g, ''));
            expect(onPage).toBeGreaterThan(50);
            expect(times(pdf)).toBeGreaterThanOrEqual(onPage);
            expect(await page.evaluate("'owned' in window")).toBe(false);
            expect(await visits.end()).toEqual([]);
          }),
        );
      }
    } finally {
      await visits.close();
    }
    counted.settle();
  });
});
