import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { en } from '../../src/copy/en.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { it as italian } from '../../src/copy/it.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import type { Person } from '../support/person.ts';
import { optionName, personOn, startLink } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide('it');
const english = builtGuide('en');
const [category] = told.guide.categories;
const [inEnglish] = english.guide.categories;
if (!category || !inEnglish) throw new Error('The guide has no category');
const answers = answersTo(told.guide, category.id);
const steps = stepsAfter(told.guide, answers);
const stepsInEnglish = stepsAfter(english.guide, answers);

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

/** The same person at the same page, reading the other language. */
const reading = (person: Person, language: 'it' | 'en') =>
  personOn(person.page, site.url, language === 'en' ? english : told);

const inLanguage = (person: Person, language: 'it' | 'en') =>
  expect.poll(() => person.page.locator('html').getAttribute('lang')).toBe(language);

describe('an English reader', () => {
  it('goes the whole way of category 1 in English', async () => {
    const person = personOn((await visits.begin()).page, site.url, english);
    await person.opens();
    await person.follows(startLink(english));
    await person.begins();
    await person.answers(answers);
    await person.arrivesAt(person.pathOf(), english.say(inEnglish.title));
    await person.begins();
    await person.does(stepsInEnglish);
    await person.arrivesAt(person.pathOf(), english.say(inEnglish.end.title));
    await inLanguage(person, 'en');
  });
});

describe('who changes the language', () => {
  it('stays at the same question, with the answer given before', async () => {
    const [first, second] = answers;
    if (!first || !second) throw new Error('Too few questions');
    const person = personOn((await visits.begin()).page, site.url, told);
    await person.opens(person.pathOf());
    await inLanguage(person, 'it');
    await person.begins();
    await person.answers([first]);
    await person.arrivesAtQuestion(second[0]);
    await person.page.goBack();
    await person.arrivesAtQuestion(first[0]);
    await person.follows(italian.nav.switchLanguage);
    const reader = reading(person, 'en');
    await reader.arrivesAtQuestion(first[0]);
    const option = english.guide.questions
      .find(({ id }) => id === first[0])
      ?.options.find(({ value }) => value === first[1]);
    if (!option) throw new Error('The answer is not translated');
    const radio = person.page.getByRole('radio', { name: optionName(english, option) });
    await expect.poll(() => radio.isChecked()).toBe(true);
    await inLanguage(person, 'en');
  });

  it('stays at the same step, with what was done, and can change back', async () => {
    const person = personOn((await visits.begin()).page, site.url, told);
    await walkTwoSteps(person);
    await switchesBothWays(person);
  });

  it('keeps on a shared PC what is only in memory', async () => {
    const person = personOn((await visits.begin()).page, site.url, told);
    await person.opens();
    await person.chooses('shared');
    await person.follows(startLink(told));
    await walkTwoSteps(person, false);
    await switchesBothWays(person);
    await person.page.getByText(italian.saving.memory.shared).waitFor();
  });
});

async function walkTwoSteps(person: Person, open = true): Promise<void> {
  if (open) await person.opens(person.pathOf());
  await person.begins();
  await person.answers(answers);
  await person.begins();
  await person.does(steps.slice(0, 2));
}

/** From the third step to English, one step on, and back to Italian on the overview. */
async function switchesBothWays(person: Person): Promise<void> {
  const [, , third, fourth] = steps;
  const [, , thirdInEnglish, fourthInEnglish] = stepsInEnglish;
  if (!third || !fourth || !thirdInEnglish || !fourthInEnglish) throw new Error('Too few steps');
  await person.arrivesAtStep(third);
  await person.follows(italian.nav.switchLanguage);
  const reader = reading(person, 'en');
  await reader.arrivesAtStep(thirdInEnglish);
  await inLanguage(person, 'en');
  await person.page.getByText(en.step.position(3, steps.length)).waitFor();
  await reader.does([thirdInEnglish]);
  await reader.arrivesAtStep(fourthInEnglish);
  await reader.follows(en.nav.switchLanguage);
  await person.arrivesAtStep(fourth);
  await inLanguage(person, 'it');
  await person.follows(italian.step.wholePath);
  await person.page.getByText(guideWords.it.guide.progress(3, steps.length)).waitFor();
}
