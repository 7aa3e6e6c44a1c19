/** Asking for a new password while the service goes away, in a real browser. */
import { describe, expect, it } from 'vitest';
import { it as italian } from '../../src/copy/it.ts';
import { PATIENCE } from '../support/browsers-visitor.ts';
import { REST_SECONDS } from './faults.ts';
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
  sentOnce,
  TOO_LONG_MS,
  waitsInVain,
  words,
} from './going-away.ts';

const away = awayBackend();

describe('asking for a new password', () => {
  it(
    'that fails leaves the form, the guided way, and one request for one click',
    async () => {
      const { sandbox, session, employee } = away();
      const { page } = session;
      const { person, who } = employee;
      await answersAll(away());
      await person.opens(person.pathOf('apri-portale'));
      const form = page.getByRole('form', { name: words.reset.title });
      await form.getByLabel(words.reset.fiscalCode).fill(who.fiscalCode);
      await form.getByLabel(words.reset.mail).fill(who.mail);
      let button = words.reset.send;
      await inTurn([...AWAY, ...LATER], async (fault, failure) => {
        await goesAway(away(), 'reset', fault, 'reset');
        const send = form.getByRole('button', { name: button });
        await expect
          .poll(() => send.getAttribute('aria-disabled'), { timeout: PATIENCE })
          .not.toBe('true');
        await send.click();
        await waitsInVain(away(), 'reset', fault);
        if (failure === 'refused') await form.getByText(words.reset.refused).waitFor();
        else await isTold(page, codeOf('reset', failure, fault), failure);
        sentOnce(away(), 'reset', fault);
        const retries = LATER.some(([later]) => later === fault);
        await form.getByText(words.reset.byHand).waitFor();
        const timer = form.getByRole('timer');
        await expect.poll(() => timer.count(), { message: `${fault}` }).toBe(retries ? 1 : 0);
        if (retries) {
          expect(await send.getAttribute('aria-disabled')).toBe('true');
          await page.clock.fastForward(1000 * REST_SECONDS);
          await expect.poll(() => timer.count(), { message: `${fault}` }).toBe(0);
        }
        await page.getByRole('link', { name: italian.step.done, exact: true }).waitFor();
        button = words.reset.again;
      });
      expect(sandbox.mail.of(who.mail)).toHaveLength(0);

      // The service is back: one click, one request, one mail.
      await goesAway(away(), 'reset', 'cut', 'reset');
      sandbox.faults.clear();
      const again = form.getByRole('button', { name: button });
      await expect
        .poll(() => again.getAttribute('aria-disabled'), { timeout: PATIENCE })
        .not.toBe('true');
      await again.click();
      await page.getByText(words.reset.askedText).waitFor();
      expect(sandbox.faults.counts().reset).toBe(1);
      await expect.poll(() => sandbox.mail.of(who.mail).length, { timeout: PATIENCE }).toBe(1);
      await nothingKept(page);
    },
    LONG,
  );

  it(
    'is not sent without a network, nor later by itself',
    async () => {
      const { sandbox, session, employee } = away();
      const { page, context } = session;
      const { person, who } = employee;
      await answersAll(away());
      await person.opens(person.pathOf('apri-portale'));
      const form = page.getByRole('form', { name: words.reset.title });
      await form.getByLabel(words.reset.fiscalCode).fill(who.fiscalCode);
      await form.getByLabel(words.reset.mail).fill(who.mail);
      await context.setOffline(true);
      await form.getByText(words.reset.offline).waitFor();
      await form.getByRole('button').click({ force: true });
      await context.setOffline(false);
      await expect
        .poll(() => form.getByText(words.reset.offline).count(), { timeout: PATIENCE })
        .toBe(0);
      await page.clock.fastForward(TOO_LONG_MS);
      expect(sandbox.faults.counts().reset).toBe(0);
    },
    LONG,
  );
});
