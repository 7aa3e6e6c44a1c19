/**
 * An employee with the guide in one tab and the practice systems in others: does what the guide
 * says, and reads passwords where a person reads them.
 */
import type { BrowserContext, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { certificate } from '../../src/copy/certificate.ts';
import { it as italian } from '../../src/copy/it.ts';
import { reset } from '../../src/copy/reset.ts';
import { stepById } from '../../src/domain/guide/lookup.ts';
import type { Id } from '../../src/domain/guide/model.ts';
import { type BuiltGuide, builtGuide } from '../support/built-guide.ts';
import { type Person, personOn } from '../support/person.ts';
import type { DemoPerson } from './people.ts';
import type { Sandbox } from './start.ts';

export interface Employee {
  readonly person: Person;
  readonly told: BuiltGuide;
  readonly who: DemoPerson;
  /** The guide's page shows this step. */
  at(step: Id): Promise<void>;
  /** Presses "Fatto" on each step in turn. */
  does(...steps: readonly Id[]): Promise<void>;
  /** Presses the step's button, which opens another tab. */
  opensFromGuide(): Promise<Page>;
  /** Fills the form for a new password inside the guide, and sends it. */
  asksForPassword(fiscalCode?: string, mail?: string): Promise<void>;
  /** Meets a trouble of the present step, and begins its detour. */
  meets(trouble: Id): Promise<void>;
  /** Answers the guide's check of a warning with what the warning shows. */
  checksWarning(shown: Warning): Promise<void>;
  /** The box of the check, where the verdict stands. */
  readonly verdict: Locator;
}

/** What a person reads in the browser's warning. */
export interface Warning {
  readonly host: string;
  readonly code: string;
}

export function employeeIn(
  context: BrowserContext,
  page: Page,
  sandbox: Sandbox,
  who: DemoPerson,
): Employee {
  const told = builtGuide('it', sandbox.appFolder);
  const person = personOn(page, `${sandbox.at.app}/`, told);
  const words = reset.it.reset;
  const check = certificate.it;
  const stepOf = (id: Id) => {
    const step = stepById(told.guide, id);
    if (step === undefined) throw new Error(`The guide has no step ${id}`);
    return step;
  };
  // Not `arrivesAt`: who comes back from another tab has the focus elsewhere.
  const at = (step: Id) => person.reads(told.say(stepOf(step).title));
  const verdict = page.locator('.pa-check');
  const answer = async (option: string | RegExp) => {
    await verdict.getByRole('radio', { name: option, exact: true }).check();
    const asked = (await verdict.locator('h3').textContent()) ?? '';
    await verdict.getByRole('button', { name: check.next }).click();
    await expect.poll(() => verdict.textContent()).not.toContain(asked);
  };
  return {
    person,
    told,
    who,
    verdict,
    at,
    does: async (...steps) => {
      for (const step of steps) {
        await at(step);
        await person.follows(italian.step.done);
      }
    },
    opensFromGuide: async () => {
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        page.locator('.pa-action a[target=_blank]').first().click(),
      ]);
      return opened;
    },
    asksForPassword: async (fiscalCode = who.fiscalCode, mail = who.mail) => {
      const form = page.getByRole('form', { name: words.title });
      await form.getByLabel(words.fiscalCode).fill(fiscalCode);
      await form.getByLabel(words.mail).fill(mail);
      await form.getByRole('button', { name: words.send }).click();
    },
    meets: async (trouble) => {
      await person.follows(italian.step.notWorking);
      await page.locator(`#problema-${trouble} > summary`).click();
      await page.locator(`#problema-${trouble}`).getByRole('button').click();
    },
    checksWarning: async ({ host, code }) => {
      await verdict.getByRole('button', { name: check.begin }).click();
      await answer(check.browser.names.chrome);
      await answer(check.yesNo.yes);
      await answer(check.opened.yes(told.say('{portalHost}')));
      await answer(host);
      await answer(code);
      const quoted = (check.proceedWords.chrome[0] ?? '').replace('{host}', host);
      await answer(check.proceed.present(check.proceed.quoted(quoted)));
    },
  };
}

/** Signs in on a page of the sandbox: fills the fields in order, presses the button. */
export async function signsIn(page: Page, user: string, password: string, button = 'Entra') {
  const fields = page.locator('form input:not([type=hidden])');
  await fields.nth(0).fill(user);
  await fields.nth(1).fill(password);
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** What stands beside a word in a list of words and values: the payslip's "Password". */
export async function beside(page: Page, term: string): Promise<string> {
  const value = page.locator('dt', { hasText: term }).locator('xpath=following-sibling::dd[1]');
  return (await value.textContent()) ?? '';
}
