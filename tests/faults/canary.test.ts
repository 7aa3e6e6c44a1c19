import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { addressesIn } from '../../src/build/site-addresses.ts';
import { it as words } from '../../src/copy/it.ts';
import { launchChromium } from '../support/browsers.ts';
import { profileFolder, removeFolder } from '../support/browsers-process.ts';
import { describeHits, findInProfile, plantControl } from '../support/profile.ts';
import { DIST, serveApp } from '../support/server.ts';
import { FULL, promise } from './promise.ts';

/** A password as somebody would type it into the wrong field. Nothing in it repeats (see `profile.ts`). */
const CANARY = 'Vz7!kQm2xWp9';

/** Kinds of fields into which a person can type. */
const FIELDS =
  'input:not([type=radio],[type=checkbox],[type=file],[type=date],[readonly],[disabled]), textarea:not([readonly])';

/** What a page shows or says to others: links, messages made, address, history. */
const OUTSIDE = `[
  location.href, JSON.stringify(history.state), document.title,
  ...[...document.querySelectorAll('a')].map((link) => link.href),
  ...[...document.querySelectorAll('textarea[readonly]')].map((field) => field.value),
].join('\\n')`;

let site: StaticServer;
beforeAll(async () => {
  site = await serveApp();
});
afterAll(() => site.close());

/** Pages to try: every kind of field stands on one of these; in the full run, all of them. */
function pages(): readonly string[] {
  const { homes, pages: own, guides, prints, steps } = addressesIn(DIST);
  const italian = [...homes, ...own, ...guides, ...prints, ...steps].filter(
    (address) => !address.startsWith('/en/') && !address.startsWith('/autori/'),
  );
  const few = [
    ...homes,
    ...own,
    ...guides.slice(0, 1),
    ...prints.slice(0, 1),
    ...steps.slice(0, 60),
  ];
  return FULL
    ? italian
    : few
        .filter((address) => italian.includes(address))
        .filter((_, index) => index % 3 === 0 || index < 6);
}

describe('a password typed into the wrong field', () => {
  it('is in no address, message, log, request or storage', {
    timeout: FULL ? 1_800_000 : 240_000,
  }, async () => {
    const counted = promise('canary');
    const folder = profileFolder();
    const session = await launchChromium({ profileDir: folder });
    if (!session) throw new Error('Chromium is required');
    const told: string[] = [];
    session.context.on('console', (message) => told.push(message.text()));
    session.context.on('request', (request) => told.push(request.url(), request.postData() ?? ''));
    let fields = 0;
    let control = '';
    try {
      await session.page.goto(site.url);
      await session.page.getByText(words.offline.ready).waitFor();
      for (const address of pages()) {
        await counted.case(address, async () => {
          await session.page.goto(site.url + address.slice(1));
          await session.page.locator('html[data-app=ready]').waitFor();
          fields += await fillEverything(session.page);
          expect(await session.page.evaluate(OUTSIDE)).not.toContain(CANARY);
          expect(told.filter((line) => line.includes(CANARY))).toEqual([]);
        });
      }
      control = await plantControl(session.page);
    } finally {
      await session.close();
    }
    await counted.case('on disk', () => {
      // Without the control a search that finds nothing would prove nothing.
      expect(findInProfile(folder, [control])).not.toEqual([]);
      expect(describeHits(findInProfile(folder, [CANARY]))).toBe('');
    });
    removeFolder(folder);
    expect(fields).toBeGreaterThan(5);
    counted.settle();
  });
});

/** Opens what can be opened, and types the canary into every field; gives how many there were. */
async function fillEverything(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  for (const closed of await page.locator('main details:not([open]) > summary').all()) {
    if (await closed.isVisible()) await closed.click();
  }
  let filled = 0;
  for (const field of await page.locator(FIELDS).all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    await field.fill(CANARY);
    await field.press('Tab');
    filled += 1;
  }
  return filled;
}
