import { describe, expect, it } from 'vitest';
import { GuideError } from '../../../src/domain/guide/errors.ts';
import { flatten } from '../../../src/domain/walk/path.ts';
import { aGuide, type Sketch } from '../../support/guide-builder.ts';

const guide = aGuide({
  procedures: {
    tutto: ['a', '>mezzo', 'c'],
    mezzo: ['b', '>fondo'],
    fondo: ['solo-si', 'a'],
    vuota: [],
  },
  steps: { 'solo-si': { when: { q: ['si'] } } },
});

function ids(procedures: readonly string[], facts?: Record<string, string>) {
  return flatten(guide, procedures, facts).map(
    ({ step, procedure }) => `${step.id}@${procedure.id}`,
  );
}

describe('the steps of a path', () => {
  it('stand in order, with those of included procedures in their place', () => {
    expect(ids(['tutto'], { q: 'si' })).toEqual(['a@tutto', 'b@mezzo', 'solo-si@fondo', 'c@tutto']);
  });

  it('are only those that the facts call for', () => {
    expect(ids(['tutto'], { q: 'no' })).toEqual(['a@tutto', 'b@mezzo', 'c@tutto']);
    expect(ids(['tutto'], {})).toEqual(['a@tutto', 'b@mezzo', 'c@tutto']);
  });

  it('are all of them for a reader of whom nothing is known', () => {
    expect(ids(['fondo'])).toEqual(['solo-si@fondo', 'a@fondo']);
  });

  it('stand once, where they first occur', () => {
    expect(ids(['fondo', 'tutto', 'fondo'], {})).toEqual(['a@fondo', 'b@mezzo', 'c@tutto']);
  });

  it('may be none', () => {
    expect(ids([])).toEqual([]);
    expect(ids(['vuota'])).toEqual([]);
  });

  it('are found at once even where procedures include each other twice over, thirty deep', () => {
    const procedures: Record<string, string[]> = { p30: ['fine'] };
    for (let i = 0; i < 30; i += 1) procedures[`p${i}`] = [`>p${i + 1}`, `>p${i + 1}`];
    expect(flatten(aGuide({ procedures }), ['p0']).map(({ step }) => step.id)).toEqual(['fine']);
  });
});

describe('a broken guide', () => {
  it.each<[string, Sketch, string]>([
    ['a procedure that includes itself', { procedures: { p: ['a', '>p'] } }, 'procedure/p'],
    ['procedures in a circle', { procedures: { p: ['>q'], q: ['>r'], r: ['>p'] } }, 'procedure/p'],
    ['a procedure that is missing', { procedures: { p: ['>nulla'] } }, 'procedure/p'],
  ])('%s is named', (_, sketch, node) => {
    expect.assertions(2);
    try {
      flatten(aGuide(sketch), ['p'], {});
    } catch (error) {
      expect(error).toBeInstanceOf(GuideError);
      expect(error).toMatchObject({ node, name: 'GuideError' });
    }
  });

  it('is named also for a step that is missing', () => {
    const broken = aGuide({ procedures: { p: ['a'] }, with: { steps: [] } });
    expect(() => flatten(broken, ['p'], {})).toThrow(/^procedure\/p: .*"a"/);
  });
});
