/** The schemas of a guide's nodes, in the order of `domain/guide/model.ts`. */
import * as v from 'valibot';
import { id, isoDate, isoDateOrMonth, name, origin, text } from './parts.ts';

const optional = v.exactOptional;

export const condition = v.record(
  id,
  v.pipe(
    v.array(text),
    v.minLength(1, 'almeno un valore: senza valori la condizione non vale mai'),
  ),
);

export const block = v.union([
  text,
  v.strictObject({ text, when: condition, label: text }),
  v.strictObject({ list: v.pipe(v.array(text), v.minLength(1, 'almeno una voce')) }),
  v.strictObject({ ordered: v.pipe(v.array(text), v.minLength(1, 'almeno una voce')) }),
]);
const body = v.array(block);

const note = v.strictObject({
  ...origin,
  kind: v.picklist(['warning', 'info', 'fill']),
  text,
  paper: optional(text),
  when: optional(condition),
});

export const action = v.variant('kind', [
  v.strictObject({ kind: v.literal('open'), link: name, label: text }),
  v.strictObject({ kind: v.literal('copy'), variable: name, label: text }),
  v.strictObject({ kind: v.literal('answer'), question: id, label: text }),
]);

// Named in the exported schema, so that its two uses share one definition.
export const screenUse = v.strictObject({
  show: id,
  with: optional(v.record(id, text)),
  marks: optional(
    v.record(
      id,
      v.pipe(
        v.number(),
        v.integer('un numero intero da 1 a 9'),
        v.minValue(1, 'un numero intero da 1 a 9'),
        v.maxValue(9, 'un numero intero da 1 a 9'),
      ),
    ),
  ),
});

export const step = v.strictObject({
  ...origin,
  id,
  number: v.pipe(
    v.number(),
    v.integer('un numero intero da 1 a 900'),
    v.minValue(1, 'un numero intero da 1 a 900'),
    v.maxValue(900, 'un numero intero da 1 a 900'),
  ),
  title: text,
  body,
  screen: optional(screenUse),
  action: optional(action),
  done: text,
  wait: optional(v.strictObject({ text, callWhen: text })),
  minutes: optional(v.pipe(v.number(), v.gtValue(0, 'un numero di minuti maggiore di zero'))),
  notes: optional(v.array(note)),
  troubles: v.array(id),
  when: optional(condition),
  actor: optional(id),
  place: optional(id),
  documents: optional(v.pipe(v.array(id), v.minLength(1, 'almeno un modulo'))),
  matrix: optional(id),
});

/** Someone who does steps, or a place where steps are done. */
export const titled = v.strictObject({ ...origin, id, title: text });

const remedy = v.variant('kind', [
  v.strictObject({ kind: v.literal('advice'), body, action: optional(action) }),
  v.strictObject({ kind: v.literal('detour'), body, procedure: id }),
  v.strictObject({ kind: v.literal('stop'), body, say: text }),
]);

export const trouble = v.strictObject({
  ...origin,
  id,
  title: text,
  remedy,
  screen: optional(screenUse),
  when: optional(condition),
});

const option = v.strictObject({ ...origin, value: id, label: text, hint: optional(text) });

export const question = v.strictObject({
  ...origin,
  id,
  title: text,
  help: optional(body),
  options: v.pipe(v.array(option), v.minLength(2, 'almeno due risposte tra cui scegliere')),
  when: optional(condition),
  audience: optional(v.literal(true)),
});

const end = v.strictObject({ ...origin, title: text, body, action: optional(action) });

export const category = v.strictObject({
  ...origin,
  id,
  symbol: text,
  title: text,
  summary: text,
  when: condition,
  procedures: v.array(id),
  end,
});

export const procedure = v.strictObject({
  ...origin,
  id,
  title: text,
  items: v.pipe(
    v.array(v.union([v.strictObject({ step: id }), v.strictObject({ procedure: id })])),
    v.minLength(1, 'almeno un passo o una procedura'),
  ),
});

const count = (least: number, most: number) => {
  const wanted = `un numero intero da ${least} a ${most}`;
  return v.pipe(v.number(), v.integer(wanted), v.minValue(least, wanted), v.maxValue(most, wanted));
};
const steps = v.pipe(v.array(id), v.minLength(1, 'almeno un passo'));

export const clock = v.strictObject({
  ...origin,
  id,
  title: text,
  rule: text,
  ask: text,
  startsAt: v.array(id),
  days: count(1, 3660),
  lastDays: count(0, 365),
  running: text,
  last: text,
  expired: text,
  steps,
  reminders: v.array(count(1, 365)),
});

export const attempts = v.strictObject({
  ...origin,
  id,
  title: text,
  rule: text,
  limit: count(2, 99),
  stopAfter: count(1, 98),
  steps,
  trouble: id,
});

export const variable = v.strictObject({
  kind: v.picklist(['text', 'url', 'host', 'mail', 'phone']),
  value: v.string(),
  description: text,
  toComplete: optional(v.boolean()),
  contact: optional(v.picklist(['mail', 'phone', 'hours', 'room'])),
});

export const source = v.strictObject({
  title: text,
  issuer: text,
  date: optional(isoDateOrMonth),
  status: v.picklist(['in-force', 'historical', 'to-verify', 'draft']),
  lastChecked: isoDate,
  nextReview: isoDate,
  file: optional(text),
});

export const approval = v.strictObject({
  by: optional(text),
  date: optional(isoDate),
  protocol: optional(text),
});
