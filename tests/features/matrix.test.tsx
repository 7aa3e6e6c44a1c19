import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { matrix as words } from '../../src/copy/matrix.ts';
import type { Cell, Matrix, Verdict } from '../../src/domain/guide/matrix.ts';
import { MatrixChoice } from '../../src/features/matrix/MatrixChoice.tsx';
import { usePlace } from '../../src/state/place.ts';
import { show } from '../support/component.tsx';
import { aGuide } from '../support/guide-builder.ts';

const copy = words.it;

function cell(id: string, verdict: Verdict): Cell {
  const says = { allowed: ['yes'], forbidden: ['no'], disputed: ['yes', 'no'], unreadable: [] };
  const claims = says[verdict].map((one, index) => ({
    ...{ table: ['elenco', 'casi'][index] ?? '', cites: ['uno-01'] },
    says: one === 'yes' ? ('yes' as const) : ('no' as const),
  }));
  return { id, verdict, reason: `Motivo di ${id}.`, claims };
}

const row = (state: string, condition: string, ...cells: Cell[]) => ({
  ...{ id: `${state}-${condition}`, state, condition, text: `Testo di ${state}.`, own: 'Prova.' },
  cells,
});

const matrix: Matrix = {
  ...{ id: 'operazioni', title: 'Che cosa puoi fare adesso?', body: [], own: 'Prova.' },
  states: {
    title: 'Stato',
    values: [
      { value: 'attivo', label: 'Attivo' },
      { value: 'respinto', label: 'Respinto' },
    ],
  },
  conditions: {
    title: 'Registrazione forte',
    values: [
      { value: 'n', label: 'forte N' },
      { value: 'y', label: 'forte Y' },
      { value: 'vuota', label: 'casella vuota' },
    ],
  },
  tables: [
    { id: 'elenco', title: 'Elenco Operazioni', own: 'Prova.' },
    { id: 'casi', title: 'Riepilogo casistiche', own: 'Prova.' },
  ],
  operations: [
    { id: 'pin', title: 'Rigenerazione PIN' },
    { id: 'reset', title: 'Reset' },
  ],
  rows: [
    row('attivo', 'n', cell('pin', 'forbidden'), cell('reset', 'allowed')),
    row('attivo', 'y', cell('pin', 'allowed'), cell('reset', 'disputed')),
    row('respinto', 'vuota', cell('pin', 'unreadable'), cell('reset', 'unreadable')),
  ],
};
const guide = { ...aGuide({ categories: { tutti: [{}] }, procedures: {} }), matrices: [matrix] };

const onTable = (known?: string, table = matrix) =>
  show((ready) => <MatrixChoice ready={ready} matrix={table} place={usePlace()} known={known} />, {
    guide: { ...guide, matrices: [table] },
  });
const state = () => screen.getByRole('combobox', { name: 'Stato' });
const condition = () => screen.getByRole('combobox', { name: 'Registrazione forte' });
const optionsOf = (box: HTMLElement) =>
  within(box)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
/** The answer as a list of headings and items. */
const answer = () => screen.getByRole('status').textContent ?? '';

describe('who asks what may be done now', () => {
  it('reads nothing before state and condition are chosen', async () => {
    await onTable();
    expect(answer()).toBe('');
    await userEvent.selectOptions(state(), 'Attivo');
    expect(answer()).toBe('');
  });

  it('reads what is allowed, what is not, and why', async () => {
    await onTable();
    await userEvent.selectOptions(state(), 'Attivo');
    await userEvent.selectOptions(condition(), 'forte N');
    expect(screen.getByRole('heading', { name: copy.answer('Attivo', 'forte N') })).toBeTruthy();
    const [allowed, forbidden] = screen.getAllByRole('list');
    expect(allowed?.textContent).toBe('Reset: Motivo di reset.');
    expect(forbidden?.textContent).toBe('Rigenerazione PIN: Motivo di pin.');
    const { allowed: may, forbidden: mayNot } = copy.verdicts;
    expect(answer().indexOf(may.heading)).toBeLessThan(answer().indexOf(mayNot.heading));
  });

  it('reads who says what, where the sources disagree', async () => {
    await onTable();
    await userEvent.selectOptions(state(), 'Attivo');
    await userEvent.selectOptions(condition(), 'forte Y');
    expect(answer()).toContain(copy.verdicts.disputed.heading);
    expect(answer()).toContain(copy.sides('Elenco Operazioni', 'Riepilogo casistiche'));
  });

  it('reads a reason that holds for several operations once, after their names', async () => {
    const shared = (id: string): Cell => ({ ...cell(id, 'unreadable'), reason: 'Colonne perse.' });
    const [open, known] = matrix.rows;
    if (!open || !known) throw new Error('The table has no rows');
    const lost = row('respinto', 'vuota', shared('pin'), shared('reset'));
    await onTable('respinto-vuota', { ...matrix, rows: [open, known, lost] });
    expect(screen.getByRole('list').textContent).toBe('Rigenerazione PIN, Reset: Colonne perse.');
  });

  it('is offered only the conditions that the state has, and gets the only one by itself', async () => {
    await onTable();
    await userEvent.selectOptions(state(), 'Attivo');
    expect(optionsOf(condition())).toEqual([copy.choose, 'forte N', 'forte Y']);
    await userEvent.selectOptions(condition(), 'forte N');
    await userEvent.selectOptions(state(), 'Respinto');
    expect(optionsOf(condition())).toEqual([copy.choose, 'casella vuota']);
    expect(answer()).toContain(copy.verdicts.unreadable.heading);
    expect(answer()).not.toContain(copy.verdicts.allowed.heading);
  });

  it('works with the keyboard alone', async () => {
    await onTable();
    await userEvent.tab();
    expect(document.activeElement).toBe(state());
    await userEvent.tab();
    expect(document.activeElement).toBe(condition());
  });

  it('finds the answer of the row that is known already', async () => {
    await onTable('attivo-n');
    expect((state() as HTMLSelectElement).value).toBe('attivo');
    expect(answer()).toContain('Testo di attivo.');
  });
});
