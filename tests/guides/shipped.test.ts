/** The guides that are shipped, as the checker sees them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkGuides, defaultSources } from '../../src/build/check-guides.ts';

const GUIDES = fileURLToPath(new URL('../../public/guides', import.meta.url));
const sources = defaultSources();

// The day only moves notices, which are not looked at here: no calendar day may turn this red.
const report = checkGuides([GUIDES], {
  today: '2026-11-22',
  ...(sources !== undefined && { sources }),
});

const cases = report.guides.map((guide) => [guide.guide?.id ?? guide.dir, guide] as const);

describe('The guides shipped', () => {
  it('are all there', () => {
    const folders = readdirSync(GUIDES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(GUIDES, name));
    expect(report.guides.map(({ dir }) => dir)).toEqual(folders.sort());
  });

  it('do not disturb each other, and config.json fits them', () => {
    expect(report.common).toEqual([]);
  });
});

describe.each(cases)('The guide %s', (_, { problems, result, guide }) => {
  it('has no problem', () => {
    expect(problems.filter(({ level }) => level === 'problem')).toEqual([]);
  });

  it('is translated', () => {
    expect(problems.filter(({ code }) => code === 'no-translation')).toEqual([]);
  });

  it('uses or excludes every passage of its source', () => {
    expect(result?.passages?.missing).toBe(0);
    // A guide of advice of its own has no source file, and nothing to cite.
    const cited = result?.passages?.cited ?? 0;
    expect(cited > 0).toBe(guide?.source.file !== undefined);
  });

  it('leads somebody to a step', () => {
    expect(result?.paths?.count).toBeGreaterThan(0n);
    expect(result?.paths?.longest).toBeGreaterThan(0);
  });

  it('is easy to read: Gulpease 60 on average, 45 at the hardest step', () => {
    expect(guide?.steps.length).toBeGreaterThan(0);
    expect(result?.gulpease.average).toBeGreaterThanOrEqual(60);
    expect(result?.gulpease.worst[0]?.value).toBeGreaterThanOrEqual(45);
  });
});
