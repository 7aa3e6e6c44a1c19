/** Wrong attempts that the person counted: "2 di 8 usati". */
import type { Attempts } from '../guide/model.ts';
import type { Journal } from '../progress/journal.ts';

export interface Count {
  readonly used: number;
  /** Time to stop and call. */
  readonly stop: boolean;
}

/**
 * The last count in the journal. Kept there, like answers: who closes the browser after six wrong
 * attempts and comes back to "0 di 8" would lock the account. It is a number, never what was typed.
 *
 * @returns used from 0 to `stopAfter`; what is no such number counts as 0, or as the nearest
 */
export function countAttempts(attempts: Attempts, journal: Journal): Count {
  const last = journal
    .filter(({ kind, id }) => kind === 'answer' && id === attempts.id)
    .at(-1)?.value;
  const read = /^\d{1,3}$/.test(last ?? '') ? Number(last) : 0;
  const used = Math.min(read, attempts.stopAfter);
  return { used, stop: used >= attempts.stopAfter };
}
