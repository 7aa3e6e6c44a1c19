/** The organisation's services in the built app, against the sandbox's real parts; and without any. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backend as words } from '../../src/copy/backend.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { it as italian } from '../../src/copy/it.ts';
import { reset as resetWords } from '../../src/copy/reset.ts';
import { type DemoPerson, MAIL_DOMAIN, PEOPLE } from '../sandbox/people.ts';
import { type Sandbox, startSandbox } from '../sandbox/start.ts';
import { axeViolations } from '../support/axe.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { type Person, personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const built = builtGuide();
const { guide } = built;
const shippedDomain = guide.variables.mailDomain?.value ?? '';
/** As the sandbox's configuration has it. */
const say = (text: string) => built.say(text).replaceAll(shippedDomain, MAIL_DOMAIN);
const told = { ...built, say };
const copy = resetWords.it.reset;
const back = words.it.back;
const offer = words.it.signIn.help;
const proof = words.it.signIn.proof;

const personIn = (category: string): DemoPerson => {
  const found = PEOPLE.find((one) => one.category === category);
  if (!found) throw new Error(`no demo person for ${category}`);
  return found;
};
const stepOf = (id: string) => {
  const step = guide.steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

let sandbox: Sandbox;
let visits: Visits;
beforeAll(async () => {
  [sandbox, visits] = await Promise.all([startSandbox({ port: 0 }), openVisits({ worker: false })]);
});
beforeEach(async () => {
  await sandbox.startOver();
  sandbox.faults.forget();
});
afterAll(() => Promise.all([visits.close(), sandbox.close()]));
/** The app itself is served from `localhost` here. */
afterEach(async () => {
  const complaints = await visits.end();
  expect(complaints.filter((one) => !one.startsWith('asked for http://localhost:'))).toEqual([]);
});

/** What the browser writes to the console when a service fails. */
const FAULTS = [/Failed to load resource/, /blocked by CORS policy/, /ERR_/];

async function visitor(expected: readonly RegExp[] = []): Promise<Person> {
  const { page } = await visits.begin(expected);
  return personOn(page, `${sandbox.at.app}/`, told);
}

/** Has lost the password, and stands where it can be asked for. */
async function atReset(person: Person) {
  const answers = answersTo(guide, 'password-persa');
  await person.opens(person.pathOf());
  await person.begins();
  await person.answers(answers);
  await person.begins();
  const steps = stepsAfter(guide, answers);
  await person.does(
    steps.slice(
      0,
      steps.findIndex(({ id }) => id === 'apri-portale'),
    ),
  );
  await person.arrivesAtStep(stepOf('apri-portale'));
}

async function fill(page: Page, { fiscalCode, mail }: DemoPerson) {
  await page.getByLabel(copy.fiscalCode).fill(fiscalCode);
  await page.getByLabel(copy.mail).fill(mail);
}

async function signsIn(page: Page, who: DemoPerson) {
  await page.locator('input[name=utente]').fill(who.fiscalCode);
  await page.locator('input[type=password]').fill(who.portalPassword ?? '');
  await page.locator('form button').first().click();
}

describe('a new password, asked for inside the guide', () => {
  it('is asked for once, and the path waits for its mail', async () => {
    const person = await visitor();
    await atReset(person);
    const who = personIn('password-persa');
    await fill(person.page, who);
    expect(await axeViolations(person.page)).toEqual([]);
    await person.presses(copy.send);
    await person.page.getByText(copy.askedText).waitFor();
    expect(sandbox.faults.counts().reset).toBe(1);
    const next = stepOf('leggi-nuova-password');
    await person.follows(copy.next(say(next.title)));
    await person.arrivesAtStep(next);
    await person.page.getByText(copy.waitingText).waitFor();
    await expect.poll(() => sandbox.mail.of(who.mail).length).toBe(1);
    const stored = await person.page.evaluate(
      () => JSON.stringify(sessionStorage) + JSON.stringify(localStorage),
    );
    expect(stored).not.toContain(who.fiscalCode);
  });

  it.each([
    // Chromium asks a second time by itself where a kept connection dies: one key, two arrivals at most.
    ['cut', words.it.call.unreachable, 2],
    ['html', words.it.call.page, 1],
    ['no-cors', words.it.call.unreachable, 0],
    [400, copy.refused, 1],
    [503, words.it.call.unavailable, 1],
  ] as const)(
    'with a service that fails (%s) leaves the guided way open',
    async (fault, text, times) => {
      const person = await visitor(FAULTS);
      await atReset(person);
      await fill(person.page, personIn('password-persa'));
      sandbox.faults.set('reset', fault);
      await person.presses(copy.send);
      await person.page.getByText(text).waitFor();
      const sent = sandbox.faults.counts().reset;
      if (fault === 'cut') expect(sent).toBeLessThanOrEqual(times);
      else expect(sent).toBe(times);
      await person.follows(italian.step.done);
      await person.arrivesAtStep(stepOf('premi-accedi'));
      expect(sandbox.faults.counts().reset, 'nothing was sent later').toBe(sent);
    },
  );
});

describe('a sign-in', () => {
  it('answers the questions that the account knows, and leaves no token anywhere', async () => {
    const person = await visitor();
    const { page } = person;
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answersTo(guide, 'niente-da-fare').slice(0, 1));
    await person.presses(offer.button);
    await signsIn(page, personIn('niente-da-fare'));
    await person.reads(back.ok);
    expect(await axeViolations(page)).toEqual([]);
    await expect.poll(() => page.url()).toBe(`${sandbox.at.app}/accesso/`);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await person.follows(back.goOn);
    await page.getByText(guideWords.it.guide.answeredBySystem).waitFor();
    await person.reads(
      say(guide.categories.find(({ id }) => id === 'niente-da-fare')?.end.title ?? ''),
    );
  });

  it('is offered at the next question too, to who answers before its code is there', async () => {
    const person = await visitor();
    let come: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      come = done;
    });
    await person.page.context().route(/\/assets\/services-/, async (route) => {
      await held;
      await route.continue();
    });
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answersTo(guide, 'niente-da-fare').slice(0, 1));
    await person.arrivesAtQuestion(guide.questions[1]?.id ?? '');
    const button = person.page.getByRole('button', { name: offer.button, exact: true });
    expect(await button.count()).toBe(0);
    come();
    await button.waitFor();
  });

  it('at the last step proves the path', async () => {
    const person = await visitor();
    const who = personIn('niente-da-fare');
    const answers = answersTo(guide, 'mai-usato-portale');
    await person.opens(person.pathOf());
    await person.begins();
    await person.answers(answers);
    await person.begins();
    await person.does(stepsAfter(guide, answers).slice(0, -1));
    await person.presses(proof.button);
    await signsIn(person.page, who);
    await person.reads(back.ok);
    await person.follows(back.goOn);
    await person.page
      .getByText(/^Verificato dal sistema, ore \d\d:\d\d$/)
      .first()
      .waitFor();
  });

  it('on a shared PC writes nothing, and brings back mode and steps', async () => {
    const person = await visitor();
    await person.opens();
    await person.chooses('shared');
    await person.page
      .getByRole('link', { name: new RegExp(say(guide.title)) })
      .first()
      .click();
    await person.begins();
    await person.answers(answersTo(guide, 'niente-da-fare').slice(0, 1));
    await person.presses(offer.button);
    await signsIn(person.page, personIn('niente-da-fare'));
    await person.reads(back.ok);
    await person.page.getByText(italian.saving.memory.shared).waitFor();
    await person.follows(back.goOn);
    await person.page.getByText(guideWords.it.guide.answeredBySystem).waitFor();
    expect(await person.page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it.each([
    ['discovery', 503, words.it.call.unavailable],
    ['discovery', 'html', words.it.call.page],
    ['discovery', 'no-cors', words.it.call.unreachable],
  ] as const)('whose %s fails (%s) does not leave the guide', async (call, fault, text) => {
    const person = await visitor(FAULTS);
    await person.opens(person.pathOf());
    await person.begins();
    sandbox.faults.set(call, fault);
    await person.presses(offer.button);
    await person.page.getByText(text).waitFor();
    expect(sandbox.faults.counts().discovery).toBe(1);
    await person.page.getByRole('radio').first().check();
    await person.presses(guideWords.it.question.next);
    await person.arrivesAtQuestion(guide.questions[1]?.id ?? '');
  });

  it.each([
    ['token', 500, words.it.call.unavailable],
    ['token', 'html', words.it.call.page],
    ['keys', 'cut', words.it.call.unreachable],
  ] as const)('whose %s fails on the way back (%s) changes nothing', async (call, fault, text) => {
    const person = await visitor(FAULTS);
    await person.opens(person.pathOf());
    await person.begins();
    await person.presses(offer.button);
    sandbox.faults.set(call, fault);
    await signsIn(person.page, personIn('niente-da-fare'));
    await person.reads(back.failed);
    await person.page.getByText(text).waitFor();
    expect(sandbox.faults.counts().token, 'the code is sent once').toBe(1);
    await person.follows(back.toGuide);
    await person.begins();
    await person.arrivesAtQuestion(guide.questions[0]?.id ?? '');
  });
});

describe('without any service configured', () => {
  it('the app asks nobody, and loads none of their code, offline copy included', async () => {
    const site = await serveApp();
    try {
      const { page, context } = await visits.begin([], { serviceWorkers: 'allow' });
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      const person = personOn(page, site.url, built);
      const answers = answersTo(guide, 'password-persa');
      await person.opens(person.pathOf());
      await person.begins();
      await person.answers(answers);
      await person.begins();
      await person.does(stepsAfter(guide, answers).slice(0, 4));
      await worksOffline(page);
      expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
      expect(asked.filter((url) => /\/(services|openid|Access)-/.test(url))).toEqual([]);
      expect(await page.locator('.pa-backend').first().innerHTML()).toBe('');
    } finally {
      await site.close();
    }
  });
});
