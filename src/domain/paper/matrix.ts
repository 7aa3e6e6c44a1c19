/** A matrix on paper: the whole as one table, then each row with its reasons. */
import type { Matrix, MatrixRow } from '../guide/matrix.ts';
import { answersOf, labelsOf, sidesOf, VERDICTS } from '../matrix/answer.ts';
import { paragraph } from './builders.ts';
import type { PaperBlock, Run } from './model.ts';
import { heading } from './person-part.ts';
import { say } from './runs.ts';
import { bodyBlocks, type StepContext } from './step.ts';

/** The blocks of a matrix under a heading of level 2, with the id `tabella-ID`. */
export function matrixBlocks(matrix: Matrix, context: StepContext): readonly PaperBlock[] {
  const { texts } = context;
  return [
    heading(`tabella-${matrix.id}`, texts.plain(matrix.title)),
    ...bodyBlocks(matrix.body, undefined, context),
    overview(matrix, context),
    ...matrix.rows.map((row) => rowBlocks(matrix, row, context)),
  ];
}

function titleOf(matrix: Matrix, row: MatrixRow, { texts, words }: StepContext): string {
  const { state, condition } = labelsOf(matrix, row);
  return words.matrix.answer(texts.plain(state), texts.plain(condition));
}

/** Operations down, rows across: a mark for each. */
function overview(matrix: Matrix, context: StepContext): PaperBlock {
  const { texts, words } = context;
  return {
    kind: 'table',
    caption: texts.plain(matrix.title),
    columns: [
      words.matrix.columns.operation,
      ...matrix.rows.map((row) => titleOf(matrix, row, context)),
    ],
    rows: matrix.operations.map((operation) => [
      texts.runs(operation.title),
      ...matrix.rows.map((row): readonly Run[] => {
        const cell = row.cells.find(({ id }) => id === operation.id);
        return [say(cell ? words.matrix.verdicts[cell.verdict].cell : '')];
      }),
    ]),
  };
}

function rowBlocks(matrix: Matrix, row: MatrixRow, context: StepContext): PaperBlock {
  const { texts, words } = context;
  const { columns, verdicts, sides } = words.matrix;
  const title = titleOf(matrix, row, context);
  const answers = answersOf(matrix, row);
  const list = (titles: readonly string[]) => titles.map(texts.plain).join(', ');
  const blocks: readonly PaperBlock[] = [
    heading(`tabella-${matrix.id}-${row.id}`, title, 3),
    paragraph(texts.runs(row.text)),
    {
      kind: 'table',
      caption: title,
      columns: [columns.operation, columns.may, columns.why],
      rows: VERDICTS.flatMap((verdict) =>
        answers[verdict].map(({ operation, cell }) => {
          const { yes, no } = sidesOf(matrix, cell);
          const both = verdict === 'disputed' ? [say(` ${sides(list(yes), list(no))}`)] : [];
          return [
            texts.runs(operation.title),
            [say(verdicts[verdict].cell)],
            [...texts.runs(cell.reason), ...both],
          ];
        }),
      ),
    },
  ];
  return { kind: 'together', blocks };
}
