import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../src/domain/config/model.ts';
import { launchChromium } from '../support/browsers.ts';
import { profileFolder, removeFolder } from '../support/browsers-process.ts';
import { worksOffline } from '../support/offline-copy.ts';
import { describeHits, findInProfile, plantControl } from '../support/profile.ts';
import type { FixtureSite } from '../support/server.ts';
import { DIST, serveCopy } from '../support/server.ts';
import { promise } from './promise.ts';
import { type TypedPlace, typedPlaces } from './typed-fields.ts';

/** A password as somebody would type it into the wrong field. Nothing in it repeats (see `profile.ts`). */
const CANARY = 'Vz7!kQm2xWp9';

/** What a person can type into. */
const FIELDS =
  'input:not([type=radio],[type=checkbox],[type=file],[type=date],[readonly],[disabled]):visible, textarea:not([readonly]):visible';

/** What a page shows or says to others: links, messages made, address, history. */
const OUTSIDE = `[
  location.href, JSON.stringify(history.state), document.title,
  ...[...document.querySelectorAll('a')].map((link) => link.href),
  ...[...document.querySelectorAll('textarea[readonly], pre')].map((field) => field.value ?? field.textContent),
].join('\\n')`;

/** The exception for the certificate holds on this day, whatever day it is when the test runs. */
const TODAY = new Date('2026-11-27T10:00:00Z');

const built = JSON.parse(readFileSync(join(DIST, 'config.json'), 'utf8')) as Config;
const PLACES = typedPlaces(built.guides ?? []);

let site: FixtureSite;
beforeAll(async () => {
  site = await serveCopy();
  // All that can be configured to ask for a text.
  const exceptions = Object.entries(built.certificateExceptions ?? {}).map(([guide, one]) => [
    guide,
    { ...one, fingerprint: '0123456789abcdef'.repeat(4) },
  ]);
  const config: Config = {
    ...built,
    certificateExceptions: Object.fromEntries(exceptions),
    reset: { guides: ['sec-sisr'], endpoint: `${site.url}richiesta` },
  };
  site.write('config.json', JSON.stringify(config));
});
afterAll(() => site.close());

describe('the fields that are tried', () => {
  it('are all that the app has', () => {
    const features = join(import.meta.dirname, '../../src/features');
    const drawing = readdirSync(features, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.tsx') && !path.startsWith('authoring/'))
      .filter((path) => drawsField(readFileSync(join(features, path), 'utf8')));
    expect(drawing.sort()).toEqual([...new Set(PLACES.map(({ drawnBy }) => drawnBy))].sort());
  });
});

/** Whether a component has an element into which text can be typed. */
function drawsField(source: string): boolean {
  const tags = source.match(/<(?:input|textarea)\b[\s\S]*?\/>/g) ?? [];
  return tags.some((tag) => !/type="(?:radio|checkbox|date|file)"|type=\{|\breadOnly\b/.test(tag));
}

describe('a password typed into the wrong field', () => {
  it('is in no address, message, log, request or storage', { timeout: 300_000 }, async () => {
    const counted = promise('canary');
    const folder = profileFolder();
    const session = await launchChromium({ profileDir: folder });
    if (!session) throw new Error('Chromium is required');
    const { page, context } = session;
    const told: string[] = [];
    context.on('console', (message) => told.push(message.text()));
    context.on('request', (request) => told.push(request.url(), request.postData() ?? ''));
    let control = '';
    try {
      await context.clock.setFixedTime(TODAY);
      await page.goto(site.url);
      await worksOffline(page);
      for (const place of PLACES) {
        await counted.case(place.name, async () => {
          await place.opens(page, site.url);
          await typesInto(page, place);
          expect(await page.evaluate(OUTSIDE)).not.toContain(CANARY);
          expect(told.filter((line) => line.includes(CANARY))).toEqual([]);
        });
      }
      control = await plantControl(page);
    } finally {
      await session.close();
    }
    await counted.case('on disk', () => {
      // Without the control a search that finds nothing would prove nothing.
      expect(findInProfile(folder, [control])).not.toEqual([]);
      expect(describeHits(findInProfile(folder, [CANARY]))).toBe('');
    });
    removeFolder(folder);
    counted.settle();
  });
});

/** Types the canary into every field of the place, and sends each as a person would. */
async function typesInto(page: Page, { fields: count, sends, answer }: TypedPlace): Promise<void> {
  const fields = page.locator(FIELDS);
  await expect.poll(() => fields.count()).toBe(count);
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    await field.fill(CANARY);
    expect(await field.inputValue()).toContain(CANARY);
    if (sends === undefined) await field.press('Enter');
  }
  if (sends !== undefined) await page.getByRole('button', { name: sends }).first().click();
  const [selector, times] = answer;
  await expect.poll(() => page.locator(selector).count()).toBe(times);
}
