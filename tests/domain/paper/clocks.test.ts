/** Clocks, counted attempts and the guide's age on paper. */
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { paperOf } from '../../../src/domain/paper/paper-of.ts';
import { allBlocks, oneLine, textsOfPaper } from '../../support/paper-text.ts';
import { shippedGuide } from '../../support/papers.ts';

const whole = { kind: 'guide' } as const;
const said = (paper: ReturnType<typeof paperOf>) => oneLine(textsOfPaper(paper).join(' '));

describe.each(['it', 'en'] as const)('A paper with clocks, in %s', (language) => {
  const input = shippedGuide('sistema-ts', language);
  const { guide } = input;
  const slip = { kind: 'clock', clock: 'parola-chiave' } as const;

  it('has a blank for the day, and says how to count', () => {
    const text = said(paperOf({ ...input, extent: slip }));
    expect(text.match(/____ \/ ____ \/ ________/g)).toHaveLength(2);
    expect(text).toMatch(/conta 89 giorni|count 89 days/);
    for (const known of guide.clocks?.[1] ? [guide.clocks[1].ask, guide.clocks[1].expired] : []) {
      expect(text).toContain(oneLine(known));
    }
  });

  it('has the days where they are known', () => {
    const starts = { 'parola-chiave': '2026-11-27' };
    const text = said(paperOf({ ...input, extent: slip, starts }));
    expect(text).toMatch(/27 (novembre|November) 2026/);
    expect(text).toMatch(/24 (febbraio|February) 2027/);
    expect(text).not.toContain('____');
  });

  it('gives the slip of one clock alone, with whom to call', () => {
    const paper = paperOf({ ...input, extent: slip });
    expect(allBlocks(paper.blocks).filter(({ kind }) => kind === 'step')).toEqual([]);
    expect(paper.fileName).toBe('sistema-ts-parola-chiave.pdf');
    expect(said(paper)).not.toMatch(/7 giorni|7 days/);
  });

  it('has the clocks at their steps, and numbers to cross out as far as the stop', () => {
    const step = (id: string) =>
      said(paperOf({ ...input, extent: { kind: 'step', step: id } as const }));
    expect(step('trova-mail')).toContain('____');
    expect(step('vai-asl')).not.toContain('____');
    expect(step('entra')).toContain('1 · 2 · 3 · 4 · 5 · 6 · 7');
    expect(step('entra')).not.toContain('· 8');
  });
});

describe('The guide’s age on paper', () => {
  const input = shippedGuide('sistema-ts', 'it');
  const of = (source: Partial<Guide['source']>, day: string) => {
    const guide = { ...input.guide, source: { ...input.guide.source, ...source } };
    const created = day === '' ? 0 : Date.parse(`${day}T10:00:00Z`);
    const [, callout] = paperOf({ ...input, guide, created, extent: whole }).blocks;
    return callout?.kind === 'callout' ? callout.title : undefined;
  };

  it.each([
    [{ status: 'historical' }, '2026-12-01', 'Documento storico'],
    [{ status: 'to-verify' }, '2026-12-01', 'Da verificare'],
    [{ status: 'draft' }, '2026-12-01', 'Bozza'],
    [{ status: 'in-force' }, '2026-12-01', undefined],
    [{ status: 'in-force' }, '2027-05-27', undefined],
    [{ status: 'in-force' }, '2027-05-28', 'Guida da ricontrollare'],
    [{ status: 'in-force' }, '', undefined],
  ] as const)('%j on "%s": %s', (source, day, title) => expect(of(source, day)).toBe(title));
});
