/** Where a person lands whose button is gone or who comes from elsewhere: the focus, and why. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { arrival } from '../../src/copy/arrival.ts';
import { it as words } from '../../src/copy/it.ts';
import { order } from '../../src/copy/order.ts';
import { printing } from '../../src/copy/printing.ts';
import { stepCode } from '../../src/domain/code/step-code.ts';
import { stepLink } from '../../src/domain/link/step-link.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;
const [category] = guide.categories;
if (!category) throw new Error('The guide has no category');
const answers = answersTo(guide, category.id);
const stepAt = (index: number) => {
  const step = stepsAfter(guide, answers)[index];
  if (!step) throw new Error(`The path has no step ${index}`);
  return step;
};
const [first, second, third] = [stepAt(0), stepAt(1), stepAt(2)];

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

const visitor = async () => personOn((await visits.begin()).page, site.url, told);
type Person = Awaited<ReturnType<typeof visitor>>;

const focused = (person: Person) =>
  expect.poll(() =>
    person.page.evaluate(
      `document.activeElement.tagName + ' ' + document.activeElement.textContent`,
    ),
  );

/** A person with a path, at its first step. */
async function begun() {
  const person = await visitor();
  await person.opens(person.pathOf());
  await person.begins();
  await person.answers(answers);
  await person.begins();
  await person.arrivesAtStep(first);
  return person;
}

describe('the focus is on the page’s title', () => {
  it('after "Guarda solo questo passo"', async () => {
    const person = await begun();
    await person.opens(stepLink(guide, second.id, Object.fromEntries(answers)).slice(1));
    await person.presses(arrival.it.lookOnly);
    await focused(person).toBe(`H1 ${say(second.title)}`);
  });

  it('after a code from paper', async () => {
    const person = await begun();
    await person.opens(person.pathOf());
    const { twin } = printing.it;
    const field = person.page.getByRole('textbox', { name: twin.label });
    await field.fill(stepCode(guide, second.id, category.id));
    await person.presses(twin.go);
    await focused(person).toBe(`H1 ${twin.title}`);
  });

  it('after "Esci e cancella" on the first page', async () => {
    const person = await visitor();
    await person.opens();
    await person.chooses('shared');
    await person.presses(words.saving.leaveShared);
    await focused(person).toMatch(/^H1 /);
  });
});

describe('"Fatto" at a step opened from elsewhere', () => {
  it('leads to the step that comes first, and says why', async () => {
    const person = await begun();
    await person.opens(person.pathOf(third.id));
    await person.follows(words.step.done);
    await person.arrivesAtStep(first);
    await person.page.getByText(order.it.stepText(say(third.title))).waitFor();
    await person.does([first]);
    await person.arrivesAtStep(second);
    expect(await person.page.getByText(order.it.stepTitle).count()).toBe(0);
  });

  it('leads to the first question, and says why', async () => {
    const person = await visitor();
    await person.opens(person.pathOf(third.id));
    await person.follows(words.step.done);
    await person.page.getByText(order.it.questionText(say(third.title))).waitFor();
  });
});

describe('the bar with "Fatto" and "Non funziona"', () => {
  it.each([
    [320, 'large'],
    [320, 'larger'],
    [360, 'larger'],
    [360, 'normal'],
    [412, 'larger'],
  ])(
    'leaves three quarters of a screen of %i pixels to the page (text: %s)',
    async (width, size) => {
      const { page } = await visits.begin([], { viewport: { width, height: 640 } });
      const person = personOn(page, site.url, told);
      await person.opens(person.pathOf(first.id));
      await page.evaluate(`document.documentElement.dataset.text = '${size}'`);
      const bar = page.locator('.pa-bar');
      const stays = await bar.evaluate((it) => getComputedStyle(it).position === 'sticky');
      const height = (await bar.boundingBox())?.height ?? 0;
      expect(stays ? height : 0).toBeLessThan(160);
    },
  );
});
