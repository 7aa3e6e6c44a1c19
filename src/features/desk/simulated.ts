import type { Entry } from '../../domain/progress/journal.ts';
import type { Session } from '../../state/session.ts';
import type { Visit } from '../../state/visit.ts';
import type { Desk } from './desk.ts';

/**
 * The visit of the person whom the desk helps, as far as the desk knows it: the step draws itself as
 * on their PC. What is pressed there is tried out in memory; nothing is stored, and this PC's own
 * paths are neither shown nor touched.
 *
 * @param onMoved called when something was pressed, in place of a change of page
 */
export function simulatedVisit(visit: Visit, desk: Desk, onMoved: () => void): Visit {
  const session: Session = {
    mode: () => 'colleague',
    journal: (guide) => (desk.target()?.guide === guide ? desk.journal() : []),
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
      desk.tryOut(entry);
      onMoved();
      // Never settles: the step would then change the page, and the desk stays where it is.
      return new Promise(() => {});
    },
    restart: async () => undefined,
    setMode: async () => undefined,
    wipe: async () => true,
  };
  return { ...visit, session };
}
