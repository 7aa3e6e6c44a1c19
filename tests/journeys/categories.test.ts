import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import type { Category } from '../../src/domain/guide/model.ts';
import { A_BUILD, buildWith } from '../support/build.ts';
import type { Answer } from '../support/built-guide.ts';
import { answering, answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { personOn, startLink } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;
const overview = guideWords.it.guide;

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

const begin = async (expected: readonly RegExp[] = []) =>
  personOn((await visits.begin(expected)).page, site.url, told);

const FIRST_PAGE = home.it.home.title;
const FIRST_TITLE = `${words.app.name}: ${words.app.tagline}`;

describe.each(guide.categories.map((category) => [say(category.title), category] as const))(
  'somebody for whom it says "%s"',
  (title, category) => {
    it('is led from the first page to the end, and back again with the browser', async () => {
      const answers = answersTo(guide, category.id);
      const steps = stepsAfter(guide, answers);
      const end = say(category.end.title);
      const person = await begin();
      await person.opens();
      await person.follows(startLink(told));
      await person.arrivesAt(person.pathOf(), say(guide.title));
      await person.begins();
      await person.answers(answers);
      if (steps.length > 0) {
        await person.arrivesAt(person.pathOf(), title);
        await person.begins();
      }
      await person.does(steps);
      await person.arrivesAt(person.pathOf(), end);

      // Each page in the history shows itself; the guide's own page says how things stand now.
      const overview = () => person.arrivesAt(person.pathOf(), end);
      const pages: (() => Promise<void>)[] = [
        () => person.arrivesAt('', FIRST_PAGE, FIRST_TITLE),
        overview,
        ...answers.map(
          ([id]) =>
            () =>
              person.arrivesAtQuestion(id),
        ),
        overview,
        ...steps.map((step) => () => person.arrivesAtStep(step)),
        ...(steps.length > 0 ? [overview] : []),
      ];
      for (const there of [...pages].reverse().slice(1)) {
        await person.page.goBack();
        await there();
      }
      for (const there of pages.slice(1, 4)) {
        await person.page.goForward();
        await there();
      }
    });
  },
);

describe('an answer changed', () => {
  it('keeps the steps done that still belong to the path, and asks only what is open', async () => {
    // From the longest path to another category that shares steps with it, by its last answer.
    const before = answersTo(guide, category(0).id);
    const change: Answer = [before.at(-1)?.[0] ?? '', 'si'];
    const done = stepsAfter(guide, before).slice(0, 7);
    const played = answering(guide, before).confirming(...done.map(({ id }) => id));
    played.answering(...change);
    const { path, category: now } = played.onPath;
    const kept = path.filter((step) => step.done);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(done.length);

    const person = await begin();
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(before);
    await person.begins();
    await person.does(done);
    await person.follows(words.step.wholePath);
    await person.reads(say(category(0).title));
    const question = guide.questions.find(({ id }) => id === change[0]);
    await person.follows(overview.changeAnswer(say(question?.title ?? '')));
    await person.answers([change]);
    await person.arrivesAt(person.pathOf(), say(now.title));
    const items = person.page.getByRole('listitem').filter({ hasText: `(${words.step.done})` });
    await expect
      .poll(() => items.getByRole('link').allTextContents())
      .toEqual(kept.map(({ step }) => say(step.title)));
    const next = path.find((step) => !step.done);
    await person.follows(overview.goOn(say(next?.step.title ?? '')));
    await person.does(path.slice(kept.length).map(({ step }) => step));
    await person.arrivesAt(person.pathOf(), say(now.end.title));
  });
});

describe('"Fatto" pressed before the app is there', () => {
  it('counts: the next page is the next step, and the address is clean', async () => {
    const answers = answersTo(guide, category(0).id);
    const [first, second] = stepsAfter(guide, answers);
    if (!first || !second) throw new Error('The path is too short');
    const offline = await visits.begin([/ERR_FAILED/], { serviceWorkers: 'block' });
    const person = personOn(offline.page, site.url, told);
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await person.arrivesAt(person.pathOf(), say(category(0).title));

    const { page } = person;
    const script = '**/assets/*.js';
    await page.context().route(script, (route) => route.abort());
    await page.goto(site.url + person.pathOf(first.id));
    await person.reads(say(first.title));
    expect(await page.locator('html').getAttribute('data-app')).toBeNull();
    // The script is there again when the guide's page asks for it.
    await page.context().unroute(script);
    await person.follows(words.step.done);
    await page.waitForURL(site.url + person.pathOf(second.id));
    await page.locator('html[data-app=ready]').waitFor();
    await person.reads(say(second.title));
    // The address stays as it is once the app is there.
    expect(page.url()).toBe(site.url + person.pathOf(second.id));

    await person.opens(person.pathOf());
    await page.getByText(overview.progress(1, stepsAfter(guide, answers).length)).waitFor();
  });
});

describe('a link to a step', () => {
  it('opens the step for somebody who has no path, and leads to the questions', async () => {
    const step = guide.steps.at(-1);
    if (!step) throw new Error('The guide has no step');
    const person = await begin();
    await person.opens(person.pathOf(step.id));
    await person.reads(say(step.title));
    expect(await person.page.getByText(words.step.notOnPath).count()).toBe(0);
    await person.follows(words.step.wholePath);
    await person.arrivesAt(person.pathOf(), say(guide.title));
    await person.begins();
    await person.arrivesAtQuestion(guide.questions[0]?.id ?? '');
  });

  it('says so where the step is not on the path of who reads it, and shows the way back', async () => {
    const answers = answersTo(guide, category(0).id);
    const steps = stepsAfter(guide, answers);
    const [first] = steps;
    const other = guide.steps.find(({ id }) => steps.every((step) => step.id !== id));
    if (!first || !other) throw new Error('Every step is on the path');
    const person = await begin();
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await person.arrivesAt(person.pathOf(), say(category(0).title));
    await person.opens(person.pathOf(other.id));
    await person.page.getByText(words.step.notOnPath, { exact: true }).waitFor();
    await person.follows(words.step.goToCurrent(say(first.title)));
    await person.arrivesAtStep(first);
  });

  it('that never existed says so in the app, and leads to the first page', async () => {
    const person = await begin([/404 \(Not Found\)/]);
    await person.opens();
    // After the first visit the worker answers, and the app finds no such step.
    await worksOffline(person.page);
    await person.opens(`${guide.id}/questo-passo-non-esiste/`);
    await person.reads(words.notFound.title);
    await expect.poll(() => person.page.title()).toContain(words.notFound.title);
    await person.follows(words.app.goHome);
    await person.arrivesAt('', FIRST_PAGE, FIRST_TITLE);
  });
});

describe('a link to a step that has a new name', () => {
  let renamed: StaticServer;
  let folder: string;
  const LANDING = guide.steps[0]?.id ?? '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'primo-accesso-data-'));
    await buildWith(folder, (original) => ({
      ...original,
      redirects: { 'nome-vecchio': LANDING },
    }));
    renamed = await serveApp({ dir: join(folder, 'dist') });
  }, A_BUILD);
  afterAll(async () => {
    await renamed?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lands on the step, with and without the worker, and leaves no page in between', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, renamed.url, told);
    await person.opens();
    const lands = async () => {
      await page.waitForURL(renamed.url + person.pathOf(LANDING));
      await page.locator('html[data-app=ready]').waitFor();
      await person.reads(say(guide.steps[0]?.title ?? ''));
    };
    await page.goto(`${renamed.url}${guide.id}/nome-vecchio/`);
    await lands();
    await worksOffline(page);
    await page.goto(`${renamed.url}${guide.id}/nome-vecchio/`);
    await lands();
    await page.goBack();
    await person.reads(say(guide.steps[0]?.title ?? ''));
    await page.goBack();
    await person.reads(FIRST_PAGE);
  });
});

function category(index: number): Category {
  const found = guide.categories[index];
  if (!found) throw new Error(`The guide has no category ${index}`);
  return found;
}
