import { describe, expect, it } from 'vitest';
import type { ScreenUse } from '../../../src/domain/screen/model.ts';
import { practiceOn } from '../../../src/domain/screen/practice.ts';
import { aScreen, inChrome } from './fixture.ts';

const SCREEN = aScreen(
  inChrome(
    { kind: 'heading', text: 'Entra' },
    { kind: 'field', id: 'nome', label: 'Nome utente:' },
    { kind: 'field', label: 'Password', secret: true },
    {
      kind: 'row',
      parts: [
        { kind: 'button', id: 'entra', text: 'Entra' },
        { kind: 'link', text: 'Aiuto' },
      ],
    },
    { kind: 'button', text: 'Nascosto', when: { aperto: ['si'] } },
  ),
);

function practise(marks: ScreenUse['marks'], screens = [SCREEN]) {
  const use: ScreenUse = { show: 'pagina', ...(marks && { marks }) };
  return practiceOn({ screens, use, variables: {}, language: 'it' }, 'wide');
}

describe('the practice on a drawing', () => {
  const found = practise({ nome: 1, entra: 2 });

  it('has every place that can be pressed, named as it reads, and asks for the marked ones in order', () => {
    expect(found?.targets.map(({ words, number }) => [words, number])).toEqual([
      ['Nome utente', 1],
      ['Password', undefined],
      ['Entra', 2],
      ['Aiuto', undefined],
    ]);
    expect(found?.order).toEqual([1, 2]);
  });

  it('shows no mark, and moves nothing of the drawing', () => {
    expect(found?.laid.marks).toEqual([]);
    expect(practise({ entra: 1 })?.laid.shapes).toEqual(found?.laid.shapes);
  });

  it('keeps every place inside the drawing', () => {
    for (const { area } of found?.targets ?? []) {
      expect(area.x).toBeGreaterThanOrEqual(0);
      expect(area.x + area.width).toBeLessThanOrEqual(found?.laid.width ?? 0);
      expect(area.y + area.height).toBeLessThanOrEqual(found?.laid.height ?? 0);
    }
  });

  it('has no exercise where nothing is marked, or there is no such screen', () => {
    expect(practise(undefined)).toBeUndefined();
    expect(practise({ altrove: 1 })).toBeUndefined();
    expect(practise({ nome: 1 }, [])).toBeUndefined();
  });

  it('takes the areas of an author’s picture by their words', () => {
    const picture = aScreen({
      id: 'foto',
      frame: {
        ...{ kind: 'image', file: 'portale.png', width: 800, height: 600, alt: 'Il portale' },
        areas: [{ id: 'accedi', x: 80, y: 5, width: 15, height: 8, text: 'Il pulsante Accedi' }],
      },
      parts: [],
    });
    expect(practise({ accedi: 1 }, [picture])?.targets).toMatchObject([
      { words: 'Il pulsante Accedi', number: 1 },
    ]);
  });
});
