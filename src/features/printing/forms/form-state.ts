import { type Accessor, createMemo, createSignal } from 'solid-js';
import {
  checkForm,
  type Fault,
  type FormWorld,
  type PlacedFault,
} from '../../../domain/document/check-form.ts';
import {
  type Filled,
  isTouched,
  MOST_ROWS,
  typedIn,
  type Values,
} from '../../../domain/document/filled.ts';
import type { DocumentField, GuideDocument } from '../../../domain/guide/document.ts';

/** One row of the list, with a name that stays when others are taken out. */
export interface Row {
  readonly key: string;
  readonly values: Accessor<Values>;
  set(field: string, value: string): void;
}

/** A fault with the row that it stands in, whatever its number becomes. */
export type FoundFault = PlacedFault & { readonly at: Row };

export interface FormState {
  readonly filled: Accessor<Filled>;
  readonly rows: Accessor<readonly Row[]>;
  /** The fields above the list. */
  readonly top: Accessor<Row>;
  /** Something is typed that no paper or list has yet. */
  readonly unsaved: Accessor<boolean>;
  readonly canAdd: Accessor<boolean>;
  add(): Row;
  remove(row: Row): void;
  clear(): void;
  /** The fault to show at a field: once the person has left it, or asked for the paper. */
  faultAt(row: Row, field: DocumentField): Fault | undefined;
  /** The person has left the field: from now on its fault shows. */
  left(row: Row, field: DocumentField): void;
  /** Shows every fault, and gives them with the rows that they stand in. */
  check(): readonly FoundFault[];
  /** Whether the row is still there. */
  rowIn(row: Row): boolean;
  /** What is typed now is on paper or in a list. */
  saved(): void;
}

/** A form's state: in memory, gone with the component that holds it. */
export function createForm(document: GuideDocument, world: FormWorld): FormState {
  let count = 0;
  const newRow = (key: string): Row => {
    const [values, setValues] = createSignal<Values>({});
    return {
      key,
      values,
      set: (field, value) => {
        setValues({ ...values(), [field]: value });
        setSaved(undefined);
      },
    };
  };
  const nextRow = () => {
    count += 1;
    return newRow(`r${count}`);
  };
  const [savedForm, setSaved] = createSignal<Filled>();
  const [top, setTop] = createSignal(newRow('t'));
  const [rows, setRows] = createSignal<readonly Row[]>(document.rows ? [nextRow()] : []);
  const [seen, setSeen] = createSignal<ReadonlySet<string>>(new Set());
  const filled = createMemo<Filled>(() => ({
    values: top().values(),
    rows: rows().map((row) => row.values()),
  }));
  const rowOf = ({ row }: PlacedFault) => (row === undefined ? top() : rows()[row]);
  const faults = createMemo(() =>
    checkForm(document, filled(), world).flatMap((fault) => {
      const at = rowOf(fault);
      return at ? [{ ...fault, at }] : [];
    }),
  );
  const name = (row: Row, field: string) => `${row.key} ${field}`;
  return {
    filled,
    rows,
    top,
    rowIn: (row) => row === top() || rows().includes(row),
    unsaved: () => savedForm() === undefined && isTouched(filled()),
    canAdd: () => rows().length < (document.rows?.most ?? MOST_ROWS),
    add() {
      const row = nextRow();
      setRows([...rows(), row]);
      return row;
    },
    remove(row) {
      setRows(rows().filter((one) => one !== row));
      setSaved(undefined);
    },
    clear() {
      setTop(newRow('t'));
      setRows(document.rows ? [nextRow()] : []);
      setSeen(new Set<string>());
      setSaved(undefined);
    },
    faultAt: (row, field) =>
      seen().has(name(row, field.id))
        ? faults().find(({ at, field: id }) => at === row && id === field.id)?.fault
        : undefined,
    left(row, field) {
      // Who only passes through an empty field is not scolded for it.
      if (typedIn(row.values(), field).trim() === '') return;
      setSeen(new Set([...seen(), name(row, field.id)]));
    },
    check() {
      const now = faults();
      setSeen(new Set([...seen(), ...now.map(({ at, field }) => name(at, field))]));
      return now;
    },
    saved: () => void setSaved(filled()),
  };
}
