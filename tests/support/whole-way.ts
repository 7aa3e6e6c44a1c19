import { expect } from 'vitest';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import type { Visitor } from './browsers.ts';
import { answersTo, type BuiltGuide, stepsAfter } from './built-guide.ts';
import { optionName, startLink } from './person.ts';

/** True in the page once the app is in charge. */
export const READY = "document.documentElement.dataset.app === 'ready'";

/**
 * From the first page, which the visitor has before them, through the first category of the guide to
 * its end.
 *
 * @param atHalf called on the page of the step in the middle, before it is done
 */
export async function walksToTheEnd(
  visitor: Visitor,
  told: BuiltGuide,
  atHalf: (title: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const { guide, say } = told;
  const [category] = guide.categories;
  if (category === undefined) throw new Error('The guide has no category');
  const answers = answersTo(guide, category.id);
  const steps = stepsAfter(guide, answers);
  expect(steps.length).toBeGreaterThan(3);
  const half = Math.ceil(steps.length / 2);
  await visitor.seesHeading(home.it.home.title);
  await visitor.click('link', startLink(told));
  await visitor.arrivesAt(say(guide.title));
  await visitor.click('link', guideWords.it.guide.start);
  for (const [question, value] of answers) {
    const asked = guide.questions.find(({ id }) => id === question);
    const option = asked?.options.find((candidate) => candidate.value === value);
    if (!asked || !option) throw new Error(`The guide has no answer ${question}=${value}`);
    await visitor.arrivesAt(say(asked.title));
    await visitor.click('radio', optionName(told, option));
    await visitor.click('button', guideWords.it.question.next);
  }
  await visitor.arrivesAt(say(category.title));
  await visitor.click('link', guideWords.it.guide.start);
  for (const [index, step] of steps.entries()) {
    await visitor.arrivesAt(say(step.title));
    if (index === half) await atHalf(say(step.title));
    await visitor.click('link', words.step.done);
  }
  await visitor.arrivesAt(say(category.end.title));
}
