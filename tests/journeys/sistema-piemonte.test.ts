/** At the registration desk: what may be done now, a reset for a delegate, the form on paper. */
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { forms } from '../../src/copy/forms.ts';
import { it as words } from '../../src/copy/it.ts';
import { matrix as matrixWords } from '../../src/copy/matrix.ts';
import { printing } from '../../src/copy/printing.ts';
import type { Language } from '../../src/domain/config/model.ts';
import type { Matrix } from '../../src/domain/guide/matrix.ts';
import { labelsOf } from '../../src/domain/matrix/answer.ts';
import { axeViolations } from '../support/axe.ts';
import { type Answer, answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { layoutFaults } from '../support/layout.ts';
import { personOn, startLink } from '../support/person.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const ID = 'sistema-piemonte';
const told = (language: Language = 'it') => builtGuide(language, DIST, ID);
const copy = matrixWords.it;
const DEMO_CODE = 'PRVDMO90A41X999J';

const table = ((): Matrix => {
  const [found] = told().guide.matrices ?? [];
  if (found === undefined) throw new Error('the guide has no table');
  return found;
})();

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

/** The title of a row, as the page has it. */
function titleOf(id: string): string {
  const row = table.rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const { state, condition } = labelsOf(table, row);
  return copy.answer(state, condition);
}

async function onTable(page: Page): Promise<void> {
  await page.goto(`${site.url}${ID}/leggi-stato/`);
  await page.locator('html[data-app=ready]').waitFor();
}

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
/**
 * Chooses in the list that has the focus. Letters would do it too, but only while they follow one
 * another within a second.
 */
async function arrowsTo(page: Page, wanted: string): Promise<void> {
  const chosen = 'document.activeElement.selectedOptions?.[0]?.label';
  for (let presses = 0; presses < 12; presses += 1) {
    if ((await page.evaluate(chosen)) === wanted) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow does not reach "${wanted}"`);
}
const answer = (page: Page) => page.locator('.pa-matrix').getByRole('status');

describe('An operator at the desk', () => {
  it('resets the credentials for a citizen who sent a delegate, and prints the form', async () => {
    const { page } = await visits.begin();
    const { guide, say } = told();
    const person = personOn(page, site.url, told());
    const answers: readonly Answer[] = [
      ['chi', 'operatore'],
      ['compito', 'reset'],
      ['situazione', 'attivo-n'],
      ['presenza', 'delegato'],
    ];
    const steps = stepsAfter(guide, answers);
    const at = (id: string) => steps.findIndex((step) => step.id === id);
    const category = guide.categories.find(({ id }) => id === 'op-reset');
    await person.opens();
    await person.follows(startLink(told()));
    await person.begins();
    await person.answers(answers);
    await person.arrivesAt(person.pathOf(), say(category?.title ?? ''));
    // Who and where is said where it changes, not at each step.
    const people = steps.map(({ actor, place }) => `${actor} ${place}`);
    const changes = people.filter((one, index) => one !== people[index - 1]).length;
    expect(changes).toBeLessThan(steps.length);
    expect(await page.locator('.pa-path .pa-people').count()).toBe(changes);
    await person.begins();
    await person.does(steps.slice(0, at('chiedi-delega')));

    await page.getByRole('button', { name: forms.it.fill }).click();
    for (const [label, value] of [
      ['Nome del cittadino', 'Zenobia'],
      ['Cognome del cittadino', 'Provetti'],
      ['Codice fiscale del cittadino', DEMO_CODE],
      ['Nome del delegato', 'Quirino'],
      ['Cognome del delegato', 'Esempi'],
      ['Codice fiscale del delegato', DEMO_CODE],
      ['Tipo di documento del delegato', "carta d'identità"],
      ['Numero del documento del delegato', 'AA0000000'],
      ['Data di rilascio del documento del delegato', '1/2/2014'],
      ['Ente che ha rilasciato il documento del delegato', 'Comune di Prova'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(value);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: printing.it.download, exact: true }).click(),
    ]);
    const file = await download.path();
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text).toContain(forms.it.paper.draft);
    for (const word of ['Zenobia', 'Quirino', DEMO_CODE, '01/02/2014'])
      expect(text).toContain(word);
    expect(text).toContain('Firma del cittadino');

    await person.follows(words.step.done);
    await person.does(steps.slice(at('chiedi-delega') + 1, at('leggi-stato')));
    // The table knows the row from the answers, and says that the reset may be done.
    await answer(page)
      .getByRole('heading', { name: titleOf('attivo-n') })
      .waitFor();
    const allowed = answer(page).getByRole('list').first();
    expect(await allowed.textContent()).toMatch(/Reset: .*deve essere diverso/);
    await person.does(steps.slice(at('leggi-stato')));
    await person.arrivesAt(person.pathOf(), say(category?.end.title ?? ''));
  });

  it('who chose what the table forbids is led to the reason, not to the steps', async () => {
    const { page } = await visits.begin();
    const { guide, say } = told();
    const person = personOn(page, site.url, told());
    await person.opens();
    await person.follows(startLink(told()));
    await person.begins();
    await person.answers([
      ['chi', 'operatore-fse'],
      ['compito', 'promozione'],
      ['situazione', 'registrato-n'],
      ['presenza', 'cittadino'],
    ]);
    const category = guide.categories.find(({ id }) => id === 'op-non-si-puo');
    await person.arrivesAt(person.pathOf(), say(category?.title ?? ''));
    await person.begins();
    await answer(page)
      .getByRole('heading', { name: titleOf('registrato-n') })
      .waitFor();
    expect(await answer(page).textContent()).toContain(
      'Promozione: Vale solo per lo stato attivo con forte N.',
    );
  });

  it.each([
    ['it', 'op-nuova'],
    ['en', 'op-revoca'],
    ['it', 'codice-per-mail'],
    ['en', 'nuove-da-casa'],
  ] as const)('and a citizen come to their end, in %s: %s', async (language, id) => {
    const { page } = await visits.begin();
    const { guide, say } = told(language);
    const person = personOn(page, site.url, told(language));
    const answers = answersTo(guide, id);
    const category = guide.categories.find((one) => one.id === id);
    await person.opens();
    await person.follows(startLink(told(language)));
    await person.begins();
    await person.answers(answers);
    await person.arrivesAt(person.pathOf(), say(category?.title ?? ''));
    await person.begins();
    await person.does(stepsAfter(guide, answers));
    await person.arrivesAt(person.pathOf(), say(category?.end.title ?? ''));
  });
});

describe('"Che cosa posso fare adesso?"', () => {
  it('is read without script: every case with its operations', async () => {
    const { page } = await visits.begin([], { javaScriptEnabled: false });
    await page.goto(`${site.url}${ID}/leggi-stato/`);
    const cases = page.locator('.pa-matrix details');
    expect(await cases.count()).toBe(table.rows.length);
    expect((await cases.first().textContent()) ?? '').toContain(copy.verdicts.allowed.heading);
  });

  it('is asked with the keyboard alone, and names both sides of a dispute', async () => {
    const { page } = await visits.begin();
    await onTable(page);
    await choice(page, 'Stato').focus();
    await arrowsTo(page, 'Riscontrato');
    await page.keyboard.press('Tab');
    await arrowsTo(page, 'forte Y');
    await answer(page)
      .getByRole('heading', { name: titleOf('riscontrato-y') })
      .waitFor();
    expect(await answer(page).textContent()).toContain(
      copy.sides('Elenco Operazioni, Riepilogo casistiche', 'paragrafo 5.2.2'),
    );
  });

  it('stands where its place was kept: nothing below moves when it comes', async () => {
    const below = async (javaScriptEnabled: boolean) => {
      const { page } = await visits.begin([], { javaScriptEnabled });
      await page.goto(`${site.url}${ID}/leggi-stato/`);
      if (javaScriptEnabled) await choice(page, 'Stato').waitFor();
      return page.getByText(copy.whole).boundingBox();
    };
    expect(await below(true)).toEqual(await below(false));
  });

  it('answers at once where a state has only one condition', async () => {
    const { page } = await visits.begin();
    await onTable(page);
    await choice(page, 'Stato').selectOption({ label: 'Respinto' });
    await answer(page).getByText(copy.verdicts.unreadable.heading).waitFor();
  });

  it.each([
    [1280, 720],
    [320, 640],
  ])('fits a window of %i x %i, and axe finds nothing', async (width, height) => {
    const { page } = await visits.begin();
    await page.setViewportSize({ width, height });
    await onTable(page);
    await choice(page, 'Stato').selectOption({ label: 'Attivo' });
    await choice(page, 'Registrazione forte').selectOption({ label: 'forte Y' });
    await answer(page).getByRole('heading').waitFor();
    expect(await layoutFaults(page, { primary: false, firstView: false })).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('stands on paper as a table with headers, and the reasons below', async () => {
    const { page } = await visits.begin();
    await page.goto(`${site.url}${ID}/stampa/`);
    await page.locator('html[data-app=ready]').waitFor();
    // The preview takes the baked paper's place, and a long one is drawn in slices.
    await page.getByRole('button', { name: printing.it.print, exact: true }).waitFor();
    await page.locator('.pa-paper:not([aria-busy])').waitFor();
    const whole = page.getByRole('table', { name: told().say(table.title), exact: true });
    expect(await whole.getByRole('columnheader').allInnerTexts()).toEqual([
      copy.columns.operation,
      ...table.rows.map(({ id }) => titleOf(id)),
    ]);
    expect(await whole.getByRole('rowheader').allInnerTexts()).toEqual(
      table.operations.map(({ title }) => title),
    );
    const one = page.getByRole('table', { name: titleOf('registrato-y'), exact: true });
    expect(await one.textContent()).toContain(
      copy.sides('Elenco Operazioni', 'Riepilogo casistiche'),
    );
  });
});
