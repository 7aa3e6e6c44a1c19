/** Canvases of other browsers: what is covered is gone from the file that they make. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { authoring } from '../../src/copy/authoring.ts';
import { newGuide } from '../../src/copy/new-guide.ts';
import { picture as pictureWords } from '../../src/copy/picture.ts';
import { launchChromium109, launchFirefox, whyNotRun } from '../support/browsers.ts';
import { PATIENCE } from '../support/browsers-visitor.ts';
import { aRaster, chunkNames, pngOf, readPng } from '../support/png.ts';
import { serveApp } from '../support/server.ts';

const copy = pictureWords.it;
const FILE_FIELD = 'input[accept="image/png,image/jpeg"]';
/** The region that a new one covers: the middle of 640 × 400. */
const MIDDLE = { x: 256, y: 160, width: 128, height: 38 } as const;
const SECRET = [250, 10, 240] as const;
const raster = aRaster(640, 400, (x, y) => {
  const { x: left, y: top, width, height } = MIDDLE;
  const inside = x >= left && x < left + width && y >= top && y < top + height;
  return inside ? SECRET : [0, 90, 160];
});

/** What the journey does in a browser, whoever drives it. */
interface Hands {
  goto(address: string): Promise<unknown>;
  /** By the name that is read aloud. */
  write(field: string, text: string): Promise<void>;
  press(button: string): Promise<void>;
  select(selector: string, value: string): Promise<unknown>;
  upload(selector: string, file: string): Promise<void>;
  /** Waits until the expression gives something, and gives that. */
  until(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

async function inFirefox(): Promise<Hands | undefined> {
  const session = await launchFirefox();
  if (session === undefined) return undefined;
  const { page } = session;
  page.setDefaultTimeout(PATIENCE);
  const aria = (name: string, role: string) =>
    page.locator(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`);
  return {
    goto: (address) => page.goto(address, { waitUntil: 'load' }),
    write: (field, text) => aria(field, 'textbox').fill(text),
    press: (button) => aria(button, 'button').click(),
    async select(selector, value) {
      // Unlike the others, this one does not wait for what it is to change.
      await page.waitForSelector(`${selector} option[value="${value}"]`);
      await page.select(selector, value);
    },
    async upload(selector, file) {
      const input = await page.waitForSelector(selector);
      // SAFETY: the selector names an input.
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    },
    until: async (expression) => (await page.waitForFunction(expression)).jsonValue(),
    close: () => session.close(),
  };
}

async function inChromium109(): Promise<Hands | undefined> {
  const session = await launchChromium109();
  if (session === undefined) return undefined;
  const { page } = session;
  return {
    goto: (address) => page.goto(address),
    write: (field, text) => page.getByRole('textbox', { name: field, exact: true }).fill(text),
    press: (button) => page.getByRole('button', { name: button, exact: true }).click(),
    select: (selector, value) => page.selectOption(selector, value),
    upload: (selector, file) => page.setInputFiles(selector, file),
    async until(expression) {
      // Playwright takes a promise for something given.
      let found: unknown;
      await expect
        .poll(async () => {
          found = await page.evaluate(expression);
          return found;
        })
        .toBeTruthy();
      return found;
    },
    close: () => session.close(),
  };
}

let folder: string;
let site: StaticServer;
let hands: Hands | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-engines-'));
  site = await serveApp();
});
afterEach(async () => {
  await hands?.close();
  hands = undefined;
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The picture in the draft that the page keeps, as base64: the bytes that it would save. */
const KEPT = `(async () => {
  const all = await indexedDB.databases();
  const name = all.map((one) => one.name).find((one) => one.endsWith('-autori'));
  if (!name) return undefined;
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await answer(indexedDB.open(name));
  const draft = await answer(db.transaction('drafts').objectStore('drafts').get('draft'));
  db.close();
  const bytes = draft?.pictures?.['prova.png'];
  return bytes && btoa(String.fromCharCode(...bytes));
})()`;

describe.each([
  ['Firefox', inFirefox],
  ['Chromium 109', inChromium109],
] as const)('an author in %s', (name, open) => {
  it('covers a region, and its pixels are in no file', async ({ skip }) => {
    hands = await open();
    if (hands === undefined) return skip(whyNotRun(name));
    await hands.goto(`${site.url}autori/`);
    await hands.write(newGuide.it.guideTitle, 'Prova');
    await hands.press(newGuide.it.make);
    await hands.press(authoring.it.views.edit);
    await hands.select('#autori-nodo', 'step/trova-la-pagina');
    const file = join(folder, 'schermata.png');
    writeFileSync(file, pngOf(raster));
    await hands.upload(FILE_FIELD, file);
    await hands.press(copy.addCover);
    await hands.write(copy.name, 'Prova');
    await hands.write(copy.alt, 'Una pagina blu');
    await hands.press(copy.use);
    const png = Buffer.from(String(await hands.until(KEPT)), 'base64');
    expect(chunkNames(png).filter((one) => one !== 'IDAT')).toEqual(['IHDR', 'IEND']);
    const { data, width } = readPng(png);
    expect(width).toBe(640);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 3).join());
    expect(colours).toContain('0,90,160');
    expect(colours).not.toContain(SECRET.join());
  });
});
