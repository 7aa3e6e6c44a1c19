import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import { settings } from '../../src/copy/settings.ts';
import type { ChromiumSession } from '../support/browsers.ts';
import { launchChromium } from '../support/browsers.ts';
import { killChromium } from '../support/browsers-chromium.ts';
import { profileFolder, removeFolder } from '../support/browsers-process.ts';
import { changeGuide } from '../support/build.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import type { Person } from '../support/person.ts';
import { personOn, startLink } from '../support/person.ts';
import { watch } from '../support/quiet.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;
const [category] = guide.categories;
if (!category) throw new Error('The guide has no category');
const answers = answersTo(guide, category.id);
const steps = stepsAfter(guide, answers);
const stepAt = (index: number) => {
  const step = steps[index];
  if (!step) throw new Error(`The path has no step ${index}`);
  return step;
};

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

const begin = async () => personOn((await visits.begin()).page, site.url, told);

describe('a browser that ends', () => {
  let folder: string;
  let session: ChromiumSession | undefined;
  afterEach(async () => {
    await session?.close();
    removeFolder(folder);
  });

  async function start(): Promise<Person> {
    folder ??= profileFolder();
    session = await launchChromium({ profileDir: folder });
    if (!session) throw new Error('Chromium is required');
    return personOn(session.page, site.url, told);
  }

  it('by force loses nothing that the page has acknowledged', async () => {
    folder = profileFolder();
    const person = await start();
    await doesSteps(person, 3);
    await person.arrivesAtStep(stepAt(3));
    await killChromium(session);

    const again = await start();
    const watched = watch(again.page);
    await again.opens();
    await again.page.getByText(home.it.home.stepsDone(3, steps.length)).waitFor();
    await again.page.getByText(say(category.title)).waitFor();
    await again.follows(home.it.home.resume);
    await again.arrivesAtStep(stepAt(3));
    expect(watched.complaints()).toEqual([]);
  });

  it('and whose data are destroyed meanwhile says what is lost', async () => {
    folder = profileFolder();
    const person = await start();
    await doesSteps(person, 2);
    await person.arrivesAtStep(stepAt(2));
    await session?.close();
    const databases = join(folder, 'Default/IndexedDB');
    expect(readdirSync(databases)).not.toEqual([]);
    rmSync(databases, { recursive: true });

    const again = await start();
    const watched = watch(again.page);
    await again.opens();
    await again.page.getByText(home.it.home.lostTitle).waitFor();
    await again.page.getByText(home.it.home.lostText(say(guide.title))).waitFor();
    await again.presses(home.it.home.understood);
    await again.page.getByText(home.it.home.lostTitle).waitFor({ state: 'detached' });
    await again.opens();
    await again.page.getByRole('link', { name: startLink(told), exact: true }).waitFor();
    expect(await again.page.getByText(home.it.home.lostTitle).count()).toBe(0);
    expect(watched.complaints()).toEqual([]);
  });
});

describe('a page loaded again', () => {
  it('shows the same step at the same place of the path, and the overview what is done', async () => {
    const person = await begin();
    await doesSteps(person, 2);
    await person.arrivesAtStep(stepAt(2));
    await person.page.reload();
    await person.page.getByText(words.step.position(3, steps.length)).waitFor();
    await person.follows(words.step.wholePath);
    await person.page.getByText(guideWords.it.guide.progress(2, steps.length)).waitFor();
  });

  it('in the middle of the questions goes on with the next one', async () => {
    const person = await begin();
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers.slice(0, 1));
    await person.arrivesAtQuestion(answers[1]?.[0] ?? '');
    await person.opens(person.pathOf());
    await person.follows(guideWords.it.guide.continueQuestions);
    await person.answers(answers.slice(1));
    await person.arrivesAt(person.pathOf(), say(category.title));
  });
});

describe('two tabs', () => {
  it('tell each other what is done, and none undoes what the other did', async () => {
    const person = await begin();
    await doesSteps(person, 1);
    await person.arrivesAtStep(stepAt(1));
    const other = personOn(await person.page.context().newPage(), site.url, told);
    await other.opens(other.pathOf());
    await other.page.getByText(guideWords.it.guide.progress(1, steps.length)).waitFor();
    await person.does([stepAt(1)]);
    await person.arrivesAtStep(stepAt(2));
    await other.page.getByText(guideWords.it.guide.progress(2, steps.length)).waitFor();
    await other.follows(guideWords.it.guide.goOn(say(stepAt(2).title)));
    await other.does([stepAt(2)]);
    await other.arrivesAtStep(stepAt(3));
    // The first tab still shows the step that the second has done, and says so.
    await person.page.getByText(words.step.alreadyDone).waitFor();
  });
});

