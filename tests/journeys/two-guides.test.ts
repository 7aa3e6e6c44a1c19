import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { home } from '../../src/copy/home.ts';
import type { Config, Language } from '../../src/domain/config/model.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { type Person, personOn, startLink } from '../support/person.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

/** The guides of the site as it is offered, beginning with the first. */
const config = JSON.parse(readFileSync(join(DIST, 'config.json'), 'utf8')) as Config;
const OFFERED = config.guides ?? [];
const told = (id: string, language: Language = 'it') => builtGuide(language, DIST, id);

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

/** Answers and does all that leads to the end of this category, from the first page. */
async function walks(person: Person, id: string, category: string, language: Language = 'it') {
  const { guide, say } = told(id, language);
  const answers = answersTo(guide, category);
  await person.follows(startLink(told(id, language)));
  await person.begins();
  await person.answers(answers);
  const found = guide.categories.find((candidate) => candidate.id === category);
  if (found === undefined) throw new Error(`No category ${category}`);
  await person.arrivesAt(person.pathOf(), say(found.title));
  await person.begins();
  await person.does(stepsAfter(guide, answers));
  await person.arrivesAt(person.pathOf(), say(found.end.title));
}

/** Ids that stand more than once in the page: a name that points at them points at the wrong thing. */
async function duplicateIds(page: Page): Promise<readonly string[]> {
  const ids = await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('where several guides are offered', () => {
  it('the first page has a card for each, in the order of config.json', async () => {
    const { page } = await visits.begin();
    await page.goto(site.url);
    const titles = page.getByRole('region', { name: home.it.home.guides }).getByRole('heading', {
      level: 3,
    });
    await titles.first().waitFor();
    expect(OFFERED.length).toBeGreaterThan(1);
    const expected = OFFERED.map((id) => told(id).say(told(id).guide.title));
    expect(await titles.allTextContents()).toEqual(expected);
  });

  it.each([
    ['cliclavoro-veneto', 'primo-accordo', 'it'],
    ['cliclavoro-veneto', 'delegato', 'it'],
    ['cliclavoro-veneto', 'credenziali-cpi', 'en'],
    ['sistema-ts', 'prime-credenziali', 'it'],
    ['sistema-ts', 'nuova-parola', 'en'],
  ] as const)('%s is walked to the end: %s, in %s', async (id, category, language) => {
    const { page } = await visits.begin();
    const person = personOn(page, site.url, told(id, language));
    await person.opens();
    await walks(person, id, category, language);
  });

  it('a path under way in one is kept while another is walked', async () => {
    const { page } = await visits.begin();
    const first = personOn(page, site.url, told('sec-sisr'));
    const second = personOn(page, site.url, told('cliclavoro-veneto'));
    const { guide } = told('sec-sisr');
    const answers = answersTo(guide, 'mai-usato-portale');
    const [done, next] = stepsAfter(guide, answers);
    if (done === undefined || next === undefined) throw new Error('The path is too short');
    await first.opens();
    await first.follows(startLink(told('sec-sisr')));
    await first.begins();
    await first.answers(answers);
    await first.begins();
    await first.does([done]);
    await first.arrivesAtStep(next);
    await first.goesHome();

    await walks(second, 'cliclavoro-veneto', 'cpi-online');
    await second.goesHome();
    // Each path has its card, named by its guide, and nothing is left to choose from.
    const { resumeTitle, finishedTitle, lookAgain, resume, savedOn } = home.it.home;
    const card = (id: string, heading: string) =>
      page.getByRole('region', { name: `${heading} ${told(id).say(told(id).guide.title)}` });
    const open = card('sec-sisr', resumeTitle);
    const finished = card('cliclavoro-veneto', finishedTitle);
    await open.getByText(savedOn('')).waitFor();
    // A path at its end is not under way: it can only be looked at again.
    await finished.getByRole('link', { name: lookAgain, exact: true }).waitFor();
    expect(await finished.getByRole('link', { name: resume, exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: startLink(told('sec-sisr')) }).count()).toBe(0);
    expect(await duplicateIds(page)).toEqual([]);
    await open.getByRole('link', { name: resume, exact: true }).click();
    await first.arrivesAtStep(next);
  });
});
