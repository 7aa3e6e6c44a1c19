import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { home } from '../../src/copy/home.ts';
import { idle } from '../../src/copy/idle.ts';
import { it as words } from '../../src/copy/it.ts';
import { hashOf } from '../../src/domain/walk/hashes.ts';
import type { Mode } from '../../src/state/session.ts';
import { launchChromium } from '../support/browsers.ts';
import { profileFolder, removeFolder } from '../support/browsers-process.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import type { Person } from '../support/person.ts';
import { personOn, startLink } from '../support/person.ts';
import { describeHits, findInProfile, findNumberInProfile } from '../support/profile.ts';
import { watch } from '../support/quiet.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;
const [category] = guide.categories;
if (!category) throw new Error('The guide has no category');
const answers = answersTo(guide, category.id);
const steps = stepsAfter(guide, answers).slice(0, 3);

/** 11 April 2031, to the odd millisecond: a time that nothing but the journal can have written. */
const CANARY = 1_933_693_417_853;
/** Stands for the browser's clock; the app reads it through `Date.now`. */
const STOPPED_CLOCK = `Date.now = () => ${CANARY};`;

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

describe('on the disk of a PC', () => {
  let folder: string;
  afterEach(() => removeFolder(folder));

  /** Uses the app in this mode for three steps, closes the browser; gives what is left. */
  async function leaveBehind(mode: Mode) {
    folder = profileFolder();
    const session = await launchChromium({ profileDir: folder });
    if (!session) throw new Error('Chromium is required');
    try {
      const watched = watch(session.context);
      await session.context.addInitScript(STOPPED_CLOCK);
      const person = personOn(session.page, site.url, told);
      await person.opens();
      if (mode !== 'own') await person.chooses(mode);
      await threeSteps(person);
      await worksOffline(person.page);
      const inPage = await inTheApis(person);
      expect(watched.complaints()).toEqual([]);
      return { inPage, folder };
    } finally {
      await session.close();
    }
  }

  /** Computed while the app runs and written in no file: step hashes, and the marker's whole key. */
  const needles = [
    ...steps.map((step) => hashOf(guide, step)),
    ...['primo-accesso.started', 'primo-accesso.settings'],
  ];

  /**
   * Whether a store of journals was ever made. The database's bare name is not looked for: before
   * anybody can choose a mode the app looks whether it has a journal, and Chromium's log keeps that.
   */
  function storesIn(profile: string): string {
    const databases = join(profile, 'Default/IndexedDB');
    return existsSync(databases) ? describeHits(findInProfile(databases, ['entries'])) : '';
  }

  it('who uses it alone leaves the steps done: the search does find what is written', async () => {
    const { folder: profile, inPage } = await leaveBehind('own');
    const found = findInProfile(profile, needles).map(({ needle }) => needle);
    expect(found).toEqual(
      expect.arrayContaining([...steps.map((step) => hashOf(guide, step)), needles[3]]),
    );
    expect(findNumberInProfile(profile, CANARY)).not.toEqual([]);
    expect(storesIn(profile)).toContain('entries');
    expect(inPage.databases).toEqual(['primo-accesso']);
  });

  it.each(['shared', 'colleague'] as const)('nothing is left in the mode "%s"', async (mode) => {
    const { folder: profile, inPage } = await leaveBehind(mode);
    expect(describeHits(findInProfile(profile, needles))).toBe('');
    expect(findNumberInProfile(profile, CANARY)).toEqual([]);
    expect(storesIn(profile)).toBe('');
    expect(inPage).toEqual({ databases: [], local: 0, session: 0, state: [], search: '' });
  });
});

