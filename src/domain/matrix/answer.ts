/** "Che cosa posso fare adesso?": what a matrix answers for one state and condition. */
import type {
  AxisValue,
  Cell,
  Claim,
  Matrix,
  MatrixRow,
  Operation,
  Verdict,
} from '../guide/matrix.ts';
import type { Id, Text } from '../guide/model.ts';

/** The order in which answers are read. */
export const VERDICTS: readonly Verdict[] = ['allowed', 'forbidden', 'disputed', 'unreadable'];

export interface Answer {
  readonly operation: Operation;
  readonly cell: Cell;
}

/** The row of a state and condition; undefined where there is none. */
export function rowOf(matrix: Matrix, state: Id, condition: Id): MatrixRow | undefined {
  return matrix.rows.find((row) => row.state === state && row.condition === condition);
}

/** The conditions that exist in a state, in the axis' order. */
export function conditionsOf(matrix: Matrix, state: Id): readonly AxisValue[] {
  return matrix.conditions.values.filter(({ value }) => rowOf(matrix, state, value));
}

/** The operations of a row by verdict, in the matrix' order. Each operation stands in one list. */
export function answersOf(
  matrix: Matrix,
  row: MatrixRow,
): Readonly<Record<Verdict, readonly Answer[]>> {
  const all = matrix.operations.flatMap((operation): readonly Answer[] => {
    const cell = row.cells.find(({ id }) => id === operation.id);
    return cell ? [{ operation, cell }] : [];
  });
  const of = (verdict: Verdict) => all.filter(({ cell }) => cell.verdict === verdict);
  return {
    allowed: of('allowed'),
    forbidden: of('forbidden'),
    unreadable: of('unreadable'),
    disputed: of('disputed'),
  };
}

/**
 * The answers of one verdict, those with the same reason together, so that it is read once. What the
 * sources dispute stays apart: there each operation has its own sides. In the order of the first.
 */
export function byReason(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const groups: Answer[][] = [];
  for (const answer of answers) {
    const { verdict, reason } = answer.cell;
    const alike =
      verdict === 'disputed'
        ? undefined
        : groups.find(([first]) => first !== undefined && first.cell.reason === reason);
    if (alike) alike.push(answer);
    else groups.push([answer]);
  }
  return groups;
}

/** "Attivo" and "N": the labels of a row's state and condition. */
export function labelsOf(
  matrix: Matrix,
  row: Pick<MatrixRow, 'state' | 'condition'>,
): { readonly state: Text; readonly condition: Text } {
  const label = ({ values }: Matrix['states'], id: Id) =>
    values.find(({ value }) => value === id)?.label ?? id;
  return {
    state: label(matrix.states, row.state),
    condition: label(matrix.conditions, row.condition),
  };
}

/** Who says what of a disputed cell: the titles of the tables for and against it. */
export function sidesOf(
  matrix: Matrix,
  { claims }: Pick<Cell, 'claims'>,
): { readonly yes: readonly Text[]; readonly no: readonly Text[] } {
  const titles = (wanted: Claim['says']) =>
    claims
      .filter(({ says }) => says === wanted)
      .map(({ table }) => matrix.tables.find(({ id }) => id === table)?.title ?? table);
  return { yes: titles('yes'), no: titles('no') };
}