describe('"Non sono io"', () => {
  it('lets somebody use the PC without traces, and gives the owner the path back', async () => {
    const person = await begin();
    await doesSteps(person, 2);
    await person.arrivesAtStep(stepAt(2));
    await person.goesHome();
    await person.presses(home.it.home.notMe);
    await person.presses(home.it.notMe.keep);
    await person.arrivesAt(person.pathOf(), say(guide.title));
    await person.page.getByText(words.saving.memory.shared).waitFor();
    await person.begins();
    await person.answers(answers);
    await person.begins();
    await person.does([stepAt(0)]);
    await person.arrivesAtStep(stepAt(1));
    await person.presses(words.saving.leaveShared);
    await person.reads(home.it.home.title);
    await person.page.getByText(home.it.home.stepsDone(2, steps.length)).waitFor();
    await person.follows(home.it.home.resume);
    await person.arrivesAtStep(stepAt(2));
  });

  it('can give the PC to its new owner: the old path is gone, also after a reload', async () => {
    const person = await begin();
    await doesSteps(person, 2);
    await person.arrivesAtStep(stepAt(2));
    await person.goesHome();
    await person.presses(home.it.home.notMe);
    await person.presses(home.it.notMe.replace);
    await person.arrivesAt(person.pathOf(), say(guide.title));
    await person.opens();
    await person.page.getByRole('link', { name: startLink(told), exact: true }).waitFor();
    expect(await person.page.getByText(home.it.home.resumeTitle).count()).toBe(0);
    expect(await person.page.getByText(home.it.home.lostTitle).count()).toBe(0);
  });
});

describe('"Cancella tutto da questo PC"', () => {
  it('leaves nothing that the browser can give back, but the copy for when the network is away', async () => {
    const person = await begin();
    const { page } = person;
    await doesSteps(person, 2);
    await person.arrivesAtStep(stepAt(2));
    await worksOffline(page);
    await person.opens('impostazioni/');
    await page.getByRole('radio', { name: settings.it.sizes.large, exact: true }).check();
    const before = await kept(person);
    expect(before).toMatchObject({ databases: ['primo-accesso'], workers: 1 });
    expect(before.local).toBeGreaterThan(0);
    expect(before.caches).toBeGreaterThan(0);

    await person.presses(settings.it.wipe);
    await person.presses(settings.it.wipeYes);
    await page.getByText(settings.it.wiped).waitFor();
    expect(await kept(person)).toEqual({
      databases: [],
      local: 0,
      session: 0,
      state: [],
      workers: 1,
      caches: before.caches,
    });
    await person.opens();
    await page.getByRole('link', { name: startLink(told), exact: true }).waitFor();
    expect(await page.getByText(home.it.home.lostTitle).count()).toBe(0);
    expect((await kept(person)).databases).toEqual([]);
  });

  it('is not done by who says no', async () => {
    const person = await begin();
    await doesSteps(person, 1);
    await person.arrivesAtStep(stepAt(1));
    await person.opens('impostazioni/');
    await person.presses(settings.it.wipe);
    await person.presses(settings.it.wipeNo);
    await person.goesHome();
    await person.page.getByText(home.it.home.stepsDone(1, steps.length)).waitFor();
  });
});

describe('a browser that forbids to save', () => {
  it('says so, and the guide works all the same while the page is open', async () => {
    const { page, context } = await visits.begin();
    await context.addInitScript(`Object.defineProperty(window, 'indexedDB', {
      get() { throw new DOMException('The user denied permission', 'SecurityError'); },
    });`);
    const person = personOn(page, site.url, told);
    await doesSteps(person, 2);
    await person.arrivesAtStep(stepAt(2));
    await page.getByText(words.saving.memory.unavailable).waitFor();
    await person.follows(words.step.wholePath);
    await page.getByText(guideWords.it.guide.progress(2, steps.length)).waitFor();
  });
});

describe('a new version of the guide', () => {
  let folder: string;
  let edited: StaticServer;
  afterAll(async () => {
    await edited?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps what is done, and says which step has changed since', async () => {
    folder = mkdtempSync(join(tmpdir(), 'primo-accesso-edited-'));
    cpSync(DIST, folder, { recursive: true });
    edited = await serveApp({ dir: folder, dev: true });
    const person = personOn((await visits.begin()).page, edited.url, told);
    await doesSteps(person, 2);
    await person.arrivesAtStep(stepAt(2));

    // The worker is still storing the rest of the site: only this file may change.
    changeGuide(folder, (original) => ({
      ...original,
      version: `${original.version}.1`,
      steps: original.steps.map((step) =>
        step.id === stepAt(0).id ? { ...step, done: `${step.done} (cambiato)` } : step,
      ),
    }));
    await person.opens(person.pathOf(stepAt(0).id));
    await person.page.getByText(words.step.changed).waitFor();
    await person.page.getByText('(cambiato)').first().waitFor();
    await person.opens(person.pathOf(stepAt(1).id));
    await person.page.getByText(words.step.alreadyDone).waitFor();
    expect(await person.page.getByText(words.step.changed).count()).toBe(0);
    await person.follows(words.step.goToCurrent(say(stepAt(2).title)));
    await person.arrivesAtStep(stepAt(2));
  });
});

/** From the guide's page through the questions, and so many steps. */
async function doesSteps(person: Person, count: number): Promise<void> {
  await person.opens(person.pathOf());
  await person.begins();
  await person.answers(answers);
  await person.begins();
  await person.does(steps.slice(0, count));
}

/** What the browser's own interfaces give of what is kept. */
function kept(person: Person) {
  return person.page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: localStorage.length,
    session: sessionStorage.length,
    // `_depth` is the router's: the length of the tab's history, which `history.length` says too.
    state: Object.keys((history.state ?? {}) as object).filter((key) => key !== '_depth'),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));
}
