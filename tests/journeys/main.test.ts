import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import type { Visitor } from '../support/browsers.ts';
import { ENGINES, openVisitor, whyNotRun } from '../support/browsers.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { optionName, startLink } from '../support/person.ts';
import { serveApp } from '../support/server.ts';

const told = builtGuide();
const { guide, say } = told;
const [category] = guide.categories;
/** Milliseconds. Firefox takes half a second to click where two other browsers are at work. */
const PATIENCE_OF_ALL = 180_000;
const READY = "document.documentElement.dataset.app === 'ready'";

let site: StaticServer;
beforeAll(async () => {
  site = await serveApp();
});
afterAll(() => site.close());

describe.each(ENGINES)('the whole way of category 1 in %s', (name) => {
  let visitor: Visitor | undefined;
  afterEach(async () => {
    await visitor?.close();
    visitor = undefined;
  });

  it('leads from the first page to the end, also when the browser is closed half-way', {
    timeout: PATIENCE_OF_ALL,
  }, async ({ skip }) => {
    visitor = await openVisitor(name);
    if (visitor === undefined && name === 'Chromium') throw new Error('Chromium is required');
    if (visitor === undefined) return skip(whyNotRun(name));
    if (category === undefined) throw new Error('The guide has no category');
    const answers = answersTo(guide, category.id);
    const steps = stepsAfter(guide, answers);
    expect(steps.length).toBeGreaterThan(3);
    const half = Math.ceil(steps.length / 2);

    await visitor.goto(site.url);
    await visitor.waitsFor(READY);
    await visitor.seesHeading(home.it.home.title);
    await visitor.click('link', startLink(told));
    await visitor.seesHeading(say(guide.title));
    await visitor.click('link', guideWords.it.guide.start);
    for (const [question, value] of answers) {
      const asked = guide.questions.find(({ id }) => id === question);
      const option = asked?.options.find((candidate) => candidate.value === value);
      if (!asked || !option) throw new Error(`The guide has no answer ${question}=${value}`);
      await visitor.seesHeading(say(asked.title));
      await visitor.click('radio', optionName(told, option));
      await visitor.click('button', guideWords.it.question.next);
    }
    await visitor.seesHeading(say(category.title));
    await visitor.click('link', guideWords.it.guide.start);
    for (const [index, step] of steps.entries()) {
      await visitor.seesHeading(say(step.title));
      if (index === half && visitor.keepsProfile) {
        await visitor.restart();
        await visitor.goto(site.url);
        await visitor.waitsFor(READY);
        await visitor.seesHeading(home.it.home.title);
        await visitor.click('link', home.it.home.resume);
        await visitor.seesHeading(say(step.title));
      }
      await visitor.click('link', words.step.done);
    }
    await visitor.seesHeading(say(category.end.title));
    expect(await visitor.path()).toBe(`/${guide.id}/`);
  });
});
