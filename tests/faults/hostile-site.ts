/** A copy of the built site with one file replaced, and somebody who opens it for the first time. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { DIST, serveCopy } from '../support/server.ts';
import type { Tab, TabbedBrowser } from '../support/tabs.ts';
import { READY } from '../support/whole-way.ts';

export interface HostileSite {
  readonly url: string;
  /** The text of a file as it was built. */
  good(file: string): string;
  has(file: string): boolean;
  /** Serves `text` in the place of a file until `run` has ended. */
  withFile(file: string, text: string | Buffer, run: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function hostileSite(): Promise<HostileSite> {
  const { url, write, close } = await serveCopy();
  const good = (file: string) => readFileSync(join(DIST, file), 'utf8');
  return {
    url,
    good,
    has: (file) => existsSync(join(DIST, file)),
    async withFile(file, text, run) {
      write(file, text);
      try {
        await run();
      } finally {
        write(file, good(file));
      }
    },
    close,
  };
}

/**
 * Refusals by the page's policy, as the page itself hears of them; and errors in the log in words,
 * which Firefox's protocol does not give.
 */
const LISTEN = `window.refused = [];
const log = console.error;
console.error = (...all) => log.apply(console, all.map((one) => one instanceof Error ? String(one) : one));
document.addEventListener('securitypolicyviolation', (event) =>
  window.refused.push(event.violatedDirective + ' ' + event.blockedURI));`;

/** What a page must never hold, and how much it says. */
const LOOK = `({
  owned: 'owned' in window || 'owned' in {},
  scripts: document.querySelectorAll('main img[src=x], main script, main iframe').length,
  bad: [...document.querySelectorAll('a[href]')]
    .filter((a) => !/^(https?|mailto|tel):$/.test(a.protocol) || a.username || a.password)
    .map((a) => a.href),
  refused: window.refused,
  dialogs: 0,
})`;

/**
 * A guest opens each address: words are there, nothing was run, nothing can be clicked that should
 * not, and nobody complains.
 *
 * @param also looks at the last page
 */
export async function opensSafely(
  browser: TabbedBrowser,
  url: string,
  addresses: readonly string[],
  also: (tab: Tab) => Promise<void> = async () => undefined,
): Promise<void> {
  const before = browser.complaints.length;
  const tab = await browser.guest();
  try {
    await tab.before(LISTEN);
    for (const address of addresses) {
      await tab.goto(url + address);
      await tab.waitsFor(READY);
      await tab.waitsFor("document.querySelector('h1')?.textContent.trim().length > 0");
      // Late parts have come, or nothing more does.
      await tab.waitsFor(QUIET);
      expect(await tab.evaluate(LOOK)).toEqual({
        ...{ owned: false, scripts: 0, bad: [], refused: [], dialogs: 0 },
      });
      await tab.waitsFor("document.querySelector('main').textContent.trim().length > 40");
      await also(tab);
    }
  } finally {
    await tab.close();
  }
  // A guide that is broken inside is a defect of its author: the page says so, the log names the node.
  const complaints = browser.complaints.slice(before).filter((line) => !/GuideError/.test(line));
  expect(complaints).toEqual([]);
}

/** True when nothing was asked for in the last half second. */
const QUIET = `(() => {
  const ends = performance.getEntriesByType('resource').map((entry) => entry.responseEnd);
  return performance.now() - Math.max(0, ...ends) > 500;
})()`;
