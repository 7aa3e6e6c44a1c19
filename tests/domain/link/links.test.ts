import { describe, expect, it } from 'vitest';
import { keptAnswers } from '../../../src/domain/clock/kept.ts';
import { readCode, stepCode } from '../../../src/domain/code/step-code.ts';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { parseAddress } from '../../../src/domain/link/address.ts';
import {
  decodeProgress,
  encodeProgress,
  MOST_CHARACTERS,
  markOfProgress,
  PROGRESS,
  progressLink,
} from '../../../src/domain/link/progress-link.ts';
import { answersAsJournal, readAnswers, stepLink } from '../../../src/domain/link/step-link.ts';
import type { Entry, Journal } from '../../../src/domain/progress/journal.ts';
import { walk } from '../../../src/domain/walk/walk.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { shippedGuides } from '../../support/shipped.ts';
import { clockGuide } from '../clock/fixture.ts';

const guide = aGuide({
  questions: { posta: ['si', 'no'], prima: ['si', 'no'] },
  categories: { uno: [{ posta: ['si'] }, 'entrare'], altri: [{}, 'entrare'] },
  procedures: { entrare: ['apri', 'accedi', 'cambia'], recuperare: ['chiedi', 'imposta'] },
  troubles: { dimenticata: '>recuperare', bloccata: 'stop' },
  steps: { accedi: { troubles: ['dimenticata', 'bloccata'] } },
});

const entry = (kind: Entry['kind'], id: string, value = ''): Entry => ({
  ...{ kind, id, value, by: 'person', at: 5, stepHash: kind === 'answer' ? '' : 'abc' },
});
const answers = [entry('answer', 'posta', 'si'), entry('answer', 'prima', 'no')];

/** What a journal means, without times and hashes. */
function standing(of: Guide, journal: Journal) {
  const now = walk(of, journal, 0);
  if (now.kind !== 'path') return { kind: now.kind, facts: now.facts };
  const { position } = now;
  return {
    facts: now.facts,
    category: now.category.id,
    done: now.path.filter(({ done }) => done).map(({ step }) => step.id),
    detours: now.detours.map(({ from, trouble }) => [from.id, trouble.id]),
    position: position.kind,
    at: position.kind === 'end' ? undefined : position.current.step.id,
  };
}

describe('a step link', () => {
  it('carries answers in its query, and they come back', () => {
    const link = stepLink(guide, 'accedi', { posta: 'si', prima: 'no' });
    expect(link).toBe('/prova/accedi/?r=posta:si,prima:no');
    const query = new URLSearchParams(link.split('?')[1]).get('r') ?? '';
    expect(readAnswers(guide, query)).toEqual({
      answers: { posta: 'si', prima: 'no' },
      dropped: 0,
    });
  });

  it('stands after the names of a guide that is not baked', () => {
    const link = stepLink(guide, 'accedi', { posta: 'si' }, 'en', () => false);
    expect(link).toBe('/en/?guida=prova&passo=accedi&r=posta:si');
  });

  it('drops what the guide does not have', () => {
    const hostile = 'posta:forse,__proto__:si,constructor:x,prima:no:si,prima,,posta:si';
    expect(readAnswers(guide, hostile)).toEqual({ answers: { posta: 'si' }, dropped: 5 });
    expect(readAnswers(guide, 'a:b,'.repeat(300_000)).answers).toEqual({});
  });

  it('leads a newcomer to the same path', () => {
    const { answers: read } = readAnswers(guide, 'posta:si,prima:no');
    expect(standing(guide, answersAsJournal(read, 5))).toEqual(standing(guide, answers));
  });
});

