import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { certificate } from '../../src/copy/certificate.ts';
import { axeViolations } from '../support/axe.ts';
import { siteWith } from '../support/build.ts';
import { builtGuide } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const { guide } = builtGuide('it');
const step = guide.certificateWarning?.step ?? '';
const words = certificate.it;

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

/** Opens the step's check in the app and begins it. */
async function begins(url = site.url) {
  const { page } = await visits.begin();
  await page.goto(`${url}${guide.id}/${step}/`);
  await page.getByRole('button', { name: words.begin }).click();
  return page;
}
type Page = Awaited<ReturnType<typeof begins>>;

/** Gives the answers in turn; each waits for its question. */
async function answers(page: Page, options: readonly string[]) {
  const check = page.locator('.pa-check');
  for (const option of options) {
    const radio = check.getByRole('radio', { name: option, exact: true });
    await radio.waitFor();
    await radio.check();
    await check.getByRole('button', { name: words.next }).click();
    await radio.waitFor({ state: 'detached' });
  }
  return check;
}
