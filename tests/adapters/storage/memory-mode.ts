import { expect } from 'vitest';
import type { JournalStore, Keeping } from '../../../src/ports/journal-store.ts';
import { entry } from './browser.ts';

/** What `keeping` becomes next. */
export function nextKeeping(store: JournalStore): Promise<Keeping> {
  return new Promise((resolve) => {
    store.onKeeping(resolve);
  });
}

/** The store still takes entries, holds them for the page, and says why they are not kept. */
export async function expectMemory(store: JournalStore, reason: string): Promise<void> {
  expect(store.keeping).toEqual({ kind: 'memory', reason });
  const before = (await store.load()).journals.posta ?? [];
  expect(await store.append('posta', entry(77))).toEqual([...before, entry(77)]);
  expect((await store.load()).journals.posta).toEqual([...before, entry(77)]);
}
