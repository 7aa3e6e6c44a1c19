/** The matrices of a guide: every cell answered, every contradiction marked, the path in agreement. */
import type { Matrix, MatrixRow, Operation } from '../guide/matrix.ts';
import type { Guide, Id } from '../guide/model.ts';
import { verdictOf } from '../matrix/verdict.ts';
import type { Problem } from '../problem.ts';
import { holds } from '../walk/conditions.ts';
import { place, problem } from './model.ts';
import { doubled } from './nodes.ts';

const WORDS = {
  allowed: 'si può',
  forbidden: 'non si può',
  unreadable: 'non leggibile nella fonte',
  disputed: 'fonti discordi',
} as const;

/** The lists of a table, as a sentence names them. */
const LISTS = {
  states: 'gli stati',
  conditions: 'le condizioni',
  tables: 'le fonti',
  operations: 'le operazioni',
} as const;

const MEND = 'Correggi la tabella, o le condizioni delle categorie.';

const nodeOf = (matrix: Matrix) => `matrix/${matrix.id}`;

function doubles(matrix: Matrix): Problem[] {
  const { states, conditions, tables, operations, rows } = matrix;
  const ids = (nodes: readonly { readonly id: Id }[]) => nodes.map(({ id }) => id);
  const values = (axis: Matrix['states']) => axis.values.map(({ value }) => value);
  const say = (field: string, names: readonly string[]) =>
    doubled(names).map((id) =>
      problem(
        'doubled-id',
        place(nodeOf(matrix), `${field}.${id}`),
        `«${id}» c’è due volte nella stessa tabella. Tieni una sola voce.`,
      ),
    );
  return [
    ...say('states.values', values(states)),
    ...say('conditions.values', values(conditions)),
    ...say('tables', ids(tables)),
    ...say('operations', ids(operations)),
    ...say('rows', ids(rows)),
    ...doubled(rows.map(({ state, condition }) => `${state} / ${condition}`)).map((both) =>
      problem(
        'doubled-row',
        place(nodeOf(matrix), 'rows'),
        `La combinazione «${both}» ha due righe: non si saprebbe quale vale. Uniscile.`,
      ),
    ),
    ...rows.flatMap((row) => say(`rows.${row.id}.cells`, ids(row.cells))),
  ];
}

function dangling(matrix: Matrix): Problem[] {
  const known = {
    states: new Set(matrix.states.values.map(({ value }) => value)),
    conditions: new Set(matrix.conditions.values.map(({ value }) => value)),
    tables: new Set(matrix.tables.map(({ id }) => id)),
    operations: new Set(matrix.operations.map(({ id }) => id)),
  };
  const missing = (list: keyof typeof known, id: Id, field: string) =>
    known[list].has(id)
      ? []
      : [
          problem(
            'dangling-id',
            place(nodeOf(matrix), field),
            `«${id}» non è tra ${LISTS[list]} della tabella («${list}»). Correggi il nome, o aggiungilo.`,
          ),
        ];
  return matrix.rows.flatMap(({ id, state, condition, cells }) => [
    ...missing('states', state, `rows.${id}.state`),
    ...missing('conditions', condition, `rows.${id}.condition`),
    ...cells.flatMap((cell) => [
      ...missing('operations', cell.id, `rows.${id}.cells.${cell.id}`),
      ...cell.claims.flatMap(({ table }, index) =>
        missing('tables', table, `rows.${id}.cells.${cell.id}.claims.${index}`),
      ),
    ]),
  ]);
}

function ofCells(matrix: Matrix, { id, cells }: MatrixRow): Problem[] {
  return matrix.operations.flatMap(({ id: operation, title }) => {
    const where = place(nodeOf(matrix), `rows.${id}.cells.${operation}`);
    const cell = cells.find((candidate) => candidate.id === operation);
    if (cell === undefined || cell.claims.length === 0) {
      const message = `La casella «${title}» è vuota. Scrivi che cosa dicono le fonti, anche solo che non si legge.`;
      return [problem('empty-cell', where, message)];
    }
    const due = verdictOf(cell.claims);
    if (due === cell.verdict) return [];
    if (due === 'disputed') {
      const message = 'Le fonti dicono cose diverse, ma la casella non lo dice. Scrivi «disputed».';
      return [problem('unmarked-contradiction', where, message)];
    }
    const message = `La casella dice «${WORDS[cell.verdict]}», ma dalle fonti citate segue «${WORDS[due]}». Correggi la casella, o ciò che le fonti dicono.`;
    return [problem('unproved-cell', where, message)];
  });
}

