/** Clocks and counted attempts as a person meets them: a code that expires tomorrow, a stop before the lock. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { help } from '../../src/copy/help.ts';
import { it as words } from '../../src/copy/it.ts';
import { standings } from '../../src/copy/source.ts';
import { time } from '../../src/copy/time.ts';
import { axeViolations } from '../support/axe.ts';
import { type Answer, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { type Person, personOn } from '../support/person.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide('it', DIST, 'sistema-ts');
const copy = time.it;
const copyOfHelp = help.it;
const NOW = new Date('2026-11-27T10:00:00Z');

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

function step(id: string) {
  const found = told.guide.steps.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
}

/** Answers the questions on a day of ours, and stands before the path. */
async function underWay(answers: readonly Answer[], now = NOW): Promise<Person> {
  const { page } = await visits.begin();
  await page.clock.setFixedTime(now);
  const person = personOn(page, site.url, told);
  await person.opens(person.pathOf());
  await person.begins();
  await person.answers(answers);
  return person;
}

async function writesDay(page: Page, label: string, day: string) {
  await page.getByLabel(label).fill(day);
  await page.getByRole('button', { name: copy.save }).click();
}

const ask = told.say(told.guide.clocks?.[0]?.ask ?? '');
const main = (page: Page) => page.locator('main');

