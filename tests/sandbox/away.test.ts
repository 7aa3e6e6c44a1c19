/**
 * The backend going away at each call, in a real browser: plain words and a code for the desk, the
 * guided way open, nothing sent twice, no token kept.
 */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backend } from '../../src/copy/backend.ts';
import { it as italian } from '../../src/copy/it.ts';
import { reset } from '../../src/copy/reset.ts';
import type { CallFailure } from '../../src/ports/backend.ts';
import { type ChromiumSession, launchChromium } from '../support/browsers-chromium.ts';
import { PATIENCE } from '../support/browsers-visitor.ts';
import { watch } from '../support/quiet.ts';
import { type Employee, employeeIn, signsIn } from './employee.ts';
import type { Call, Fault } from './faults.ts';
import { PEOPLE } from './people.ts';
import { type PartName, type Sandbox, startSandbox } from './start.ts';

const LONG = 300_000;
/** Longer than the app waits for any call. */
const TOO_LONG_MS = 16_000;

const words = { ...backend.it, ...reset.it };
/** The page of a question: there the sign-in is offered. */
const ASKING = 'sec-sisr/?domanda=bisogno';
/** The path that the answers lead to: it is still there after whatever failed. */
const PATH = 'Hai perso la password del portale';

/** What goes wrong, and what the app calls it. */
const AWAY: readonly (readonly [fault: Fault | 'refused', failure: CallFailure])[] = [
  ['refused', 'unreachable'],
  ['cut', 'unreachable'],
  ['no-cors', 'unreachable'],
  ['stalled', 'timeout'],
  ['stalled-body', 'timeout'],
  ['html', 'page'],
  [400, 'refused'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'refused'],
  [500, 'unavailable'],
  [502, 'unavailable'],
];
/** These say when to come back. */
const LATER: typeof AWAY = [
  [429, 'busy'],
  [503, 'unavailable'],
];
/** A sign-in for each would take minutes: one of each kind. */
const SOME = AWAY.filter(([fault]) => fault !== 'refused' && fault !== 403 && fault !== 502);

let sandbox: Sandbox;
let session: ChromiumSession;
let employee: Employee;
let complaints: () => readonly string[];
beforeAll(async () => {
  const [started, launched] = await Promise.all([startSandbox({ port: 0 }), launchChromium()]);
  if (launched === undefined) throw new Error('Chromium is required');
  [sandbox, session] = [started, launched];
  await session.page.clock.install();
  const who = PEOPLE.find(({ id }) => id === 'prova-d');
  if (who === undefined) throw new Error('No such demo employee');
  employee = employeeIn(session.context, session.page, sandbox, who);
});
afterAll(async () => {
  await session.close();
  await sandbox.close();
});
beforeEach(async () => {
  await sandbox.startOver();
  // The browser itself tells the console of every request that fails.
  complaints = watch(session.page, [/Failed to load resource|CORS policy/]).complaints;
});
afterEach(() => {
  expect(complaints()).toEqual([]);
  expect(session.outside).toEqual([]);
});

async function goesAway(call: Call, fault: Fault | 'refused', part: PartName): Promise<void> {
  sandbox.faults.clear();
  await sandbox.parts[part].accept();
  sandbox.faults.forget();
  if (fault === 'refused') await sandbox.parts[part].refuse();
  else sandbox.faults.set(call, fault);
}

const isStalled = (fault: Fault | 'refused') => fault === 'stalled' || fault === 'stalled-body';

/** What the request meets: the app gives up, or the time for it passes. */
async function waitsInVain(page: Page, call: Call, fault: Fault | 'refused'): Promise<void> {
  if (!isStalled(fault)) return;
  await expect.poll(() => sandbox.faults.counts()[call], { timeout: PATIENCE }).toBe(1);
  await page.clock.fastForward(TOO_LONG_MS);
}

/** The words for a failure and the code for the desk, read out. */
async function isTold(page: Page, code: string, failure: CallFailure): Promise<void> {
  const box = page.locator('.pa-said').filter({ hasText: code });
  await box.getByText(words.call[failure]).waitFor();
  expect(await page.locator('[role=alert]').filter({ has: box }).count()).toBe(1);
}

/** `reset/busy/429`: as the app writes it for the desk. */
function codeOf(name: string, failure: CallFailure, fault: Fault | 'refused'): string {
  const status = fault === 'html' ? 200 : fault;
  return words.forDesk(`${name}/${failure}${typeof status === 'number' ? `/${status}` : ''}`);
}

/**
 * How often the service saw the call: never where nobody listened or the preflight got no leave,
 * once otherwise. Chromium itself
 * sends again what it wrote to a kept connection that then died; for the service that is the same
 * request, under the same key.
 */
function sentOnce(call: Call, fault: Fault | 'refused'): void {
  const asksFirst = fault === 'no-cors' && (call === 'reset' || call === 'me');
  const sent = fault === 'refused' || asksFirst ? 0 : 1;
  const counts = fault === 'cut' ? [1, 2] : [sent];
  expect(counts, `${call} with ${fault}`).toContain(sandbox.faults.counts()[call]);
  expect(sandbox.faults.keys().length, `${call} with ${fault}`).toBeLessThanOrEqual(1);
}

