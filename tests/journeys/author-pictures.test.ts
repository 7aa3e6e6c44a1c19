/** A guide begun in the page, with the picture of a screen: nothing of what is covered gets out. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkGuides } from '../../src/build/check-guides.ts';
import { authoring } from '../../src/copy/authoring.ts';
import { newGuide } from '../../src/copy/new-guide.ts';
import { picture as pictureWords } from '../../src/copy/picture.ts';
import { axeViolations } from '../support/axe.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { aRaster, chunkNames, pngChunk, pngOf, pngThatClaims, readPng } from '../support/png.ts';
import { type FixtureSite, serveCopy } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const words = authoring.it;
const copy = pictureWords.it;
const GUIDE = 'posta-di-prova';
const STEP = 'trova-la-pagina';

/** Where the secret stands: a chequered pattern in two colours that are nowhere else. */
const SECRET = { x: 120, y: 80, width: 96, height: 32 } as const;
const [ONE, TWO] = [
  [10, 200, 30],
  [250, 10, 240],
] as const;
const WHITE = [255, 255, 255] as const;
const raster = aRaster(640, 400, (x, y) => {
  const inside =
    x >= SECRET.x && x < SECRET.x + SECRET.width && y >= SECRET.y && y < SECRET.y + SECRET.height;
  if (inside) return (x + y) % 3 === 0 ? ONE : TWO;
  return y < 40 ? [0, 90, 160] : WHITE;
});
const NAME = 'Persona Vera';
const screenshot = pngOf(raster, [
  pngChunk('tEXt', Buffer.from(`Author\0${NAME}`, 'latin1')),
  pngChunk('eXIf', Buffer.from(`II*\0${NAME}`, 'latin1')),
]);

let site: FixtureSite;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveCopy(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

async function beginsGuide(page: Page): Promise<void> {
  await page.goto(`${site.url}autori/`);
  await page.getByLabel(newGuide.it.guideTitle).fill('Posta di prova');
  await page.getByRole('button', { name: newGuide.it.make }).click();
  await page.getByRole('heading', { name: words.check.title, exact: true }).waitFor();
}

async function opensStep(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: words.views.edit, exact: true }).click();
  await page.locator('#autori-nodo').selectOption(`step/${step}`);
}

const gives = (page: Page, name: string, buffer: Buffer, mimeType = 'image/png') =>
  page.getByLabel(copy.file).setInputFiles({ name, mimeType, buffer });

/** What the page gives the author as a file. */
async function saves(page: Page, name: string): Promise<Buffer> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.bar.save(name) }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(name);
  return readFileSync(await download.path());
}

