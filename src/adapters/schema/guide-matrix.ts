/** The schemas of a guide's matrices, in the order of `domain/guide/matrix.ts`. */
import * as v from 'valibot';
import { plainBlock } from './guide-documents.ts';
import { id, origin, text } from './parts.ts';

const some = <T extends v.GenericSchema>(schema: T, message: string) =>
  v.pipe(v.array(schema), v.minLength(1, message));

const claim = v.strictObject({
  table: id,
  says: v.picklist(['yes', 'no', 'unreadable']),
  cites: some(id, 'almeno un brano'),
});

const cell = v.strictObject({
  id,
  verdict: v.picklist(['allowed', 'forbidden', 'unreadable', 'disputed']),
  reason: text,
  claims: v.array(claim),
});

const row = v.strictObject({
  ...origin,
  id,
  state: id,
  condition: id,
  text,
  cells: v.array(cell),
});

const operation = v.strictObject({
  ...origin,
  id,
  title: text,
  guard: v.exactOptional(
    v.strictObject({
      facts: v.record(id, text),
      categories: some(id, 'almeno una categoria'),
    }),
  ),
});

// Named in the exported schema, so that its two uses share one definition.
export const axis = v.strictObject({
  title: text,
  values: some(v.strictObject({ value: id, label: text }), 'almeno un valore'),
});

/** A table of states, conditions and operations. */
export const guideMatrix = v.strictObject({
  ...origin,
  id,
  title: text,
  body: v.array(plainBlock),
  states: axis,
  conditions: axis,
  tables: some(v.strictObject({ ...origin, id, title: text }), 'almeno una tabella'),
  operations: some(operation, 'almeno una operazione'),
  rows: some(row, 'almeno una riga'),
  fact: v.exactOptional(id),
});
