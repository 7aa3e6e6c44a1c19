/** What happens to a browser's storage from outside, past the app: for the tests of storage. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Tab, TabbedBrowser } from '../support/tabs.ts';

/** A file of the site that is no page of the app: a tab on it shares the app's storage, and no code. */
const PLAIN = 'licenze.txt';

/** A tab of the same origin without the app. */
export async function plainTab(browser: TabbedBrowser, url: string): Promise<Tab> {
  const tab = await browser.tab();
  await tab.goto(url + PLAIN);
  return tab;
}

/**
 * Keeps the database from opening: an upgrade that does not end, until `releaseHeld`. It is undone
 * then, as where the browser that made it was closed.
 */
export const holdDatabase = (version: number) => `new Promise((done, fail) => {
  const opening = indexedDB.open('primo-accesso', ${version});
  window.held = true;
  opening.onupgradeneeded = () => {
    const { transaction, result } = opening;
    const store = result.createObjectStore('held');
    const goOn = () => {
      if (window.held) store.get(1).onsuccess = goOn;
      else transaction.abort();
    };
    goOn();
    done(true);
  };
  opening.onblocked = () => fail(new Error('Another tab has the database'));
  opening.onerror = () => { window.released = true; };
  opening.onsuccess = () => fail(new Error('There was no upgrade'));
})`;
export async function releaseHeld(tab: Tab): Promise<void> {
  await tab.evaluate('void (window.held = false)');
  await tab.waitsFor('window.released === true');
}

/** Opens the database as the next version of the app would; the connection stays open in the tab. */
export const takeOver = (version: number) => `new Promise((done, fail) => {
  const opening = indexedDB.open('primo-accesso', ${version});
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => { window.taken = opening.result; done(true); };
})`;

/** A tab of an old version that never lets go: it holds a connection, and hears nothing. */
export const holdConnection = `new Promise((done, fail) => {
  const opening = indexedDB.open('primo-accesso');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => { window.connection = opening.result; done(true); };
})`;

/** Every page of this tab belongs to the next release: it asks for the database one version up. */
export const NEXT_RELEASE = `{
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, name, name === 'primo-accesso' && version ? version + 1 : version);
  };
}`;

/** A clock that is wrong by so many days. */
export const clockOff = (days: number) => `{
  const now = Date.now;
  Date.now = () => now() + ${days} * 86_400_000;
}`;

/**
 * Fills the database's own file to the last byte with rows that belong to no guide. Each in a
 * connection of its own: Firefox ends the one that found no room.
 */
export const FILL = `(async () => {
  const writes = (size) => new Promise((done, fail) => {
    const opening = indexedDB.open('primo-accesso');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const { result } = opening;
      const writing = result.transaction('entries', 'readwrite');
      writing.objectStore('entries').add({ filler: crypto.getRandomValues(new Uint8Array(size)) });
      const end = (kept) => { result.close(); done(kept); };
      writing.oncomplete = () => end(true);
      writing.onabort = () => end(false);
    };
  });
  let size = 65_536;
  for (let turn = 0; turn < 500 && size >= 16; turn += 1) {
    if (!(await writes(Math.floor(size)))) size /= 2;
  }
  return size < 16;
})()`;

/** Where each browser puts what a page keeps; `all`: also its localStorage and stored files. */
function storageFolder(browser: TabbedBrowser, url: string, all: boolean): string {
  const { port } = new URL(url);
  const { name, profileDir } = browser;
  if (name === 'Chromium') {
    const databases = join(profileDir, 'Default/IndexedDB');
    return all ? databases : join(databases, `http_127.0.0.1_${port}.indexeddb.leveldb`);
  }
  const origin = join(profileDir, `storage/default/http+++127.0.0.1+${port}`);
  return all ? origin : join(origin, 'idb');
}

/** The browser loses its database between two starts; what lies beside it stays. */
export async function losesDatabase(browser: TabbedBrowser, url: string): Promise<void> {
  const folder = storageFolder(browser, url, false);
  await browser.restart(() => {
    expect(existsSync(folder)).toBe(true);
    rmSync(folder, { recursive: true });
  });
}

/** Somebody removes all that the browser keeps for pages between two starts. */
export async function losesEverything(browser: TabbedBrowser, url: string): Promise<void> {
  const first = storageFolder(browser, url, true);
  const folders =
    browser.name === 'Firefox'
      ? [first]
      : ['Local Storage', 'Service Worker', 'Session Storage', 'WebStorage']
          .map((name) => join(browser.profileDir, 'Default', name))
          .concat(first);
  await browser.restart(() => {
    expect(readdirSync(first)).not.toEqual([]);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}
