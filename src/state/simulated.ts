import type { Entry, Journal } from '../domain/progress/journal.ts';
import type { Session } from './session.ts';
import type { Visit } from './visit.ts';

/** A guide that somebody tries out for another, and where that person would be. */
export interface Tried {
  /** Id of the guide. */
  guide(): string | undefined;
  journal(): Journal;
  /** What is pressed on the page that is shown. */
  tryOut(entry: Entry): void;
}

/**
 * The visit of a person whom somebody else imagines: the desk, as far as it knows them, or an author.
 * Pages draw themselves as on that person's PC. What is pressed there is tried out in memory; nothing is stored, and this PC's own
 * paths are neither shown nor touched.
 *
 * @param onMoved called when something was pressed, in place of a change of page
 */
export function simulatedVisit(visit: Visit, tried: Tried, onMoved: () => void): Visit {
  const session: Session = {
    mode: () => 'colleague',
    journal: (guide) => (tried.guide() === guide ? tried.journal() : []),
    started: () => [],
    keeping: () => ({ kind: 'kept' }),
    lost: () => [],
    damaged: () => [],
    dismissLost: () => undefined,
    record(_guide, act) {
      const entry: Entry = {
        ...{ kind: act.kind, id: act.id, value: act.value ?? '', by: 'person' },
        ...{ at: visit.clock.now(), stepHash: act.stepHash ?? '' },
      };
      tried.tryOut(entry);
      onMoved();
      // Never settles: the step would then change the page, and who tries it stays where they are.
      return new Promise(() => {});
    },
    restart: async () => undefined,
    setMode: async () => undefined,
    wipe: async () => true,
  };
  return { ...visit, session };
}