async function shots(page: Page, name: string): Promise<void> {
  const to = process.env.SHOTS;
  if (!to) return;
  for (const [width, height] of [
    [1280, 720],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${to}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** Pixels of the picture that the step shows, once it has been decoded. */
const sizeOfPicture = (page: Page) =>
  page.evaluate(`(async () => {
    const image = new Image();
    image.src = document.querySelector('.pa-wide image').href.baseVal;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  })()`);

describe('an author without a developer', () => {
  it('begins a guide, covers and marks a screenshot with the keyboard, and staff see it', async () => {
    const { page, context } = await visits.begin();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await beginsGuide(page);
    await page.getByText(/^Nessun problema, ma \d+ testi/).waitFor();
    await opensStep(page, STEP);
    await gives(page, 'Schermata 1.png', screenshot);

    await page.getByRole('button', { name: copy.addCover }).click();
    const cover = page.getByRole('group', { name: copy.cover(1), exact: true });
    for (const measure of ['x', 'y', 'width', 'height'] as const) {
      await cover.getByLabel(copy[measure]).fill(String(SECRET[measure]));
      await cover.getByLabel(copy[measure]).blur();
    }
    await page.getByRole('button', { name: copy.addMark }).click();
    const mark = page.getByRole('button', { name: copy.mark(1), exact: true });
    await mark.focus();
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    const marked = page.getByRole('group', { name: copy.mark(1), exact: true });
    await expect.poll(() => marked.getByLabel(copy.x).inputValue()).toBe(String(640 * 0.4 + 24));
    await page.getByRole('button', { name: copy.use }).click();
    await marked.getByText(copy.missing).waitFor();
    await marked.getByLabel(copy.words).fill('Il pulsante Accedi, al centro');
    await page.getByLabel(copy.name).fill('La pagina di accesso');
    await page.getByLabel(copy.alt).fill('Una pagina bianca con una fascia blu in alto');
    await shots(page, 'picture-editor');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: copy.use }).click();
    await page.getByText(copy.used('la-pagina-di-accesso.png')).waitFor();

    const preview = page.locator('.pa-desk-preview');
    await preview.getByRole('img', { name: /La pagina di accesso/ }).waitFor();
    await shots(page, 'picture-used');
    const files = {
      'guide.json': await saves(page, 'guide.json'),
      'screens.json': await saves(page, 'screens.json'),
      'passages.json': await saves(page, 'passages.json'),
      'la-pagina-di-accesso.png': await saves(page, 'la-pagina-di-accesso.png'),
    };
    expect(asked.filter((one) => !one.startsWith('GET ') || one.includes(GUIDE))).toEqual([]);

    const png = files['la-pagina-di-accesso.png'];
    expect(chunkNames(png).filter((name) => name !== 'IDAT')).toEqual(['IHDR', 'IEND']);
    expect(png.toString('latin1')).not.toContain(NAME);
    const { data, width } = readPng(png);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 3).join());
    expect(colours).toContain('0,90,160');
    expect(colours).not.toContain(ONE.join());
    expect(colours).not.toContain(TWO.join());
    // The region's squares are shades of the white around it.
    const middle = ((SECRET.y + 16) * width + SECRET.x + 48) * 4;
    expect(Math.min(...data.subarray(middle, middle + 3))).toBeGreaterThan(200);

    const into = join(site.dir, 'guides', GUIDE);
    mkdirSync(into, { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(into, name), bytes);
    const report = checkGuides([into], { today: '2026-11-27' });
    expect(report.guides[0]?.problems.filter(({ level }) => level === 'problem')).toEqual([]);

    const staff = (await visits.begin()).page;
    await staff.goto(`${site.url}?guida=${GUIDE}&passo=${STEP}`);
    const seen = staff.getByRole('img', { name: /La pagina di accesso/ });
    await seen.waitFor();
    await staff.getByText('1: Il pulsante Accedi, al centro').waitFor({ state: 'attached' });
    expect(await sizeOfPicture(staff)).toEqual([640, 400]);
    await shots(staff, 'picture-seen');
  });

  it('draws, moves and stretches with the mouse, and takes away with a key', async () => {
    const { page } = await visits.begin();
    await beginsGuide(page);
    await opensStep(page, STEP);
    await gives(page, 'schermata.png', screenshot);
    const board = page.getByRole('group', { name: copy.board });
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      await board.scrollIntoViewIfNeeded();
      const seen = await board.boundingBox();
      if (!seen) throw new Error('the picture is not seen');
      const at = ([x, y]: readonly [number, number]) =>
        [seen.x + (x * seen.width) / 640, seen.y + (y * seen.height) / 400] as const;
      await page.mouse.move(...at(from));
      await page.mouse.down();
      await page.mouse.move(...at(to), { steps: 4 });
      await page.mouse.up();
    };
    const region = page.getByRole('group', { name: copy.cover(1), exact: true });
    /** Within the half pixel of the window that a drag may be wrong by. */
    const measures = async (...wanted: readonly number[]) => {
      for (const [index, one] of (['x', 'y', 'width', 'height'] as const).entries()) {
        const off = async () =>
          Math.abs(Number(await region.getByLabel(copy[one]).inputValue()) - (wanted[index] ?? 0));
        await expect.poll(off).toBeLessThanOrEqual(3);
      }
    };
    await drag([100, 60], [300, 160]);
    await measures(100, 60, 200, 100);
    await drag([150, 100], [200, 150]);
    await measures(150, 110, 200, 100);
    await drag([350, 210], [400, 240]);
    await measures(150, 110, 250, 130);
    await page.getByRole('button', { name: copy.cover(1), exact: true }).focus();
    await page.keyboard.press('Enter');
    await region.getByLabel(copy.x).and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: copy.cover(1), exact: true }).focus();
    await page.keyboard.press('Delete');
    await region.waitFor({ state: 'detached' });
    await page.getByLabel(copy.tool).selectOption('mark');
    await drag([100, 100], [200, 150]);
    await page.getByRole('group', { name: copy.mark(1), exact: true }).waitFor();
    await drag([300, 100], [400, 150]);
    await page.getByText(copy.noMoreNumbers).waitFor();
    for (const item of ['Scrivi il nome', 'Scrivi la parola di prova']) {
      await page.getByLabel(copy.item).fill(item);
      await page.getByRole('button', { name: copy.addItem }).click();
    }
    await drag([300, 100], [400, 150]);
    const second = page.getByRole('group', { name: copy.mark(2), exact: true });
    await second.getByText('2: Scrivi la parola di prova').waitFor({ state: 'attached' });
  });

  it('takes the picture back and puts it there again, also from the draft of before', async () => {
    const { page } = await visits.begin();
    await beginsGuide(page);
    await opensStep(page, STEP);
    await gives(page, 'schermata.png', screenshot);
    await page.getByLabel(copy.name).fill('Prova');
    await page.getByLabel(copy.alt).fill('Una pagina');
    await page.getByRole('button', { name: copy.use }).click();
    await page.getByText(copy.shows('Prova', 'prova.png')).waitFor();
    const preview = page.locator('.pa-desk-preview').getByRole('img', { name: /Prova/ });
    await page.getByRole('button', { name: words.bar.undo, exact: true }).click();
    await preview.waitFor({ state: 'detached' });
    const file = page.getByRole('button', { name: words.bar.save('prova.png') });
    await file.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: words.bar.redo, exact: true }).click();
    await preview.waitFor();
    // Not busy: the last change is kept, not only one before it.
    await page.locator('[aria-busy=false]', { hasText: words.bar.kept }).waitFor();

    await page.goto(`${site.url}autori/`);
    await page.getByRole('button', { name: words.open.resume }).click();
    await opensStep(page, STEP);
    await preview.waitFor();
    await page.getByRole('button', { name: copy.edit, exact: true }).click();
    await expect.poll(() => page.getByLabel(copy.alt).inputValue()).toBe('Una pagina');
    await page.keyboard.press('Escape');
    await page.getByLabel(copy.alt).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: copy.edit, exact: true }).click();
    await page.getByLabel(copy.alt).fill('Una pagina blu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: copy.loseNo }).click();
    await expect.poll(() => page.getByLabel(copy.alt).inputValue()).toBe('Una pagina blu');
    await page.getByRole('button', { name: copy.cancel, exact: true }).click();
    await page.getByRole('button', { name: copy.loseYes }).click();
    const again = await saves(page, 'prova.png');
    expect(readPng(again).width).toBe(640);
    await page.getByRole('button', { name: copy.remove }).click();
    await preview.waitFor({ state: 'detached' });
  });

  it('gives a published guide its first picture, which staff see without a build', async () => {
    const { page } = await visits.begin([/404/]);
    await page.goto(`${site.url}autori/`);
    await page.getByLabel(words.open.which).selectOption('lavoro-da-remoto');
    await page.getByRole('button', { name: words.open.start, exact: true }).click();
    await opensStep(page, 'apri-ticket');
    await gives(page, 'schermata.png', screenshot);
    await page.getByLabel(copy.name).fill('La pagina dei ticket');
    await page.getByLabel(copy.alt).fill('Una pagina bianca');
    await page.getByRole('button', { name: copy.use }).click();
    await page.getByText(copy.used('la-pagina-dei-ticket.png')).waitFor();
    const into = join(site.dir, 'guides/lavoro-da-remoto');
    for (const name of ['guide.json', 'screens.json', 'la-pagina-dei-ticket.png']) {
      writeFileSync(join(into, name), await saves(page, name));
    }
    const staff = (await visits.begin()).page;
    await staff.goto(`${site.url}lavoro-da-remoto/apri-ticket/`);
    await staff.getByRole('img', { name: /La pagina dei ticket/ }).waitFor();
    const drawing = staff.locator('.pa-wide image');
    await expect.poll(() => drawing.getAttribute('href')).toMatch(/la-pagina-dei-ticket\.png$/);
    await staff.goto(`${site.url}lavoro-da-remoto/stampa/`);
    await staff.locator('image[href$="la-pagina-dei-ticket.png"]').first().waitFor();

    const away = await visits.begin([/ERR_INTERNET_DISCONNECTED/], { serviceWorkers: 'allow' });
    await away.page.goto(site.url);
    await worksOffline(away.page);
    await away.page.goto(`${site.url}lavoro-da-remoto/apri-ticket/`);
    await away.page.getByRole('img', { name: /La pagina dei ticket/ }).waitFor();
    // Seen, and with that kept: the worker keeps a picture before it gives it to the page.
    expect(await sizeOfPicture(away.page)).toEqual([640, 400]);
    await away.context.setOffline(true);
    await away.page.reload();
    await away.page.getByRole('img', { name: /La pagina dei ticket/ }).waitFor();
    expect(await sizeOfPicture(away.page)).toEqual([640, 400]);
  });

  it.each([
    ['an SVG with a PNG’s name', Buffer.from('<svg xmlns="x" onload="alert(1)"/>'), 'svg'],
    ['a text with a PNG’s name', Buffer.from('MZ nothing to see'), 'not-a-picture'],
    ['half a picture', screenshot.subarray(0, 300), 'broken'],
    ['a few bytes that claim 90,000 × 90,000', pngThatClaims(90_000, 90_000), 'too-large'],
  ] as const)('is told in plain words why %s is refused', async (_what, bytes, refusal) => {
    const { page } = await visits.begin();
    await beginsGuide(page);
    await opensStep(page, STEP);
    await gives(page, 'schermata.png', bytes);
    await page.getByText(copy.refusals[refusal]).waitFor();
    expect(await page.getByRole('button', { name: copy.use }).count()).toBe(0);
  });
});
