import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import { launchChromium } from '../support/browsers.ts';
import { killChromium } from '../support/browsers-chromium.ts';
import { profileFolder, removeFolder } from '../support/browsers-process.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import { FULL, promise, seeded } from './promise.ts';

const told = builtGuide();
const [category] = told.guide.categories;
if (!category) throw new Error('The guide has no category');
const answers = answersTo(told.guide, category.id);
const path = stepsAfter(told.guide, answers);

/** Instants at which the browser is killed, and how late after the first "Fatto" the latest is. */
const INSTANTS = FULL ? 100 : 3;
const LATEST_MS = 1500;

/** What IndexedDB holds, read past the app: entries of the journal in order. */
const ENTRIES = `new Promise((done, fail) => {
  const opening = indexedDB.open('primo-accesso');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const { result } = opening;
    // Killed before anything was stored: there is no journal yet.
    if (!result.objectStoreNames.contains('entries')) { result.close(); done(0); return; }
    const all = result.transaction('entries').objectStore('entries').getAll();
    all.onerror = () => fail(all.error);
    all.onsuccess = () => { result.close(); done(all.result.length); };
  };
})`;

let site: StaticServer;
beforeAll(async () => {
  site = await serveApp();
});
afterAll(() => site.close());

describe('a browser killed while somebody answers', () => {
  it('has kept every entry that the page acknowledged, and opens the journal whole', {
    timeout: FULL ? 1_800_000 : 240_000,
  }, async () => {
    const counted = promise('killed');
    const random = seeded(20261127);
    for (let turn = 0; turn < INSTANTS; turn += 1) {
      const after = Math.round(random() * LATEST_MS);
      await counted.case(`killed after ${after} ms`, async () => {
        const folder = profileFolder();
        try {
          const acknowledged = await useUntilKilled(folder, after);
          const again = await launchChromium({ profileDir: folder });
          if (!again) throw new Error('Chromium is required');
          try {
            const person = personOn(again.page, site.url, told);
            await person.opens();
            const stored = (await again.page.evaluate(ENTRIES)) as number;
            expect(stored).toBeGreaterThanOrEqual(acknowledged);
            // Asked for once the page has shown what it found.
            if (stored > 0) await again.page.getByText(home.it.home.notMe).waitFor();
            expect(await again.page.getByText(words.saving.unreadable).count()).toBe(0);
          } finally {
            await again.close();
          }
        } finally {
          removeFolder(folder);
        }
      });
    }
    counted.settle();
  });
});

/** Answers and does steps as fast as it goes; gives how many entries the page had acknowledged. */
async function useUntilKilled(folder: string, after: number): Promise<number> {
  const session = await launchChromium({ profileDir: folder });
  if (!session) throw new Error('Chromium is required');
  const person = personOn(session.page, site.url, told);
  await person.opens(person.pathOf());
  let acknowledged = 0;
  const using = (async () => {
    await person.begins();
    for (const [index, answer] of answers.entries()) {
      await person.arrivesAtQuestion(answer[0]);
      // The page that follows an answer or a "Fatto" is its acknowledgement.
      acknowledged = index;
      await person.answers([answer]);
    }
    await person.reads(told.say(category?.title ?? ''));
    acknowledged = answers.length;
    await person.opens(person.pathOf(path[0]?.id));
    for (const [index, step] of path.entries()) {
      await person.arrivesAtStep(step);
      acknowledged = answers.length + index;
      await person.follows(words.step.done);
    }
  })();
  // The person is interrupted: what they were at then fails, as it must.
  using.catch(() => undefined);
  const deadline = performance.now() + after;
  await expect
    .poll(() => performance.now() > deadline, { timeout: after + 5000, interval: 5 })
    .toBe(true);
  const then = acknowledged;
  await killChromium(session);
  return then;
}
