/** Turns what a schema says about a file into problems that an author can act on. */
import * as v from 'valibot';
import type { Problem } from '../../domain/problem.ts';
import { parseJson } from './json.ts';

/**
 * Words a path within a file (`['steps', '3', 'title']`) as a place. `ids` reads a raw value at a
 * path, so that nodes can be named by their id.
 */
export type Placer = (path: readonly string[], ids: (path: readonly string[]) => unknown) => string;

type Issue = v.BaseIssue<unknown>;

const WORDS: Readonly<Record<string, string>> = {
  string: 'un testo tra virgolette',
  number: 'un numero, senza virgolette',
  boolean: '«true» (sì) oppure «false» (no), senza virgolette',
  array: 'un elenco tra parentesi quadre [ ]',
  strict_object: 'un oggetto tra parentesi graffe { }',
  record: 'un oggetto tra parentesi graffe { }',
};

const MAX_SHOWN = 40;

/** The value found, as the author wrote it, cut to one short line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ');
  return `«${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1)}…` : line}»`;
}

function keysOf(issue: Issue): string[] {
  return (issue.path ?? []).map((item) => String(item.key));
}

/**
 * Where several shapes are allowed (a paragraph or a list), the issues inside the shape that the
 * author evidently meant say more than "none fits": they lie deeper.
 */
function meant(issue: Issue): readonly Issue[] {
  const inner = (issue.issues ?? []).filter(
    (sub) => (sub.path?.length ?? 0) > 1 || sub.kind === 'validation',
  );
  if (inner.length === 0) return [issue];
  const outer = issue.path ?? [];
  // SAFETY: a path that starts at the root needs the outer items first; both lists have items.
  return inner.map((sub) => ({ ...sub, path: [...outer, ...(sub.path ?? [])] }) as Issue);
}

function expectation(issue: Issue): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.type === 'union') {
    return issue.expected?.includes('string')
      ? 'un testo, {"list": […]}, {"ordered": […]} oppure {"text", "when", "label"}'
      : '{"step": "…"} oppure {"procedure": "…"}';
  }
  const word = WORDS[issue.type];
  if (word !== undefined) return word;
  return `uno di questi valori: ${(issue.expected ?? '').replace(/[()]/g, '').replace(/ \| /g, ', ')}`;
}

function isRecordKey(issue: Issue): boolean {
  const last = issue.path?.[issue.path.length - 1];
  return last?.type === 'object' && last.origin === 'key';
}

function toProblem(issue: Issue, place: string): Problem {
  const key = keysOf(issue).pop() ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return unknownField(place, key);
  }
  if (issue.type === 'strict_object' && isRecordKey(issue)) {
    const message = `Manca il campo «${key}»: aggiungilo.`;
    return { code: 'missing-field', place, message, level: 'problem' };
  }
  if (issue.type === 'variant' && issue.input === undefined) {
    const message = `Manca il campo «${key}»: serve ${expectation(issue)}.`;
    return { code: 'missing-field', place, message, level: 'problem' };
  }
  const message = isRecordKey(issue)
    ? `Il nome ${shown(key)} non va bene: serve ${expectation(issue)}.`
    : `Il valore ${shown(issue.input)} non va bene: serve ${expectation(issue)}.`;
  return { code: 'wrong-value', place, message, level: 'problem' };
}

function unknownField(place: string, key: string): Problem {
  const message = `Il campo «${key}» non esiste: controlla come è scritto, oppure toglilo.`;
  return { code: 'unknown-field', place, message, level: 'problem' };
}

/**
 * What the schema library lets pass in silence: a list where an object is needed, and the names
 * `__proto__`, `prototype` and `constructor`, which it drops from dictionaries.
 */
function silentlyDropped(
  input: unknown,
  output: unknown,
  path: readonly string[],
): { path: string[]; key?: string }[] {
  if (
    typeof input !== 'object' ||
    input === null ||
    typeof output !== 'object' ||
    output === null
  ) {
    return [];
  }
  if (Array.isArray(input) !== Array.isArray(output)) return [{ path: [...path] }];
  const kept = new Map(Object.entries(output));
  return Object.entries(input).flatMap(([key, value]) =>
    kept.has(key)
      ? silentlyDropped(value, kept.get(key), [...path, key])
      : [{ path: [...path, key], key }],
  );
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([k]) => k === key)?.[1]
        : undefined,
    root,
  );
}

function withoutSchemaLine(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}

/**
 * Reads a JSON file against a schema.
 *
 * @param schema a valibot schema without transformations: it copies, it never changes a value
 * @param content the file as text
 * @param file the file's name, for the places of problems
 * @param placer words a path as a place; by default the dotted path
 * @returns `value` where the file fits the schema, and all problems otherwise. Codes: `not-json`,
 *   `page-instead-of-json`, `unknown-field`, `missing-field`, `wrong-value`. Never throws.
 */
export function readWith<Output>(
  schema: v.GenericSchema<unknown, Output>,
  content: string,
  file: string,
  placer: Placer = (path) => path.join('.'),
): { value?: Output; problems: Problem[] } {
  const json = parseJson(content);
  if (json.kind === 'page') {
    const message = `È arrivata una pagina web al posto di ${file}. Forse il file manca sul server, o la rete chiede prima di entrare. Controlla che il file sia quello giusto.`;
    return { problems: [{ code: 'page-instead-of-json', place: file, message, level: 'problem' }] };
  }
  if (json.kind === 'broken') {
    const { line, column, found } = json.error;
    const message = `Il file non si può leggere: alla riga ${line}, colonna ${column}, ${found}. Correggi lì.`;
    return {
      problems: [
        { code: 'not-json', place: `${file}: ${line}:${column}`, message, level: 'problem' },
      ],
    };
  }
  const input = withoutSchemaLine(json.value);
  const placeOf = (path: readonly string[]) => {
    const words = placer(path, (at) => valueAt(input, at));
    return words ? `${file}: ${words}` : file;
  };
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (!result.success) {
    const issues = result.issues.flatMap((issue) => meant(issue));
    return { problems: issues.map((issue) => toProblem(issue, placeOf(keysOf(issue)))) };
  }
  const dropped = silentlyDropped(input, result.output, []);
  if (dropped.length === 0) return { value: result.output, problems: [] };
  const problems = dropped.map(({ path, key }): Problem => {
    if (key !== undefined) return unknownField(placeOf(path), key);
    const message = `Il valore ${shown(valueAt(input, path))} non va bene: serve ${WORDS.record ?? ''}.`;
    return { code: 'wrong-value', place: placeOf(path), message, level: 'problem' };
  });
  return { problems };
}
