/** The schemas of a guide's documents, in the order of `domain/guide/document.ts`. */
import * as v from 'valibot';
import { id, origin, text } from './parts.ts';

const optional = v.exactOptional;
const required = optional(v.literal(true));

export const plainBlock = v.union([
  text,
  v.strictObject({ list: v.pipe(v.array(text), v.minLength(1, 'almeno una voce')) }),
  v.strictObject({ ordered: v.pipe(v.array(text), v.minLength(1, 'almeno una voce')) }),
]);

/** What stands behind the @ of an address, in small letters. */
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const base = { ...origin, id, label: text, hint: optional(text), required };

// Named in the exported schema, so that its two uses share one definition.
export const documentField = v.variant('kind', [
  v.strictObject({
    ...base,
    kind: v.picklist(['text', 'phone', 'fiscal-code', 'time', 'postcode', 'long', 'checkbox']),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('mail'),
    notAt: optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(DOMAIN, 'un dominio, come esempio.it'))),
        v.minLength(1, 'almeno un dominio'),
      ),
    ),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('date'),
    only: optional(v.picklist(['past', 'future'])),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('choice'),
    choices: v.pipe(
      v.array(v.strictObject({ value: id, label: text })),
      v.minLength(2, 'almeno due valori tra cui scegliere'),
    ),
  }),
]);

const rows = v.strictObject({
  title: text,
  item: text,
  fields: v.pipe(v.array(documentField), v.minLength(1, 'almeno un campo')),
  most: optional(
    v.pipe(
      v.number(),
      v.integer('un numero intero da 2 a 500'),
      v.minValue(2, 'un numero intero da 2 a 500'),
      v.maxValue(500, 'un numero intero da 2 a 500'),
    ),
  ),
});

/** A form to fill in and print. */
export const guideDocument = v.strictObject({
  ...origin,
  id,
  title: text,
  body: v.array(plainBlock),
  fields: v.array(documentField),
  rows: optional(rows),
  closing: optional(v.array(plainBlock)),
  signatures: optional(v.array(text)),
  draft: optional(v.literal(true)),
});
