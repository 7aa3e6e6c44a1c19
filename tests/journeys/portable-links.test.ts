/** What the one-file edition gives to others: an address that they can open, or the step code alone. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstAnswers } from '../../src/build/first-answers.ts';
import { desk } from '../../src/copy/desk.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { move } from '../../src/copy/move.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import { builtGuide } from '../support/built-guide.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const ROOT = join(import.meta.dirname, '../..');
const PUBLIC = 'https://guide.esempio.it/accesso';
/** Milliseconds for two builds; on a loaded machine they took two minutes. */
const BUILDING = 300_000;
const words = desk.it;
const told = builtGuide();
const step = told.guide.steps[0];
if (!step) throw new Error('The guide has no step');
const code = stepCode(told.guide, step.id, undefined);

let folder: string;
let visits: Visits;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-links '));
  const script = join(ROOT, 'src/build/portable.ts');
  const { VITEST, ...env } = process.env;
  const arguments_ = ['--import', 'tsx', script, '--out', join(folder, 'senza.html')];
  await promisify(execFile)(process.execPath, arguments_, {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'production' },
  });
  writeFileSync(
    join(folder, 'con.html'),
    withAddress(readFileSync(join(folder, 'senza.html'), 'utf8')),
  );
  visits = await openVisits({ worker: false });
}, BUILDING);
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(async () => {
  await visits.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The same edition, made with a config.json that gives the public address. */
function withAddress(html: string): string {
  const carried = /(<script type="application\/json" id="dati">)(.*?)(<\/script>)/s;
  const [whole = '', before, text = '', after] = carried.exec(html) ?? [];
  const data = JSON.parse(text) as { files: Record<string, string> };
  const config = JSON.parse(data.files['config.json'] ?? '') as object;
  data.files['config.json'] = JSON.stringify({ ...config, publicUrl: PUBLIC });
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html.replace(whole, () => `${before}${json}${after}`);
}

async function opens(file: 'con' | 'senza', address: string): Promise<Page> {
  const { page } = await visits.begin();
  await page.goto(`${pathToFileURL(join(folder, `${file}.html`)).href}${address}`);
  await page.locator('html[data-app=ready]').waitFor();
  return page;
}

/** The desk's page with the step found by its code. */
async function deskAt(file: 'con' | 'senza'): Promise<Page> {
  const page = await opens(file, '#/assistenza/');
  await page.getByRole('combobox', { name: words.field }).fill(code);
  await page.getByText(formatCode(code), { exact: true }).first().waitFor();
  return page;
}

/** The text of the message, once it has the step's code. */
async function textOf(page: Page): Promise<string> {
  const text = page.getByLabel(words.message.text);
  await expect.poll(() => text.inputValue()).toContain(formatCode(code));
  return text.inputValue();
}

async function replyOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: words.reply, exact: true }).click();
  return textOf(page);
}

const shown = (page: Page) => page.locator('#app').textContent();

describe('the desk, with the one file and no public address', () => {
  it('gives the step code and words, and no address of this PC', async () => {
    const page = await deskAt('senza');
    await page.getByText(words.noLink).waitFor();
    expect(await page.getByRole('button', { name: words.copyLink }).count()).toBe(0);
    const reply = await replyOf(page);
    expect(reply).toContain(told.say(step.title));
    expect(reply).not.toMatch(/file:|senza\.html|#\/|https?:/);
    expect(await page.getByRole('img', { name: words.message.qr }).count()).toBe(0);
    await page.getByLabel(words.message.kind).selectOption('ticket');
    const ticket = await textOf(page);
    expect(ticket).not.toBe(reply);
    expect(ticket).not.toMatch(/file:|senza\.html|#\/|https?:/);
    expect(await shown(page)).not.toContain(folder);
  });
});

describe('the desk, with the one file and a public address', () => {
  it('gives a link that begins with it', async () => {
    const page = await deskAt('con');
    const link = `${PUBLIC}/${told.guide.id}/${step.id}/`;
    await page.getByText(link, { exact: true }).waitFor();
    await page.getByRole('button', { name: words.copyLink }).waitFor();
    const reply = await replyOf(page);
    expect(reply).toContain(link);
    expect(reply).not.toMatch(/file:|con\.html/);
    await page.getByRole('img', { name: words.message.qr }).waitFor();
    expect(await shown(page)).not.toContain(folder);
  });
});

describe('a person with the one file', () => {
  /** Answers the questions, and asks for the way to another device. */
  async function wantsToMove(file: 'con' | 'senza'): Promise<Page> {
    const page = await opens(file, `#/${told.guide.id}/`);
    await page.getByRole('link', { name: guideWords.it.guide.start }).click();
    for (const [id, value] of firstAnswers(told.guide)) {
      const title = told.guide.questions.find((question) => question.id === id)?.title ?? '';
      await page.getByRole('heading', { name: told.say(title) }).waitFor();
      await page.getByRole('main').locator(`input[value="${value}"]`).check();
      await page.getByRole('button', { name: guideWords.it.question.next }).click();
    }
    await page.getByText(move.it.title).click();
    return page;
  }

  it('moves to another device by the public address', async () => {
    const page = await wantsToMove('con');
    const link = await page.getByLabel(move.it.link).inputValue();
    expect(link).toMatch(new RegExp(`^${PUBLIC}/${told.guide.id}/#avanzamento=.+`));
  });

  it('without one is told to use the step code', async () => {
    const page = await wantsToMove('senza');
    await page.getByText(move.it.onlyHere).waitFor();
    expect(await shown(page)).not.toContain('#avanzamento');
  });

  it.each([
    ['senza', false],
    ['con', true],
  ] as const)('prints, and the paper of “%s” has the address: %s', async (file, has) => {
    const page = await opens(file, `#/${told.guide.id}/stampa/`);
    await page.locator('.pa-paper:not([aria-busy])').waitFor();
    const paper = (await page.locator('.pa-paper').textContent()) ?? '';
    expect(paper.includes(`${PUBLIC}/${told.guide.id}/`)).toBe(has);
    expect(paper).not.toMatch(/file:|\.html/);
  });
});
