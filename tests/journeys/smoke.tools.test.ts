import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import type { ChromiumSession } from '../support/browsers.ts';
import { launchChromium } from '../support/browsers.ts';
import { profileFolder, removeFolder } from '../support/browsers-process.ts';
import { describeHits, findInProfile, plantControl } from '../support/profile.ts';
import type { FixtureSite } from '../support/server.ts';
import { serveFixture } from '../support/server.ts';

const POLICY = {
  'Content-Security-Policy':
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const page = (body: string) =>
  `<!doctype html><html lang="it"><meta charset="utf-8"><title>Prova</title><body>${body}</html>`;

let site: FixtureSite;
beforeAll(async () => {
  site = await serveFixture(
    {
      'index.html': page('<main><h1>Prova</h1></main>'),
      'faulty.html': page('<main><h1>Prova</h1><img src="x.png"><input></main>'),
    },
    { headers: POLICY },
  );
});
afterAll(() => site.close());

describe('the accessibility check', () => {
  let session: ChromiumSession | undefined;
  afterEach(() => session?.close());

  it('names a picture without words and a nameless field, under a strict policy', async () => {
    session = await launchChromium();
    if (session === undefined) throw new Error('Chromium is required');
    await session.page.goto(`${site.url}faulty.html`);
    const rules = (await axeViolations(session.page)).map((text) => text.split(' ')[0]);
    expect(rules).toEqual(expect.arrayContaining(['image-alt', 'label']));

    await session.page.goto(site.url);
    expect(await axeViolations(session.page)).toEqual([]);
  });
});

describe('the search of what a visit left on disk', () => {
  it('finds what Chromium stored, and does not find what it did not', async () => {
    const folder = profileFolder();
    try {
      const session = await launchChromium({ profileDir: folder });
      if (session === undefined) throw new Error('Chromium is required');
      await session.page.goto(site.url);
      const planted = await plantControl(session.page);
      await session.close();
      const files = findInProfile(folder, [planted]).map((hit) => hit.file);
      expect(files).toEqual(
        expect.arrayContaining([
          expect.stringContaining('Local Storage'),
          expect.stringContaining('IndexedDB'),
        ]),
      );
      const absent = findInProfile(folder, [[...planted].reverse().join('')]);
      expect(describeHits(absent)).toBe('');
    } finally {
      removeFolder(folder);
    }
  });

  it('refuses a needle too short to mean anything', () => {
    expect(() => findInProfile('.', ['a'])).toThrow('at least 6 characters');
  });
});
