/** When a clock started: derived from the journal, like everything else. */
import { resolveRedirect } from '../guide/lookup.ts';
import type { Clock, Guide } from '../guide/model.ts';
import type { Entry, Journal } from '../progress/journal.ts';
import { type Day, dayOf, romeDay } from './day.ts';

export interface Start {
  readonly day: Day;
  /** The person wrote the day; otherwise it is that of the step's confirmation. */
  readonly entered: boolean;
}

/**
 * The last word counts: a day entered, or the confirmation of a step that starts it. A password changed
 * once more starts the period anew; going back to that step takes its start away. An answer that is
 * no day takes the day entered away.
 *
 * @returns undefined where nothing has started it. Total on journals.
 */
export function startOf(guide: Guide, clock: Clock, journal: Journal): Start | undefined {
  let start: Start | undefined;
  for (const entry of journal) {
    const { kind, id, value, at } = entry;
    if (kind === 'answer' && id === clock.id) {
      const day = dayOf(value);
      start = day === undefined ? undefined : { day, entered: true };
    } else if (isAbout(guide, clock, entry)) {
      if (kind === 'confirm') start = { day: romeDay(at), entered: false };
      else if (kind === 'return' && start?.entered === false) start = undefined;
    }
  }
  return start;
}

function isAbout(guide: Guide, { startsAt }: Clock, { kind, id }: Entry): boolean {
  return kind !== 'answer' && startsAt.includes(resolveRedirect(guide, id, ['steps']) ?? id);
}
