import { createSignal } from 'solid-js';
import type { Entry, Journal } from '../domain/progress/journal.ts';
import type { Clock } from '../ports/clock.ts';
import type { Session } from './session.ts';

/** What a link brought: a journal to look at, which is nobody's on this PC yet. */
export interface Preview {
  readonly guide: string;
  readonly journal: Journal;
}

/** A session in front of which a link's journal stands, until the person decides. */
export interface PreviewSession {
  readonly session: Session;
  /** The journal shown in place of the person's own; undefined once the person has decided. */
  preview(): Preview | undefined;
  /** The person has progress of their own in the link's guide. */
  hasOwn(): boolean;
  /** Shows the person's own journal again. */
  leave(): void;
  /** Makes the link's journal the person's own, in place of what there was. Durable when it resolves. */
  take(): Promise<void>;
}

/**
 * Shows a link's journal without touching what the person has. Without progress of their own the
 * first thing recorded takes the link's journal over; with it, what is recorded lives in memory only.
 */
export function withPreview(real: Session, first: Preview, clock: Clock): PreviewSession {
  const [preview, setPreview] = createSignal<Preview | undefined>(first);
  const hasOwn = () => real.journal(first.guide).length > 0;
  const leave = () => setPreview(undefined);
  const isOf = (guide: string) => preview()?.guide === guide;
  /** Entry by entry: what is said meanwhile waits its turn, and nothing is taken twice. */
  let taking: Promise<void> | undefined;
  const take = () => {
    taking ??= takeOver();
    return taking;
  };
  async function takeOver(): Promise<void> {
    const journal = preview()?.journal ?? [];
    if (hasOwn()) await real.restart(first.guide);
    for (const { kind, id, value, stepHash } of journal) {
      await real.record(first.guide, { kind, id, value, stepHash });
    }
    leave();
  }
  const session: Session = {
    ...real,
    journal: (guide) => (isOf(guide) ? (preview()?.journal ?? []) : real.journal(guide)),
    async record(guide, act) {
      if (isOf(guide) && hasOwn() && !taking) {
        const entry: Entry = { value: '', stepHash: '', by: 'person', ...act, at: clock.now() };
        setPreview((now) => now && { ...now, journal: [...now.journal, entry] });
        return;
      }
      if (isOf(guide)) await take();
      await real.record(guide, act);
    },
    async restart(guide) {
      if (isOf(guide)) leave();
      else await real.restart(guide);
    },
    setMode(next) {
      leave();
      return real.setMode(next);
    },
    wipe() {
      leave();
      return real.wipe();
    },
  };
  return { session, preview, hasOwn, leave, take };
}
