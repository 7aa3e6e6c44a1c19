import { describe, expect, it } from 'vitest';
import { codeIn, stepsBeginning } from '../../../src/domain/code/find-code.ts';
import { spell } from '../../../src/domain/code/spell.ts';
import { formatCode, stepCode } from '../../../src/domain/code/step-code.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { shippedGuides } from '../../support/shipped.ts';

const guides = shippedGuides();
const [guide] = guides;
if (!guide) throw new Error('There is no guide');

describe('a code in a longer text', () => {
  it('is found for every step of every guide, in the line that the app writes', () => {
    for (const of of guides) {
      for (const step of of.steps) {
        const code = stepCode(of, step.id, undefined);
        const line = `Codice passo: ${formatCode(code)} (${spell(code, 'it')})`;
        expect(codeIn(line, guides)).toMatchObject({ guide: of, step });
        expect(codeIn(`con ${formatCode(code).toLowerCase()} non va`, guides)?.step).toBe(step);
      }
    }
  });

  it('counts only with its check, and only of a step there is', () => {
    const code = stepCode(guide, guide.steps[0]?.id ?? '', undefined);
    const swapped = code.slice(0, 4) + code.charAt(5) + code.charAt(4);
    expect(codeIn(`il codice è ${formatCode(swapped)}, aiuto`, guides)).toBeUndefined();
    expect(codeIn(`il codice è ${formatCode(code)}, aiuto`, [aGuide({})])).toBeUndefined();
  });

  it('is not made of the words of the guides', () => {
    const prose = guides.flatMap((of) => JSON.stringify(of).split('\n')).join(' ');
    expect(codeIn(prose, guides)).toBeUndefined();
  });
});

describe('the beginning of a code', () => {
  it('gives the steps whose codes begin so, and fewer with each symbol', () => {
    for (const step of guide.steps) {
      const code = stepCode(guide, step.id, undefined);
      for (const length of [3, 4, 5]) {
        const found = stepsBeginning(formatCode(code).slice(0, length + 1), guides);
        expect(found.map((one) => one.step)).toContain(step);
        for (const { begins } of found) expect(code.slice(0, 4)).toMatch(begins.slice(0, length));
      }
      expect(stepsBeginning(code.slice(0, 4), guides)).toHaveLength(1);
    }
  });

  it('gives nothing for less, for more, and for words', () => {
    const code = stepCode(guide, guide.steps[0]?.id ?? '', undefined);
    for (const typed of ['', code.slice(0, 2), code, 'sen', 'posta', 'a b c', '%E0%A4%A']) {
      expect(stepsBeginning(typed, guides)).toEqual([]);
    }
  });
});
