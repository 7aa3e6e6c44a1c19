import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../src/build/serve.ts';
import { buildWorker } from '../../src/build/worker.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { it as words } from '../../src/copy/it.ts';
import { update } from '../../src/copy/update.ts';
import type { Guide, Step } from '../../src/domain/guide/model.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { personOn } from '../support/person.ts';
import { DIST, serveApp } from '../support/server.ts';
import type { Visits } from '../support/visits.ts';
import { openVisits } from '../support/visits.ts';

const told = builtGuide();
const { guide, say } = told;
const answers = answersTo(guide, 'mai-usato-portale');
const path = stepsAfter(guide, answers);
const steps = path.length;
const [first, second, third] = [0, 1, 2].map(stepAt) as [Step, Step, Step];

const CAPTIVE = '<!doctype html><title>Wi-Fi</title><h1>Accetta le condizioni</h1>';
const GUIDE_FILE = `guides/${guide.id}/guide.json`;

let visits: Visits;
let site: string;
let server: StaticServer;
beforeAll(async () => {
  visits = await openVisits();
});
beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'primo-accesso-update-'));
  cpSync(DIST, site, { recursive: true });
  server = await serveApp({ dir: site, dev: true });
});
afterEach(async () => {
  const complaints = await visits.end();
  await server.close();
  rmSync(site, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});
afterAll(() => visits.close());

/** Never half a file is served. */
const write = (file: string, text: string) => {
  writeFileSync(join(site, `${file}.new`), text);
  renameSync(join(site, `${file}.new`), join(site, file));
};
const editGuide = (change: (original: Guide) => Guide) => {
  const original = JSON.parse(readFileSync(join(site, GUIDE_FILE), 'utf8')) as Guide;
  write(GUIDE_FILE, JSON.stringify(change(original)));
};
/** Data that cannot be used, and a captive portal's page with status 200. */
const BROKEN_GUIDES = [
  '{"format": 1,',
  '{"format":1,"id":"sec-sisr","titolo":"sbagliato"}',
  CAPTIVE,
];
const BROKEN_CONFIGS = ['{"organisation": ', '{"organisation": {"name": 7}}', CAPTIVE];

const ready = (page: Page) => page.locator('html[data-app=ready]').waitFor();

/** Somebody has done the first step, everything is stored, and they are at the second. */
async function atSecondStep() {
  const { context, page } = await visits.begin();
  const person = personOn(page, server.url, told);
  await person.opens(person.pathOf());
  await worksOffline(page);
  await person.begins();
  await person.answers(answers);
  await page.getByRole('link', { name: guideWords.it.guide.start, exact: true }).click();
  await person.does([first]);
  await person.arrivesAtStep(second);
  return { context, page, person };
}

/** A new version of the app with another word in its footer, as a server would have it overnight. */
async function publish(mark: string): Promise<void> {
  const shell = join(site, 'shell.html');
  const html = readFileSync(shell, 'utf8');
  writeFileSync(shell, html.replace('<html ', `<html data-edition="${mark}" `));
  await buildWorker({ dist: site });
}
const edition = (page: Page) => page.evaluate('document.documentElement.dataset.edition ?? ""');

describe('a new version of the app', () => {
  it('waits for the person: "Più tardi" leaves everything, "Aggiorna adesso" keeps step and journal', async () => {
    const { page, person } = await atSecondStep();
    await publish('seconda');
    await page.reload();
    await ready(page);
    const now = page.getByRole('button', { name: update.it.now });
    await now.waitFor();
    expect(await edition(page)).toBe('');

    await page.getByRole('button', { name: update.it.later }).click();
    await expect.poll(() => now.count()).toBe(0);
    await person.follows(words.step.done);
    await person.arrivesAtStep(third);
    expect(await edition(page)).toBe('');

    // At the next visit it asks again.
    await page.reload();
    await ready(page);
    expect(await edition(page)).toBe('');
    await now.click();
    await page.locator('html[data-edition=seconda]').waitFor({ state: 'attached' });
    await ready(page);
    await person.reads(say(third.title));
    await page.getByText(words.step.position(3, steps)).waitFor();
    await expect.poll(() => page.url()).toBe(server.url + person.pathOf(third.id));
    expect(await now.count()).toBe(0);
  });
});

describe('a guide edited on the server, without a new build', () => {
  it('shows the new words after a reload, and the steps done stay done', async () => {
    const { page, person } = await atSecondStep();
    editGuide((original) => ({
      ...original,
      steps: original.steps.map((step) =>
        step.id === second.id ? { ...step, title: 'Fai come dice il nuovo avviso' } : step,
      ),
    }));
    await page.reload();
    await person.reads('Fai come dice il nuovo avviso');
    await page.getByText(words.step.position(2, steps)).waitFor();
    expect(await page.getByText(words.offline.dataProblems).count()).toBe(0);
  });

  it('that is broken in any way: the last good copy serves, and the person is told', async () => {
    const { page, person } = await atSecondStep();
    for (const text of BROKEN_GUIDES) {
      write(GUIDE_FILE, text);
      await page.reload();
      await person.reads(say(second.title));
      await page.getByText(words.step.position(2, steps)).waitFor();
      await page.getByText(words.offline.dataProblems).waitFor();
    }
    await person.follows(words.step.done);
    await person.arrivesAtStep(third);
  });
});

describe('a configuration edited on the server, without a new build', () => {
  it('shows a new phone number of the desk after a reload', async () => {
    const { page, person } = await atSecondStep();
    const config = JSON.parse(readFileSync(join(site, 'config.json'), 'utf8'));
    config.contacts = { desk: { ...config.contacts?.desk, phone: '0000 123456' } };
    write('config.json', JSON.stringify(config));
    await page.reload();
    await person.reads(say(second.title));
    await page.getByText(words.step.noneOfThese, { exact: true }).click();
    await page.getByText('0000 123456').filter({ visible: true }).first().waitFor();
  });

  it('that is broken in any way: the last good copy serves, and the person is told', async () => {
    const { page, person } = await atSecondStep();
    // The name stands only in the configuration.
    const { organisation } = JSON.parse(readFileSync(join(DIST, 'config.json'), 'utf8'));
    for (const text of BROKEN_CONFIGS) {
      write('config.json', text);
      await page.reload();
      await ready(page);
      await person.reads(say(second.title));
      await page.getByText(words.offline.dataProblems).waitFor();
      expect(await page.locator('header').textContent()).toContain(organisation.name);
    }
  });
});

describe('a Wi-Fi that answers every address with its own page', () => {
  it('does not become the app: it goes on with what it has', async () => {
    const { context, page, person } = await atSecondStep();
    await context.route(`${server.url}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: CAPTIVE }),
    );
    await page.reload();
    await ready(page);
    await person.reads(say(second.title));
    await page.getByText(words.step.position(2, steps)).waitFor();
    await person.follows(words.step.done);
    await person.arrivesAtStep(third);
    // What the worker still asks for is answered before the browser goes.
    await context.unrouteAll({ behavior: 'wait' });
  });
});

function stepAt(index: number): Step {
  const step = path[index];
  if (!step) throw new Error('The path needs three steps');
  return step;
}
