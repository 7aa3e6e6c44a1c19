/**
 * Faults of storage, each as a person meets it: what the page says, and that nothing acknowledged is
 * lost. Long because every fault is a story of its own.
 */
import { expect } from 'vitest';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import { settings } from '../../src/copy/settings.ts';
import type { Tab, TabbedBrowser, TabbedName, TabbedOptions } from '../support/tabs.ts';
import { entriesAfter, personIn, told } from './storage-person.ts';
import {
  clockOff,
  FILL,
  holdConnection,
  holdDatabase,
  losesDatabase,
  losesEverything,
  NEXT_RELEASE,
  plainTab,
  releaseHeld,
  takeOver,
} from './storage-world.ts';

export interface StorageCase {
  /** As in `docs/promises.md`. */
  readonly promise: string;
  readonly what: string;
  /** In `npm test` too, in these browsers. */
  readonly fast?: readonly TabbedName[];
  /** Where only one browser can be made to do that. */
  readonly only?: TabbedName;
  readonly options?: TabbedOptions;
  run(browser: TabbedBrowser, url: string): Promise<void>;
}

const { memory } = words.saving;
const lostText = home.it.home.lostText(told.say(told.guide.title));
const unreadText = home.it.home.unreadText(told.say(told.guide.title));

/** A new tab with a person in it. */
async function someone(browser: TabbedBrowser, url: string, before?: string) {
  const tab = await browser.tab();
  if (before !== undefined) await tab.before(before);
  return { tab, person: personIn(tab, url) };
}

/** The whole visit goes on in memory, and the page says why. */
async function goesOnInMemory(browser: TabbedBrowser, url: string, before?: string) {
  const { tab, person } = await someone(browser, url, before);
  await person.begins(2);
  await tab.shows(memory.unavailable);
  await person.seesDone(2);
}

/**
 * Stops a tab as a frozen one stands: it hears nothing, and answers nothing, until it is let go. (The
 * lifecycle state "frozen" of the DevTools protocol still lets a database's events through.)
 * Firefox's protocol has no such thing: there the tab is only in the background.
 */
async function freeze(tab: Tab): Promise<() => Promise<void>> {
  const debug = await tab.debug();
  if (debug === undefined) return async () => undefined;
  await debug.send('Debugger.enable');
  const paused = new Promise((done) => debug.once('Debugger.paused', done));
  void debug.send('Runtime.evaluate', { expression: 'debugger' });
  await paused;
  return async () => {
    await debug.send('Debugger.resume');
    await debug.detach();
  };
}

