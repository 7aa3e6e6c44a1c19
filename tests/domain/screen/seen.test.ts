import { describe, expect, it } from 'vitest';
import type { Condition, Step, Trouble } from '../../../src/domain/guide/model.ts';
import type { Part } from '../../../src/domain/screen/model.ts';
import { SMALL_HEIGHT, smallPart, whatIsSeen } from '../../../src/domain/screen/seen.ts';
import { aGuide } from '../../support/guide-builder.ts';
import { inChrome, laid, wordsIn } from './fixture.ts';

/** A guide whose one step has these troubles, in this order; trouble -> its screen and condition. */
function guideWith(
  step: Partial<Step>,
  troubles: Readonly<Record<string, Pick<Trouble, 'screen' | 'when'>>>,
) {
  const ids = Object.keys(troubles);
  const guide = aGuide({
    procedures: { unica: ['apri'] },
    troubles: Object.fromEntries(ids.map((id) => [id, 'advice'])),
    steps: { apri: { troubles: ids, ...step } },
  });
  const told = {
    ...guide,
    troubles: guide.troubles.map((trouble) => ({ ...trouble, ...troubles[trouble.id] })),
  };
  const [only] = told.steps;
  if (!only) throw new Error('The guide has one step');
  return { guide: told, step: only };
}

/** What may be seen, as `screen` or `screen: trouble`. */
function seen(
  { guide, step }: ReturnType<typeof guideWith>,
  facts?: Readonly<Record<string, string>>,
): readonly string[] {
  return whatIsSeen(guide, step, facts).map(({ use, trouble }) =>
    trouble ? `${use.show}: ${trouble.id}` : use.show,
  );
}

const at = (rete: string): Condition => ({ rete: [rete] });

describe('What a person may see at a step', () => {
  it('is the right screen first, then those of the troubles in the order of the step', () => {
    const made = guideWith(
      { screen: { show: 'portale' } },
      {
        avviso: { screen: { show: 'avviso' } },
        dubbio: {},
        vuota: { screen: { show: 'vuota' } },
        altra: { screen: { show: 'avviso', with: { codice: 'B' } } },
      },
    );
    expect(seen(made)).toEqual(['portale', 'avviso: avviso', 'vuota: vuota', 'avviso: altra']);
  });

  it('is only the wrong ones where the step itself shows none', () => {
    expect(seen(guideWith({}, { vuota: { screen: { show: 'vuota' } } }))).toEqual(['vuota: vuota']);
  });

  it('is nothing to choose from where no trouble has a screen', () => {
    expect(seen(guideWith({ screen: { show: 'portale' } }, { dubbio: {} }))).toEqual([]);
  });

  it('leaves out what the person has ruled out, and only that', () => {
    const made = guideWith(
      { screen: { show: 'portale' } },
      {
        fuori: { screen: { show: 'vuota' }, when: at('fuori') },
        dentro: { screen: { show: 'avviso' }, when: at('dentro') },
        sempre: { screen: { show: 'http' } },
      },
    );
    expect(seen(made, { rete: 'dentro' })).toEqual(['portale', 'avviso: dentro', 'http: sempre']);
    // Nothing is known without a visit: a page as it was baked offers all.
    expect(seen(made)).toHaveLength(4);
  });

  it('passes over a trouble that the guide does not know', () => {
    const made = guideWith(
      { troubles: ['ignoto', 'vuota'] },
      { vuota: { screen: { show: 'vuota' } } },
    );
    expect(seen(made)).toEqual(['vuota: vuota']);
  });
});