describe('A code that expires tomorrow', () => {
  const started = async () => {
    const person = await underWay([
      ['situazione', 'prime'],
      ['punto', 'lettera'],
    ]);
    await person.begins();
    await person.arrivesAtStep(step('trova-mail'));
    await writesDay(person.page, ask, '2026-11-22');
    await main(person.page).getByText(copy.tomorrow).waitFor();
    return person;
  };

  it('says so on the step, and again on the path and on the next step', async () => {
    const { page, follows, arrivesAtStep, pathOf, opens } = await started();
    await expect.poll(() => main(page).textContent()).toContain('sabato 28 novembre 2026');
    expect(await axeViolations(page)).toEqual([]);
    await follows(words.step.done);
    await arrivesAtStep(step('apri-applicazione'));
    await main(page).getByText(copy.tomorrow).waitFor();
    // Also after the browser was closed in between.
    await opens(pathOf());
    await page.getByRole('region', { name: copy.path }).getByText(copy.tomorrow).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('gives a calendar file that rings tomorrow at nine', async () => {
    const { page } = await started();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: copy.calendar }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('sistema-ts-codice-sicurezza.ics');
    const text = await readFile(await file.path(), 'utf8');
    const calendar = new ICAL.Component(ICAL.parse(text));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(event.summary).toBe(copy.calendarTitle('Il codice di sicurezza'));
    expect(event.startDate.toString()).toBe('2026-11-28T09:00:00');
    // The reminder of two days before is over.
    const alarms = event.component.getAllSubcomponents('valarm');
    const triggers = alarms.map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString());
    expect(triggers).toEqual(['-P1D', 'PT0S']);
    const url = String(event.component.getFirstPropertyValue('url'));
    expect(url).toBe(`${site.url}sistema-ts/trova-mail/`);
  });

  it('gives a slip of paper with the day', async () => {
    const { page } = await started();
    await page.getByRole('link', { name: copy.slip }).click();
    await page.locator('.pa-paper').getByText('28 novembre 2026').waitFor();
    await page.locator('.pa-paper:not([aria-busy])').waitFor();
    expect(await page.locator('.pa-paper').textContent()).not.toContain('____');
  });

  it('has run out two days later, and says what to do', async () => {
    const { page, opens, pathOf } = await started();
    await page.clock.setFixedTime(new Date('2026-11-29T07:00:00Z'));
    await opens(pathOf('trova-mail'));
    const card = main(page).locator('.pa-times');
    await card.getByText(copy.states.expired).waitFor();
    await expect.poll(() => card.textContent()).toMatch(/chiama Sogei/);
    expect(await page.getByRole('button', { name: copy.calendar }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('says that the PC’s date is wrong where it lies before the guide', async () => {
    const { page, opens, pathOf } = await started();
    await page.clock.setFixedTime(new Date('2020-01-01T07:00:00Z'));
    await opens(pathOf('trova-mail'));
    await main(page).getByText(copy.behind('mercoledì 1 gennaio 2020')).waitFor();
  });

  it('refuses a day that does not exist, and is corrected by another day', async () => {
    const { page } = await started();
    await main(page).getByText(copy.otherDay).click();
    await writesDay(page, ask, '');
    await page.getByRole('alert').getByText(copy.noSuchDay).waitFor();
    await writesDay(page, ask, '2026-11-26');
    await main(page).getByText(copy.left(5)).waitFor();
  });
});

describe('A Parola Chiave that was changed today', () => {
  it('runs by itself from the step’s confirmation', async () => {
    const person = await underWay([
      ['situazione', 'prime'],
      ['punto', 'pdf'],
    ]);
    await person.begins();
    const steps = stepsAfter(told.guide, [
      ['situazione', 'prime'],
      ['punto', 'pdf'],
    ]);
    await person.does(steps.slice(0, 2));
    await person.opens(person.pathOf());
    const path = person.page.getByRole('region', { name: copy.path });
    await path.getByText(copy.left(89)).waitFor();
    await path.getByText(copy.fromStep('venerdì 27 novembre 2026')).waitFor();
  });
});

describe('Wrong attempts', () => {
  const counting = async () => {
    const person = await underWay([['situazione', 'cambiare']]);
    await person.begins();
    await person.arrivesAtStep(step('entra'));
    return person;
  };
  const add = (page: Page) => page.getByRole('button', { name: copy.attempts.add });
  const used = (page: Page, count: number) =>
    main(page).locator('.pa-times').getByText(copy.attempts.used(count, 8)).waitFor();

  it('stop the person before the eighth, with whom to call', async () => {
    const { page } = await counting();
    for (let count = 1; count <= 7; count += 1) {
      await add(page).click();
      await used(page, count);
    }
    await main(page).getByText(copy.attempts.stop).waitFor();
    await add(page).waitFor({ state: 'detached' });
    // The path has stopped: the step's head says what to say.
    await main(page).getByText(words.step.stoppedNeutral).waitFor();
    const desk = main(page).locator('.pa-desk').first();
    await desk.getByText(/ma non ancora 8 volte/).waitFor();
    // Whom the source says to call: the number can be pressed.
    const call = desk.getByRole('link', { name: '800030070' });
    expect(await call.getAttribute('href')).toBe('tel:800030070');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: copy.attempts.undo }).click();
    await used(page, 6);
    await add(page).waitFor();
    await expect.poll(() => main(page).getByText(words.step.stoppedNeutral).count()).toBe(0);
  });

  it('are still counted when the person comes back', async () => {
    const { page, opens, pathOf } = await counting();
    // One right after the other: the second does not wait until the first is kept.
    await add(page).dblclick();
    await used(page, 2);
    await opens(pathOf('entra'));
    await used(page, 2);
  });
});

describe('A historical guide', () => {
  const { title, short } = standings.it.historical;
  it.each([
    ['', title],
    ['vai-asl/', short],
  ])('says so without script: /sistema-ts/%s', async (path, text) => {
    const { page } = await visits.begin([], { javaScriptEnabled: false });
    await page.goto(`${site.url}sistema-ts/${path}`);
    await main(page).getByText(text, { exact: true }).waitFor();
  });

  it('says so on questions, path, steps and paper', async () => {
    const person = await underWay([['situazione', 'cambiare']]);
    const { page, pathOf, pathOfQuestion } = person;
    for (const address of [pathOfQuestion('situazione'), pathOf(), pathOf('entra')]) {
      await person.opens(address);
      await main(page).getByText(short).waitFor();
    }
    await person.opens(`${pathOf()}stampa/`);
    await page.locator('.pa-paper').getByText(title, { exact: true }).waitFor();
  });

  it('tells the rule of a clock without script', async () => {
    const { page } = await visits.begin([], { javaScriptEnabled: false });
    await page.goto(`${site.url}sistema-ts/trova-mail/`);
    await main(page).getByText('La guida conta anche il giorno').waitFor();
  });
});

describe('A guide whose review is overdue', () => {
  it('says so from the day after', async () => {
    const sisr = builtGuide('it', DIST, 'sec-sisr');
    const { source, steps } = sisr.guide;
    const { page } = await visits.begin();
    const person = personOn(page, site.url, sisr);
    const overdue = main(page).getByText(/Da ricontrollare: andava fatto entro il /);
    await page.clock.setFixedTime(new Date(`${source.nextReview}T10:00:00Z`));
    await person.opens(person.pathOf(steps[0]?.id));
    await page.getByText(copyOfHelp.ask.title).waitFor();
    expect(await overdue.count()).toBe(0);
    await page.clock.setFixedTime(Date.parse(source.nextReview) + 36 * 3_600_000);
    await person.opens(person.pathOf(steps[0]?.id));
    await overdue.waitFor();
  });
});
