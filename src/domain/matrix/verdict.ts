import type { Claim, Verdict } from '../guide/matrix.ts';

/** What follows from the claims: all that can be read must agree; nothing readable is no answer. */
export function verdictOf(claims: readonly Pick<Claim, 'says'>[]): Verdict {
  const yes = claims.some(({ says }) => says === 'yes');
  const no = claims.some(({ says }) => says === 'no');
  if (yes && no) return 'disputed';
  if (yes) return 'allowed';
  return no ? 'forbidden' : 'unreadable';
}
