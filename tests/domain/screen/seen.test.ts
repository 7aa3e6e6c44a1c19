import { describe, expect, it } from 'vitest';
import type { Guide, Trouble } from '../../../src/domain/guide/model.ts';
import { SMALL_HEIGHT, smallTop, whatIsSeen } from '../../../src/domain/screen/seen.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { inChrome, laid } from './fixture.ts';

function withScreens(screens: Readonly<Record<string, Partial<Trouble>>>): Guide {
  const guide = aGuide({
    categories: { tutti: [{}, 'fai'] },
    procedures: { fai: ['apri'] },
    troubles: { chiusa: 'advice', lenta: 'advice', altro: 'stop' },
    steps: { apri: { troubles: ['chiusa', 'lenta', 'altro'], screen: { show: 'pagina' } } },
  });
  const troubles = guide.troubles.map((trouble) => ({ ...trouble, ...screens[trouble.id] }));
  return { ...guide, troubles };
}

function seen(guide: Guide, facts?: Readonly<Record<string, string>>) {
  const [step] = guide.steps;
  if (step === undefined) throw new Error('The guide has no step');
  return whatIsSeen(guide, step, facts).map(({ use, trouble }) => [use.show, trouble?.id]);
}

describe('what may be seen at a step', () => {
  it('is the right screen, then those of the troubles in the order of the step', () => {
    const guide = withScreens({
      altro: { screen: { show: 'x' } },
      chiusa: { screen: { show: 'y' } },
    });
    expect(seen(guide)).toEqual([
      ['pagina', undefined],
      ['y', 'chiusa'],
      ['x', 'altro'],
    ]);
  });

  it('is nothing to choose from where no trouble has a screen', () => {
    expect(seen(withScreens({}))).toEqual([]);
  });

  it('leaves out a trouble that the answers rule out, and only that', () => {
    const guide = withScreens({
      chiusa: { screen: { show: 'y' }, when: { casa: ['si'] } },
      lenta: { screen: { show: 'z' } },
    });
    expect(seen(guide)).toHaveLength(3);
    expect(seen(guide, { casa: 'si' })).toHaveLength(3);
    expect(seen(guide, { casa: 'no' })).toEqual([
      ['pagina', undefined],
      ['z', 'lenta'],
    ]);
  });
});

describe('a small drawing', () => {
  const long = (last: string) =>
    inChrome(
      { kind: 'heading', text: 'Titolo' },
      { kind: 'space', size: 600 },
      { kind: 'button', id: 'qui', text: last },
    );

  it('of the right screen shows its lowest mark', () => {
    const right = laid(long('Avanti'), 'narrow', { qui: 1 });
    const top = smallTop(right, right);
    const [mark] = right.marks;
    expect(mark && mark.area.y > top && mark.area.y + mark.area.height < top + SMALL_HEIGHT).toBe(
      true,
    );
  });

  it('of another shows the first words that the right one does not have', () => {
    const right = laid(long('Avanti'), 'narrow');
    const other = laid(long('Ricarica'), 'narrow');
    const words = other.shapes.find((shape) => shape.kind === 'text' && shape.text === 'Ricarica');
    const top = smallTop(other, right);
    const y = words && 'y' in words ? words.y : -1;
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(top + SMALL_HEIGHT);
  });

  it('begins at the top where that is in sight anyway, and never beyond the end', () => {
    const right = laid(inChrome({ kind: 'heading', text: 'Titolo' }), 'narrow');
    expect(smallTop(right, right)).toBe(0);
    const short = laid(inChrome({ kind: 'heading', text: 'Altro' }), 'narrow');
    expect(smallTop(short, right)).toBe(0);
  });
});