describe('a shared PC that nobody touches', () => {
  const MINUTE = 60_000;

  /** The owner has done one step; then somebody else sits down in shared mode and does three. */
  async function somebodyElseWalks(): Promise<Person> {
    const { page } = await visits.begin();
    const owner = personOn(page, site.url, told);
    await page.clock.install();
    await owner.opens(owner.pathOf());
    await owner.begins();
    await owner.answers(answers);
    await owner.begins();
    await owner.does(steps.slice(0, 1));
    await owner.arrivesAtStep(steps[1] ?? missing());
    await owner.chooses('shared');
    await threeSteps(owner);
    return owner;
  }

  it('warns after ten minutes, forgets after another one, and leaves the owner alone', async () => {
    const person = await somebodyElseWalks();
    const { page } = person;
    const warning = page.getByRole('dialog', { name: idle.it.title });
    await page.clock.fastForward(9 * MINUTE);
    expect(await warning.isVisible()).toBe(false);
    await page.clock.fastForward(MINUTE + 1000);
    await warning.waitFor();
    await page.clock.fastForward(MINUTE);
    await warning.waitFor({ state: 'hidden' });
    await person.reads(home.it.home.title);
    expect(await page.getByRole('link', { name: home.it.home.resume, exact: true }).count()).toBe(
      0,
    );
    await page.getByText(words.saving.memory.shared).waitFor();
    // The browser's own way back leads to no step of that person's path.
    await page.goBack();
    await person.reads(say((stepsAfter(guide, answers)[3] ?? missing()).title));
    expect(await page.getByText(/^Passo \d+ di \d+$/).count()).toBe(0);

    await person.presses(words.saving.leaveShared);
    await person.reads(home.it.home.title);
    await page.getByText(home.it.home.stepsDone(1, stepsAfter(guide, answers).length)).waitFor();
    await person.follows(home.it.home.resume);
    await person.arrivesAtStep(steps[1] ?? missing());
  });

  it('goes on for who says "Sì, continuo", and at once forgets for who says so', async () => {
    const person = await somebodyElseWalks();
    const { page } = person;
    const warning = page.getByRole('dialog', { name: idle.it.title });
    const at = page.url();
    await page.clock.fastForward(10 * MINUTE + 1000);
    await warning.waitFor();
    await person.presses(idle.it.stay);
    await warning.waitFor({ state: 'hidden' });
    await page.clock.fastForward(5 * MINUTE);
    expect(page.url()).toBe(at);
    await page.clock.fastForward(5 * MINUTE + 1000);
    await warning.waitFor();
    await person.presses(idle.it.wipe);
    await person.reads(home.it.home.title);
    await page.getByRole('link', { name: startLink(told), exact: true }).waitFor();
  });
});

describe('on a shared PC', () => {
  it('a reload forgets what was done, and goes on saving nothing', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, site.url, told);
    await person.opens();
    await person.chooses('shared');
    await threeSteps(person);
    await page.reload();
    await page.getByText(words.saving.memory.shared).waitFor();
    await person.opens();
    await page.getByText(words.saving.memory.shared).waitFor();
    await page.getByRole('link', { name: startLink(told), exact: true }).waitFor();
    await threeSteps(person);
    expect(await inTheApis(person)).toEqual({
      ...{ databases: [], local: 0, session: 0, state: [], search: '' },
    });
    await person.presses(words.saving.leaveShared);
    await page.getByText(words.saving.memory.shared).waitFor({ state: 'detached' });
    await person.opens();
    await page.getByRole('link', { name: startLink(told), exact: true }).waitFor();
    expect(await page.getByText(words.saving.memory.shared).count()).toBe(0);
  });

  it('a tab that is closed forgets who used it', async () => {
    const { page, context } = await visits.begin();
    const person = personOn(page, site.url, told);
    await person.opens();
    await person.chooses('shared');
    await threeSteps(person);
    await page.close();
    const next = personOn(await context.newPage(), site.url, told);
    await next.opens();
    await next.page.getByRole('link', { name: startLink(told), exact: true }).waitFor();
    expect(await next.page.getByText(words.saving.memory.shared).count()).toBe(0);
  });
});

/** From the first page through the questions to the fourth step. */
async function threeSteps(person: Person): Promise<void> {
  await person.follows(startLink(told));
  await person.arrivesAt(person.pathOf(), say(guide.title));
  await person.begins();
  await person.answers(answers);
  await person.begins();
  await person.does(steps);
  await person.arrivesAtStep(stepsAfter(guide, answers)[3] ?? missing());
}

/**
 * Everything that a page can ask its browser about itself. `_depth` is the router's: how many pages
 * the tab's history has, which `history.length` says too.
 */
function inTheApis(person: Person) {
  return person.page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: localStorage.length,
    session: sessionStorage.length,
    state: Object.keys((history.state ?? {}) as object).filter((key) => key !== '_depth'),
    search: location.search + location.hash,
  }));
}

function missing(): never {
  throw new Error('The path is too short');
}
