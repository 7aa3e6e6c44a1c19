import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { arrival } from '../../src/copy/arrival.ts';
import { encodeProgress, PROGRESS } from '../../src/domain/link/progress-link.ts';
import type { Entry } from '../../src/domain/progress/journal.ts';
import type { Visitor } from '../support/browsers.ts';
import { openVisitor, whyNotRun } from '../support/browsers.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';

const { guide, say } = builtGuide();
const [category] = guide.categories;
if (!category) throw new Error('The guide has no category');
const answers = answersTo(guide, category.id);
const [first, second] = stepsAfter(guide, answers);
if (!first || !second) throw new Error('The path needs two steps');
const entry = (kind: Entry['kind'], id: string, value = ''): Entry => ({
  ...{ kind, id, value, by: 'person', at: 0, stepHash: '' },
});
const text =
  encodeProgress(guide, [
    ...answers.map(([id, value]) => entry('answer', id, value)),
    entry('confirm', first.id),
  ]) ?? '';

let site: StaticServer;
beforeAll(async () => {
  site = await serveApp();
});
afterAll(() => site.close());

describe.each(['Firefox', 'Chromium 109'] as const)('a progress link in %s', (name) => {
  let visitor: Visitor | undefined;
  afterEach(async () => {
    await visitor?.close();
    visitor = undefined;
  });

  it('is read, taken off the address, and taken over', async ({ skip }) => {
    visitor = await openVisitor(name);
    if (visitor === undefined) return skip(whyNotRun(name));
    await visitor.goto(`${site.url}${guide.id}/${PROGRESS}${text}`);
    await visitor.waitsFor(`document.documentElement.dataset.app === 'ready'`);
    await visitor.seesHeading(say(category.title));
    expect(await visitor.path()).toBe(`${new URL(site.url).pathname}${guide.id}/`);
    await visitor.click('button', arrival.it.take);
    await visitor.seesHeading(say(second.title));
  });

  it('with a malformed fragment says so, and the page works', async ({ skip }) => {
    visitor = await openVisitor(name);
    if (visitor === undefined) return skip(whyNotRun(name));
    await visitor.goto(`${site.url}${guide.id}/${PROGRESS}%E0%A4%A`);
    await visitor.waitsFor(
      `document.body.innerText.includes(${JSON.stringify(arrival.it.brokenTitle)})`,
    );
    expect(await visitor.path()).toBe(`${new URL(site.url).pathname}${guide.id}/`);
    await visitor.click('button', arrival.it.close);
    await visitor.waitsFor(
      `!document.body.innerText.includes(${JSON.stringify(arrival.it.brokenTitle)})`,
    );
  });
});
