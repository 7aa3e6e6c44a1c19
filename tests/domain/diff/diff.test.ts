/** Two versions of a guide: what a person is told. */
import { describe, expect, it } from 'vitest';
import { diffGuides } from '../../../src/domain/diff/diff.ts';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { cleanFiles, type Draft } from '../check/fixture.ts';
import { category, procedure, step } from '../check/planted.ts';

function told(change: (guide: Draft<Guide>) => void) {
  const [before, files] = [cleanFiles(), cleanFiles()];
  change(files.guide);
  return diffGuides(before.guide, files.guide);
}

describe('The difference of two versions', () => {
  it('is nothing where nothing changed', () => {
    expect(told(() => undefined)).toEqual([]);
  });

  it('names the step, the field and both texts', () => {
    expect(
      told((guide) => {
        const first = guide.steps[0];
        if (first) first.body = [{ list: ['Apri il programma.', 'Leggi tutto.'] }];
      }),
    ).toEqual([
      {
        ...{ how: 'changed', kind: 'step', node: 'step/apri-posta', name: 'Apri la posta' },
        ...{ number: 1, field: 'body', before: 'Leggi la posta.', after: 'Leggi tutto.' },
      },
    ]);
  });

  it('names the steps that an address concerns, also by a link', () => {
    const [found] = told((guide) => {
      const portal = guide.variables.portalUrl;
      if (portal) portal.value = 'https://nuovo.esempio.it/';
    });
    expect(found).toMatchObject({ node: 'variable/portalUrl', address: true, steps: [2] });
    expect(found?.after).toBe('https://nuovo.esempio.it/');
  });

  it('names the part of a drawing whose number changed', () => {
    const numbered = (marks: Record<string, number>) => (guide: Draft<Guide>) => {
      const [first] = guide.steps;
      if (first) first.screen = { show: 'posta', marks };
    };
    const [before, after] = [cleanFiles(), cleanFiles()];
    numbered({ entra: 1, nome: 2 })(before.guide);
    numbered({ entra: 1, nome: 3 })(after.guide);
    const [found] = diffGuides(before.guide, after.guide);
    expect(found).toMatchObject({ field: 'screen', mark: 'nome', before: '2', after: '3' });
  });

  it('names what came and what went', () => {
    const found = told((guide) => {
      guide.steps.push({
        ...(guide.steps[0] as Draft<Guide['steps'][number]>),
        id: 'nuovo',
        number: 9,
      });
      guide.troubles = guide.troubles.filter(({ id }) => id !== 'posta-chiusa');
    });
    expect(found.map(({ how, node }) => `${how} ${node}`)).toEqual([
      'added step/nuovo',
      'removed trouble/posta-chiusa',
    ]);
  });

  it('names another order of steps, questions and categories', () => {
    const found = told((guide) => {
      const files = { ...cleanFiles(), guide };
      procedure(files, 'entra').items.reverse();
      guide.categories.reverse();
      guide.questions.reverse();
    });
    expect(found.map(({ how, node, field }) => `${how} ${node} ${field ?? ''}`.trim())).toEqual([
      'changed procedure/entra items',
      'reordered question',
      'reordered category',
    ]);
  });

  it('gives no single text where several changed', () => {
    const [found] = told((guide) => {
      category({ ...cleanFiles(), guide }, 'mai-entrato').end.title = 'Altro';
      category({ ...cleanFiles(), guide }, 'mai-entrato').end.body = ['Altro ancora.'];
    });
    expect(found).toMatchObject({ node: 'category/mai-entrato', field: 'end' });
    expect(found?.before).toBeUndefined();
  });

  it('sees a field that came, without a text before', () => {
    const [found] = told((guide) => {
      step({ ...cleanFiles(), guide }, 'scrivi-nome').minutes = 3;
    });
    expect(found).toMatchObject({ number: 3, field: 'minutes', after: '3' });
    expect(found?.before).toBeUndefined();
  });
});
