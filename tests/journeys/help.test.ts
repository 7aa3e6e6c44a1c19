/** How a person and somebody elsewhere meet at the same step: two visits, each with its own storage. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { arrival } from '../../src/copy/arrival.ts';
import { findStep } from '../../src/copy/find-step.ts';
import { help } from '../../src/copy/help.ts';
import { home } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import { move } from '../../src/copy/move.ts';
import { formatCode, stepCode } from '../../src/domain/code/step-code.ts';
import { encodeProgress, PROGRESS } from '../../src/domain/link/progress-link.ts';
import { stepLink } from '../../src/domain/link/step-link.ts';
import type { Journal } from '../../src/domain/progress/journal.ts';
import { axeViolations } from '../support/axe.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { personOn, startLink } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;
const [category, otherCategory] = guide.categories;
if (!category || !otherCategory) throw new Error('The guide needs two categories');
const answers = answersTo(guide, category.id);
const steps = stepsAfter(guide, answers);
const stepAt = (index: number) => {
  const step = steps[index];
  if (!step) throw new Error(`The path has no step ${index}`);
  return step;
};
const link = stepLink(guide, stepAt(2).id, Object.fromEntries(answers)).slice(1);
const copy = arrival.it;
const position = (index: number) => words.step.position(index + 1, steps.length);

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

const visitor = async () => personOn((await visits.begin()).page, site.url, told);

/** A person who has answered, and done the first steps. */
async function begun(done: number) {
  const person = await visitor();
  await person.opens(person.pathOf());
  await person.begins();
  await person.answers(answers);
  await person.begins();
  await person.does(steps.slice(0, done));
  await person.arrivesAtStep(stepAt(done));
  return person;
}

describe('a step code', () => {
  it('read on one PC and typed on the first page of another leads to the same step', async () => {
    const person = await begun(1);
    const code = stepCode(guide, stepAt(1).id, category.id);
    await person.page.getByText(formatCode(code), { exact: true }).waitFor();
    expect(await axeViolations(person.page)).toEqual([]);

    const colleague = await visitor();
    await colleague.opens();
    const field = colleague.page.getByRole('textbox', { name: findStep.it.label });
    await field.fill(formatCode(code).toLowerCase().replace(' ', '-'));
    await field.press('Enter');
    await colleague.arrivesAtStep(stepAt(1));
  });

  it('is on the step’s page without script', async () => {
    const { page } = await visits.begin([], { javaScriptEnabled: false });
    await page.goto(`${site.url}${guide.id}/${stepAt(0).id}/`);
    await page.getByText(formatCode(stepCode(guide, stepAt(0).id, undefined))).waitFor();
  });

  it('typed wrong is told, and the person stays', async () => {
    const person = await visitor();
    await person.opens();
    const field = person.page.getByRole('textbox', { name: findStep.it.label });
    const alert = person.page.getByRole('alert').filter({ hasText: /./ });
    const right = stepCode(guide, stepAt(0).id, undefined);
    const tries: readonly (readonly [string, string])[] = [
      ['', findStep.it.empty],
      [right.slice(0, 5), findStep.it.tooShort],
      [`${right}A`, findStep.it.tooLong],
      ['SE?%$@', findStep.it.foreign],
      [right.slice(0, 4) + right.charAt(5) + right.charAt(4), findStep.it.wrongCheck],
      [stepCode({ ...guide, mark: 'WW' }, stepAt(0).id, undefined), findStep.it.unknownGuide('WW')],
    ];
    for (const [typed, message] of tries) {
      await field.fill(typed);
      await field.press('Enter');
      await alert.getByText(message, { exact: true }).waitFor();
      await field.and(person.page.locator(':focus')).waitFor();
    }
    expect(await axeViolations(person.page)).toEqual([]);
  });
});

describe('a link to a step with answers', () => {
  it('shows the step right on a PC that has never seen the app, and begins there', async () => {
    const person = await visitor();
    await person.opens(link);
    await person.reads(say(stepAt(2).title));
    await person.page.getByText(position(2)).waitFor();
    await person.page.getByText(copy.stepTitle).waitFor();
    expect(await axeViolations(person.page)).toEqual([]);

    await person.presses(copy.startHere);
    await person.arrivesAtStep(stepAt(2));
    await person.opens(person.pathOf(stepAt(2).id));
    await person.page.getByText(position(2)).waitFor();
    await person.follows(words.step.done);
    await person.arrivesAtStep(stepAt(3));
  });

  it('never touches progress of one’s own', async () => {
    const person = await begun(1);
    await person.opens(link);
    await person.page.getByText(copy.own).waitFor();
    await person.presses(copy.lookOnly);
    await person.page.getByText(copy.looking).waitFor();
    await person.follows(words.step.done);
    await person.arrivesAtStep(stepAt(3));
    await person.presses(copy.goOn);
    await person.arrivesAtStep(stepAt(1));

    await person.opens(link);
    await person.presses(copy.goOn);
    await person.arrivesAtStep(stepAt(1));
    await person.page.getByText(position(1)).waitFor();
  });

  it('drops answers that the guide does not have, and says so', async () => {
    const person = await visitor();
    await person.opens(`${link},__proto__:x,%3Cscript%3E:1`);
    await person.page.getByText(copy.dropped).waitFor();
    await person.page.getByText(position(2)).waitFor();
  });

  it('opens without network where the app was once', async () => {
    const { page, context } = await visits.begin([/ERR_INTERNET_DISCONNECTED/], {
      serviceWorkers: 'allow',
    });
    const person = personOn(page, site.url, told);
    await person.opens();
    await page.getByText(words.offline.ready).waitFor();
    await context.setOffline(true);
    await person.opens(link);
    await page.getByText(position(2)).waitFor();
  });
});

