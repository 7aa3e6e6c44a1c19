import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { home } from '../../src/copy/home.ts';
import type { Visitor } from '../support/browsers.ts';
import { ENGINES, openVisitor, whyNotRun } from '../support/browsers.ts';
import { builtGuide } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';
import { READY, walksToTheEnd } from '../support/whole-way.ts';

const told = builtGuide();
const { guide } = told;
/** Milliseconds. Firefox takes half a second to click where two other browsers are at work. */
const PATIENCE_OF_ALL = 180_000;

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
    const person = visitor;
    await person.goto(site.url);
    await person.waitsFor(READY);
    await walksToTheEnd(person, told, async (title) => {
      if (!person.keepsProfile) return;
      await person.restart();
      await person.goto(site.url);
      await person.waitsFor(READY);
      await person.seesHeading(home.it.home.title);
      await person.click('link', home.it.home.resume);
      await person.arrivesAt(title);
    });
    await person.waitsFor(`location.pathname === '/${guide.id}/'`);
  });
});
