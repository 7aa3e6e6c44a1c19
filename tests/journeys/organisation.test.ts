import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, type StaticServer } from '../../src/build/serve.ts';
import { DIST } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="red"/></svg>';
const NAME = 'Azienda di prova';

let folder: string;
let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-organisation-'));
  cpSync(DIST, folder, { recursive: true });
  const file = join(folder, 'config.json');
  const config = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...config, organisation: { name: NAME, logo: 'logo.svg' } }),
  );
  writeFileSync(join(folder, 'logo.svg'), LOGO);
  [site, visits] = await Promise.all([
    createStaticServer({ dir: folder, base: '/intranet/guide/' }),
    openVisits({ worker: false }),
  ]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(async () => {
  await Promise.all([visits.close(), site.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('an organisation that names itself in config.json', () => {
  it.each(['', 'en/', 'sec-sisr/', 'en/sec-sisr/'])('stands in the header of /%s', async (path) => {
    const { page } = await visits.begin();
    await page.goto(site.url + path);
    await page.locator('html[data-app=ready]').waitFor();
    const header = page.getByRole('banner');
    await header.getByText(NAME).waitFor();
    // An image without words of its own: its name stands beside it.
    const width = await header
      .locator('img')
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
    expect(width).toBeGreaterThan(0);
  });
});
