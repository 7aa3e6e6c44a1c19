/** Runs in a real browser's page: what `engines.browser.test.ts` asks of the store. */
import { openJournalStore } from '../../../src/adapters/storage/journal-store.ts';
import type { Entry, Journal } from '../../../src/domain/progress/journal.ts';
import type { JournalStore } from '../../../src/ports/journal-store.ts';

function entry(n: number): Entry {
  return { kind: 'confirm', id: `passo-${n}`, value: '', by: 'person', at: n, stepHash: 'h' };
}

function nextChange(store: JournalStore): Promise<readonly [string, Journal]> {
  return new Promise((resolve) => {
    store.onChange((guide, journal) => resolve([guide, journal]));
  });
}

/** Opens IndexedDB's database as a later version of the program would, and lets go. */
function takeOver(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('primo-accesso', 1000);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** Databases with something in them: WebKit lists the names of aborted ones, with version 0. */
async function databases(): Promise<readonly string[]> {
  return (await indexedDB.databases())
    .filter(({ version }) => version !== 0)
    .map(({ name }) => name ?? '');
}

export const visit = {
  async addStep(n: number) {
    const store = await openJournalStore();
    const journal = await store.append('posta', entry(n));
    store.close();
    return journal.map(({ id }) => id);
  },
  async find() {
    const store = await openJournalStore();
    const found = await store.load();
    store.close();
    return { ...found, keeping: store.keeping };
  },
  async left() {
    return { databases: await databases(), keys: Object.keys(localStorage) };
  },
  async twoTabs() {
    const [here, there] = [await openJournalStore(), await openJournalStore()];
    const added = nextChange(there);
    await here.append('posta', entry(1));
    const [, journal] = await added;
    const erased = nextChange(there);
    const remnants = await here.clearAll();
    const [, empty] = await erased;
    const result = { added: journal.length, erased: empty.length, remnants };
    for (const store of [here, there]) store.close();
    return result;
  },
  async newerVersion() {
    const store = await openJournalStore();
    await store.append('posta', entry(1));
    await takeOver();
    const later = await openJournalStore();
    const result = {
      old: store.keeping,
      later: later.keeping,
      held: (await store.append('posta', entry(2))).length,
      remnants: await later.clearAll(),
    };
    for (const each of [store, later]) each.close();
    return result;
  },
};

Object.assign(globalThis, { visit });
