/** What a reader must know of a guide's age before trusting it. */
import type { Guide, Status } from '../guide/model.ts';
import { dayOf, romeDay } from './day.ts';

export interface Standing {
  /** Absent where the source is in force. */
  readonly status?: Exclude<Status, 'in-force'>;
  /** The ISO date by which somebody should have compared the guide with its source. */
  readonly overdueSince?: string;
}

/**
 * @param now milliseconds since 1970; undefined on a baked page, which does not know the day
 * @returns undefined where there is nothing to say
 */
export function standingOf({ source }: Guide, now: number | undefined): Standing | undefined {
  const { status, nextReview } = source;
  const due = dayOf(nextReview);
  const overdue = now !== undefined && due !== undefined && due < romeDay(now);
  if (status === 'in-force' && !overdue) return undefined;
  return {
    ...(status !== 'in-force' && { status }),
    ...(overdue && { overdueSince: nextReview }),
  };
}
