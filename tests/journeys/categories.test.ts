import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import type { StaticServer } from '../../src/build/serve.ts';
import { answering, answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { personOn, startLink } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;

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
      const person = await begin();
      await person.opens();
      await person.reads(FIRST_PAGE);
      await person.follows(startLink(told));
      await person.arrivesAt(say(guide.title));
      await person.begins();
      await person.answers(answers);
      if (steps.length > 0) {
        await person.isAt(person.pathOf());
        await person.arrivesAt(title);
        await person.begins();
      }
      await person.does(steps);
      await person.isAt(person.pathOf());
      await person.arrivesAt(say(category.end.title));

      // Each page in the history shows itself; the guide's own page always says how things stand.
      const pages = [
        [FIRST_PAGE, '', FIRST_TITLE],
        [say(category.end.title), person.pathOf()],
        ...answers.map(([id]) => {
          const question = guide.questions.find((candidate) => candidate.id === id);
          return [say(question?.title ?? ''), `${person.pathOf()}?domanda=${id}`];
        }),
        ...(steps.length > 0 ? [[say(category.end.title), person.pathOf()]] : []),
        ...steps.map((step) => [say(step.title), person.pathOf(step.id)]),
        [say(category.end.title), person.pathOf()],
      ] as const;
      for (const [heading = '', path = '', pageTitle] of [...pages].reverse().slice(1)) {
        await person.page.goBack();
        await person.isAt(path);
        await person.arrivesAt(heading, pageTitle);
      }
      for (const [heading = '', path = '', pageTitle] of pages.slice(1)) {
        await person.page.goForward();
        await person.isAt(path);
        await person.arrivesAt(heading, pageTitle);
      }
    });
  },
);
