import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkGuide, checkTogether } from '../../../src/domain/check/check-guide.ts';
import { checkConfigGuides } from '../../../src/domain/check/settings.ts';
import { asInput, cleanFiles } from './fixture.ts';

describe('An author with a guide without faults', () => {
  it('is told nothing', () => {
    expect(checkGuide(asInput(cleanFiles())).problems).toEqual([]);
  });

  it('is told nothing either without source, settings and a calendar', () => {
    const { guide, overlays } = asInput(cleanFiles());
    const result = checkGuide({ guide, overlays });
    expect(result.problems).toEqual([]);
    expect(result.compared).toBe(false);
  });

  it('is told once when there is no translation at all, and may publish', () => {
    const { problems } = checkGuide({ ...asInput(cleanFiles()), overlays: {} });
    expect(problems.map(({ code, level }) => [code, level])).toEqual([
      ['no-translation', 'notice'],
    ]);
  });
});

describe('An author who offers several guides', () => {
  it('is told when two share their name or their mark on the telephone', () => {
    const { guide } = cleanFiles();
    const told = checkTogether([guide, { ...guide, id: 'altra' }, { ...guide, mark: 'ZZ' }]);
    expect(told.map(({ code }) => code)).toEqual(['doubled-guide', 'doubled-mark']);
  });
});

describe('An administrator', () => {
  it('is told which guides of config.json are not there', () => {
    const config = {
      guides: ['portale', 'posta'],
      guideSettings: { altra: {} },
      certificateExceptions: { terza: { enabled: false, expires: '2026-01-01' } },
    };
    const told = checkConfigGuides(config, ['portale']);
    expect(told.map(({ code, place }) => `${code} @ ${place}`)).toEqual([
      'unknown-guide @ config.json: guides.1',
      'unknown-guide @ config.json: guideSettings.altra',
      'unknown-guide @ config.json: certificateExceptions.terza',
    ]);
  });
});

describe('The tables of planted faults', () => {
  it('have every kind of fault that the checker knows', () => {
    const read = (folder: URL) =>
      readdirSync(folder)
        .map((file) => readFileSync(new URL(file, folder), 'utf8'))
        .join('\n');
    const checker = read(new URL('../../../src/domain/check/', import.meta.url));
    const tests = read(new URL('./', import.meta.url));
    const known = [...checker.matchAll(/\b(?:problem|notice)\(\s*['`]([a-z-]+)/g)].map(
      ([, code]) => code ?? '',
    );
    expect(known.length).toBeGreaterThan(40);
    // A code that ends in a hyphen is made of several: `unreachable-step`.
    const planted = (code: string) =>
      new RegExp(`['\`]${code}${code.endsWith('-') ? '[a-z]+' : ''}(?: @|')`).test(tests);
    expect(known.filter((code) => !planted(code))).toEqual([]);
  });
});
