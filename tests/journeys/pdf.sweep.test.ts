/** Every guide and category, in both languages, as a PDF made in the browser. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import {
  builtGuides,
  expectSays,
  givesAnswers,
  opensPrint,
  paperHere,
  savesPdf,
} from '../support/browser-paper.ts';
import { answering, answersTo, builtGuide } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

/** DESIGN §10: what a guide for one category may weigh. */
const CATEGORY = 150_000;
const cases = builtGuides().flatMap((id) =>
  (['it', 'en'] as const).map((lang) => [id, lang] as const),
);

let server: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [server, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), server.close()]));

describe.each(cases)('The PDF of %s in "%s"', (id, language) => {
  const told = builtGuide(language, undefined, id);

  it('says the whole guide', async () => {
    const { page } = await visits.begin();
    await opensPrint(page, server.url, told);
    const bytes = await savesPdf(page, language);
    await expectSays(bytes, paperHere(server.url, told, { kind: 'guide' }));
  });

  it.each(told.guide.categories.map((category) => category.id))('for %s', async (category) => {
    const answers = answersTo(told.guide, category);
    const { walked, onPath } = answering(told.guide, answers);
    const { page } = await visits.begin();
    await givesAnswers(page, server.url, told, answers);
    await opensPrint(page, server.url, told);
    const bytes = await savesPdf(page, language);
    // Who has nothing to do is offered the whole guide.
    const kind = onPath.path.length > 0 ? 'path' : 'guide';
    await expectSays(bytes, paperHere(server.url, told, { kind }, walked));
    if (kind === 'path') expect(bytes.length).toBeLessThan(CATEGORY);
  });
});
