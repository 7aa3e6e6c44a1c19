/** The same in Firefox, whose canvas is another: what is covered is gone from the file it makes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { newGuide } from '../../src/copy/new-guide.ts';
import { picture as pictureWords } from '../../src/copy/picture.ts';
import { type FirefoxSession, launchFirefox, whyNotRun } from '../support/browsers.ts';
import { aRaster, chunkNames, pngOf, readPng } from '../support/png.ts';
import { serveApp } from '../support/server.ts';

const copy = pictureWords.it;
/** The region that a new one covers: the middle of 640 × 400. */
const MIDDLE = { x: 256, y: 160, width: 128, height: 38 } as const;
const SECRET = [250, 10, 240] as const;
const raster = aRaster(640, 400, (x, y) => {
  const { x: left, y: top, width, height } = MIDDLE;
  const inside = x >= left && x < left + width && y >= top && y < top + height;
  return inside ? SECRET : [0, 90, 160];
});

let folder: string;
let site: StaticServer;
let firefox: FirefoxSession | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-firefox-'));
  site = await serveApp();
});
afterEach(async () => {
  await firefox?.close();
  firefox = undefined;
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The pictures of the draft that the page keeps, as base64. */
const KEPT = `(async () => {
  const all = await indexedDB.databases();
  const name = all.map((one) => one.name).find((one) => one.endsWith('-autori'));
  if (!name) return undefined;
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const draft = await new Promise((resolve, reject) => {
    const request = db.transaction('drafts').objectStore('drafts').get('draft');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
  const bytes = draft?.pictures?.['prova.png'];
  return bytes && btoa(String.fromCharCode(...bytes));
})()`;

describe('an author in Firefox', () => {
  it('covers a region, and its pixels are in no file', async ({ skip }) => {
    firefox = await launchFirefox();
    if (firefox === undefined) return skip(whyNotRun('Firefox'));
    const { page } = firefox;
    const button = (name: string) =>
      page.locator(`::-p-aria([name=${JSON.stringify(name)}][role="button"])`);
    const field = (name: string) =>
      page.locator(`::-p-aria([name=${JSON.stringify(name)}][role="textbox"])`);
    await page.goto(`${site.url}autori/`, { waitUntil: 'load' });
    await field(newGuide.it.guideTitle).fill('Prova di Firefox');
    await button(newGuide.it.make).click();
    await button('Modifica').click();
    await page.select('#autori-nodo', 'step/trova-la-pagina');
    const file = join(folder, 'schermata.png');
    writeFileSync(file, pngOf(raster));
    const input = await page.waitForSelector('input[accept="image/png,image/jpeg"]');
    if (!input) throw new Error('there is no field for the file');
    // SAFETY: the selector names an input.
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await button(copy.addCover).click();
    await field(copy.name).fill('Prova');
    await field(copy.alt).fill('Una pagina blu');
    await button(copy.use).click();
    await page.waitForFunction(
      `document.body.textContent.includes(${JSON.stringify(copy.used('prova.png'))})`,
    );
    const kept = await page.waitForFunction(KEPT);
    const png = Buffer.from(String(await kept.jsonValue()), 'base64');
    expect(chunkNames(png).filter((name) => name !== 'IDAT')).toEqual(['IHDR', 'IEND']);
    const { data, width } = readPng(png);
    expect(width).toBe(640);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 3).join());
    expect(colours).toContain('0,90,160');
    expect(colours).not.toContain(SECRET.join());
  });
});
