import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkGuides, hasProblems } from '../../src/build/check-guides.ts';
import { makeGuide, NewGuideError, run } from '../../src/build/new-guide.ts';
import { freeMark } from '../../src/domain/edit/new-guide.ts';

const NOW = Date.UTC(2026, 10, 27);
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'primo-accesso-new-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('A new guide', () => {
  it('has five steps and passes the checker', () => {
    const folder = makeGuide(dir, 'posta-nuova', 'Apri la posta nuova', NOW);
    const report = checkGuides([folder], { today: '2026-11-27' });
    expect(report.guides[0]?.problems.filter(({ level }) => level === 'problem')).toEqual([]);
    expect(hasProblems(report)).toBe(false);
    expect(report.guides[0]?.guide?.steps).toHaveLength(5);
    expect(readFileSync(join(folder, 'guide.json'), 'utf8')).toContain('guide.schema.json');
  });

  it('is said not to be written yet: each text of the model has a notice, until it is another', () => {
    const folder = makeGuide(dir, 'posta-nuova', 'Apri la posta nuova', NOW);
    const places = () =>
      checkGuides([folder], { today: '2026-11-27' }).guides[0]?.problems.flatMap((one) =>
        one.code === 'template-text' ? [one.place] : [],
      );
    const file = join(folder, 'guide.json');
    const text = readFileSync(file, 'utf8');
    expect(places()).toHaveLength(text.match(/Scrivi qui|Modello:|www\.example\.it/g)?.length ?? 0);
    expect(places()).toContain('guide.json: step/trova-la-pagina, body.0');
    writeFileSync(file, text.replace('Scrivi qui dove si trova la pagina.', 'Apri il menù.'));
    expect(places()).not.toContain('guide.json: step/trova-la-pagina, body.0');
  });

  it('gets a mark of its own beside another guide of the same name', () => {
    makeGuide(dir, 'posta', 'Posta', NOW);
    makeGuide(dir, 'posta-due', 'Posta', NOW);
    expect(hasProblems(checkGuides([dir], { today: '2026-11-27' }))).toBe(false);
  });

  it.each([
    ['Nome Sbagliato', 'Titolo'],
    ['assistenza', 'Titolo'],
    ['posta', '  '],
  ])('is not made with the id “%s” and the title “%s”', (id, title) => {
    expect(() => makeGuide(dir, id, title, NOW)).toThrow(NewGuideError);
    expect(run([id, title, '--dir', dir], () => undefined)).toBe(2);
  });

  it('never overwrites a folder', () => {
    makeGuide(dir, 'posta', 'Posta', NOW);
    expect(() => makeGuide(dir, 'posta', 'Altro', NOW)).toThrow(NewGuideError);
  });

  it('finds a mark for a title without letters of the alphabet', () => {
    expect(freeMark('???', [])).toBe('22');
    expect(freeMark('Posta', ['PS'])).toBe('PT');
  });
});
