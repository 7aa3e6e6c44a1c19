import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { certificate } from '../../src/copy/certificate.ts';
import { it as frame } from '../../src/copy/it.ts';
import type { Config } from '../../src/domain/config/model.ts';
import { stepLink } from '../../src/domain/link/step-link.ts';
import { axeViolations } from '../support/axe.ts';
import { answersWhere, builtGuide } from '../support/built-guide.ts';
import { serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const { guide, say } = builtGuide('it');
const warning = guide.certificateWarning;
if (!warning) throw new Error('The guide has no certificate warning');
const host = say(`{${warning.hostVariable}}`);
const typed = say(`{${warning.typedHostVariable}}`);
const desk = say('{deskMail}');
const words = certificate.it;
/** Within the shipped exception, whatever day it is when the test runs. */
const TODAY = new Date('2026-11-22T10:00:00Z');

let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  [site, visits] = await Promise.all([serveApp(), openVisits()]);
});
afterEach(async () => expect(await visits.end()).toEqual([]));
afterAll(() => Promise.all([visits.close(), site.close()]));

/** Opens the step in the app, on the day given and with the configuration edited. */
async function opens(
  today = TODAY,
  edit: (config: Config) => Config = (config) => config,
  address = `/${guide.id}/${warning?.step}/`,
) {
  const { context, page } = await visits.begin([], { serviceWorkers: 'block' });
  await context.route('**/config.json', async (route) => {
    const config = (await (await route.fetch()).json()) as Config;
    await route.fulfill({ json: edit(config) });
  });
  await page.clock.setFixedTime(today);
  await page.goto(site.url + address.slice(1));
  await page.getByRole('button', { name: words.begin }).waitFor();
  return page;
}
type Page = Awaited<ReturnType<typeof opens>>;

/** Gives the answers in turn; each waits for its question. */
async function answers(page: Page, options: readonly string[]) {
  const check = page.locator('.pa-check');
  for (const option of options) {
    await check.getByRole('radio', { name: option, exact: true }).check();
    const asked = await check.locator('h3').innerText();
    await check.getByRole('button', { name: words.next }).click();
    await expect.poll(() => check.innerText()).not.toContain(asked);
  }
}

const asForeseen = [
  words.browser.names.chrome,
  words.yesNo.yes,
  words.opened.yes(typed),
  host,
  'NET::ERR_CERT_AUTHORITY_INVALID',
];
const proceed = words.proceed.present(
  words.proceed.quoted((words.proceedWords.chrome[0] ?? '').replace('{host}', host)),
);
const way = words.expected.title;

