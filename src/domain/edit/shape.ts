/**
 * What a file may hold, as data: forms are drawn from it. And what a form does to such a file, as
 * changes of its text. Pure.
 */
import type { Change } from './change.ts';
import type { Json } from './format.ts';
import type { Path } from './json-text.ts';

export type Shape =
  | { readonly kind: 'text' | 'number' | 'switch' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape }
  /** Free names, each with a value of one shape. */
  | { readonly kind: 'record'; readonly value: Shape }
  | { readonly kind: 'object'; readonly members: readonly Member[] };

export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: Shape;
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where there is none. */
export function jsonAt(root: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return isRecord(at) && Object.hasOwn(at, key) ? at[String(key)] : undefined;
  }, root);
}

/** Every field's name as `docs/configuration.md` has it: `probes[].id`, `guideSettings.<guide>.variables`. */
export function fieldNames(shape: Shape, name = ''): readonly string[] {
  switch (shape.kind) {
    case 'object':
      return shape.members.flatMap((member) => {
        const inner = memberName(name, member.name);
        return [inner, ...fieldNames(member.shape, inner)];
      });
    case 'record':
      return fieldNames(shape.value, `${name}.<guide>`);
    case 'list':
      return fieldNames(shape.item, `${name}[]`);
    default:
      return [];
  }
}

/** A member's name below another's. */
export function memberName(name: string, member: string): string {
  return name === '' ? member : `${name}.${member}`;
}

/** A value to begin with: what has to be there is there, empty, for the person to fill in. */
export function emptyOf(shape: Shape): Json {
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(
        shape.members
          .filter(({ optional }) => !optional)
          .map((member) => [member.name, emptyOf(member.shape)]),
      );
    case 'record':
      return {};
    case 'list':
      return [];
    case 'switch':
      return false;
    case 'number':
      return 1;
    case 'choice':
      return shape.values[0] ?? '';
    default:
      return '';
  }
}

/** Puts a value at a path; the objects on the way to it come into being where they are missing. */
export function writeAt(root: Json, path: Path, value: Json): Change {
  let depth = 0;
  let at: Json | undefined = root;
  while (depth < path.length - 1) {
    const inner: Json | undefined = jsonAt(at, path.slice(depth, depth + 1));
    if (typeof inner !== 'object' || inner === null) break;
    at = inner;
    depth += 1;
  }
  const wrapped = path
    .slice(depth + 1)
    .reduceRight<Json>((inner, key) => ({ [String(key)]: inner }), value);
  return { kind: 'set', path: path.slice(0, depth + 1), value: wrapped };
}

/** The shape at a path, and whether what stands there may be missing. */
function memberAt(
  root: Shape,
  path: Path,
): { readonly shape: Shape; readonly optional: boolean } | undefined {
  let found: { readonly shape: Shape; readonly optional: boolean } | undefined = {
    shape: root,
    optional: false,
  };
  for (const key of path) {
    const shape: Shape | undefined = found?.shape;
    if (shape?.kind === 'object') found = shape.members.find(({ name }) => name === key);
    else if (shape?.kind === 'record') found = { shape: shape.value, optional: true };
    else if (shape?.kind === 'list') found = { shape: shape.item, optional: true };
    else return undefined;
  }
  return found;
}

/**
 * Takes the value at a path away, and with it the objects and lists that would be left empty, as far
 * as they may be missing: so that what is added and taken away again leaves no trace.
 *
 * @returns no change where there is nothing
 */
export function removeAt(shape: Shape, root: Json, path: Path): readonly Change[] {
  if (path.length === 0 || jsonAt(root, path) === undefined) return [];
  const parent = path.slice(0, -1);
  const around = jsonAt(root, parent);
  const alone = typeof around === 'object' && around !== null && Object.keys(around).length === 1;
  // A member of a list stays, even when it is empty: it is counted.
  const inList = Array.isArray(jsonAt(root, parent.slice(0, -1)));
  if (alone && parent.length > 0 && !inList && memberAt(shape, parent)?.optional) {
    return removeAt(shape, root, parent);
  }
  return [{ kind: 'remove', path }];
}

/** Adds a member at the end of the list at a path, which need not be there yet. */
export function appendAt(root: Json, path: Path, value: Json): Change {
  const list = jsonAt(root, path);
  return Array.isArray(list)
    ? { kind: 'insert', path, at: list.length, value }
    : writeAt(root, path, [value]);
}