async function nothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
  );
  expect(kept).not.toMatch(/token|code_verifier|eyJ/);
}

/** One fault after the other; what fails says at which. */
async function inTurn(
  faults: typeof AWAY,
  meet: (fault: Fault | 'refused', failure: CallFailure) => Promise<void>,
): Promise<void> {
  for (const [fault, failure] of faults) {
    try {
      await meet(fault, failure);
    } catch (cause) {
      throw new Error(`With the fault ${fault}: ${String(cause)}`, { cause });
    }
  }
}

/** Gives the answers of somebody who lost the password, where they are not given yet. */
async function answersAll(): Promise<void> {
  const { person } = employee;
  await person.opens(person.pathOf());
  if (await session.page.getByRole('heading', { level: 1, name: PATH }).isVisible()) return;
  await person.begins();
  await person.answers([
    ['bisogno', 'password'],
    ['portale', 'si-aziendale'],
  ]);
}

describe('asking for a new password', () => {
  it(
    'that fails leaves the form, the guided way, and one request for one click',
    async () => {
      const { page } = session;
      const { person, who } = employee;
      await answersAll();
      await person.opens(person.pathOf('apri-portale'));
      const form = page.getByRole('form', { name: words.reset.title });
      await form.getByLabel(words.reset.fiscalCode).fill(who.fiscalCode);
      await form.getByLabel(words.reset.mail).fill(who.mail);
      let button = words.reset.send;
      await inTurn([...AWAY, ...LATER], async (fault, failure) => {
        await goesAway('reset', fault, 'reset');
        const send = form.getByRole('button', { name: button });
        await expect
          .poll(() => send.getAttribute('aria-disabled'), { timeout: PATIENCE })
          .not.toBe('true');
        await send.click();
        await waitsInVain(page, 'reset', fault);
        if (failure === 'refused') await form.getByText(words.reset.refused).waitFor();
        else await isTold(page, codeOf('reset', failure, fault), failure);
        sentOnce('reset', fault);
        const retries = LATER.some(([later]) => later === fault);
        expect(await form.getByRole('timer').count(), `${fault}`).toBe(retries ? 1 : 0);
        await form.getByText(words.reset.byHand).waitFor();
        expect(
          await page.getByRole('link', { name: italian.step.done, exact: true }).isVisible(),
        ).toBe(true);
        button = words.reset.again;
      });
      expect(sandbox.mail.of(who.mail)).toHaveLength(0);

      // The countdown ends, the service is back: one click, one request, one mail.
      await goesAway('reset', 'cut', 'reset');
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
      const { page, context } = session;
      const { person, who } = employee;
      await answersAll();
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

describe('a sign-in', () => {
  it(
    'whose provider does not answer stays on the page, with the questions open',
    async () => {
      const { page } = session;
      const { person } = employee;
      await person.opens(person.pathOf());
      const enter = page.getByRole('button', { name: words.signIn.help.button, exact: true });
      await inTurn([...AWAY, ...LATER], async (fault, failure) => {
        await goesAway('discovery', fault, 'provider');
        await enter.click();
        await waitsInVain(page, 'discovery', fault);
        await isTold(page, codeOf('discovery', failure, fault), failure);
        sentOnce('discovery', fault);
      });
      await goesAway('discovery', 'cut', 'provider');
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
      const { page } = session;
      const { person } = employee;
      await answersAll();
      await inTurn(SOME, async (fault, failure) => {
        await signInWith(call, fault);
        await waitsInVain(page, call, fault);
        await person.reads(words.back.failed);
        await isTold(page, codeOf(name, failure, fault), failure);
        sentOnce(call, fault);
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
      const { page } = session;
      const { person } = employee;
      await inTurn([['refused', 'unreachable'] as const, ...SOME], async (fault, failure) => {
        await signInWith('me', fault);
        await waitsInVain(page, 'me', fault);
        await person.reads(words.back.ok);
        await page.getByText(codeOf('account', failure, fault)).waitFor();
        await page.getByText(words.call[failure]).waitFor();
        await page.getByText(words.back.accountFailed).waitFor();
        sentOnce('me', fault);
        await nothingKept(page);
        await person.follows(words.back.goOn);
      });
    },
    LONG,
  );
});

/** From the guide's page to the provider and back, with a fault at one call after the sign-in. */
async function signInWith(call: Call, fault: Fault | 'refused'): Promise<void> {
  const { page, context } = session;
  const { person, who } = employee;
  await goesAway(call, 'cut', call === 'me' ? 'scim' : 'provider');
  sandbox.faults.clear();
  await context.clearCookies();
  await person.opens(ASKING);
  await page.getByRole('button', { name: words.signIn.help.button, exact: true }).click();
  await page.getByRole('heading', { name: 'Entra con le credenziali del portale' }).waitFor();
  await goesAway(call, fault, call === 'me' ? 'scim' : 'provider');
  await signsIn(page, who.fiscalCode, who.portalPassword ?? '');
}
