/** The check of an installation with services behind it: what it says of each way. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { selfCheck } from '../../src/copy/self-check.ts';
import { type ChromiumSession, launchChromium } from '../support/browsers-chromium.ts';
import { type Sandbox, startSandbox } from './start.ts';

const copy = selfCheck.it;

let sandbox: Sandbox;
let session: ChromiumSession | undefined;
beforeAll(async () => {
  [sandbox, session] = await Promise.all([startSandbox({ port: 0 }), launchChromium()]);
});
afterEach(() => sandbox.faults.clear());
afterAll(async () => {
  await session?.close();
  await sandbox.close();
});

it.for([
  [undefined, 'good'],
  ['discovery', 'wrong'],
  ['me', 'wrong'],
  ['reset', 'wrong'],
] as const)('with the call %s shut to this page, is %s', async ([call, state], { skip }) => {
  if (session === undefined) return skip('no Chromium');
  if (call) sandbox.faults.set(call, 'no-cors');
  const { page } = session;
  await page.goto(`${sandbox.at.app}/informazioni/`);
  await page.getByRole('button', { name: copy.run }).click();
  const point = page
    .getByRole('list', { name: copy.title })
    .getByRole('listitem')
    .filter({ hasText: copy.checks.backend.title });
  await point.waitFor();
  expect(await point.getAttribute('data-state')).toBe(state);
});
