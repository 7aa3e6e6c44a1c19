import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk } from '../../src/copy/desk.ts';
import { guide as guideWords } from '../../src/copy/guide.ts';
import { it as words } from '../../src/copy/it.ts';
import { update } from '../../src/copy/update.ts';
import type { Config } from '../../src/domain/config/model.ts';
import { contentSecurityPolicy } from '../../src/domain/csp.ts';
import { answersTo, builtGuide, stepsAfter } from '../support/built-guide.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { personOn } from '../support/person.ts';
import { serveCopy } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';
import { FULL, promise } from './promise.ts';
import {
  edition,
  publishAnew,
  RELEASE_PATIENCE,
  ready,
  rollBack,
  type Served,
  serveForAYear,
} from './releases.ts';

const told = builtGuide();
const { guide } = told;
const answers = answersTo(guide, 'mai-usato-portale');
const path = stepsAfter(guide, answers);
const stepAt = (index: number) => {
  const step = path[index];
  if (!step) throw new Error('The path needs more steps');
  return step;
};

let visits: Visits;
beforeAll(async () => {
  visits = await openVisits();
});
afterAll(() => visits.close());

/**
 * What the browser says where the network is away, and where an old version asks for the code of a
 * service that has just come into the configuration: that code is not stored, and no longer there.
 */
const EXPECTED = [/ERR_INTERNET_DISCONNECTED/, /status of 404/, /dynamically imported module/];

/** Somebody has done the first step, the app is stored, and they are at the second. */
async function atSecondStep(url: string) {
  const { context, page } = await visits.begin(EXPECTED);
  const person = personOn(page, url, told);
  await person.opens(person.pathOf());
  await worksOffline(page);
  await person.begins();
  await person.answers(answers);
  await person.begins();
  await person.does([stepAt(0)]);
  await person.arrivesAtStep(stepAt(1));
  return { context, page, person };
}

/** Presses "Aggiorna adesso", and has the version with this mark then. */
async function takesUpdate(page: Page, mark: string): Promise<void> {
  await page.getByRole('button', { name: update.it.now }).click({ timeout: RELEASE_PATIENCE });
  await expect
    .poll(() => edition(page).catch(() => undefined), { timeout: RELEASE_PATIENCE })
    .toBe(mark);
  await ready(page);
}

const policyOf = async (page: Page) =>
  (await page.reload())?.headers()['content-security-policy'] ?? '';

interface VersionCase {
  readonly promise: string;
  readonly what: string;
  readonly fast?: boolean;
  readonly serve?: () => Promise<Served>;
  run(served: Served): Promise<void>;
}