describe('a progress link', () => {
  const journals: Readonly<Record<string, Journal>> = {
    'only answers': answers,
    'a question open': answers.slice(0, 1),
    'steps done': [...answers, entry('confirm', 'apri')],
    'all done': [...answers, ...['apri', 'accedi', 'cambia'].map((id) => entry('confirm', id))],
    'in a detour': [
      ...answers,
      ...[entry('confirm', 'apri'), entry('trouble', 'accedi', 'dimenticata')],
      entry('confirm', 'chiedi'),
    ],
    stopped: [...answers, entry('confirm', 'apri'), entry('trouble', 'accedi', 'bloccata')],
    'gone back': [...answers, entry('confirm', 'apri'), entry('return', 'apri')],
    'an answer changed': [...answers, entry('confirm', 'apri'), entry('answer', 'posta', 'no')],
  };

  it.each(Object.entries(journals))('carries the state: %s', (_, journal) => {
    const text = encodeProgress(guide, journal) ?? '';
    expect(text).not.toMatch(/abc/);
    const read = decodeProgress(text, [guide], 7);
    expect(read).toMatchObject({ kind: 'found', dropped: 0, short: false });
    if (read.kind !== 'found') return;
    expect(standing(guide, read.journal)).toEqual(standing(guide, journal));
    expect(
      read.journal.every(({ by, at, stepHash }) => by === 'person' && at === 7 && !stepHash),
    ).toBe(true);
  });

  it('that would be too long carries answers and the current step', () => {
    const back = Array.from({ length: 150 }, () => [
      entry('confirm', 'apri'),
      entry('return', 'apri'),
    ]).flat();
    const journal = [...answers, ...back, entry('confirm', 'apri')];
    const link = progressLink(guide, journal) ?? '';
    expect(link).toMatch(/^\/prova\/#avanzamento=/);
    expect(link.slice(link.indexOf('#')).length).toBeLessThanOrEqual(MOST_CHARACTERS);
    const read = decodeProgress(link.slice(link.indexOf('#')), [guide]);
    expect(read).toMatchObject({ kind: 'found', short: true });
    if (read.kind === 'found') {
      expect(standing(guide, read.journal)).toEqual(standing(guide, journal));
    }
  });

  it('fits for the whole path of every category of the shipped guides', () => {
    for (const shipped of shippedGuides()) {
      const all = shipped.steps.map(({ id }) => entry('confirm', id));
      const first = shipped.questions.map((q) => entry('answer', q.id, q.options[0]?.value));
      const text = encodeProgress(shipped, [...first, ...all]);
      expect(text?.length).toBeLessThanOrEqual(MOST_CHARACTERS - PROGRESS.length);
    }
  });

  it('names a guide that is missing, and survives a mail program’s encoding', () => {
    const text = encodeProgress(guide, answers) ?? '';
    expect(decodeProgress(text, [])).toEqual({ kind: 'unknown-guide', mark: 'PR' });
    expect(markOfProgress(text)).toBe('PR');
    expect(decodeProgress(text.replaceAll('~', '%7E'), [guide])).toMatchObject({ kind: 'found' });
  });

  it('drops what a newer guide no longer has', () => {
    const text = encodeProgress(guide, [...answers, entry('confirm', 'cambia')]) ?? '';
    const newer = { ...guide, steps: guide.steps.filter(({ id }) => id !== 'cambia') };
    expect(decodeProgress(text, [newer])).toMatchObject({ kind: 'found', dropped: 1 });
  });
});

describe('what comes from anybody', () => {
  const NOT_OURS = ['', '%', '%E0%A4%A', '__proto__', 'javascript:alert(1)', '~', 'SE1~~0000'];

  it.each(NOT_OURS)('%j is not found', (text) => {
    expect(decodeProgress(text, [guide])).toEqual({ kind: 'not-found' });
    expect(readAnswers(guide, text).answers).toEqual({});
    expect(readCode(text, [guide]).kind).not.toBe('found');
  });

  it('a fragment of a megabyte is not found, and quickly', () => {
    // Not by the clock on the wall: other work on this machine is not ours.
    const before = process.cpuUsage();
    for (const unit of ['a', '%', '~', '%41', 'C2A~']) {
      const long = PROGRESS + unit.repeat(1_000_000 / unit.length);
      expect(decodeProgress(long, [guide])).toEqual({ kind: 'not-found' });
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });

  it('10,000 seeded mutations of valid links and codes: a valid reading, or none; never a throw', () => {
    const next = seeded(20_261_127);
    const valid = [
      stepCode(guide, 'accedi', 'uno'),
      'posta:si,prima:no',
      `${PROGRESS}${encodeProgress(guide, [...answers, entry('confirm', 'apri')])}`,
      '/prova/accedi/',
      '/?guida=prova&passo=accedi',
    ];
    const before = JSON.stringify(guide);
    for (let n = 0; n < 10_000; n += 1) {
      const text = mutated(valid[n % valid.length] ?? '', next);
      const code = readCode(text, [guide]);
      if (code.kind === 'found') expect(guide.steps).toContain(code.step);
      for (const [id, value] of Object.entries(readAnswers(guide, text).answers)) {
        const question = guide.questions.find((candidate) => candidate.id === id);
        expect(question?.options.some((option) => option.value === value)).toBe(true);
      }
      const progress = decodeProgress(text, [guide]);
      if (progress.kind === 'found') expect(walk(guide, progress.journal, 0).ignored).toEqual([]);
      const [path = '', search = ''] = text.split('?');
      const address = parseAddress(path, search);
      if ('guide' in address) expect(address.guide).toMatch(/^[a-z0-9-]+$/);
    }
    expect(JSON.stringify(guide)).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const PIECES = [
  ...['%', '%00', '%E0%A4', '__proto__', 'constructor', 'javascript:', '<script>', '"', '~'],
  ...['\u0000', '\u202e', '\ud800', ':', ',', '.', '/', '//', '#', '&', '=', 'A', '7', ' '],
];

/** One to four changes: a piece put in, a part cut out or doubled, a sign changed. */
function mutated(text: string, next: () => number): string {
  let now = text;
  for (let left = 1 + (next() % 4); left > 0; left -= 1) {
    const at = next() % (now.length + 1);
    const piece = PIECES[next() % PIECES.length] ?? '';
    const length = next() % 4;
    const kind = next() % 3;
    if (kind === 0) now = now.slice(0, at) + piece + now.slice(at);
    else if (kind === 1) now = now.slice(0, at) + now.slice(at + length);
    else now = now.slice(0, at) + now.slice(at, at + length).repeat(3) + now.slice(at);
  }
  return now;
}

/** Numbers that look random and are the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

describe('a progress link with clocks and counts', () => {
  const timed = clockGuide();
  const noon = Date.UTC(2026, 10, 20, 11);
  const at = (kind: Entry['kind'], id: string, value = ''): Entry => ({
    ...{ kind, id, value, by: 'person', at: noon, stepHash: '' },
  });
  const kept = (journal: Journal) => keptAnswers(timed, journal);

  it.each<readonly [string, Journal]>([
    ['a day entered', [at('answer', 'codice-valido', '2026-11-18'), at('confirm', 'apri')]],
    ['a clock that a step started', [at('confirm', 'apri'), at('confirm', 'cambia')]],
    ['attempts', [at('answer', 'tentativi', '2'), at('answer', 'tentativi', '3')]],
  ])('carries %s to another PC on another day', (_, did) => {
    const journal = [at('answer', 'ruolo', 'uno'), ...did];
    const text = encodeProgress(timed, journal) ?? '';
    const read = decodeProgress(text, [timed], noon + 30 * 86_400_000);
    if (read.kind !== 'found') throw new Error(read.kind);
    expect(read.dropped).toBe(0);
    expect(Object.keys(kept(journal))).toHaveLength(1);
    expect(kept(read.journal)).toEqual(kept(journal));
    expect(standing(timed, read.journal)).toEqual(standing(timed, journal));
  });

  it('carries them also where only answers and the current step fit', () => {
    const back = [at('confirm', 'apri'), at('return', 'apri')];
    const long = Array.from({ length: 60 }, () => back).flat();
    const journal = [at('answer', 'ruolo', 'uno'), ...long];
    const all = [...journal, at('confirm', 'apri'), at('confirm', 'cambia')];
    const read = decodeProgress(encodeProgress(timed, all) ?? '', [timed], noon + 86_400_000 * 9);
    if (read.kind !== 'found') throw new Error(read.kind);
    expect(read.short).toBe(true);
    expect(kept(read.journal)).toEqual({ 'codice-valido': '2026-11-20' });
    expect(standing(timed, read.journal)).toEqual(standing(timed, all));
  });

  it('drops a day that does not exist', () => {
    const text = encodeProgress(timed, [at('answer', 'ruolo', 'uno')]) ?? '';
    expect(decodeProgress(text, [timed])).toMatchObject({ dropped: 0 });
    const bad = encodeProgress({ ...timed, clocks: [] }, [
      at('answer', 'ruolo', 'uno'),
      at('answer', 'codice-valido', '2026-02-30'),
    ]);
    expect(decodeProgress(bad ?? '', [timed])).toMatchObject({ dropped: 1 });
  });
});
