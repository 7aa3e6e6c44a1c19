/**
 * For journeys with the backend going away: one sandbox and one browser for a test file, the faults
 * in turn, and what must hold after each.
 */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { backend } from '../../src/copy/backend.ts';
import { reset } from '../../src/copy/reset.ts';
import type { CallFailure } from '../../src/ports/backend.ts';
import { type ChromiumSession, launchChromium } from '../support/browsers-chromium.ts';
import { PATIENCE } from '../support/browsers-visitor.ts';
import { watch } from '../support/quiet.ts';
import { type Employee, employeeIn } from './employee.ts';
import type { Call, Fault } from './faults.ts';
import { PEOPLE } from './people.ts';
import { type PartName, type Sandbox, startSandbox } from './start.ts';

export const LONG = 300_000;
/** Longer than the app waits for any call. */
export const TOO_LONG_MS = 16_000;

export const words = { ...backend.it, ...reset.it };
/** The path that the answers lead to: it is still there after whatever failed. */
export const PATH = 'Hai perso la password del portale';

/** What goes wrong, and what the app calls it. */
export const AWAY: readonly (readonly [fault: Fault | 'refused', failure: CallFailure])[] = [
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
export const LATER: typeof AWAY = [
  [429, 'busy'],
  [503, 'unavailable'],
];

export interface Away {
  readonly sandbox: Sandbox;
  readonly session: ChromiumSession;
  readonly employee: Employee;
}

/** Starts both before the file's tests and ends them after. The value is there inside tests. */
export function awayBackend(): () => Away {
  let world: Away | undefined;
  let complaints: (() => readonly string[]) | undefined;
  const there = () => {
    if (world === undefined) throw new Error('Only inside a test');
    return world;
  };
  beforeAll(async () => {
    const [sandbox, session] = await Promise.all([startSandbox({ port: 0 }), launchChromium()]);
    if (session === undefined) throw new Error('Chromium is required');
    await session.page.clock.install();
    const who = PEOPLE.find(({ id }) => id === 'prova-d');
    if (who === undefined) throw new Error('No such demo employee');
    const employee = employeeIn(session.context, session.page, sandbox, who);
    world = { sandbox, session, employee };
  });
  afterAll(async () => {
    await world?.session.close();
    await world?.sandbox.close();
  });
  beforeEach(async () => {
    await there().sandbox.startOver();
    // The browser itself tells the console of every request that fails.
    complaints = watch(there().session.page, [/Failed to load resource|CORS policy/]).complaints;
  });
  afterEach(() => {
    expect(complaints?.()).toEqual([]);
    expect(there().session.outside).toEqual([]);
  });
  return there;
}

/** From now on the call meets the fault; nothing else does. */
export async function goesAway(
  { sandbox }: Away,
  call: Call,
  fault: Fault | 'refused',
  part: PartName,
): Promise<void> {
  sandbox.faults.clear();
  await sandbox.parts[part].accept();
  sandbox.faults.forget();
  if (fault === 'refused') await sandbox.parts[part].refuse();
  else sandbox.faults.set(call, fault);
}

const isStalled = (fault: Fault | 'refused') => fault === 'stalled' || fault === 'stalled-body';

/** What the request meets: the app gives up, or the time for it passes. */
export async function waitsInVain(
  { sandbox, session }: Away,
  call: Call,
  fault: Fault | 'refused',
): Promise<void> {
  if (!isStalled(fault)) return;
  await expect.poll(() => sandbox.faults.counts()[call], { timeout: PATIENCE }).toBe(1);
  await session.page.clock.fastForward(TOO_LONG_MS);
}

/** The words for a failure and the code for the desk, read out. */
export async function isTold(page: Page, code: string, failure: CallFailure): Promise<void> {
  const box = page.locator('.pa-said').filter({ hasText: code });
  await box.getByText(words.call[failure]).waitFor();
  expect(await page.locator('[role=alert]').filter({ has: box }).count()).toBe(1);
}

/** `reset/busy/429`: as the app writes it for the desk. */
export function codeOf(name: string, failure: CallFailure, fault: Fault | 'refused'): string {
  const status = fault === 'html' ? 200 : fault;
  return words.forDesk(`${name}/${failure}${typeof status === 'number' ? `/${status}` : ''}`);
}

/**
 * How often the service saw the call: never where nobody listened or the preflight got no leave,
 * once otherwise. Chromium itself sends again what it wrote to a kept connection that then died;
 * for the service that is the same request, under the same key.
 */
export function sentOnce({ sandbox }: Away, call: Call, fault: Fault | 'refused'): void {
  const asksFirst = fault === 'no-cors' && (call === 'reset' || call === 'me');
  const sent = fault === 'refused' || asksFirst ? 0 : 1;
  const counts = fault === 'cut' ? [1, 2] : [sent];
  expect(counts, `${call} with ${fault}`).toContain(sandbox.faults.counts()[call]);
  expect(sandbox.faults.keys().length, `${call} with ${fault}`).toBeLessThanOrEqual(1);
}

/** No token and no secret of a sign-in lies in the browser's storage. */
export async function nothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
  );
  expect(kept).not.toMatch(/token|code_verifier|eyJ/);
}

/** One fault after the other; what fails says at which. */
export async function inTurn(
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
export async function answersAll({ employee, session }: Away): Promise<void> {
  const { person } = employee;
  await person.opens(person.pathOf());
  if (await session.page.getByRole('heading', { level: 1, name: PATH }).isVisible()) return;
  await person.begins();
  await person.answers([
    ['bisogno', 'password'],
    ['portale', 'si-aziendale'],
  ]);
}