describe('a progress link', () => {
  it('carries a path to another device, and leaves the address', async () => {
    const person = await begun(2);
    await person.opens(person.pathOf());
    await person.page.getByText(move.it.title).click();
    await person.page.getByRole('img', { name: move.it.qr }).waitFor();
    const address = await person.page.getByLabel(move.it.link).inputValue();
    expect(address.slice(address.indexOf('#')).length).toBeLessThanOrEqual(300);
    expect(await axeViolations(person.page)).toEqual([]);

    const other = await visitor();
    await other.opens(address.slice(site.url.length));
    await other.page.getByText(copy.progressTitle).waitFor();
    await other.reads(say(category.title));
    expect(await other.page.evaluate('location.hash')).toBe('');
    expect(await axeViolations(other.page)).toEqual([]);
    await other.presses(copy.take);
    await other.arrivesAtStep(stepAt(2));
    await other.does(steps.slice(2, 3));
    await other.arrivesAtStep(stepAt(3));

    // And back to the first one, where there is progress already: only after a question.
    await other.opens(other.pathOf());
    await other.page.getByText(move.it.title).click();
    const back = await other.page.getByLabel(move.it.link).inputValue();
    await person.opens(back.slice(site.url.length));
    await person.presses(copy.take);
    await person.presses(copy.replaceNo);
    await person.presses(copy.goOn);
    await person.arrivesAtStep(stepAt(2));
    await person.opens(back.slice(site.url.length));
    await person.presses(copy.take);
    await person.presses(copy.replaceYes);
    await person.arrivesAtStep(stepAt(3));
  });

  it('that is damaged, hostile or a megabyte long stores and runs nothing', async () => {
    const person = await visitor();
    const whole = encodeProgress(guide, journalOf()) ?? '';
    const hostile = [
      `${whole.slice(0, -1)}!`,
      '%E0%A4%A',
      '__proto__',
      'javascript:alert(1)',
      'C2A~'.repeat(250_000),
    ];
    for (const text of hostile) {
      await person.page.goto('about:blank');
      await person.opens(`${person.pathOf()}${PROGRESS}${text}`);
      await person.page.getByText(copy.brokenTitle).waitFor();
      expect(await person.page.evaluate('location.hash')).toBe('');
    }
    await person.opens();
    await person.page.getByRole('link', { name: startLink(told) }).waitFor();
    expect(await person.page.getByText(home.it.home.resume).count()).toBe(0);
  });

  it('opened in the tab that shows its page is read too', async () => {
    const { page } = await visits.begin([], { serviceWorkers: 'allow' });
    const person = personOn(page, site.url, told);
    await person.opens(person.pathOf());
    const text = encodeProgress(guide, journalOf()) ?? '';
    // By then the page is at rest, and listens to its fragment.
    await person.page.getByText(words.offline.ready).waitFor();
    await person.page.evaluate(`location.hash = ${JSON.stringify(PROGRESS.slice(1) + text)}`);
    await person.page.getByText(copy.progressTitle).waitFor();
  });

  it('is not made on a shared PC', async () => {
    const person = await visitor();
    await person.opens();
    await person.chooses('shared');
    await person.page
      .getByRole('link', { name: new RegExp(say(guide.title)) })
      .first()
      .click();
    await person.begins();
    await person.answers(answers);
    await person.reads(say(category.title));
    await person.page.getByText(move.it.title).click();
    await person.page.getByText(move.it.off).waitFor();
    expect(await person.page.getByLabel(move.it.link).count()).toBe(0);
  });
});

describe('asking for help', () => {
  it('shows the whole message, and holds it back while it looks like a secret', async () => {
    const person = await begun(1);
    const { page } = person;
    await page.getByText(help.it.ask.title, { exact: true }).click();
    const [trouble] = guide.troubles.filter(({ id }) => stepAt(1).troubles.includes(id));
    if (trouble) await page.getByLabel(help.it.ask.trouble).selectOption(trouble.id);
    await page.getByLabel(help.it.ask.error).fill('ERR_CERT_DATE_INVALID');
    const message = page.getByRole('group', { name: help.it.ask.message });
    const code = stepCode(guide, stepAt(1).id, category.id);
    for (const part of [
      ...[formatCode(code), say(stepAt(1).title), say(category.title), 'ERR_CERT_DATE_INVALID'],
      ...(trouble ? [say(trouble.title)] : []),
      ...['Google Chrome', guide.version, help.it.ask.lines.online, '1280 × 720'],
    ]) {
      await expect.poll(() => message.innerText()).toContain(part);
    }
    expect(await axeViolations(page)).toEqual([]);

    const free = page.getByLabel(help.it.ask.free);
    await free.fill('Sono PRVDMO90A41X999J e non entro');
    await page.getByText(help.it.ask.held['fiscal-code']).waitFor();
    expect(await message.count()).toBe(0);
    await free.fill('la password è Primavera26!');
    await page.getByText(help.it.ask.held.password).waitFor();
    expect(await page.getByRole('link', { name: help.it.ask.mail }).count()).toBe(0);
    await free.fill('Vedo una pagina bianca');
    await message.waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      person.presses(help.it.ask.save),
    ]);
    expect(download.suggestedFilename()).toBe(help.it.ask.file);
    const mail = await page.getByRole('link', { name: help.it.ask.mail }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('Vedo una pagina bianca');
  });
});

function journalOf(): Journal {
  return answers.map(([id, value]) => ({
    ...{ kind: 'answer', id, value, by: 'person', at: 0, stepHash: '' },
  }));
}
