import type { Cell, Matrix } from '../../../src/domain/guide/matrix.ts';
import { byId, type Draft, type Files, translate } from './fixture.ts';
import { category, type Planted, step, type Table } from './planted.ts';

const CITES = { cites: ['uno-01'] };

function cell(id: string, verdict: Cell['verdict'], ...says: Cell['claims'][number]['says'][]) {
  const tables = ['elenco', 'casi'];
  const claims = says.map((one, index) => ({
    table: tables[index] ?? 'casi',
    says: one,
    ...CITES,
  }));
  return { id, verdict, reason: 'Lo dice la fonte.', claims };
}

/** Who has no mailbox may only open one; for who has one the sources disagree about it. */
function addMatrix(f: Files): Draft<Matrix> {
  f.guide.matrices = [
    {
      id: 'operazioni',
      title: 'Che cosa si può fare',
      body: ['Scegli.'],
      states: {
        title: 'Casella',
        values: [
          { value: 'attiva', label: 'Attiva' },
          { value: 'assente', label: 'Assente' },
        ],
      },
      conditions: { title: 'Uso', values: [{ value: 'solo', label: 'Uno solo' }] },
      tables: [
        { id: 'elenco', title: 'Elenco', cites: ['uno-01'] },
        { id: 'casi', title: 'Casi', cites: ['uno-01'] },
      ],
      operations: [
        {
          id: 'aprire',
          title: 'Aprire la posta',
          guard: { facts: {}, categories: ['senza-casella'] },
        },
        { id: 'chiudere', title: 'Chiudere la posta' },
      ],
      rows: [
        {
          ...{ id: 'si', state: 'attiva', condition: 'solo', text: 'C’è già.', ...CITES },
          cells: [cell('aprire', 'disputed', 'yes', 'no'), cell('chiudere', 'allowed', 'yes')],
        },
        {
          ...{ id: 'no', state: 'assente', condition: 'solo', text: 'Manca.', cites: ['uno-01'] },
          cells: [cell('chiudere', 'unreadable', 'unreadable'), cell('aprire', 'allowed', 'yes')],
        },
      ],
      fact: 'casella',
      cites: ['uno-01'],
    },
  ];
  step(f, 'apri-posta').matrix = 'operazioni';
  f.en = translate(f.guide);
  return byId(f.guide.matrices, 'operazioni');
}

function cellOf(matrix: Draft<Matrix>, row: string, operation: string) {
  return byId(byId(matrix.rows, row).cells, operation);
}

const AT = 'guide.json: matrix/operazioni';

