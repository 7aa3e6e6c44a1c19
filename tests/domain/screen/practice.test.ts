import { describe, expect, it } from 'vitest';
import type { FigureInput } from '../../../src/domain/screen/figure.ts';
import type { Part, Variant } from '../../../src/domain/screen/model.ts';
import { type Practice, practiceOn } from '../../../src/domain/screen/practice.ts';
import { aScreen, inChrome, wordsIn } from './fixture.ts';

const FORM: readonly Part[] = [
  { kind: 'heading', text: 'Entra' },
  { kind: 'field', id: 'utente', label: 'Utente:' },
  {
    kind: 'row',
    parts: [
      { kind: 'button', id: 'accedi', text: 'Accedi' },
      { kind: 'button', text: 'Entra con {servizio}' },
    ],
  },
  { kind: 'link', text: 'Password dimenticata?' },
];

function inputFor(variant: Variant, more: Partial<FigureInput> = {}): FigureInput {
  return {
    screens: [aScreen(variant)],
    use: { show: 'pagina', marks: { accedi: 2, utente: 1 } },
    variables: { servizio: 'SPID' },
    language: 'it',
    ...more,
  };
}

function practised(
  variant: Variant,
  more: Partial<FigureInput> = {},
  form: 'wide' | 'narrow' = 'wide',
): Practice {
  const found = practiceOn(inputFor(variant, more), form);
  if (found === undefined) throw new Error('Something to practise was expected');
  return found;
}

describe('Trying a click on a drawing', () => {
  it.each(['wide', 'narrow'] as const)(
    'offers whatever can be pressed, right or wrong, in reading order (%s)',
    (form) => {
      const { targets } = practised(inChrome(...FORM), {}, form);
      expect(targets.map(({ words, number }) => [words, number])).toEqual([
        ['Utente', 1],
        ['Accedi', 2],
        ['Entra con SPID', undefined],
        ['Password dimenticata?', undefined],
      ]);
    },
  );

  it('gives every place room for a finger, around the same middle', () => {
    const { targets } = practised(inChrome(...FORM));
    const link = targets.find(({ words }) => words === 'Password dimenticata?');
    expect(Math.min(...targets.map(({ area }) => area.height))).toBeGreaterThanOrEqual(34);
    expect(link?.area.height).toBe(34);
  });

  it('asks for the marked places in the order of the instruction, each number once', () => {
    const more = { use: { show: 'pagina', marks: { accedi: 3, utente: 1 } } };
    expect(practised(inChrome(...FORM), more).order).toEqual([1, 3]);
    const both = { use: { show: 'pagina', marks: { accedi: 1, utente: 1 } } };
    expect(practised(inChrome(...FORM), both).order).toEqual([1]);
  });

  it('does not give the place away: the drawing has the same words and no marks', () => {
    const { laid } = practised(inChrome(...FORM));
    expect(laid.marks).toEqual([]);
    expect(wordsIn(laid)).toContain('Accedi');
    const other = practised(inChrome(...FORM), { use: { show: 'pagina', marks: { utente: 1 } } });
    expect(other.laid.shapes).toEqual(laid.shapes);
  });

  it('has its places inside the drawing, apart from each other', () => {
    const { laid, targets } = practised(inChrome(...FORM));
    for (const { area } of targets) {
      expect(area.x).toBeGreaterThanOrEqual(0);
      expect(area.y).toBeGreaterThanOrEqual(0);
      expect(area.x + area.width).toBeLessThanOrEqual(laid.width);
      expect(area.y + area.height).toBeLessThanOrEqual(laid.height);
    }
    const apart = targets.every(({ area: a }, index) =>
      targets
        .slice(index + 1)
        .every(
          ({ area: b }) =>
            a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y,
        ),
    );
    expect(apart).toBe(true);
  });

  it('finds places within groups and columns', () => {
    const deep = inChrome({
      kind: 'columns',
      columns: [
        {
          share: 1,
          parts: [{ kind: 'group', parts: [{ kind: 'button', id: 'accedi', text: 'Accedi' }] }],
        },
        { share: 1, parts: [{ kind: 'link', text: 'Aiuto' }] },
      ],
    });
    const words = practised(deep).targets.map((target) => target.words);
    expect([...words].sort()).toEqual(['Accedi', 'Aiuto']);
  });

  it('leaves out what the state of the drawing does not show', () => {
    const variant: Variant = {
      ...inChrome(
        { kind: 'button', id: 'accedi', text: 'Accedi' },
        { kind: 'link', text: 'Procedi', when: { avanzate: ['aperte'] } },
      ),
      facts: { avanzate: ['chiuse', 'aperte'] },
    };
    const words = (chosen: Readonly<Record<string, string>>) =>
      practised(variant, { chosen }).targets.map((target) => target.words);
    expect(words({})).toEqual(['Accedi']);
    expect(words({ avanzate: 'aperte' })).toEqual(['Accedi', 'Procedi']);
  });

  it("has the areas of an author's picture, with their words", () => {
    const picture: Variant = {
      id: 'foto',
      frame: {
        kind: 'image',
        file: 'portale.png',
        width: 800,
        height: 600,
        alt: 'La pagina del portale',
        areas: [
          { id: 'annulla', x: 40, y: 70, width: 20, height: 10, text: 'Annulla' },
          { id: 'accedi', x: 10, y: 50, width: 20, height: 10, text: 'Accedi' },
        ],
      },
      parts: [],
    };
    expect(practised(picture).targets.map(({ words, number }) => [words, number])).toEqual([
      ['Accedi', 2],
      ['Annulla', undefined],
    ]);
  });

  it.each([
    ['nothing is marked', { use: { show: 'pagina' } }],
    ['the mark stands on nothing', { use: { show: 'pagina', marks: { altrove: 1 } } }],
    ['the screen is unknown', { use: { show: 'altra', marks: { accedi: 1 } } }],
  ])('is not offered where %s', (_, more) => {
    expect(practiceOn(inputFor(inChrome(...FORM), more), 'wide')).toBeUndefined();
  });
});
