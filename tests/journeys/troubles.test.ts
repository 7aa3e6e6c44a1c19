import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import type { Procedure, Step, Trouble } from '../../src/domain/guide/model.ts';
import { flatten } from '../../src/domain/walk/path.ts';
import { remainingSteps } from '../../src/domain/walk/walk.ts';
import type { Answer } from '../support/built-guide.ts';
import { answering, answersWhere, builtGuide, stepsAfter } from '../support/built-guide.ts';
import type { Person } from '../support/person.ts';
import { personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;
const DESK_MAIL = deskMail();

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterAll(() => Promise.all([visits.close(), site.close()]));

const endQuietly = async () => expect(await visits.end()).toEqual([]);
const begin = async () => personOn((await visits.begin()).page, site.url, told);

describe('whoever looks for help', () => {
  // One visit for all steps: each new one would store a copy of the site.
  let person: Person;
  beforeAll(async () => {
    person = await begin();
  });
  afterAll(endQuietly);

  describe.each(guide.steps.map((step) => [say(step.title), step] as const))(
    'at the step "%s"',
    (_, step) => {
      it('everything that may go wrong ends in something to do', async () => {
        const { page } = person;
        await person.opens(person.pathOf(step.id));
        const section = page.getByRole('region', { name: words.step.troubles });
        expect(await section.locator('summary').allTextContents()).toEqual([
          ...troublesOf(step).map((trouble) => say(trouble.title)),
          words.step.noneOfThese,
        ]);
        for (const trouble of troublesOf(step)) {
          const box = section.getByRole('group').filter({ hasText: say(trouble.title) });
          await box.locator('summary').click();
          await expect.poll(() => box.getAttribute('open')).not.toBeNull();
          const shown = (await box.textContent())?.replace(/\s+/g, ' ');
          for (const text of thingsToDo(trouble)) expect(shown).toContain(say(text));
          if (trouble.remedy.kind === 'detour') {
            const links = box.getByRole('link');
            const steps = flatten(guide, [trouble.remedy.procedure]);
            expect(await links.allTextContents()).toEqual(
              steps.map((item) => say(item.step.title)),
            );
          }
          if (trouble.remedy.kind === 'stop') {
            await box.getByText(words.step.sayThis).waitFor();
            await box.getByRole('link', { name: DESK_MAIL, exact: true }).last().waitFor();
          }
        }
        await section.getByText(words.step.noneOfThese).click();
        await section.getByText(words.step.noneOfTheseText).waitFor();
      });
    },
  );
});

describe('a trouble with a detour', () => {
  afterEach(endQuietly);

  it('leads through other steps, and back to the same step', async () => {
    const { answers, before, step, trouble, procedure } = meeting('detour');
    const person = await standingAt(answers, before);
    await person.arrivesAtStep(step);
    await meet(person, trouble, words.step.detourStart);
    const played = answering(guide, answers).confirming(...before.map(({ id }) => id));
    played.meeting(trouble.id, step.id);
    const detour = played.onPath.detours[0]?.steps ?? [];
    const [first] = detour;
    if (!first) throw new Error(`The detour ${procedure?.id} is empty`);
    await person.arrivesAtStep(first.step);
    await person.page.getByText(words.step.inDetour(1, detour.length)).waitFor();
    await person.page.getByText(words.step.backTo(say(step.title))).waitFor();
    await person.does(detour.map((item) => item.step));
    await person.arrivesAtStep(step);
    await person.page
      .getByText(words.step.position(before.length + 1, played.onPath.path.length))
      .waitFor();
  });

  it('inside another detour leads back out of both', async () => {
    const outer = meeting('detour', ({ answers, before, step, trouble }) =>
      inner(answers, before, step, trouble),
    );
    const nested = inner(outer.answers, outer.before, outer.step, outer.trouble);
    if (!nested) throw new Error('No detour has a detour');
    const person = await standingAt(outer.answers, outer.before);
    await person.arrivesAtStep(outer.step);
    await meet(person, outer.trouble, words.step.detourStart);
    await person.does(nested.before);
    await person.arrivesAtStep(nested.step);
    await meet(person, nested.trouble, words.step.detourStart);
    const played = nested.played.meeting(nested.trouble.id, nested.step.id);
    expect(played.onPath.detours).toHaveLength(2);
    // The rest of the inner detour, the rest of the outer one, and the step where it began.
    const rest = remainingSteps(played.walked).map(({ step }) => step);
    await person.does(
      rest.slice(
        0,
        rest.findIndex(({ id }) => id === outer.step.id),
      ),
    );
    await person.arrivesAtStep(outer.step);
    expect(await person.page.getByText(words.step.backTo('').trim()).count()).toBe(0);
  });
});

describe('a trouble with advice', () => {
  afterEach(endQuietly);

  it('that helped counts as done, and leads on', async () => {
    const { answers, before, step, trouble } = meeting('advice');
    const person = await standingAt(answers, before);
    await person.arrivesAtStep(step);
    await meet(person, trouble, words.step.tryAgain);
    const next = stepsAfter(guide, answers)[before.length + 1];
    if (!next) throw new Error('The step is the last one');
    await person.arrivesAtStep(next);
  });
});

describe('"Mi fermo qui e chiamo"', () => {
  afterEach(endQuietly);

  it('stays said on the step, on the path and on the first page, until it is solved', async () => {
    const { answers, before, step, trouble } = meeting('stop');
    if (trouble.remedy.kind !== 'stop') throw new Error('not a stop');
    const person = await standingAt(answers, before);
    const { page } = person;
    await person.arrivesAtStep(step);
    await meet(person, trouble, words.step.stopAndCall);
    const stopped = page.getByText(words.step.stoppedNeutral, { exact: true });
    await stopped.waitFor();
    await person.arrivesAtStep(step);
    await page.locator('blockquote').first().getByText(say(trouble.remedy.say)).waitFor();
    expect(await page.getByRole('link', { name: words.step.done, exact: true }).count()).toBe(0);

    await person.follows(words.step.wholePath);
    await page.getByText(words.step.stoppedNeutral).waitFor();
    await person.opens('');
    await page.getByText(home.it.home.stopped).waitFor();
    await person.follows(home.it.home.resume);
    await person.arrivesAtStep(step);
    await stopped.waitFor();

    await person.presses(words.step.resolved);
    await stopped.waitFor({ state: 'detached' });
    await person.does([step]);
    const next = stepsAfter(guide, answers)[before.length + 1];
    if (next) await person.arrivesAtStep(next);
  });
});

/** The desk's mail, which the organisation has set. */
function deskMail(): string {
  const contacts = Object.entries(guide.variables);
  const [name] = contacts.find(([, { contact }]) => contact === 'mail') ?? [];
  if (name === undefined) throw new Error('The guide has no mail of the desk');
  return say(`{${name}}`);
}

function troublesOf(step: Step): readonly Trouble[] {
  return step.troubles.map((id) => {
    const trouble = guide.troubles.find((candidate) => candidate.id === id);
    if (!trouble) throw new Error(`The guide has no trouble ${id}`);
    return trouble;
  });
}

/** What must stand in the opened trouble, beside what belongs to its kind. */
function thingsToDo({ remedy }: Trouble): readonly string[] {
  const body = remedy.body.filter((block) => typeof block === 'string');
  if (remedy.kind === 'stop') return [...body, remedy.say];
  if (remedy.kind === 'advice') return [...body, ...(remedy.action ? [remedy.action.label] : [])];
  return body;
}

interface Meeting {
  readonly answers: readonly Answer[];
  /** Steps to be done first. */
  readonly before: readonly Step[];
  readonly step: Step;
  readonly trouble: Trouble;
  readonly procedure?: Procedure;
}

/** The first place on any category's path where somebody may meet a trouble of this kind. */
function meeting(
  kind: Trouble['remedy']['kind'],
  fits: (found: Meeting) => unknown = () => true,
): Meeting {
  for (const category of guide.categories) {
    const answers = answersWhere(guide, ({ onPath }) => onPath.category.id === category.id);
    const { facts } = answering(guide, answers).onPath;
    const steps = stepsAfter(guide, answers);
    for (const [index, step] of steps.entries()) {
      for (const trouble of troublesOf(step)) {
        const applies = Object.entries(trouble.when ?? {}).every(([fact, values]) =>
          values.includes(facts[fact] ?? ''),
        );
        const found = { answers, before: steps.slice(0, index), step, trouble };
        if (trouble.remedy.kind === kind && applies && fits(found)) return found;
      }
    }
  }
  throw new Error(`Nobody meets a trouble with the remedy ${kind}`);
}

/** The first detour that can begin inside the detour of this trouble. */
function inner(
  answers: readonly Answer[],
  before: readonly Step[],
  step: Step,
  { id, remedy }: Trouble,
) {
  if (remedy.kind !== 'detour') return undefined;
  const played = answering(guide, answers).confirming(...before.map((done) => done.id));
  played.meeting(id, step.id);
  const done: Step[] = [];
  for (const { step: here } of played.onPath.detours[0]?.steps ?? []) {
    const trouble = troublesOf(here).find((candidate) => candidate.remedy.kind === 'detour');
    if (trouble) return { before: done, step: here, trouble, played };
    done.push(here);
    played.confirming(here.id);
  }
  return undefined;
}

async function standingAt(answers: readonly Answer[], done: readonly Step[]): Promise<Person> {
  const person = await begin();
  await person.opens(person.pathOf());
  await person.begins();
  await person.answers(answers);
  await person.begins();
  await person.does(done);
  return person;
}

async function meet(person: Person, trouble: Trouble, button: string): Promise<void> {
  const box = person.page.getByRole('group').filter({ hasText: say(trouble.title) });
  await box.locator('summary').click();
  await box.getByRole('button', { name: button, exact: true }).click();
}
