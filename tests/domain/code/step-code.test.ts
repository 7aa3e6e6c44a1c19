import { describe, expect, it } from 'vitest';
import { CODE_ALPHABET, NO_CATEGORY } from '../../../src/domain/code/alphabet.ts';
import { spell } from '../../../src/domain/code/spell.ts';
import {
  formatCode,
  numberOf,
  numberSymbols,
  readCode,
  stepCode,
} from '../../../src/domain/code/step-code.ts';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { shippedGuides } from '../../support/shipped.ts';

const guide = aGuide({
  categories: { prima: [{}, 'entrare'] },
  procedures: { entrare: ['apri', 'accedi'] },
  with: { redirects: { 'vecchio-nome': 'accedi' } },
});
const code = stepCode(guide, 'accedi', 'prima');

/** Every code that a guide's steps can have: neutral, and one for each category. */
function everyCode(of: Guide): readonly string[] {
  const categories = [undefined, ...of.categories.map(({ id }) => id)];
  return of.steps.flatMap(({ id }) => categories.map((category) => stepCode(of, id, category)));
}

describe('a step code', () => {
  it('has six symbols, names guide, step and category, and reads back', () => {
    expect(code).toMatch(/^PR.{4}$/);
    expect(readCode(code, [guide])).toEqual({
      kind: 'found',
      guide,
      step: guide.steps[1],
      category: guide.categories[0],
    });
  });

  it('without a category reads back without one', () => {
    expect(readCode(stepCode(guide, 'apri', undefined), [guide])).toEqual({
      kind: 'found',
      guide,
      step: guide.steps[0],
    });
  });

  it('of an old id is that of the step it moved to', () => {
    expect(stepCode(guide, 'vecchio-nome', 'prima')).toBe(code);
    expect(() => stepCode(guide, 'mai-esistito', 'prima')).toThrow('mai-esistito');
  });

  it('reads back for every step of every shipped guide and every category', () => {
    const guides = shippedGuides();
    for (const shipped of guides) {
      for (const one of everyCode(shipped)) {
        expect(readCode(one, guides)).toMatchObject({ kind: 'found', guide: { id: shipped.id } });
      }
    }
  });

  it('has room for the numbers 1 to 900, each with symbols of its own', () => {
    const numbers = Array.from({ length: 900 }, (_, index) => index + 1);
    expect(numbers.map((number) => numberOf(numberSymbols(number)))).toEqual(numbers);
  });
});

describe('an error on the telephone', () => {
  it('of one symbol, or of two neighbours that change places, is never accepted', () => {
    const guides = [...shippedGuides(), guide];
    const accepted: string[] = [];
    let tried = 0;
    for (const right of guides.flatMap(everyCode)) {
      for (const wrong of errorsOf(right)) {
        tried += 1;
        if (readCode(wrong, guides).kind !== 'wrong-check') accepted.push(`${right} ${wrong}`);
      }
    }
    expect(accepted).toEqual([]);
    expect(tried).toBeGreaterThan(50_000);
  }, 60_000);
});

function errorsOf(right: string): readonly string[] {
  const symbols = [...right];
  const single = symbols.flatMap((own, at) =>
    [...CODE_ALPHABET]
      .filter((other) => other !== own)
      .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
  );
  const swapped = symbols.slice(1).flatMap((next, at) => {
    const own = right.charAt(at);
    return own === next ? [] : [right.slice(0, at) + next + own + right.slice(at + 2)];
  });
  return [...single, ...swapped];
}

describe('reading a code', () => {
  const found = expect.objectContaining({ kind: 'found', step: guide.steps[1] });

  it.each([
    ['in groups', formatCode(code)],
    ['in small letters', code.toLowerCase()],
    ['with hyphens', [...code].join('-')],
    ['with dots and spaces', ` ${[...code].join(' . ')} `],
    ['with dashes and no-break spaces', `${code.slice(0, 3)}\u00a0\u2013 ${code.slice(3)}`],
    ['with an accent', code.replace('R', 'R\u0301')],
    [
      'in wide letters',
      [...code].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''),
    ],
  ])('forgives how it is typed: %s', (_, typed) => {
    expect(readCode(typed, [guide])).toEqual(found);
  });

  it('takes the signs that the alphabet lacks for those that look like them', () => {
    const with7 = { ...guide, mark: 'QJ' };
    const right = stepCode(with7, 'accedi', 'prima');
    for (const [q, j] of ['0I', 'O1', 'oL', 'oi']) {
      const typed = (q ?? '') + (j ?? '') + right.slice(2);
      expect(readCode(typed, [with7])).toMatchObject({ kind: 'found' });
    }
  });

  it('says what is wrong', () => {
    expect(readCode('', [guide])).toEqual({ kind: 'malformed', why: 'empty' });
    expect(readCode(' - ', [guide])).toEqual({ kind: 'malformed', why: 'empty' });
    expect(readCode(code.slice(1), [guide])).toEqual({ kind: 'malformed', why: 'too-short' });
    expect(readCode(`${code}2`, [guide])).toEqual({ kind: 'malformed', why: 'too-long' });
    expect(readCode('PR2?AB', [guide])).toEqual({ kind: 'malformed', why: 'foreign-symbol' });
    expect(readCode(code, [])).toEqual({ kind: 'unknown-guide', mark: 'PR' });
    const shorter = { ...guide, steps: guide.steps.slice(0, 1) };
    expect(readCode(code, [shorter])).toEqual({ kind: 'unknown-step', guide: shorter });
  });

  it('of a megabyte is refused at once', () => {
    expect(readCode('Q'.repeat(1_000_000), [guide])).toEqual({
      kind: 'malformed',
      why: 'too-long',
    });
  });
});

describe('the code aloud', () => {
  it('uses the Italian telephone alphabet, or the international one', () => {
    expect(spell('KX7 M3P', 'it')).toBe(
      'K come Kursaal, X come Xilofono, sette, M come Milano, tre, P come Padova',
    );
    expect(spell('KX7 M3P', 'en')).toBe(
      'K as in Kilo, X as in X-ray, seven, M as in Mike, three, P as in Papa',
    );
  });

  it('has a word that begins with its letter for every symbol', () => {
    for (const language of ['it', 'en'] as const) {
      const letters = [...CODE_ALPHABET].filter((symbol) => /[A-Z]/.test(symbol));
      for (const letter of letters) {
        expect(spell(letter, language)).toMatch(new RegExp(`^${letter} (come|as in) ${letter}`));
      }
    }
  });

  it('comes in groups of three', () => expect(formatCode('KX7M3P')).toBe('KX7 M3P'));
});

it('the symbol of no category is no shipped category’s', () => {
  for (const { categories } of shippedGuides()) {
    expect(categories.map(({ symbol }) => symbol)).not.toContain(NO_CATEGORY);
  }
});
