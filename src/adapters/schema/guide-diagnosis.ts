/** Schema of a guide's diagnoses: weighted yes/no questions and what they may end in. */
import * as v from 'valibot';
import { id, origin, text } from './parts.ts';

const optional = v.exactOptional;

const points = v.pipe(
  v.number(),
  v.integer('un numero intero'),
  v.minValue(-9, 'un numero da -9 a 9'),
  v.maxValue(9, 'un numero da -9 a 9'),
);

const weight = v.strictObject({
  question: id,
  yes: points,
  no: points,
  ifYes: optional(text),
  ifNo: optional(text),
});

const verdict = v.strictObject({
  ...origin,
  id,
  kind: v.picklist(['wait', 'redo', 'call']),
  title: text,
  text,
  step: optional(id),
  say: optional(text),
  weights: v.array(weight),
});

export const diagnosis = v.strictObject({
  ...origin,
  id,
  title: text,
  steps: v.array(id),
  questions: v.array(v.strictObject({ id, text, hint: optional(text) })),
  verdicts: v.array(verdict),
});