const CASES: readonly VersionCase[] = [
  {
    promise: 'two-versions',
    what: 'two tabs, one of them updated, and the old files deleted',
    fast: true,
    async run({ dir: folder, url }) {
      const { context, page, person } = await atSecondStep(url);
      const other = personOn(await context.newPage(), url, told);
      await publishAnew(folder, 'seconda');
      await other.opens(other.pathOf(stepAt(1).id));
      await takesUpdate(other.page, 'seconda');
      await other.follows(words.step.done);
      await other.arrivesAtStep(stepAt(2));
      // The old tab goes on: parts that it had not loaded yet, and steps that are kept.
      expect(await edition(page)).toBe('');
      await page.getByText(words.step.alreadyDone).waitFor();
      await page.getByRole('contentinfo').getByRole('link', { name: words.desk.title }).click();
      await page.getByRole('heading', { level: 1, name: desk.it.title }).waitFor();
      await page.goBack();
      await person.reads(told.say(stepAt(1).title));
      await person.follows(words.step.goToCurrent(told.say(stepAt(2).title)));
      await person.arrivesAtStep(stepAt(2));
      await person.does([stepAt(2)]);
      await person.arrivesAtStep(stepAt(3));
      await page.reload();
      await ready(page);
      expect(await edition(page)).toBe('seconda');
      await person.follows(words.step.wholePath);
      await page.getByText(guideWords.it.guide.progress(3, path.length)).waitFor();
      await other.opens(other.pathOf());
      await other.page.getByText(guideWords.it.guide.progress(3, path.length)).waitFor();
    },
  },
  {
    promise: 'worker-cached',
    what: 'every file may be kept for a year, the worker’s too',
    serve: serveForAYear,
    async run({ dir: folder, url }) {
      const { page } = await atSecondStep(url);
      await publishAnew(folder, 'annosa');
      await page.reload();
      await ready(page);
      await takesUpdate(page, 'annosa');
      await page.getByText(words.step.position(2, path.length)).waitFor();
    },
  },
  {
    promise: 'changed-headers',
    what: 'a service comes into the configuration, and goes again',
    async run({ dir: folder, url }) {
      const { page } = await atSecondStep(url);
      const file = join(folder, 'config.json');
      const before = readFileSync(file, 'utf8');
      const config = JSON.parse(before) as Config;
      const identity = { issuer: 'https://accesso.esempio.it', clientId: 'prova' };
      expect(await policyOf(page)).toBe(contentSecurityPolicy(config, 'header'));
      for (const next of [{ ...config, identity }, config]) {
        writeFileSync(file, JSON.stringify(next));
        // The visit that meets the new file keeps it; the next page stands under its policy.
        await page.reload();
        await ready(page);
        await expect
          .poll(() => policyOf(page), { timeout: 15_000 })
          .toBe(contentSecurityPolicy(next, 'header'));
        await ready(page);
      }
    },
  },
  {
    promise: 'changed-headers',
    what: 'a release with another policy and another configuration',
    async run({ dir: folder, url }) {
      const { page } = await atSecondStep(url);
      await publishAnew(folder, 'altra');
      const file = join(folder, 'config.json');
      const config = JSON.parse(readFileSync(file, 'utf8')) as Config;
      const next = { ...config, identity: { issuer: 'https://nuovo.esempio.it', clientId: 'x' } };
      writeFileSync(file, JSON.stringify(next));
      const headers = join(folder, 'headers.json');
      writeFileSync(
        headers,
        JSON.stringify({
          ...(JSON.parse(readFileSync(headers, 'utf8')) as object),
          'Content-Security-Policy': contentSecurityPolicy(next, 'header'),
        }),
      );
      await page.reload();
      await ready(page);
      await takesUpdate(page, 'altra');
      await expect
        .poll(() => policyOf(page), { timeout: 15_000 })
        .toBe(contentSecurityPolicy(next, 'header'));
      await ready(page);
      await page.getByText(words.step.position(2, path.length)).waitFor();
    },
  },
  {
    promise: 'roll-back',
    what: 'to the version before, with the newer one’s files deleted',
    async run({ dir: folder, url }) {
      const { context, page, person } = await atSecondStep(url);
      await publishAnew(folder, 'nuova');
      await page.reload();
      await ready(page);
      await takesUpdate(page, 'nuova');
      await person.follows(words.step.done);
      await person.arrivesAtStep(stepAt(2));
      rollBack(folder);
      await page.reload();
      await ready(page);
      await takesUpdate(page, '');
      await page.getByText(words.step.position(3, path.length)).waitFor();
      await context.setOffline(true);
      await page.reload();
      await ready(page);
      await person.follows(words.step.done);
      await person.arrivesAtStep(stepAt(3));
    },
  },
];

const tried = CASES.filter(({ fast }) => FULL || fast);

describe('versions of the app', () => {
  it.each([...new Set(tried.map((one) => one.promise))])(
    'keep the promise %s',
    {
      timeout: 240_000,
    },
    async (id) => {
      const counted = promise(id);
      for (const { what, run, serve = serveCopy } of tried.filter((one) => one.promise === id)) {
        await counted.case(what, async () => {
          const served = await serve();
          try {
            await run(served);
            expect((await visits.end()).join('\n')).toBe('');
          } finally {
            await visits.end();
            await served.close();
          }
        });
      }
      counted.settle();
    },
  );
});