const MATRIX: readonly Planted[] = [
  { did: 'made none with a table', spoil: addMatrix, told: [] },
  {
    did: 'left a cell out',
    spoil: (f) => {
      const row = byId(addMatrix(f).rows, 'no');
      row.cells = row.cells.filter(({ id }) => id !== 'chiudere');
      f.en = translate(f.guide);
    },
    told: [`empty-cell @ ${AT}, rows.no.cells.chiudere`],
  },
  {
    did: 'wrote a cell that no source speaks of',
    spoil: (f) => {
      cellOf(addMatrix(f), 'no', 'chiudere').claims = [];
    },
    told: [`empty-cell @ ${AT}, rows.no.cells.chiudere`],
  },
  {
    did: 'hid that two sources disagree',
    spoil: (f) => {
      cellOf(addMatrix(f), 'si', 'aprire').verdict = 'forbidden';
    },
    told: [`unmarked-contradiction @ ${AT}, rows.si.cells.aprire`],
  },
  {
    did: 'allowed what no readable source allows',
    spoil: (f) => {
      cellOf(addMatrix(f), 'no', 'chiudere').verdict = 'allowed';
    },
    told: [`unproved-cell @ ${AT}, rows.no.cells.chiudere`],
  },
  {
    did: 'called disputed what only one source says',
    spoil: (f) => {
      cellOf(addMatrix(f), 'si', 'chiudere').verdict = 'disputed';
    },
    told: [`unproved-cell @ ${AT}, rows.si.cells.chiudere`],
  },
  {
    did: 'forbade what the path offers',
    spoil: (f) => {
      const found = cellOf(addMatrix(f), 'no', 'aprire');
      found.verdict = 'forbidden';
      for (const claim of found.claims) claim.says = 'no';
    },
    told: [`guard-differs @ ${AT}, operations.aprire.guard`],
  },
  {
    did: 'allowed what the path does not offer',
    spoil: (f) => {
      const matrix = addMatrix(f);
      byId(matrix.operations, 'aprire').guard = { facts: {}, categories: ['mai-entrato'] };
    },
    told: [`guard-differs @ ${AT}, operations.aprire.guard`],
  },
  {
    did: 'guarded a category that is not there',
    spoil: (f) => {
      const matrix = addMatrix(f);
      byId(matrix.operations, 'aprire').guard = { facts: {}, categories: ['boh'] };
    },
    told: [`dangling-id @ ${AT}, operations.aprire.guard`],
  },
  {
    did: 'did not say which question asks for the row',
    spoil: (f) => {
      delete addMatrix(f).fact;
    },
    told: [`matrix-without-fact @ ${AT}, fact`],
  },
  {
    did: 'named a question that is not there',
    spoil: (f) => {
      const matrix = addMatrix(f);
      matrix.fact = 'boh';
      delete byId(matrix.operations, 'aprire').guard;
    },
    told: [`dangling-id @ ${AT}, fact`],
  },
  {
    did: 'gave a row a name that nobody can answer',
    spoil: (f) => {
      byId(addMatrix(f).rows, 'si').id = 'forse';
      f.en = translate(f.guide);
    },
    told: [`row-without-answer @ ${AT}, rows.forse`],
  },
  {
    did: 'gave one combination two rows',
    spoil: (f) => {
      byId(addMatrix(f).rows, 'no').state = 'attiva';
    },
    told: [`doubled-row @ ${AT}, rows`],
  },
  {
    did: 'used a state that the table does not have',
    spoil: (f) => {
      byId(addMatrix(f).rows, 'no').state = 'chiusa';
    },
    told: [`dangling-id @ ${AT}, rows.no.state`],
  },
  {
    did: 'answered an operation that the table does not have',
    spoil: (f) => {
      byId(addMatrix(f).rows, 'no').cells.push({
        ...{ id: 'spedire', verdict: 'allowed', reason: 'Sì.' },
        claims: [{ table: 'casi', says: 'yes', cites: ['uno-01'] }],
      });
      f.en = translate(f.guide);
    },
    told: [`dangling-id @ ${AT}, rows.no.cells.spedire`],
  },
  {
    did: 'answered an operation twice',
    spoil: (f) => {
      const row = byId(addMatrix(f).rows, 'si');
      row.cells.push(structuredClone(byId(row.cells, 'aprire')));
    },
    told: [`doubled-id @ ${AT}, rows.si.cells.aprire`],
  },
  {
    did: 'quoted a table that is not among them',
    spoil: (f) => {
      const [claim] = cellOf(addMatrix(f), 'si', 'chiudere').claims;
      if (claim) claim.table = 'boh';
    },
    told: [`dangling-id @ ${AT}, rows.si.cells.chiudere.claims.0`],
  },
  {
    did: 'cited a passage that is not there',
    spoil: (f) => {
      const [claim] = cellOf(addMatrix(f), 'si', 'chiudere').claims;
      if (claim) claim.cites = ['uno-99'];
    },
    told: [`unknown-passage @ ${AT}, rows.si.cells.chiudere.claims.0`],
  },
  {
    did: 'made a table that no step shows',
    spoil: (f) => {
      addMatrix(f);
      delete step(f, 'apri-posta').matrix;
    },
    told: [`loose-matrix @ ${AT}`],
  },
  {
    did: 'showed a table that is not there',
    spoil: (f) => {
      addMatrix(f);
      step(f, 'apri-portale').matrix = 'boh';
    },
    told: ['dangling-id @ guide.json: step/apri-portale, matrix'],
  },
  {
    did: 'named two tables alike',
    spoil: (f) => {
      const copy = structuredClone(addMatrix(f));
      f.guide.matrices?.push(copy);
    },
    told: ['doubled-id @ guide.json: matrix/operazioni'],
  },
  {
    did: 'left a table untranslated',
    spoil: (f) => {
      addMatrix(f);
      const key = 'rows.si.cells.aprire.reason';
      delete f.en['matrix/operazioni']?.[key];
    },
    told: ['missing-translation @ en.json: matrix/operazioni, rows.si.cells.aprire.reason'],
  },
  {
    did: 'let the category of an operation go to others',
    spoil: (f) => {
      addMatrix(f);
      category(f, 'senza-casella').when = {};
      f.guide.categories.reverse();
    },
    told: [
      `guard-differs @ ${AT}, operations.aprire.guard`,
      'unreachable-category @ guide.json: category/mai-entrato',
      'unreachable-category @ guide.json: category/niente-da-fare',
    ],
  },
];

export const MATRIX_TABLES: readonly Table[] = [['a table of states and operations', MATRIX]];
