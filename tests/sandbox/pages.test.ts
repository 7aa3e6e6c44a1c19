/** Every page of the sandbox in a browser: accessible, usable on a small screen, marked as a trial. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { type ChromiumSession, launchChromium } from '../support/browsers-chromium.ts';
import { layoutFaults } from '../support/layout.ts';
import { watch } from '../support/quiet.ts';
import { DEMO_NOTICE } from './page.ts';
import { type Sandbox, startSandbox } from './start.ts';
import { tour } from './tour.ts';

let sandbox: Sandbox;
let session: ChromiumSession | undefined;
beforeAll(async () => {
  // The warning has a journey of its own; here the pages behind it are looked at.
  const args = ['--ignore-certificate-errors'];
  [sandbox, session] = await Promise.all([startSandbox({ port: 0 }), launchChromium({ args })]);
});
afterAll(async () => {
  await session?.close();
  await sandbox.close();
});
beforeEach(() => sandbox.startOver());

it.for([
  ['light', 1280, 720],
  ['light', 320, 640],
  ['dark', 360, 640],
] as const)(
  'is right on every page: %s, %i x %i',
  async ([colorScheme, width, height], { skip }) => {
    if (session === undefined) return skip('no Chromium');
    const { page } = session;
    // The refusals that the tour asks for come with a status of their own.
    const { complaints } = watch(page, [/status of 4\d\d/]);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const faults: string[] = [];
    let count = 0;
    await tour(page, sandbox, async (name) => {
      count += 1;
      const found = [
        ...(await axeViolations(page)),
        ...(await layoutFaults(page, { primary: false, firstView: false })),
      ];
      if (!(await page.getByText(DEMO_NOTICE).isVisible()))
        found.push('does not say that it is a trial');
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    });
    expect(count).toBeGreaterThan(25);
    expect(faults.join('\n')).toBe('');
    expect(complaints()).toEqual([]);
  },
);