export const STORAGE_CASES: readonly StorageCase[] = [
  {
    promise: 'storage-refused',
    what: 'forbidden in the browser’s settings',
    options: { forbidsStorage: true },
    run: (browser, url) => goesOnInMemory(browser, url),
  },
  {
    promise: 'storage-refused',
    what: 'absent',
    run: (browser, url) =>
      goesOnInMemory(
        browser,
        url,
        "Object.defineProperty(globalThis, 'indexedDB', { value: undefined });",
      ),
  },
  {
    promise: 'storage-refused',
    what: 'never opening',
    async run(browser, url) {
      const plain = await plainTab(browser, url);
      await plain.evaluate(holdDatabase(1));
      await goesOnInMemory(browser, url);
      await releaseHeld(plain);
      const { tab, person } = await someone(browser, url);
      await person.begins(1);
      expect(await tab.evaluate(`document.body.textContent`)).not.toContain(memory.unavailable);
      await person.hasStored(entriesAfter(1));
    },
  },
  {
    promise: 'storage-refused',
    what: 'never opening, with steps in it: they are not called lost, and not deleted',
    fast: ['Chromium'],
    async run(browser, url) {
      const before = await someone(browser, url);
      await before.person.begins(2);
      await before.tab.close();
      const plain = await plainTab(browser, url);
      await plain.evaluate(holdDatabase(2));
      const { tab, person } = await someone(browser, url);
      await person.opens();
      await tab.shows(memory.unavailable);
      await tab.shows(unreadText);
      await tab.click('button', home.it.home.understood);
      await releaseHeld(plain);
      await person.findsAgain(2);
      await person.hasSteps(0, 1);
    },
  },
  {
    promise: 'storage-full',
    what: 'full',
    fast: ['Chromium'],
    async run(browser, url) {
      const before = await someone(browser, url);
      await before.person.begins(2);
      await before.tab.close();
      await browser.restart(undefined, { roomBytes: browser.name === 'Chromium' ? 1000 : 3e6 });
      if (browser.name === 'Firefox') {
        const plain = await plainTab(browser, url);
        expect(await plain.evaluate(FILL)).toBe(true);
      }
      const { tab, person } = await someone(browser, url);
      await person.opensStep(2);
      await person.does(2);
      await tab.shows(memory.quota);
      await person.does(3);
      await person.seesDone(4);
      await browser.restart();
      const after = await someone(browser, url);
      await after.person.findsAgain(2);
    },
  },
  {
    promise: 'storage-cleared',
    what: 'its database cleared while in use',
    only: 'Chromium',
    async run(browser, url) {
      const { tab, person } = await someone(browser, url);
      await person.begins(2);
      await clear(tab, url, 'indexeddb');
      await tab.shows(memory.unavailable);
      await person.does(2);
      await person.seesDone(3);
      await person.opens();
      await tab.shows(home.it.home.lostTitle);
      await tab.shows(lostText);
    },
  },
  {
    promise: 'storage-cleared',
    what: 'everything cleared while in use',
    only: 'Chromium',
    async run(browser, url) {
      const { tab, person } = await someone(browser, url);
      await person.begins(2);
      await clear(tab, url, 'all');
      await person.does(2);
      await tab.shows(memory.unavailable);
      await person.seesDone(3);
      await beginsAnew(browser, url);
    },
  },
  {
    promise: 'storage-cleared',
    what: 'its database gone between two visits',
    fast: ['Firefox'],
    async run(browser, url) {
      await (await someone(browser, url)).person.begins(2);
      await losesDatabase(browser, url);
      const { tab, person } = await someone(browser, url);
      await person.opens();
      await tab.shows(home.it.home.lostTitle);
      await tab.shows(lostText);
      await tab.click('button', home.it.home.understood);
      await beginsAnew(browser, url);
    },
  },
  {
    promise: 'storage-cleared',
    what: 'everything gone between two visits',
    async run(browser, url) {
      await (await someone(browser, url)).person.begins(2);
      await losesEverything(browser, url);
      await beginsAnew(browser, url);
    },
  },
  {
    promise: 'storage-newer',
    what: 'left by a newer version',
    async run(browser, url) {
      const before = await someone(browser, url);
      await before.person.begins(2);
      await before.tab.close();
      const plain = await plainTab(browser, url);
      await plain.evaluate(takeOver(9));
      await plain.close();
      const { tab, person } = await someone(browser, url);
      await person.opens();
      await tab.shows(memory['newer-version']);
      await tab.shows(unreadText);
      await tab.click('button', home.it.home.understood);
      await person.begins(1);
      await person.seesDone(1);
      await person.hasSteps(0, 1);
    },
  },
  {
    promise: 'storage-newer',
    what: 'taken over by a newer version in another tab',
    async run(browser, url) {
      const { tab, person } = await someone(browser, url);
      await person.begins(2);
      const plain = await plainTab(browser, url);
      await plain.evaluate(takeOver(9));
      await tab.shows(memory['newer-version']);
      await person.does(2);
      await person.seesDone(3);
      await person.hasSteps(0, 1);
    },
  },
  {
    promise: 'storage-newer',
    what: 'held by an old tab that does not let go',
    async run(browser, url) {
      const before = await someone(browser, url);
      await before.person.begins(2);
      await before.tab.close();
      const old = await plainTab(browser, url);
      await old.evaluate(holdConnection);
      const { tab, person } = await someone(browser, url, NEXT_RELEASE);
      await person.opens();
      await tab.shows(memory.blocked);
      await tab.shows(unreadText);
      await old.close();
      await person.findsAgain(2);
      await person.hasSteps(0, 1);
    },
  },
  {
    promise: 'storage-newer',
    what: 'held by a frozen tab of the app during an upgrade',
    only: 'Chromium',
    async run(browser, url) {
      const old = await someone(browser, url);
      await old.person.begins(2);
      const wake = await freeze(old.tab);
      const { tab, person } = await someone(browser, url, NEXT_RELEASE);
      await person.opens();
      // Chromium says "blocked" only once the other tab has heard of the upgrade: this one never does.
      await tab.shows(memory.unavailable);
      await tab.shows(unreadText);
      await wake();
      await old.tab.shows(memory['newer-version']);
      await old.person.does(2);
      await old.person.seesDone(3);
      await person.findsAgain(2);
      await person.hasSteps(0, 1);
    },
  },
  {
    promise: 'storage-tabs',
    what: 'changed behind a stale tab',
    fast: ['Chromium'],
    async run(browser, url) {
      const stale = await someone(browser, url);
      await stale.person.begins(1);
      const wake = await freeze(stale.tab);
      const { person } = await someone(browser, url);
      await person.opensStep(1);
      await person.does(1);
      await person.does(2);
      await wake();
      // It says so of a step that was done elsewhere meanwhile, or learns of it with the click.
      await stale.person.pressesDone();
      await person.hasStored(entriesAfter(4));
      await person.hasSteps(0, 1, 2, 1);
      await stale.person.seesDone(3);
    },
  },
  {
    promise: 'storage-tabs',
    what: 'erased behind a frozen tab',
    only: 'Chromium',
    async run(browser, url) {
      const frozen = await someone(browser, url);
      await frozen.person.begins(2);
      const wake = await freeze(frozen.tab);
      const { tab, person } = await someone(browser, url);
      await person.opens('impostazioni/');
      await tab.click('button', settings.it.wipe);
      await tab.click('button', settings.it.wipeYes);
      await tab.shows(settings.it.wiped);
      await wake();
      // The click may come before or after the news: at most this one step stands there anew.
      await frozen.person.pressesDone();
      await frozen.tab.close();
      const left = await person.stored();
      expect(left.length).toBeLessThanOrEqual(1);
      expect(told.guide.questions.map(({ id }) => id)).not.toContain(left[0]);
    },
  },
  {
    promise: 'storage-tabs',
    what: 'written under a clock set back by a year',
    async run(browser, url) {
      const before = await someone(browser, url);
      await before.person.begins(2);
      await before.tab.close();
      const { tab, person } = await someone(browser, url, clockOff(-366));
      await person.findsAgain(2);
      await person.opensStep(2);
      await person.does(2);
      await person.seesDone(3);
      await tab.close();
      const after = await someone(browser, url);
      await after.person.findsAgain(3);
      await after.person.hasSteps(0, 1, 2);
    },
  },
];

/** DevTools' "Clear site data", for one kind of storage or for all. */
async function clear(tab: Tab, url: string, storageTypes: string): Promise<void> {
  const { origin } = new URL(url);
  await (await tab.debug())?.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

/** The first page as on a first visit: nothing is mourned, and what is done now is kept. */
async function beginsAnew(browser: TabbedBrowser, url: string): Promise<void> {
  const { tab, person } = await someone(browser, url);
  await person.opens();
  await tab.shows(home.it.home.sharedPc);
  const text = await tab.evaluate<string>('document.body.textContent');
  expect(text).not.toContain(home.it.home.lostTitle);
  expect(text).not.toContain(home.it.home.resumeTitle);
  await person.begins(1);
  await person.hasStored(entriesAfter(1));
  await person.hasSteps(0);
}
