/** Forms filled in on this PC: the list of employees, from wrong fields to PDF, CSV and paper. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { forms } from '../../src/copy/forms.ts';
import { it as words } from '../../src/copy/it.ts';
import { people } from '../../src/copy/people.ts';
import { printing } from '../../src/copy/printing.ts';
import type { Language } from '../../src/domain/config/model.ts';
import { axeViolations } from '../support/axe.ts';
import { launchChromium } from '../support/browsers.ts';
import { profileFolder, removeFolder } from '../support/browsers-process.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { layoutFaults } from '../support/layout.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { personOn, startLink } from '../support/person.ts';
import { describeHits, findInProfile, plantControl } from '../support/profile.ts';
import { watch } from '../support/quiet.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const ID = 'lavoro-da-remoto';
const told = (language: Language = 'it') => builtGuide(language, DIST, ID);
const copy = forms.it;
const NAME = 'Zenobia Provetti';
const MOBILE = '+39 300 7007007';
const STEP = `${ID}/prepara-elenco/`;

let site: StaticServer;
let visits: Visits;
let folder: string;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-forms-'));
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([visits.close(), site.close()]);
});

async function openForm(page: Page): Promise<void> {
  await page.goto(site.url + STEP);
  await page.locator('html[data-app=ready]').waitFor();
  await page.getByRole('button', { name: copy.fill }).click();
}

const row = (page: Page, number: number) =>
  page.getByRole('group', { name: `Dipendente ${number}`, exact: true });

async function fillRow(page: Page, number: number, name = NAME): Promise<void> {
  const fields = row(page, number);
  await fields.getByLabel('Nome e cognome').fill(name);
  await fields.getByLabel('Cellulare').fill(MOBILE);
  await fields.getByLabel('Giorno della chiamata').fill('1/12/2099');
  await fields.getByLabel('Ora della chiamata').fill('15:30');
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function downloaded(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return download;
}

async function saved(download: Download): Promise<string> {
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

const pdfText = (file: string) =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

describe('The guide on working from home', () => {
  it.each([
    ['it', 'condizione-1'],
    ['it', 'condizione-2'],
    ['it', 'condizione-2-offerta'],
    ['en', 'condizione-3'],
  ] as const)('leads to its end, in %s, in %s', async (language, category) => {
    const { page } = await visits.begin();
    const { guide, say } = told(language);
    const person = personOn(page, site.url, told(language));
    const answers = answersTo(guide, category);
    const found = guide.categories.find(({ id }) => id === category);
    await person.opens();
    await person.follows(startLink(told(language)));
    await person.begins();
    await person.answers(answers);
    await person.arrivesAt(person.pathOf(), say(found?.title ?? ''));
    await person.begins();
    await person.does(stepsAfter(guide, answers));
    await person.arrivesAt(person.pathOf(), say(found?.end.title ?? ''));
  });

  it('asks at its entry who the person is, and says at once that it is history', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, site.url, told());
    await person.opens(person.pathOf());
    await page.getByRole('heading', { level: 2, name: 'Chi sei, e che cosa ti serve?' }).waitFor();
    await page.getByText('Documento storico', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^Devo lavorare da casa/ }).click();
    await person.arrivesAtQuestion('elenco');
  });

  it('says who does a step and where, before any script and in the app', async () => {
    const read = async (javaScriptEnabled: boolean) => {
      const { page } = await visits.begin([], { javaScriptEnabled });
      await page.goto(`${site.url}${ID}/fatti-trovare/`);
      if (javaScriptEnabled) await page.locator('html[data-app=ready]').waitFor();
      return page.locator('.pa-who').innerText();
    };
    const baked = await read(false);
    expect(baked).toMatch(/Il dipendente.*A casa o in un'altra sede/);
    expect(await read(true)).toBe(baked);
  });
});

describe('The list of employees', () => {
  it('is read without script: what it asks for', async () => {
    const { page } = await visits.begin([], { javaScriptEnabled: false });
    await page.goto(site.url + STEP);
    const form = page.getByRole('region', { name: /^Modulo: Elenco dei dipendenti/ });
    expect(await form.innerText()).toMatch(/cellulare, giorno della chiamata/);
    expect(await form.innerText()).toContain(copy.withoutScript);
  });

  it('explains what is wrong, leads to each field, and gives no paper until it is right', async () => {
    const { page } = await visits.begin();
    await openForm(page);
    await row(page, 1).getByLabel('Cellulare').fill('300 abc');
    await row(page, 1).getByLabel('Giorno della chiamata').fill('31/2/2099');
    await row(page, 1).getByLabel('Ora della chiamata').fill('25.30');
    await press(page, printing.it.download);
    const list = page.getByRole('region', { name: copy.wrong(5) });
    await expect
      .poll(() => list.getByRole('listitem').allInnerTexts())
      .toEqual([
        `Nome dell'ente: ${copy.faults.missing}`,
        `Dipendente 1, Nome e cognome: ${copy.faults.missing}`,
        `Dipendente 1, Cellulare: ${copy.faults.phone}`,
        `Dipendente 1, Giorno della chiamata: ${copy.faults['no-such-day']}`,
        `Dipendente 1, Ora della chiamata: ${copy.faults['no-such-time']}`,
      ]);
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toContain(copy.wrong(5));
    expect(await axeViolations(page)).toEqual([]);

    await list.getByRole('link', { name: 'Dipendente 1, Cellulare' }).click();
    const mobile = row(page, 1).getByLabel('Cellulare');
    await mobile.and(page.locator(':focus')).waitFor();
    await expect.poll(() => mobile.getAttribute('aria-invalid')).toBe('true');
    await mobile.fill(MOBILE);
    await page.getByRole('region', { name: copy.wrong(4) }).waitFor();
    await expect.poll(() => mobile.getAttribute('aria-invalid')).toBeNull();
  });

  it('becomes a PDF and a list for Excel, each with every row that is filled', async () => {
    const { page } = await visits.begin();
    await openForm(page);
    await page.getByLabel("Nome dell'ente").fill('=Comune di Prova');
    await fillRow(page, 1);
    await press(page, copy.add);
    await fillRow(page, 2, 'Quirino Esempi');
    await row(page, 2).getByLabel('Ora della chiamata').fill('9.30');
    await press(page, copy.add);
    const pdf = await saved(await downloaded(page, printing.it.download));
    expect(pdf).toMatch(/elenco-dipendenti\.pdf$/);
    const text = pdfText(pdf);
    for (const word of [NAME, 'Quirino Esempi', MOBILE, '01/12/2099', '=Comune di Prova']) {
      expect(text).toContain(word);
    }
    await page.getByText(printing.it.made('elenco-dipendenti.pdf')).waitFor();

    const csv = readFileSync(await saved(await downloaded(page, copy.csv)), 'utf8');
    await page.getByText(copy.csvMade('elenco-dipendenti.csv')).waitFor();
    expect(csv.startsWith('\ufeff')).toBe(true);
    const lines = csv.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(`"'=Comune di Prova";"${NAME}";"'${MOBILE}";"01/12/2099";"15:30";""`);
    expect(lines[2]).toContain('"09:30"');
  });

  it('is what the browser prints, alone, once it is right; and the page again after a change', async () => {
    const { page } = await visits.begin();
    await page.addInitScript(
      'window.print = () => { window.printed = (window.printed ?? 0) + 1; }',
    );
    await openForm(page);
    await press(page, printing.it.print);
    await page.getByRole('region', { name: copy.wrong(5) }).waitFor();
    expect(await page.evaluate('window.printed')).toBeUndefined();
    await page.getByLabel("Nome dell'ente").fill('Comune di Prova');
    await fillRow(page, 1);
    await press(page, printing.it.print);
    await expect.poll(() => page.evaluate('window.printed')).toBe(1);
    const printed = async () => {
      const file = join(folder, 'print.pdf');
      writeFileSync(file, await page.pdf());
      return pdfText(file);
    };
    const sheet = await printed();
    expect(sheet).toContain(NAME);
    expect(sheet).toContain('Elenco dei dipendenti da abilitare alla VPN');
    expect(sheet).not.toContain(copy.csvHint);
    await row(page, 1).getByLabel('Ora della chiamata').fill('16:00');
    await page.locator('.pa-sheet').waitFor({ state: 'detached' });
    expect(await printed()).toContain('Prepara l');
  });

  it('is filled in with the keyboard alone', async () => {
    const { page } = await visits.begin();
    await page.goto(site.url + STEP);
    await page.locator('html[data-app=ready]').waitFor();
    const keys = page.keyboard;
    const type = async (text: string) => {
      await keys.type(text);
      await keys.press('Tab');
    };
    await page.getByRole('button', { name: copy.fill }).focus();
    await keys.press('Enter');
    await page.getByLabel("Nome dell'ente").and(page.locator(':focus')).waitFor();
    for (const text of ['Comune di Prova', NAME, MOBILE, '1/12/2099', '15:30']) await type(text);
    await keys.press('ArrowDown');
    await keys.press('Tab');
    // The next stop adds a row, and puts the focus into it.
    await keys.press('Enter');
    const second = row(page, 2);
    await second.getByLabel('Nome e cognome').and(page.locator(':focus')).waitFor();
    await type('Quirino Esempi');
    expect(await second.getByLabel('Nome e cognome').inputValue()).toBe('Quirino Esempi');
    await second.getByRole('button', { name: copy.remove(2) }).focus();
    await keys.press('Enter');
    await page.getByRole('button', { name: copy.add }).and(page.locator(':focus')).waitFor();
    await keys.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
    expect(pdfText(await saved(download))).toContain(NAME);
  });

  it.each([
    [1280, 720],
    [320, 640],
  ])('fits a window of %i x %i, and axe finds nothing', async (width, height) => {
    const { page } = await visits.begin();
    await page.setViewportSize({ width, height });
    await openForm(page);
    await press(page, copy.add);
    expect(await layoutFaults(page, { primary: false, firstView: false })).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('What a form has said to screen readers', () => {
  it('is not left over in the other language', async () => {
    const { page } = await visits.begin();
    await openForm(page);
    await press(page, copy.add);
    const said = page.getByRole('status').filter({ hasText: copy.added(2) });
    await said.waitFor();
    await page.getByRole('link', { name: words.nav.switchLanguage }).first().click();
    await page.locator('html[lang=en]').waitFor();
    await page.getByRole('button', { name: forms.en.fill }).waitFor();
    expect(await said.count()).toBe(0);
  });
});

describe('A procedure of several people', () => {
  it('is seen side by side, and as the sheet of one of them', async () => {
    const { page } = await visits.begin();
    await page.goto(`${site.url}${ID}/stampa/`);
    // The preview takes the baked paper's place, and a long one is drawn in slices.
    await page.getByRole('button', { name: printing.it.print, exact: true }).waitFor();
    await page.locator('.pa-paper:not([aria-busy])').waitFor();
    const table = page.getByRole('table', { name: people.it.lead });
    await table.waitFor();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'N.',
      "L'ente",
      'Il dipendente',
      "L'Amministratore di Sistema",
      'Halley Sardegna',
    ]);
    const third = table.getByRole('row').nth(4).getByRole('cell');
    expect((await third.allInnerTexts()).map((text) => text !== '')).toEqual([
      ...[false, true, false, false],
    ]);
    const steps = page.getByRole('heading', { level: 3, name: /^Passo/ });
    await expect.poll(() => steps.count()).toBe(told().guide.steps.length);
    await page.getByLabel(people.it.show).selectOption({ label: 'Il dipendente' });
    const own = told().guide.steps.filter(({ actor }) => actor === 'dipendente');
    await expect.poll(() => steps.count()).toBe(own.length);
    expect(await axeViolations(page)).toEqual([]);
    const pdf = await saved(await downloaded(page, printing.it.download));
    expect(pdf).toMatch(/lavoro-da-remoto-guida-dipendente\.pdf$/);
    expect(pdfText(pdf)).toContain("Fatti trovare a casa all'ora fissata");
  });
});

describe('What is typed into a form', () => {
  it('is lost only after a warning: by a link, by "Fatto", and by going back', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, site.url, told());
    await person.opens(person.pathOf());
    await page.getByRole('link', { name: "Prepara l'elenco dei dipendenti" }).click();
    await person.reads("Prepara l'elenco dei dipendenti");
    await press(page, copy.fill);
    const name = row(page, 1).getByLabel('Nome e cognome');
    await name.fill(NAME);
    const dialog = page.getByRole('dialog', { name: copy.leave.title });
    const home = page.getByRole('link', { name: words.nav.settings });
    for (const leave of [
      () => home.first().click(),
      () => person.follows(words.step.done),
      () => page.goBack(),
    ]) {
      await leave();
      await dialog.waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await press(page, copy.leave.stay);
      await dialog.waitFor({ state: 'hidden' });
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/${STEP}`);
      expect(await name.inputValue()).toBe(NAME);
    }
    await page.goBack();
    await press(page, copy.leave.go);
    await person.reads(told().say(told().guide.title));
    await page.goForward();
    await person.reads("Prepara l'elenco dei dipendenti");
    await press(page, copy.fill);
    expect(await name.inputValue()).toBe('');
  });

  it('is not asked about once it is on paper, or emptied', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, site.url, told());
    await openForm(page);
    await page.getByLabel("Nome dell'ente").fill('Comune di Prova');
    await press(page, copy.clear);
    await expect.poll(() => page.getByLabel("Nome dell'ente").inputValue()).toBe('');
    await page.getByLabel("Nome dell'ente").fill('Comune di Prova');
    await fillRow(page, 1);
    await downloaded(page, copy.csv);
    await page.getByRole('link', { name: words.nav.settings }).first().click();
    await person.reads('Impostazioni');
  });

  it('is nowhere on the disk afterwards, and was never sent', async () => {
    const profileDir = profileFolder();
    const session = await launchChromium({ profileDir });
    if (!session) throw new Error('Chromium is required');
    try {
      const sent: string[] = [];
      session.context.on('request', (one) => sent.push(`${one.url()} ${one.postData() ?? ''}`));
      const watched = watch(session.context);
      const { page } = session;
      await openForm(page);
      await page.getByLabel("Nome dell'ente").fill('Comune di Prova');
      await fillRow(page, 1);
      await saved(await downloaded(page, printing.it.download));
      await saved(await downloaded(page, copy.csv));
      await worksOffline(page);
      const control = await plantControl(page);
      await session.close();
      expect(watched.complaints()).toEqual([]);
      expect(sent.join('\n')).not.toMatch(/Zenobia|7007007/);
      const found = findInProfile(profileDir, [NAME, 'Provetti', '7007007', control]);
      expect(describeHits(found.filter(({ needle }) => needle !== control))).toBe('');
      expect(found.some(({ needle }) => needle === control)).toBe(true);
    } finally {
      await session.close();
      removeFolder(profileDir);
    }
  });
});
