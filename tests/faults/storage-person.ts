/** Somebody at work in a tab, for the tests of storage: the same words and waits in each engine. */
import { expect } from 'vitest';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import type { Step } from '../../src/domain/guide/model.ts';
import { until } from '../support/browsers-visitor.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { optionName } from '../support/person.ts';
import type { Tab } from '../support/tabs.ts';
import { READY } from '../support/whole-way.ts';

export const told = builtGuide();
const { guide, say } = told;
const [, , category] = guide.categories;
if (!category) throw new Error('The guide has fewer categories now');
const arrivesIn = say(category.title);
const answers = answersTo(guide, category.id);
const path = stepsAfter(guide, answers);

/** Entries of the journal when so many steps are done. */
export const entriesAfter = (steps: number) => answers.length + steps;

/** What IndexedDB holds, read past the app: ids of the journal's entries in order of arrival. */
const ENTRIES = `indexedDB.databases().then((all) =>
  all.some(({ name, version }) => name === 'primo-accesso' && version > 0)
    ? new Promise((done, fail) => {
        const opening = indexedDB.open('primo-accesso');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains('entries')) { result.close(); done([]); return; }
          const rows = result.transaction('entries').objectStore('entries').getAll();
          rows.onerror = () => fail(rows.error);
          rows.onsuccess = () => {
            result.close();
            done(rows.result.map(({ entry }) => entry.id));
          };
        };
      })
    : [])`;

/** @param url the app's folder, with a final slash */
export function personIn(tab: Tab, url: string) {
  const stepAt = (index: number): Step => {
    const step = path[index];
    if (!step) throw new Error(`The path has no step ${index}`);
    return step;
  };
  const opens = async (address = '') => {
    await tab.goto(url + address);
    await tab.waitsFor(READY);
  };
  const person = {
    opens,
    /** Answers the questions, and does the first `steps` steps: each is acknowledged by the next page. */
    async begins(steps: number) {
      await opens(`${guide.id}/`);
      await tab.click('link', guideWords.it.guide.start);
      for (const answer of answers) await person.answers(answer);
      await tab.reads(arrivesIn);
      await tab.click('link', guideWords.it.guide.start);
      for (let index = 0; index < steps; index += 1) await person.does(index);
    },
    async answers([id, value]: (typeof answers)[number]) {
      const question = guide.questions.find((candidate) => candidate.id === id);
      const option = question?.options.find((candidate) => candidate.value === value);
      if (!question || !option) throw new Error(`The guide has no answer ${id}=${value}`);
      await tab.reads(say(question.title));
      await tab.click('radio', optionName(told, option));
      await tab.click('button', guideWords.it.question.next);
    },
    /** Presses "Fatto" on the page of this step of the path, and arrives at the next one. */
    async does(index: number) {
      await tab.reads(say(stepAt(index).title));
      await tab.click('link', words.step.done);
      await tab.reads(say(stepAt(index + 1).title));
    },
    opensStep: (index: number) => opens(`${guide.id}/${stepAt(index).id}/`),
    pressesDone: () => tab.click('link', words.step.done),
    /** The path's page, reached inside the app, counts so many steps as done. */
    async seesDone(count: number) {
      await tab.click('link', words.step.wholePath);
      await tab.shows(guideWords.it.guide.progress(count, path.length));
    },
    /** Opened anew, the first page offers to go on after so many steps. */
    async findsAgain(count: number) {
      await opens();
      await tab.shows(home.it.home.resumeTitle);
      await tab.shows(home.it.home.stepsDone(count, path.length));
    },
    /** Ids of the entries in the browser's database. */
    stored: () => tab.evaluate<readonly string[]>(ENTRIES),
    async hasStored(count: number) {
      let found: readonly string[] = [];
      await until(
        async () => {
          found = await person.stored();
          return found.length === count;
        },
        () => `Expected ${count} entries in the database, but it holds: ${found.join(' ')}`,
      );
    },
    /** Nothing is stored twice, and steps stand in the order in which they were done. */
    async hasSteps(...indices: readonly number[]) {
      const steps = (await person.stored()).slice(answers.length);
      expect(steps).toEqual(indices.map((index) => stepAt(index).id));
    },
  };
  return person;
}
