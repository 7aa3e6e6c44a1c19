import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { home as homeWords } from '../../src/copy/home.ts';
import { it as words } from '../../src/copy/it.ts';
import { needsNetwork } from '../../src/copy/needs-network.ts';
import { settings as settingsWords } from '../../src/copy/settings.ts';
import { axeViolations } from '../support/axe.ts';
import type { ChromiumSession } from '../support/browsers.ts';
import { launchChromium } from '../support/browsers.ts';
import { profileFolder } from '../support/browsers-process.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { personOn, startLink } from '../support/person.ts';
import { quietPort } from '../support/ports.ts';
import type { Watch } from '../support/quiet.ts';
import { watch } from '../support/quiet.ts';
import { serveApp } from '../support/server.ts';

const told = builtGuide();
const english = builtGuide('en');
const { guide, say } = told;
const answers = answersTo(guide, 'mai-usato-portale');
const [first, second, third] = stepsAfter(guide, answers);
if (!first || !second || !third) throw new Error('The path needs three steps');

/** What a browser says of each request while the server is off; the app goes on without it. */
const NO_SERVER =
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED .*\/assets\/(Authors|Access)-/;

/** On plain http Chromium passes over one of the headers, and says so. */
const NOT_TRUSTED = /Cross-Origin-Opener-Policy header has been ignored/;

let folder: string;
let server: StaticServer;
let session: ChromiumSession;
let watched: Watch;

async function start(args: readonly string[] = []): Promise<Page> {
  const started = await launchChromium({ profileDir: folder, args });
  if (started === undefined) throw new Error('Chromium is required');
  session = started;
  watched = watch(session.context, [NO_SERVER, NOT_TRUSTED]);
  return session.page;
}

beforeEach(async () => {
  folder = profileFolder();
  server = await serveApp();
});
afterEach(async () => {
  await session.close(true);
  // The server may be off already: that is what these journeys are about.
  await server.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
  expect(watched.complaints()).toEqual([]);
});

const ready = (page: Page) => page.locator('html[data-app=ready]').waitFor();

describe('after one visit with network, without it', () => {
  it('somebody opens the first page, a step, English pages, answers the questions, and goes to the end', async () => {
    const page = await start();
    const person = personOn(page, server.url, told);
    await person.opens();
    await worksOffline(page);
    await server.close();

    await page.reload();
    await ready(page);
    await person.reads(homeWords.it.home.title);
    await person.opens(person.pathOf(second.id));
    await person.reads(say(second.title));
    await person.opens('impostazioni/');
    await person.reads(settingsWords.it.title);
    const abroad = personOn(page, server.url, english);
    await abroad.opens();
    await abroad.reads(homeWords.en.home.title);
    await abroad.opens(abroad.pathOf(second.id));
    await abroad.reads(english.say(titleIn(english, second.id)));
    await worksOffline(page, 'en');

    await person.opens();
    await person.follows(startLink(told));
    await person.arrivesAt(person.pathOf(), say(guide.title));
    await person.begins();
    await person.answers(answers);
    await page.getByRole('link', { name: guideWords.it.guide.start, exact: true }).click();
    await person.does(stepsAfter(guide, answers));
    const category = guide.categories.find(({ id }) => id === 'mai-usato-portale');
    await person.arrivesAt(person.pathOf(), say(category?.end.title ?? ''));
  });

  it('somebody closes the browser, starts it again at a step, and goes on where they stopped', async () => {
    let page = await start();
    let person = personOn(page, server.url, told);
    await person.opens(person.pathOf());
    await worksOffline(page);
    await person.begins();
    await person.answers(answers);
    await page.getByRole('link', { name: guideWords.it.guide.start, exact: true }).click();
    await person.does([first]);
    await person.arrivesAtStep(second);
    await session.close(true);
    await server.close();

    page = await start();
    person = personOn(page, server.url, told);
    await person.opens(person.pathOf(second.id));
    await person.reads(say(second.title));
    const total = stepsAfter(guide, answers).length;
    await page.getByText(words.step.position(2, total)).waitFor();
    await person.follows(words.step.done);
    await person.arrivesAtStep(third);
  });

  it('somebody who had seen only one step finds the whole guide there', async () => {
    const page = await start();
    const person = personOn(page, server.url, told);
    await person.opens(person.pathOf(first.id));
    await worksOffline(page);
    await server.close();
    for (const step of guide.steps.slice(-3)) {
      await person.opens(person.pathOf(step.id));
      await person.reads(say(step.title));
    }
  });
});

describe('a page that is not kept for use without network', () => {
  it.each(['autori/', 'accesso/'])(
    '%s says so, and comes when the network is back',
    async (path) => {
      await server.close();
      // Nobody gets it while the server is off.
      const port = await quietPort();
      server = await serveApp({ port });
      const page = await start();
      const person = personOn(page, server.url, told);
      await person.opens();
      await worksOffline(page);
      await server.close();
      await person.opens(path);
      await person.reads(needsNetwork.it.title);
      expect(await axeViolations(page)).toEqual([]);
      server = await serveApp({ port });
      await person.presses(words.app.retry);
      await page
        .getByRole('heading', { level: 1, name: needsNetwork.it.title })
        .waitFor({ state: 'detached' });
      await page.locator('main h1').waitFor();
    },
  );
});

describe('over plain http, where a browser keeps no copy', () => {
  /** A name that resolves to this machine, and is no secure context as `localhost` would be. */
  const NAME = 'primo.test';
  const ARGS = [
    `--host-resolver-rules=MAP ${NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
  ];

  it('the guide is read and walked, copying says how it went, and the footer says what is off and why', async () => {
    const page = await start(ARGS);
    const url = server.url.replace('127.0.0.1', NAME);
    const person = personOn(page, url, told);
    await person.opens(person.pathOf());
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await page.getByText(words.offline['plain-http']).waitFor();
    await person.begins();
    await person.answers(answers);
    await page.getByRole('link', { name: guideWords.it.guide.start, exact: true }).click();
    await person.does([first]);
    await person.arrivesAtStep(second);
    // Progress is kept all the same.
    await page.reload();
    await ready(page);
    await page.getByText(words.step.position(2, stepsAfter(guide, answers).length)).waitFor();

    const copying = guide.steps.find(({ action }) => action?.kind === 'copy');
    const trouble = guide.troubles.find(
      ({ remedy }) => remedy.kind === 'advice' && remedy.action?.kind === 'copy',
    );
    const step =
      copying ?? guide.steps.find(({ troubles }) => troubles.includes(trouble?.id ?? ''));
    if (!step) throw new Error('The guide copies nothing');
    await person.opens(person.pathOf(step.id));
    if (!copying && trouble) {
      await page.locator('summary').getByText(say(trouble.title), { exact: true }).click();
    }
    const copy = page.getByRole('button', { name: new RegExp(`^${words.step.copy} `) }).first();
    const value = await page.locator('.pa-copy-value').first().textContent();
    await copy.click();
    await page.getByText(words.step.copied, { exact: true }).first().waitFor();
    await person.opens('');
    // Pasted where a person would: the address bar is out of reach, a field is not.
    await page.evaluate(() => document.body.append(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(value);
  });
});

function titleIn({ guide: translated }: typeof english, id: string): string {
  return translated.steps.find((step) => step.id === id)?.title ?? '';
}
