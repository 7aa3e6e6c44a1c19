/** A path whose categories follow from the table agrees with it; one cell more or less does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMatrices } from '../../../src/domain/check/matrices.ts';
import type { Matrix } from '../../../src/domain/guide/matrix.ts';
import type { Guide } from '../../../src/domain/guide/model.ts';
import { aGuide } from '../../support/guide-builder.ts';

const ROWS = ['r1', 'r2', 'r3', 'r4', 'r5'];
const TASKS = ['t1', 't2', 't3'];

/** What is allowed: for each task, for each row. */
const allowed = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), {
  minLength: 3,
  maxLength: 3,
});

function tableOf(cells: readonly (readonly boolean[])[]): Matrix {
  return {
    ...{ id: 'tabella', title: 'Tabella', body: [], fact: 'riga', own: 'Prova.' },
    states: { title: 'Stato', values: ROWS.map((value) => ({ value, label: value })) },
    conditions: { title: 'Uso', values: [{ value: 'solo', label: 'Solo' }] },
    tables: [{ id: 'fonte', title: 'Fonte', own: 'Prova.' }],
    operations: TASKS.map((id) => ({
      ...{ id, title: id },
      guard: { facts: { compito: id }, categories: [`fai-${id}`] },
    })),
    rows: ROWS.map((id, row) => ({
      ...{ id, state: id, condition: 'solo', text: 'Così.', own: 'Prova.' },
      cells: TASKS.map((task, index) => {
        const yes = cells[index]?.[row] === true;
        const claims = [
          { table: 'fonte', says: yes ? ('yes' as const) : ('no' as const), cites: ['p'] },
        ];
        return { id: task, verdict: yes ? 'allowed' : 'forbidden', reason: 'Perché sì.', claims };
      }),
    })),
  };
}

/** A guide whose categories let each task through in the rows that allow it. */
function guideOf(cells: readonly (readonly boolean[])[], table: Matrix): Guide {
  const rowsOf = (index: number) => ROWS.filter((_, row) => cells[index]?.[row]);
  const built = aGuide({
    questions: { compito: TASKS, riga: ROWS },
    categories: {
      ...Object.fromEntries(
        TASKS.map((task, index) => [
          `fai-${task}`,
          [{ compito: [task], riga: rowsOf(index) }, 'fai'],
        ]),
      ),
      fermo: [{}, 'fai'],
    },
    procedures: { fai: ['passo'] },
  });
  return {
    ...built,
    steps: built.steps.map((step) => ({ ...step, matrix: table.id })),
    matrices: [table],
  };
}

describe('A path made from a table', () => {
  it('agrees with it, whatever it allows', () => {
    fc.assert(
      fc.property(allowed, (cells) => {
        expect(checkMatrices(guideOf(cells, tableOf(cells)))).toEqual([]);
      }),
    );
  });

  it('is told of each cell that differs, and of no other', () => {
    fc.assert(
      fc.property(allowed, allowed, (path, table) => {
        const found = checkMatrices(guideOf(path, tableOf(table)));
        const differ = TASKS.flatMap((_, task) =>
          ROWS.filter((__, row) => path[task]?.[row] !== table[task]?.[row]),
        );
        expect(found.map(({ code }) => code)).toEqual(differ.map(() => 'guard-differs'));
      }),
    );
  });
});
