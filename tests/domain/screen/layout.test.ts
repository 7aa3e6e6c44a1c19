import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/domain/screen/model.ts';
import { inChrome, laid, wordsIn } from './fixture.ts';

const LOGIN: readonly Part[] = [
  { kind: 'field', id: 'nome', label: 'Nome utente' },
  { kind: 'field', id: 'password', label: 'Password', secret: true },
  {
    kind: 'row',
    spread: 'between',
    parts: [
      { kind: 'button', id: 'avanzate', text: 'Avanzate' },
      { kind: 'button', id: 'torna', text: 'Torna indietro', look: 'main' },
    ],
  },
];

describe('A drawing', () => {
  it('is the same every time it is laid out', () => {
    const variant = inChrome(...LOGIN);
    expect(laid(variant, 'wide', { nome: 1 })).toEqual(laid(variant, 'wide', { nome: 1 }));
  });

  it('shows only what the facts allow', () => {
    const variant = {
      ...inChrome(
        { kind: 'button', text: 'Apri', when: { stato: ['chiuso'] } },
        { kind: 'button', text: 'Chiudi', when: { stato: ['aperto'] } },
      ),
      facts: { stato: ['chiuso', 'aperto'] },
    };
    expect(wordsIn(laid(variant))).toContain('Apri');
    expect(wordsIn(laid(variant))).not.toContain('Chiudi');
  });

  it('puts what is spread at both ends of the line', () => {
    const { marks } = laid(inChrome(...LOGIN), 'wide', { avanzate: 1, torna: 2 });
    const [left, right] = marks.map((mark) => mark.area);
    expect(left?.y).toBe(right?.y);
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeGreaterThan(600);
    expect(left?.x).toBeLessThan(100);
  });

  it('stands in columns on a computer, and below one another on a phone', () => {
    const variant = inChrome({
      kind: 'columns',
      columns: [
        { share: 1, parts: [{ kind: 'text', id: 'a', text: 'Prima' }] },
        { share: 1, parts: [{ kind: 'text', id: 'b', text: 'Seconda' }] },
      ],
    });
    const at = (form: 'wide' | 'narrow') =>
      laid(variant, form, { a: 1, b: 2 }).marks.map((mark) => mark.area.y);
    const [wideFirst, wideSecond] = at('wide');
    const [narrowFirst, narrowSecond] = at('narrow');
    expect(wideSecond).toBe(wideFirst);
    expect(narrowSecond).toBeGreaterThan(narrowFirst ?? 0);
  });
});

describe('The marks of a drawing', () => {
  it('stand in the order of their numbers, each beside its place', () => {
    const { marks } = laid(inChrome(...LOGIN), 'wide', { password: 2, nome: 1 });
    expect(marks.map((mark) => [mark.number, mark.area.id])).toEqual([
      [1, 'nome'],
      [2, 'password'],
    ]);
    for (const { x, y, radius, area } of marks) {
      const dx = Math.max(area.x - x, 0, x - area.x - area.width);
      const dy = Math.max(area.y - y, 0, y - area.y - area.height);
      expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(radius + 2);
    }
  });

  it('can point at the browser itself', () => {
    const { marks } = laid(inChrome(...LOGIN), 'wide', { indirizzo: 1, scheda: 2 });
    expect(marks.map((mark) => mark.area.id)).toEqual(['indirizzo', 'scheda']);
  });

  it('leave out what is not drawn', () => {
    expect(laid(inChrome(...LOGIN), 'wide', { cognome: 1 }).marks).toEqual([]);
  });
});

describe('A picture supplied by the author', () => {
  const variant = {
    id: 'foto',
    frame: {
      kind: 'image',
      file: 'portale.png',
      width: 1000,
      height: 500,
      alt: 'Il portale',
      areas: [{ id: 'accedi', x: 80, y: 10, width: 10, height: 10, text: 'Pulsante Accedi' }],
    },
    parts: [],
  } as const;

  it('keeps its proportions, and its marks their places, in both forms', () => {
    for (const form of ['wide', 'narrow'] as const) {
      const { width, height, shapes, marks } = laid(variant, form, { accedi: 1 });
      expect(height).toBe(Math.ceil(width / 2));
      expect(shapes[0]).toMatchObject({ kind: 'image', file: 'portale.png', width });
      const [mark] = marks;
      expect(mark?.area.x).toBeCloseTo(width * 0.8 - 5, 1);
    }
  });

  it('is not blown up where it is small, and a tall one does not fill the page', () => {
    const sized = (width: number, height: number) => ({
      ...variant,
      frame: { ...variant.frame, width, height },
    });
    const small = laid(sized(200, 100), 'wide', { accedi: 1 });
    expect(small.shapes[0]).toMatchObject({ x: 280, width: 200, height: 100 });
    expect(small.marks[0]?.area.x).toBeCloseTo(280 + 160 - 5, 1);
    const tall = laid(sized(1000, 2000), 'wide', {});
    expect(tall.height).toBe(760 * 1.4);
    expect(tall.shapes[0]).toMatchObject({ width: 532 });
  });
});
