/** What a form may change in a guide: every text, and the values that are no texts. */
import type { Guide } from '../guide/model.ts';
import { listTexts } from '../guide/texts.ts';
import type { Path } from './json-text.ts';

/** How a field is written, and what it must hold. */
export type FieldKind = 'text' | 'value' | 'date' | 'month' | 'status' | 'href';

export interface Field {
  /** Node key, as the checker's places have it: `step/apri-posta`, `link/portale`, `guide`. */
  readonly node: string;
  /** Field path within the node: `body.2.ordered.1`. */
  readonly name: string;
  readonly path: Path;
  readonly kind: FieldKind;
  readonly value: string;
  /** An empty value takes the field away. */
  readonly optional?: boolean;
}

/** Why a value is refused. */
export type Refusal = 'empty' | 'not-a-day' | 'not-a-status';

const STATUSES: readonly string[] = ['in-force', 'historical', 'to-verify', 'draft'];

const LISTS: Readonly<Record<string, keyof Guide & string>> = {
  question: 'questions',
  category: 'categories',
  procedure: 'procedures',
  step: 'steps',
  trouble: 'troubles',
  change: 'changes',
  clock: 'clocks',
  attempts: 'attempts',
  diagnosis: 'diagnoses',
  actor: 'actors',
  place: 'places',
  document: 'documents',
  matrix: 'matrices',
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Turns a field path, whose options go by value and fields by id, into keys and positions. */
function within(start: unknown, name: string): (string | number)[] {
  let at = start;
  return name.split('.').map((part) => {
    if (!Array.isArray(at)) {
      at = isRecord(at) ? at[part] : undefined;
      return part;
    }
    const index = at.findIndex((item: unknown, position) => {
      const { value = position, id = value } = isRecord(item) ? item : {};
      return String(id) === part;
    });
    at = at[index];
    return index;
  });
}

/** Where the node of a key stands in the file: `step/apri-posta` -> `['steps', 3]`. */
export function nodePath(guide: Guide, node: string): Path | undefined {
  if (node === 'guide') return [];
  const slash = node.indexOf('/');
  const [kind, id] = [node.slice(0, slash), node.slice(slash + 1)];
  if (kind === 'variable')
    return Object.hasOwn(guide.variables, id) ? ['variables', id] : undefined;
  if (kind === 'link') return Object.hasOwn(guide.links, id) ? ['links', id] : undefined;
  const list = LISTS[kind];
  const nodes: unknown = list === undefined ? undefined : guide[list];
  if (list === undefined || !Array.isArray(nodes)) return undefined;
  const index = positions(nodes, kind === 'change' ? 'version' : 'id').get(id);
  return index === undefined ? undefined : [list, index];
}

/** A guide never changes after it was read, so the positions of its nodes stay with it. */
const known = new WeakMap<readonly unknown[], ReadonlyMap<unknown, number>>();

/** Where each node stands; of nodes with the same name the first. */
function positions(nodes: readonly unknown[], name: 'id' | 'version') {
  const before = known.get(nodes);
  if (before) return before;
  const found = new Map<unknown, number>();
  for (const [index, node] of nodes.entries()) {
    const id = isRecord(node) ? node[name] : undefined;
    if (!found.has(id)) found.set(id, index);
  }
  known.set(nodes, found);
  return found;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, root);
}

function textFields(guide: Guide): readonly Field[] {
  return listTexts(guide).flatMap(({ node, field, text }): Field[] => {
    const base = nodePath(guide, node);
    if (!base) return [];
    const path = [...base, ...within(valueAt(guide, base), field)];
    return [{ node, name: field, path, kind: 'text', value: text }];
  });
}

function field(guide: Guide, node: string, path: Path, kind: FieldKind, optional = false): Field {
  const base = nodePath(guide, node) ?? [];
  const value = valueAt(guide, path);
  return {
    ...{ node, name: path.slice(base.length).join('.'), path, kind },
    value: typeof value === 'string' ? value : '',
    ...(optional && { optional }),
  };
}

/** The reasons of nodes that come from no source, for the reviewers. */
function reasons(guide: Guide): readonly Field[] {
  return Object.entries(LISTS).flatMap(([kind, list]): readonly Field[] => {
    const nodes: unknown = guide[list];
    if (!Array.isArray(nodes) || kind === 'change') return [];
    return nodes.flatMap((node: unknown, index): readonly Field[] =>
      isRecord(node) && typeof node.own === 'string'
        ? [field(guide, `${kind}/${String(node.id)}`, [list, index, 'own'], 'text')]
        : [],
    );
  });
}

/** Every field that a form may change, in the order of the file's model. */
export function fieldsOf(guide: Guide): readonly Field[] {
  const at = (path: Path, kind: FieldKind, optional = false) =>
    field(guide, 'guide', path, kind, optional);
  return [
    at(['version'], 'text'),
    at(['source', 'title'], 'text'),
    at(['source', 'issuer'], 'text'),
    at(['source', 'date'], 'month', true),
    at(['source', 'status'], 'status'),
    at(['source', 'lastChecked'], 'date'),
    at(['source', 'nextReview'], 'date'),
    at(['approval', 'by'], 'text', true),
    at(['approval', 'date'], 'date', true),
    at(['approval', 'protocol'], 'text', true),
    ...textFields(guide),
    ...reasons(guide),
    ...guide.changes.map(({ version }, index) =>
      field(guide, `change/${version}`, ['changes', index, 'date'], 'date'),
    ),
    ...Object.entries(guide.variables).flatMap(([id, { kind }]) => [
      ...(kind === 'text'
        ? []
        : [field(guide, `variable/${id}`, ['variables', id, 'value'], 'value')]),
      field(guide, `variable/${id}`, ['variables', id, 'description'], 'text'),
    ]),
    ...Object.keys(guide.links).map((id) =>
      field(guide, `link/${id}`, ['links', id, 'href'], 'href'),
    ),
  ];
}

/** A day or a month as people write it (`27/11/2026`, `11/2026`), as the file has it; else the text. */
export function asDay(text: string): string {
  const found = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!found) return text.trim();
  const [, day, month = '', year = ''] = found;
  const whole = [year, month, ...(day === undefined ? [] : [day])];
  return whole.map((part) => part.padStart(2, '0')).join('-');
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Why the field cannot hold the value; undefined where it can. */
export function refusalOf(
  field: Pick<Field, 'kind' | 'optional'>,
  value: string,
): Refusal | undefined {
  const blank = value.trim() === '';
  if (blank && field.optional) return undefined;
  switch (field.kind) {
    case 'value':
      return undefined;
    case 'date':
      return isDay(value) ? undefined : 'not-a-day';
    case 'month':
      return isDay(value) || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? undefined : 'not-a-day';
    case 'status':
      return STATUSES.includes(value) ? undefined : 'not-a-status';
    default:
      return blank ? 'empty' : undefined;
  }
}
