import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { it as words } from '../../src/copy/it.ts';
import { update } from '../../src/copy/update.ts';
import { PATIENCE } from '../support/browsers-visitor.ts';
import { builtGuide } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { personOn } from '../support/person.ts';
import { serveCopy } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';
import { few, promise } from './promise.ts';
import { edition, publish, RELEASE_PATIENCE, ready } from './releases.ts';

const told = builtGuide();
const [step] = told.guide.steps;
if (!step) throw new Error('The guide has no step');

/** What a captive portal or a sign-in page says in place of a file. */
const PORTAL = '<!doctype html><title>Wi-Fi</title><h1>Accetta le condizioni</h1>';
/** What the browser says of a download that is not what was published. */
const REFUSED = [/integrity|Failed|ERR_|404|bad-precaching|MIME|digest/i];

/** A fault that strikes one asset of the new version -> how it strikes. */
const STRIKES: Readonly<Record<string, (file: string) => void>> = {
  'is missing': (file) => rmSync(file),
  'is cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, -40)),
  'has one bit flipped': (file) => {
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(file, bytes);
  },
  'is a captive portal’s page': (file) => writeFileSync(file, PORTAL),
};

let visits: Visits;
beforeAll(async () => {
  visits = await openVisits();
});
afterAll(() => visits.close());

async function firstVisit(url: string) {
  const { context, page } = await visits.begin(REFUSED);
  const person = personOn(page, url, told);
  await person.opens(person.pathOf(step?.id));
  await worksOffline(page);
  return { context, page, person };
}

describe('an update that goes wrong', () => {
  it('leaves the old version working, and the next clean release is installed whole', {
    timeout: 240_000,
  }, async () => {
    const counted = promise('update-fault');
    for (const [what, strike] of few(Object.entries(STRIKES), 3)) {
      await counted.case(`a file of it ${what}`, async () => {
        const { dir: folder, url, close } = await serveCopy();
        try {
          const { context, page, person } = await firstVisit(url);
          strike(await publish(folder, 'rotta'));
          await page.reload();
          await ready(page);
          await person.reads(told.say(step?.title ?? ''));
          // The broken version was looked at and refused: nothing waits, the old one is in charge.
          await page
            .evaluate('navigator.serviceWorker.getRegistration().then((r) => r?.update())')
            .catch(() => undefined);
          expect(await edition(page)).toBe('');
          await context.setOffline(true);
          await page.reload();
          await ready(page);
          await person.reads(told.say(step?.title ?? ''));
          await context.setOffline(false);

          await publish(folder, 'sana');
          await page.reload();
          await ready(page);
          const now = page.getByRole('button', { name: update.it.now });
          await now.click({ timeout: RELEASE_PATIENCE });
          const next = page.locator('html[data-edition=sana]');
          await next.waitFor({ state: 'attached', timeout: RELEASE_PATIENCE });
          await ready(page);
          await context.setOffline(true);
          await page.reload();
          await ready(page);
          expect(await edition(page)).toBe('sana');
        } finally {
          await visits.end();
          await close();
        }
      });
    }
    counted.settle();
  });

  it('three times in an open tab, with the old files deleted, never takes the page away', async () => {
    const counted = promise('three-deploys');
    await counted.case('three deploys', async () => {
      const { dir: folder, url, close } = await serveCopy();
      try {
        const { page, person } = await firstVisit(url);
        const before = readdirSync(join(folder, 'assets'));
        for (const name of ['uno', 'due', 'tre']) await publish(folder, name);
        for (const file of before) rmSync(join(folder, 'assets', file));
        // The tab goes on with the version that it has stored.
        const here = page.url();
        await person.follows(words.step.done);
        await expect.poll(() => page.url(), { timeout: PATIENCE }).not.toBe(here);
        await page.goBack();
        await person.reads(told.say(step?.title ?? ''));
        await page.reload();
        await ready(page);
        await person.reads(told.say(step?.title ?? ''));
      } finally {
        await visits.end();
        await close();
      }
    });
    counted.settle();
  });
});

describe('an installation that is ended', () => {
  it('by the kill switch removes the worker and the stored app, and keeps the steps done', async () => {
    const counted = promise('kill-switch');
    await counted.case('kill switch', async () => {
      const { dir: folder, url, close } = await serveCopy();
      try {
        const { context, page, person } = await firstVisit(url);
        const here = page.url();
        await person.follows(words.step.done);
        // The app leaves the page only when the step is kept.
        await expect.poll(() => page.url(), { timeout: PATIENCE }).not.toBe(here);
        const kept = () =>
          page.evaluate(`new Promise((done) => {
            const opening = indexedDB.open('primo-accesso');
            opening.onsuccess = () => {
              const { result } = opening;
              const names = [...result.objectStoreNames];
              const count = result.transaction(names).objectStore('entries').count();
              count.onsuccess = () => { result.close(); done(count.result); };
            };
          })`);
        const before = await kept();
        expect(before).toBeGreaterThan(0);
        const killer = join(import.meta.dirname, '../../src/build/deploy/kill-switch.js');
        cpSync(killer, join(folder, 'sw.js'));
        await page.reload();
        await ready(page);
        await expect
          .poll(
            () =>
              page.evaluate(
                "caches.keys().then((names) => names.filter((name) => name.startsWith('primo-accesso-app')).length)",
              ),
            { timeout: PATIENCE },
          )
          .toBe(0);
        await expect
          .poll(
            () =>
              page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
            { timeout: PATIENCE },
          )
          .toBe(0);
        expect(await kept()).toBe(before);
        await context.setOffline(true);
        await page.reload().then(
          () => expect.fail('Without worker and network there is no page'),
          () => undefined,
        );
      } finally {
        await visits.end();
        await close();
      }
    });
    counted.settle();
  });
});
