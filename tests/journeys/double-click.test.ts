import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { it as words } from '../../src/copy/it.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const answers = answersTo(told.guide, 'senza-casella');
const [first, second, third] = stepsAfter(told.guide, answers);
if (!first || !second || !third) throw new Error('The path is too short');

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

describe('a person who double-clicks', () => {
  it('confirms one step, though the next one\'s "Fatto" comes under the pointer at once', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, site.url, told);
    const done = page.getByRole('link', { name: words.step.done, exact: true });
    /** A press as a browser reports it: the second of a double click has `count` 2. */
    const press = async (count: number) => {
      await done.hover();
      await page.mouse.down({ clickCount: count });
      await page.mouse.up({ clickCount: count });
    };
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await person.begins();
    await person.arrivesAtStep(first);
    await press(1);
    await person.arrivesAtStep(second);
    await press(2);
    // Had it counted, this click would confirm the third step.
    await press(1);
    await person.arrivesAtStep(third);
  });
});