describe('A small drawing', () => {
  const lines = (count: number): readonly Part[] =>
    Array.from({ length: count }, (_, index) => ({ kind: 'text', text: `Riga ${index}` }));
  const button: Part = { kind: 'button', id: 'accedi', text: 'Accedi' };
  const lastly = (...parts: readonly Part[]) => inChrome(...lines(20), ...parts);

  /** Vertical place of the line of words. */
  function lineAt(screen: ReturnType<typeof laid>, words: string): number {
    const found = screen.shapes.find((shape) => shape.kind === 'text' && shape.text === words);
    if (found === undefined) throw new Error(`No «${words}» among ${wordsIn(screen).join(', ')}`);
    return found.y;
  }

  it('of the right screen shows the marked place', () => {
    const right = laid(lastly(button), 'narrow', { accedi: 1 });
    const [mark] = right.marks;
    if (!mark) throw new Error('The button is marked');
    const { y, height } = smallPart(right, right);
    expect(y).toBeGreaterThan(0);
    expect(mark.area.y).toBeGreaterThanOrEqual(y);
    expect(mark.area.y + mark.area.height).toBeLessThanOrEqual(y + height);
  });

  it('of a wrong one shows the first words that the right one does not have', () => {
    const right = laid(lastly(button), 'narrow', { accedi: 1 });
    const wrong = laid(lastly({ kind: 'text', text: 'Password errata' }, ...lines(20)), 'narrow');
    const { y, height } = smallPart(wrong, right);
    const telling = lineAt(wrong, 'Password errata');
    expect(telling).toBeGreaterThan(SMALL_HEIGHT);
    expect(telling).toBeGreaterThanOrEqual(y);
    expect(telling).toBeLessThanOrEqual(y + height);
  });

  it('is the whole drawing where that is not too high', () => {
    const right = laid(inChrome(button), 'narrow', { accedi: 1 });
    expect(right.height).toBeLessThanOrEqual(SMALL_HEIGHT);
    expect(smallPart(right, right)).toEqual({ y: 0, height: right.height });
  });

  it('begins at the top where what tells it is in sight there', () => {
    const right = laid(inChrome(button), 'narrow', { accedi: 1 });
    const wrong = laid(inChrome({ kind: 'text', text: 'Vietato' }, ...lines(30)), 'narrow');
    expect(smallPart(wrong, right).y).toBe(0);
    expect(smallPart(wrong, undefined).y).toBe(0);
  });

  it('of nearly the right screen shows by what line it differs', () => {
    const right = laid(inChrome(...lines(5), { kind: 'text', text: 'Codice A' }), 'narrow');
    const wrong = laid(inChrome(...lines(5), { kind: 'text', text: 'Codice B' }), 'narrow');
    const { telling } = smallPart(wrong, right);
    const place = lineAt(wrong, 'Codice B');
    expect(telling?.y).toBeLessThan(place);
    expect((telling?.y ?? 0) + (telling?.height ?? 0)).toBeGreaterThan(place);
    expect(smallPart(right, right).telling).toBeUndefined();
    const others = ['Altro', 'Ancora', 'Di nuovo', 'Infine'].map(
      (text): Part => ({ kind: 'text', text }),
    );
    const other = laid(inChrome(...others), 'narrow');
    expect(smallPart(other, right).telling).toBeUndefined();
  });

  it('begins and ends between lines, within the drawing', () => {
    for (const count of [18, 19, 20, 21, 22, 23, 24, 25]) {
      const last = laid(inChrome(...lines(count), { kind: 'text', text: 'In fondo' }), 'narrow');
      const { y, height } = smallPart(last, laid(lastly(), 'narrow'));
      expect(y + height).toBeLessThanOrEqual(last.height);
      expect(height).toBeGreaterThan(SMALL_HEIGHT - 60);
      for (const shape of last.shapes) {
        if (shape.kind !== 'text') continue;
        for (const edge of [y, y + height]) {
          expect(shape.y <= edge - 2 || shape.y - shape.size * 0.7 >= edge).toBe(true);
        }
      }
    }
  });

  it('never cuts through a button', () => {
    for (const count of [7, 8, 9, 10]) {
      const shown = laid(inChrome(...lines(count), button, ...lines(9)), 'narrow');
      const { y, height } = smallPart(shown, undefined);
      expect(height).toBeGreaterThan(SMALL_HEIGHT - 60);
      for (const shape of shown.shapes) {
        if (shape.kind !== 'box' || shape.height > 60) continue;
        const end = y + height;
        expect(shape.y >= end || shape.y + shape.height <= end).toBe(true);
      }
    }
  });
});