describe('the check of the security warning', () => {
  it('shows the way through where all is as the organisation foresees', async () => {
    const page = await opens();
    expect(await page.locator('main').innerText()).not.toContain('Procedi su');
    await page.getByRole('button', { name: words.begin }).click();
    await answers(page, [...asForeseen, proceed]);
    await expect.poll(() => page.locator('.pa-check').innerText()).toContain(way);
    await expect
      .poll(() => page.locator('.pa-check').innerText())
      .toContain(`Procedi su ${host} (non sicuro)`);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('draws where to look, and what to press only after the verdict', async () => {
    const page = await opens();
    const figure = page.locator('.pa-check figure');
    const told = () => figure.locator('li').allTextContents();
    await page.getByRole('button', { name: words.begin }).click();
    await answers(page, asForeseen.slice(0, 3));
    await expect.poll(async () => (await told()).join(' ')).toContain('Segno 1: Barra degli indir');
    expect((await told()).join(' ')).not.toContain('Procedi');
    await answers(page, asForeseen.slice(3, 4));
    await expect
      .poll(async () => (await told()).join(' '))
      .toContain('Segno 1: NET::ERR_CERT_AUTH');
    expect((await told()).join(' ')).not.toContain('Procedi');
    await answers(page, asForeseen.slice(4));
    await figure.waitFor({ state: 'detached' });
    await answers(page, [proceed]);
    await expect.poll(async () => (await told()).join(' ')).toMatch(/Segno 3: [^.]*Procedi su/);
  });

  it('stops at the first answer that is different, and says whom to call', async () => {
    const page = await opens();
    await page.getByRole('button', { name: words.begin }).click();
    await answers(page, [...asForeseen.slice(0, 3), typed]);
    const check = page.locator('.pa-check');
    await expect.poll(() => check.innerText()).toContain(desk);
    expect(await check.innerText()).not.toContain(way);
    expect(await check.innerText()).not.toContain('Procedi su');
  });

  const closed: readonly (readonly [string, Date, (config: Config) => Config])[] = [
    ['after the last day', new Date('2027-06-01T10:00:00Z'), (config) => config],
    ['without an exception', TODAY, ({ certificateExceptions: _, ...config }) => config],
  ];
  for (const [when, today, edit] of closed) {
    it(`asks nothing and stops ${when}`, async () => {
      const page = await opens(today, edit);
      await page.getByRole('button', { name: words.begin }).click();
      const check = page.locator('.pa-check');
      await expect.poll(() => check.innerText()).toContain(desk);
      expect(await check.getByRole('radio').count()).toBe(0);
      expect(await check.innerText()).not.toContain('Procedi su');
    });
  }

  const done = (page: Page) => page.getByRole('link', { name: frame.step.done, exact: true });
  const begin = (page: Page) => page.getByRole('button', { name: words.begin });

  it('takes "Fatto" away while it asks, and gives it back to who leaves', async () => {
    const page = await opens();
    expect(await done(page).isVisible()).toBe(true);
    await begin(page).click();
    await page.getByRole('button', { name: words.next }).waitFor();
    expect(await done(page).count()).toBe(0);
    expect(await page.locator('.btn-primary:visible').allInnerTexts()).toEqual([words.next]);
    await page.getByRole('button', { name: words.leave }).click();
    expect(await done(page).isVisible()).toBe(true);
    expect(await begin(page).evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('gives "Fatto" back after a stop only when a new check ends well', async () => {
    const page = await opens();
    await begin(page).click();
    await answers(page, [...asForeseen.slice(0, 3), typed]);
    await page.getByRole('group', { name: words.stop.title }).waitFor();
    expect(await done(page).count()).toBe(0);
    expect(await page.getByRole('link', { name: frame.step.notWorking }).isVisible()).toBe(true);
    await page.getByRole('button', { name: words.again }).click();
    await page.getByRole('button', { name: words.next }).waitFor();
    expect(await done(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: words.leave }).count()).toBe(0);
    await answers(page, [...asForeseen, proceed]);
    await page.getByRole('group', { name: way }).waitFor();
    expect(await done(page).isVisible()).toBe(true);
  });

  it('forgets its verdict when the step is begun anew', async () => {
    const step = warning?.step ?? '';
    const onPath = answersWhere(
      guide,
      ({ walked }) => walked.kind === 'path' && walked.path.some((item) => item.step.id === step),
    );
    const page = await opens(TODAY, undefined, stepLink(guide, step, Object.fromEntries(onPath)));
    await done(page).click();
    await page.waitForURL((url) => !url.pathname.includes(step));
    await page.goBack();
    const again = page.getByRole('button', { name: frame.step.redo });
    await again.waitFor();
    await begin(page).click();
    await answers(page, [...asForeseen, proceed]);
    await page.getByRole('group', { name: way }).waitFor();
    await again.click();
    await begin(page).waitFor();
    expect(await page.locator('.pa-check').innerText()).not.toContain('Procedi su');
  });

  it('is rules and a stop without script, never a way through', async () => {
    const { page } = await visits.begin([], { javaScriptEnabled: false });
    await page.goto(`${site.url}${guide.id}/${warning?.step}/`);
    const text = await page.locator('main').innerText();
    expect(text).toContain(words.rulesStop);
    expect(text).not.toMatch(/Procedi su|Continua su|Accetta il rischio/);
  });
});
