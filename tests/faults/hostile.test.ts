import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, type StaticServer } from '../../src/build/serve.ts';
import { builtGuide } from '../support/built-guide.ts';
import { DIST } from '../support/server.ts';
import { openVisits, type Visits } from '../support/visits.ts';
import { mapTexts } from './map-texts.ts';
import { few, promise } from './promise.ts';

const told = builtGuide();
const ID = told.guide.id;
const GUIDE = `guides/${ID}/guide.json`;

/** Runs if anything of a text is taken for markup. */
const MARKUP = '<img src=x onerror="window.owned=1"><script>window.owned=1</script>';

/** A file that nobody should have to trust -> what is in it, given the good one. */
const BAD: Readonly<Record<string, (good: string) => string | Buffer>> = {
  empty: () => '',
  'not JSON': () => '{"format": 1,',
  'a number': () => '7',
  null: () => 'null',
  'an array': () => '[]',
  'a web page': () => '<!doctype html><title>Wi-Fi</title><h1>Accetta</h1>',
  'not UTF-8': () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
  'nested 100,000 deep': () => '['.repeat(100_000) + ']'.repeat(100_000),
  '30 MB long': () => JSON.stringify({ format: 1, filler: 'x'.repeat(30_000_000) }),
  'with __proto__': (good) => good.replace('{', '{"__proto__": {"owned": 1},'),
  'with constructor': (good) => good.replace('{', '{"constructor": {"prototype": {"owned": 1}},'),
  'with a field that nobody knows': (good) => good.replace('{', '{"sconosciuto": true,'),
};

/** Faults inside a guide that is well formed. */
const CROOKED: Readonly<Record<string, (good: string) => string>> = {
  'links that are scripts': (good) => withLinks(good, 'javascript:window.owned=1'),
  'links to data': (good) => withLinks(good, 'data:text/html,<script>window.owned=1</script>'),
  'links to a host that looks like ours': (good) =>
    withLinks(good, 'http://portale.sisr.regione.calabria.it.example/'),
  'markup in every text': (good) =>
    JSON.stringify(mapTexts(JSON.parse(good), (text) => `${text} ${MARKUP}`)),
  'right-to-left marks in every text': (good) =>
    JSON.stringify(mapTexts(JSON.parse(good), (text) => `\u202e${text}`)),
  'procedures that call themselves': (good) => {
    const guide = JSON.parse(good);
    const [procedure] = guide.procedures;
    procedure.items.push({ procedure: procedure.id });
    return JSON.stringify(guide);
  },
};

function withLinks(good: string, href: string): string {
  const guide = JSON.parse(good);
  for (const link of Object.values(guide.links) as { href: string }[]) link.href = href;
  return JSON.stringify(guide);
}

let folder: string;
let site: StaticServer;
let visits: Visits;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-hostile-'));
  cpSync(DIST, folder, { recursive: true });
  [site, visits] = await Promise.all([
    createStaticServer({ dir: folder, dev: true }),
    openVisits({ worker: false }),
  ]);
});
afterAll(async () => {
  await Promise.all([visits.close(), site.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Serves `text` in the place of a file for one case, and puts the good one back. */
async function withFile(file: string, text: string | Buffer, run: () => Promise<void>) {
  const path = join(folder, file);
  const good = readFileSync(path);
  writeFileSync(path, text);
  try {
    await run();
  } finally {
    writeFileSync(path, good);
  }
}

/** A visitor who has never been here opens the guide: words are there, and nothing was run. */
async function opensSafely(address: string): Promise<void> {
  // A guide that is broken inside is a defect of its author: the page says so, the log names the node.
  const { page } = await visits.begin([/GuideError: procedure\//]);
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.goto(site.url + address);
  await page.locator('html[data-app=ready]').waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const found = (await page.evaluate(`({
    owned: 'owned' in window || 'owned' in {},
    scripts: document.querySelectorAll('main img[src=x], main script').length,
    bad: [...document.querySelectorAll('a')].map((a) => a.protocol).filter((p) => !/^(https?|mailto|tel):$/.test(p)),
    words: document.querySelector('main').textContent.trim().length,
  })`)) as { owned: boolean; scripts: number; bad: string[]; words: number };
  expect(found).toEqual({ owned: false, scripts: 0, bad: [], words: expect.any(Number) });
  expect(found.words).toBeGreaterThan(40);
  expect((await visits.end()).join()).toBe('');
}

describe('a file that nobody should have to trust', () => {
  it('in the place of a guide gives a page that says so, and runs nothing', {
    timeout: 240_000,
  }, async () => {
    const counted = promise('hostile-guide');
    const good = readFileSync(join(folder, GUIDE), 'utf8');
    for (const [what, make] of few(Object.entries({ ...BAD, ...CROOKED }), 3)) {
      await counted.case(what, async () => {
        const text = make(good);
        expect(text).not.toBe(good);
        await withFile(GUIDE, text, () => opensSafely(`${ID}/`));
      });
      await visits.end();
    }
    counted.settle();
  });

  it('in the place of the configuration leaves the guides usable', {
    timeout: 240_000,
  }, async () => {
    const counted = promise('hostile-config');
    const good = readFileSync(join(folder, 'config.json'), 'utf8');
    const scripted = JSON.stringify({
      ...JSON.parse(good),
      privacyUrl: 'javascript:window.owned=1',
      accessibilityUrl: 'data:text/html,<script>window.owned=1</script>',
    });
    const named = JSON.stringify({ ...JSON.parse(good), organisation: { name: MARKUP } });
    const cases: Readonly<Record<string, (good: string) => string | Buffer>> = {
      ...BAD,
      'with addresses that are scripts': () => scripted,
      'with markup for a name': () => named,
    };
    for (const [what, make] of few(Object.entries(cases), 4)) {
      await counted.case(what, () =>
        withFile('config.json', make(good), () => opensSafely(`${ID}/`)),
      );
      await visits.end();
    }
    counted.settle();
  });
});
