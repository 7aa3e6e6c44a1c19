import { batch, createSignal } from 'solid-js';
import type { Author, Entry, EntryKind, Journal } from '../domain/progress/journal.ts';
import type { Clock } from '../ports/clock.ts';
import type { JournalStore, Keeping } from '../ports/journal-store.ts';

/**
 * Who uses this PC. In `shared` and `colleague` nothing is written, and the owner's journals are
 * neither shown nor touched.
 */
export type Mode = 'own' | 'shared' | 'colleague';

/** What somebody did, before the session adds the time. */
export interface Act {
  readonly kind: EntryKind;
  readonly id: string;
  readonly value?: string;
  readonly stepHash?: string;
  /** Default: the person. */
  readonly by?: Author;
}

/** The visit: journals as signals, kept by whichever store the mode asks for. */
export interface Session {
  mode(): Mode;
  journal(guide: string): Journal;
  /** Ids of guides that have a journal. */
  started(): readonly string[];
  keeping(): Keeping;
  /** Guides whose saved progress is gone, until the person has read it. */
  lost(): readonly string[];
  /** Guides some of whose stored entries could not be read. */
  damaged(): readonly string[];
  dismissLost(): void;
  /** Resolves when the entry is durable; only then may a page show it as saved. */
  record(guide: string, act: Act): Promise<void>;
  restart(guide: string): Promise<void>;
  setMode(mode: Mode): Promise<void>;
  /** Deletes all that this program keeps about the person. False where something stays. */
  wipe(): Promise<boolean>;
}

/** What a session needs from the world. */
export interface SessionParts {
  readonly clock: Clock;
  /** The store that survives; opened once, also again after shared mode. */
  readonly openKept: () => Promise<JournalStore>;
  readonly openMemory: () => JournalStore;
  readonly mode: Mode;
  /** Told when somebody else is to use the PC. */
  readonly onMode?: (mode: Mode) => void;
}

/** Opens the store of the first mode, loads what it holds, and follows its changes. */
export async function createSession(parts: SessionParts): Promise<Session> {
  const [mode, setModeSignal] = createSignal<Mode>(parts.mode);
  const [journals, setJournals] = createSignal<Readonly<Record<string, Journal>>>({});
  const [keeping, setKeeping] = createSignal<Keeping>({ kind: 'kept' });
  const [lost, setLost] = createSignal<readonly string[]>([]);
  const [damaged, setDamaged] = createSignal<readonly string[]>([]);
  let store: JournalStore;

  async function use(next: Mode): Promise<void> {
    const opened = next === 'own' ? await parts.openKept() : parts.openMemory();
    const found = await opened.load();
    store = opened;
    opened.onChange((guide, journal) => {
      if (opened === store) setJournals((all) => ({ ...all, [guide]: journal }));
    });
    opened.onKeeping((state) => {
      if (opened === store) setKeeping(state);
    });
    batch(() => {
      setModeSignal(next);
      setJournals(found.journals);
      setLost(found.lost);
      setDamaged(Object.keys(found.damaged));
      setKeeping(opened.keeping);
    });
  }
  await use(parts.mode);

  return {
    mode,
    keeping,
    lost,
    damaged,
    journal: (guide) => journals()[guide] ?? [],
    started: () => Object.keys(journals()).filter((id) => (journals()[id]?.length ?? 0) > 0),
    dismissLost: () => {
      // What cannot be read today may be there tomorrow.
      if (keeping().kind === 'kept') for (const guide of lost()) void store.clear(guide);
      setLost([]);
    },
    async record(guide, act) {
      const entry: Entry = {
        kind: act.kind,
        id: act.id,
        value: act.value ?? '',
        by: act.by ?? 'person',
        at: parts.clock.now(),
        stepHash: act.stepHash ?? '',
      };
      const journal = await store.append(guide, entry);
      setJournals((all) => ({ ...all, [guide]: journal }));
    },
    async restart(guide) {
      await store.clear(guide);
      setJournals((all) => ({ ...all, [guide]: [] }));
    },
    async setMode(next) {
      if (next === mode()) return;
      const before = store;
      await use(next);
      parts.onMode?.(next);
      before.close();
    },
    async wipe() {
      // Also in shared mode: "from this PC" includes what an earlier visit left.
      const kept = mode() === 'own' ? store : await parts.openKept();
      let remnants = await store.clearAll();
      // Not twice: a second time would wait for a deletion that a frozen tab holds back.
      if (kept !== store) {
        remnants = [...remnants, ...(await kept.clearAll())];
        kept.close();
      }
      batch(() => {
        setJournals({});
        setLost([]);
      });
      return remnants.length === 0;
    },
  };
}
