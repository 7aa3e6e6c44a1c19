import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Claim, Matrix } from '../../../src/domain/guide/matrix.ts';
import {
  answersOf,
  conditionsOf,
  rowOf,
  sidesOf,
  VERDICTS,
} from '../../../src/domain/matrix/answer.ts';
import { verdictOf } from '../../../src/domain/matrix/verdict.ts';

const says = fc.constantFrom<Claim['says']>('yes', 'no', 'unreadable');
const claims = fc.array(
  fc.record({ table: fc.constantFrom('a', 'b', 'c'), says, cites: fc.constant(['p-01']) }),
  { maxLength: 5 },
);

/** Any matrix of up to 4 states, 3 conditions and 5 operations, some rows and cells missing. */
const anyMatrix: fc.Arbitrary<Matrix> = fc
  .record({
    states: fc.integer({ min: 1, max: 4 }),
    conditions: fc.integer({ min: 1, max: 3 }),
    operations: fc.integer({ min: 1, max: 5 }),
    seeds: fc.array(fc.record({ there: fc.boolean(), claims }), { minLength: 80, maxLength: 80 }),
  })
  .map(({ states, conditions, operations, seeds }) => {
    const names = (kind: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${kind}${index}`);
    const axis = (kind: string, count: number) => ({
      title: kind,
      values: names(kind, count).map((value) => ({ value, label: value.toUpperCase() })),
    });
    let next = 0;
    const seed = () => seeds[next++ % seeds.length] ?? { there: true, claims: [] };
    const rows = names('s', states).flatMap((state) =>
      names('c', conditions).flatMap((condition) =>
        seed().there
          ? [
              {
                ...{ id: `${state}-${condition}`, state, condition, text: 'Così.', own: 'Prova.' },
                cells: names('o', operations).flatMap((id): readonly Cell[] => {
                  const { there, claims: said } = seed();
                  const verdict = verdictOf(said);
                  return there ? [{ id, verdict, reason: 'Perché sì.', claims: said }] : [];
                }),
              },
            ]
          : [],
      ),
    );
    return {
      ...{ id: 'm', title: 'M', body: [], own: 'Prova.' },
      states: axis('s', states),
      conditions: axis('c', conditions),
      tables: ['a', 'b', 'c'].map((id) => ({ id, title: id, own: 'Prova.' })),
      operations: names('o', operations).map((id) => ({ id, title: id })),
      rows,
    };
  });

describe('What the sources say of an operation', () => {
  it.each([
    [['yes'], 'allowed'],
    [['no'], 'forbidden'],
    [['yes', 'unreadable'], 'allowed'],
    [['yes', 'no'], 'disputed'],
    [['unreadable'], 'unreadable'],
    [[], 'unreadable'],
  ] as const)('%j means %s', (said, verdict) => {
    expect(verdictOf(said.map((one) => ({ says: one })))).toBe(verdict);
  });

  it('does not depend on their order, nor on saying it twice', () => {
    fc.assert(
      fc.property(claims, (said) => {
        expect(verdictOf([...said].reverse())).toBe(verdictOf(said));
        expect(verdictOf([...said, ...said])).toBe(verdictOf(said));
      }),
    );
  });

  it('is never made certain by a table that cannot be read', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const readable = said.filter((claim) => claim.says !== 'unreadable');
        expect(verdictOf(said)).toBe(verdictOf(readable));
      }),
    );
  });

  it('is allowed only where one says so and none the contrary', () => {
    fc.assert(
      fc.property(claims, (said) => {
        const allowed = verdictOf(said) === 'allowed';
        const yes = said.some((claim) => claim.says === 'yes');
        const no = said.some((claim) => claim.says === 'no');
        expect(allowed).toBe(yes && !no);
      }),
    );
  });
});

describe('What one may do now', () => {
  it('puts every answered operation in exactly one list, in the order of the table', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const row of matrix.rows) {
          const answers = answersOf(matrix, row);
          const all = VERDICTS.flatMap((verdict) => answers[verdict]);
          const ids = all.map(({ operation }) => operation.id);
          expect([...ids].sort()).toEqual(row.cells.map(({ id }) => id).sort());
          for (const verdict of VERDICTS) {
            const order = answers[verdict].map(({ operation }) =>
              matrix.operations.indexOf(operation),
            );
            expect(order).toEqual([...order].sort((a, b) => a - b));
            for (const { cell } of answers[verdict]) expect(cell.verdict).toBe(verdict);
          }
        }
      }),
    );
  });

  it('can be asked for every condition that a state offers, and for no other', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const { value: state } of matrix.states.values) {
          const offered = conditionsOf(matrix, state).map(({ value }) => value);
          for (const { value } of matrix.conditions.values) {
            expect(offered.includes(value)).toBe(rowOf(matrix, state, value) !== undefined);
          }
        }
      }),
    );
  });

  it('names both sides wherever the sources disagree', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const cell of matrix.rows.flatMap(({ cells }) => cells)) {
          const { yes, no } = sidesOf(matrix, cell);
          expect(yes.length > 0 && no.length > 0).toBe(cell.verdict === 'disputed');
        }
      }),
    );
  });
});
