/**
 * Signing in while the provider or the account service goes away, in a real browser: nothing taken
 * over, no token kept, the guided way open.
 */
import { describe, expect, it } from 'vitest';
import { signsIn } from './employee.ts';
import type { Call, Fault } from './faults.ts';
import {
  AWAY,
  answersAll,
  awayBackend,
  codeOf,
  goesAway,
  inTurn,
  isTold,
  LATER,
  LONG,
  nothingKept,
  PATH,
  sentOnce,
  waitsInVain,
  words,
} from './going-away.ts';

/** The page of a question: there the sign-in is offered. */
const ASKING = 'sec-sisr/?domanda=bisogno';
/** A sign-in for each would take minutes: one of each kind. */
const SOME = AWAY.filter(([fault]) => fault !== 'refused' && fault !== 403 && fault !== 502);

const away = awayBackend();

describe('a sign-in', () => {
  it(
    'whose provider does not answer stays on the page, with the questions open',
    async () => {
      const { sandbox, session, employee } = away();
      const { page } = session;
      const { person } = employee;
      await person.opens(ASKING);
      const enter = page.getByRole('button', { name: words.signIn.help.button, exact: true });
      await inTurn([...AWAY, ...LATER], async (fault, failure) => {
        await goesAway(away(), 'discovery', fault, 'provider');
        await enter.click();
        await waitsInVain(away(), 'discovery', fault);
        await isTold(page, codeOf('discovery', failure, fault), failure);
        sentOnce(away(), 'discovery', fault);
      });
      await goesAway(away(), 'discovery', 'cut', 'provider');
      sandbox.faults.clear();
      await enter.click();
      await page.getByRole('heading', { name: 'Entra con le credenziali del portale' }).waitFor();
    },
    LONG,
  );

  it.each([
    ['token', 'token'],
    ['keys', 'keys'],
  ] as const)(
    'that fails at the call "%s" takes nothing over, and leads back to the guide',
    async (call, name) => {
      const { sandbox, session, employee } = away();
      const { page } = session;
      const { person } = employee;
      await answersAll(away());
      await inTurn(SOME, async (fault, failure) => {
        await signInWith(call, fault);
        await waitsInVain(away(), call, fault);
        await person.reads(words.back.failed);
        await isTold(page, codeOf(name, failure, fault), failure);
        sentOnce(away(), call, fault);
        expect(sandbox.faults.counts().me).toBe(0);
        await nothingKept(page);
        await person.follows(words.back.toGuide);
        await page.waitForURL('**/sec-sisr/');
        await page.getByRole('heading', { level: 1 }).and(page.getByText(PATH)).waitFor();
      });
    },
    LONG,
  );

  it(
    'whose account cannot be read counts, and the guide goes on with the person’s answers',
    async () => {
      const { session, employee } = away();
      const { page } = session;
      const { person } = employee;
      await inTurn([['refused', 'unreachable'] as const, ...SOME], async (fault, failure) => {
        await signInWith('me', fault);
        await waitsInVain(away(), 'me', fault);
        await person.reads(words.back.ok);
        await page.getByText(codeOf('account', failure, fault)).waitFor();
        await page.getByText(words.call[failure]).waitFor();
        await page.getByText(words.back.accountFailed).waitFor();
        sentOnce(away(), 'me', fault);
        await nothingKept(page);
        await person.follows(words.back.goOn);
      });
    },
    LONG,
  );
});

/** From the guide's page to the provider and back, with a fault at one call after the sign-in. */
async function signInWith(call: Call, fault: Fault | 'refused'): Promise<void> {
  const { sandbox, session, employee } = away();
  const { page, context } = session;
  const { person, who } = employee;
  await goesAway(away(), call, 'cut', call === 'me' ? 'scim' : 'provider');
  sandbox.faults.clear();
  await context.clearCookies();
  await person.opens(ASKING);
  await page.getByRole('button', { name: words.signIn.help.button, exact: true }).click();
  await page.getByRole('heading', { name: 'Entra con le credenziali del portale' }).waitFor();
  await goesAway(away(), call, fault, call === 'me' ? 'scim' : 'provider');
  await signsIn(page, who.fiscalCode, who.portalPassword ?? '');
}
