/**
 * The schema of `guide.json`, of the translations beside it and of `passages.json`. It mirrors
 * `domain/guide/model.ts` field by field; the assertions at the end fail to compile where the two
 * differ. What concerns several nodes at once is the checker's (`domain/check`).
 */
import * as v from 'valibot';
import type { Guide, Overlay, Passage } from '../../domain/guide/model.ts';
import type { Problem } from '../../domain/problem.ts';
import { diagnosis } from './guide-diagnosis.ts';
import { guideDocument } from './guide-documents.ts';
import { guideMatrix } from './guide-matrix.ts';
import {
  approval,
  attempts,
  category,
  clock,
  procedure,
  question,
  source,
  step,
  titled,
  trouble,
  variable,
} from './guide-nodes.ts';
import { id, isoDate, name, text } from './parts.ts';
import type { Placer } from './problems.ts';
import { readWith } from './problems.ts';
import type { Same } from './same.ts';

/** The whole guide file. Unknown fields are refused at every level. */
export const guideSchema = v.strictObject({
  format: v.literal(1),
  id,
  mark: text,
  version: text,
  language: v.literal('it'),
  title: text,
  summary: text,
  source,
  approval: v.exactOptional(approval),
  changes: v.array(v.strictObject({ version: text, date: isoDate, text })),
  variables: v.record(name, variable),
  links: v.record(name, v.strictObject({ href: text })),
  httpHosts: v.array(text),
  certificateWarning: v.exactOptional(
    v.strictObject({
      step: id,
      hostVariable: name,
      typedHostVariable: name,
      codes: v.pipe(v.array(text), v.minLength(1, 'almeno un codice')),
    }),
  ),
  passwordReset: v.exactOptional(
    v.strictObject({ steps: v.pipe(v.array(id), v.minLength(1, 'almeno un passo')) }),
  ),
  questions: v.array(question),
  categories: v.array(category),
  procedures: v.array(procedure),
  steps: v.array(step),
  troubles: v.array(trouble),
  actors: v.exactOptional(v.array(titled)),
  places: v.exactOptional(v.array(titled)),
  documents: v.exactOptional(v.array(guideDocument)),
  matrices: v.exactOptional(v.array(guideMatrix)),
  clocks: v.exactOptional(v.array(clock)),
  attempts: v.exactOptional(v.array(attempts)),
  diagnoses: v.exactOptional(v.array(diagnosis)),
  redirects: v.record(id, id),
  excluded: v.record(id, v.string()),
});

/** A translation: node key -> field path -> text. The checker knows which keys exist. */
export const overlaySchema = v.record(v.string(), v.record(v.string(), text));

/** The passages of a source, as `npm run passages` writes them. */
export const passagesSchema = v.array(
  v.strictObject({ id, hash: text, section: text, opening: text }),
);

/** Raw lists whose members are named in a place by kind and id rather than by position. */
const NODES: Readonly<Record<string, readonly [kind: string, key: string]>> = {
  questions: ['question', 'id'],
  categories: ['category', 'id'],
  procedures: ['procedure', 'id'],
  steps: ['step', 'id'],
  troubles: ['trouble', 'id'],
  actors: ['actor', 'id'],
  places: ['place', 'id'],
  documents: ['document', 'id'],
  matrices: ['matrix', 'id'],
  clocks: ['clock', 'id'],
  attempts: ['attempts', 'id'],
  diagnoses: ['diagnosis', 'id'],
  changes: ['change', 'version'],
};

const guidePlace: Placer = (path, ids) => {
  const [list, position, ...rest] = path;
  if (list === 'variables' && position !== undefined) {
    return [`variable/${position}`, rest.join('.')].filter(Boolean).join(', ');
  }
  if (list === undefined || position === undefined) return path.join('.');
  const node = NODES[list];
  if (node === undefined) return path.join('.');
  const nodeId = ids([list, position, node[1]]);
  const key = typeof nodeId === 'string' && nodeId ? `${node[0]}/${nodeId}` : `${list}.${position}`;
  return [key, rest.join('.')].filter(Boolean).join(', ');
};

/** Overlay places read like the guide's own: `en.json: step/apri-posta, body.0`. */
const overlayPlace: Placer = ([node = '', ...field]) =>
  [node, field.join('.')].filter(Boolean).join(', ');

/**
 * Reads the text of a `guide.json`.
 *
 * @param content the file as text (JSON; a top-level `$schema` is allowed and ignored)
 * @param file the name to use in the places of problems
 * @returns the guide where the file can be used, else every problem found; never both, never an
 *   exception
 */
export function readGuide(
  content: string,
  file = 'guide.json',
): { guide?: Guide; problems: Problem[] } {
  const { value, problems } = readWith(guideSchema, content, file, guidePlace);
  return value === undefined ? { problems } : { guide: value, problems };
}

/** Reads the text of a translation such as `en.json`; otherwise like `readGuide`. */
export function readOverlay(
  content: string,
  file = 'en.json',
): { overlay?: Overlay; problems: Problem[] } {
  const { value, problems } = readWith(overlaySchema, content, file, overlayPlace);
  return value === undefined ? { problems } : { overlay: value, problems };
}

/** Reads the text of a `passages.json`; otherwise like `readGuide`. */
export function readPassages(
  content: string,
  file = 'passages.json',
): { passages?: readonly Passage[]; problems: Problem[] } {
  const { value, problems } = readWith(passagesSchema, content, file);
  return value === undefined ? { problems } : { passages: value, problems };
}

true satisfies Same<v.InferOutput<typeof guideSchema>, Omit<Guide, 'stepHashes'>>;
true satisfies Same<v.InferOutput<typeof overlaySchema>, Overlay>;
true satisfies Same<v.InferOutput<typeof passagesSchema>, readonly Passage[]>;
