import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { diagnosisWords } from '../../src/copy/diagnosis.ts';
import { axeViolations } from '../support/axe.ts';
import { builtGuide } from '../support/built-guide.ts';
import { personOn } from '../support/person.ts';
import { serveApp } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';

const told = builtGuide();
const [diagnosis] = told.guide.diagnoses ?? [];
const words = diagnosisWords.it;
if (!diagnosis) throw new Error('The guide has no diagnosis');
const [step = ''] = diagnosis.steps;
const title = told.say(diagnosis.title);

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits({ worker: false })]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

describe('who cannot get in', () => {
  it('answers by keyboard, reads why, and is led to the step to do again', async () => {
    const { page } = await visits.begin();
    const person = personOn(page, site.url, told);
    await person.opens(person.pathOf(step));
    // The questions take the baked list's place.
    await page.getByText(words.place(1)).waitFor({ state: 'attached' });
    const summary = page.getByText(title, { exact: true });
    await summary.focus();
    await page.keyboard.press('Enter');
    const press = async (reply: string) => {
      await page.getByRole('button', { name: reply, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await page.getByText(words.place(1)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // The question is read first: not smaller than what is answered, and in line with it.
    const sizes =
      await page.evaluate(`['.pa-diagnosis legend', '.pa-diagnosis .btn'].map((part) => {
      const style = getComputedStyle(document.querySelector('details ' + part));
      return [Number.parseFloat(style.fontSize), style.paddingLeft];
    })`);
    const [[asked, indent], [answer]] = sizes as [[number, string], [number, string]];
    expect(asked).toBeGreaterThanOrEqual(answer);
    expect(indent).toBe('0px');
    await press(words.unknown);
    await page.getByText(words.place(2)).waitFor();
    await press(words.back);
    await page.getByText(words.place(1)).waitFor();
    // "No" to whatever is asked ends somewhere, with its reasons.
    const end = page.getByText(words.why);
    const no = page.getByRole('button', { name: words.no, exact: true });
    for (let place = 1; await no.isVisible(); place += 1) {
      await no.press('Enter');
      await end.or(page.getByText(words.place(place + 1))).waitFor();
    }
    await end.waitFor();
    const link = page.getByRole('link', { name: new RegExp(`^${words.goTo}`) });
    await link.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await link.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes(step));
  });

  it('without script reads what the causes may be', async () => {
    const { page } = await visits.begin([], { javaScriptEnabled: false });
    await page.goto(`${site.url}${told.guide.id}/${step}/`);
    await page.getByText(title, { exact: true }).click();
    await page.getByText(words.withoutScript).waitFor();
    for (const verdict of diagnosis.verdicts) {
      await page.getByText(told.say(verdict.title)).first().waitFor();
    }
  });
});
