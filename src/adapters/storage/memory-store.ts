import type { Journal } from '../../domain/progress/journal.ts';
import type { JournalStore, MemoryReason } from '../../ports/journal-store.ts';

/**
 * Journals that live as long as the page: for a shared PC and for helping a colleague. Touches no
 * storage of the browser, not even to read, and tells other tabs nothing.
 */
export function createMemoryStore(reason: MemoryReason): JournalStore {
  const journals = new Map<string, Journal>();
  const neverCalled = () => () => {};
  return {
    keeping: { kind: 'memory', reason },
    async load() {
      return { journals: Object.fromEntries(journals), lost: [], damaged: {} };
    },
    async append(guide, entry) {
      const journal = [...(journals.get(guide) ?? []), entry];
      journals.set(guide, journal);
      return journal;
    },
    async clear(guide) {
      journals.delete(guide);
      return true;
    },
    async clearAll() {
      journals.clear();
      return [];
    },
    onChange: neverCalled,
    onKeeping: neverCalled,
    close() {},
  };
}