/** The path must offer an operation in exactly the rows that allow it. */
function ofGuard(guide: Guide, matrix: Matrix, { id, title, guard }: Operation): Problem[] {
  if (guard === undefined) return [];
  const node = nodeOf(matrix);
  const field = `operations.${id}.guard`;
  const unknown = guard.categories.filter((name) => !guide.categories.some((c) => c.id === name));
  if (unknown.length > 0) {
    return unknown.map((name) =>
      problem(
        'dangling-id',
        place(node, field),
        `La categoria «${name}» non c’è. Correggi il nome.`,
      ),
    );
  }
  const { fact } = matrix;
  if (fact === undefined) {
    const message =
      'La tabella non dice quale domanda chiede la riga. Scrivi in «fact» il nome della domanda.';
    return [problem('matrix-without-fact', place(node, 'fact'), message)];
  }
  return matrix.rows.flatMap((row) => {
    const facts = { ...guard.facts, [fact]: row.id };
    const category = guide.categories.find(({ when }) => holds(when, facts));
    const offered = category !== undefined && guard.categories.includes(category.id);
    const allowed = row.cells.find((cell) => cell.id === id)?.verdict === 'allowed';
    if (offered === allowed) return [];
    const message = allowed
      ? `Per la tabella «${title}» si può nella riga «${row.id}», ma il percorso porta ${category ? `a «${category.id}»` : 'da nessuna parte'}. ${MEND}`
      : `Il percorso offre «${title}» nella riga «${row.id}» (categoria «${category?.id}»), ma per la tabella non si può. ${MEND}`;
    return [problem('guard-differs', place(node, field), message)];
  });
}

/** The rows are the answers of the question that the path asks. */
function ofFact(guide: Guide, matrix: Matrix): Problem[] {
  const { fact } = matrix;
  if (fact === undefined) return [];
  const where = place(nodeOf(matrix), 'fact');
  const question = guide.questions.find(({ id }) => id === fact);
  if (question === undefined) {
    return [
      problem('dangling-id', where, `Nessuna domanda si chiama «${fact}». Correggi il nome.`),
    ];
  }
  const values = new Set(question.options.map(({ value }) => value));
  return matrix.rows
    .filter(({ id }) => !values.has(id))
    .map(({ id }) =>
      problem(
        'row-without-answer',
        place(nodeOf(matrix), `rows.${id}`),
        `La domanda «${fact}» non ha la risposta «${id}»: chi è in questa riga non può dirlo. Aggiungi la risposta, o correggi il nome della riga.`,
      ),
    );
}

/**
 * Codes: `doubled-id`, `doubled-row`, `dangling-id`, `empty-cell`, `unmarked-contradiction`,
 * `unproved-cell` (the verdict does not follow from the claims), `matrix-without-fact`,
 * `row-without-answer`, `guard-differs` (path and table disagree), `loose-matrix` (no step shows it).
 */
export function checkMatrices(guide: Guide): Problem[] {
  const used = new Set(guide.steps.map(({ matrix }) => matrix));
  const matrices = guide.matrices ?? [];
  const ids = new Set(matrices.map(({ id }) => id));
  return [
    ...guide.steps
      .filter(({ matrix }) => matrix !== undefined && !ids.has(matrix))
      .map(({ id, matrix }) =>
        problem(
          'dangling-id',
          place(`step/${id}`, 'matrix'),
          `La tabella «${matrix}» non c’è. Correggi il nome.`,
        ),
      ),
    ...matrices.flatMap((matrix) => [
      ...(used.has(matrix.id)
        ? []
        : [
            problem(
              'loose-matrix',
              place(nodeOf(matrix)),
              'Nessun passo mostra questa tabella. Scrivi il suo nome in «matrix» di un passo.',
            ),
          ]),
      ...doubles(matrix),
      ...dangling(matrix),
      ...matrix.rows.flatMap((row) => ofCells(matrix, row)),
      ...ofFact(guide, matrix),
      ...matrix.operations.flatMap((operation) => ofGuard(guide, matrix, operation)),
    ]),
  ];
}
