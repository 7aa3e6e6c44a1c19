/** What is different between two versions of `config.json`, field by field. Pure. */
import type { Json } from '../edit/format.ts';
import type { Path } from '../edit/json-text.ts';
import { jsonAt, memberName, type Shape } from '../edit/shape.ts';

export interface SettingDifference {
  readonly how: 'added' | 'removed' | 'changed' | 'reordered';
  readonly path: Path;
  /** The field's name at each part of the path that has one: `['contacts', 'contacts.desk']`. */
  readonly names: readonly { readonly name: string; readonly key: string | number }[];
  /** Plain values; a list of them as a list. */
  readonly before?: Json;
  readonly after?: Json;
}

type Named = SettingDifference['names'];

const PLAIN: readonly Shape['kind'][] = ['text', 'number', 'switch', 'choice'];

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function keysOf(value: Json | undefined): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

function lengthOf(value: Json | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}

/** A whole value, changed in one piece. */
function piece(before: Json | undefined, after: Json | undefined): SettingDifference['how'] {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  const sorted = (value: Json) => (Array.isArray(value) ? [...value].map(String).sort() : value);
  return Array.isArray(before) && same(sorted(before), sorted(after)) ? 'reordered' : 'changed';
}

/**
 * What an administrator would have to say of a new configuration, in the schema's order.
 *
 * @param shape the schema's
 * @param published what people see now
 * @param edited what is to be
 */
export function diffSettings(
  shape: Shape,
  published: Json,
  edited: Json,
): readonly SettingDifference[] {
  const compare = (part: Shape, path: Path, name: string, names: Named): SettingDifference[] => {
    const [before, after] = [jsonAt(published, path), jsonAt(edited, path)];
    if (same(before, after)) return [];
    if (part.kind === 'object') {
      return part.members.flatMap((member) => {
        const inner = memberName(name, member.name);
        const named = [...names, { name: inner, key: member.name }];
        return compare(member.shape, [...path, member.name], inner, named);
      });
    }
    if (part.kind === 'record') {
      return [...new Set([...keysOf(before), ...keysOf(after)])].flatMap((key) => {
        const inner = `${name}.<guide>`;
        return compare(part.value, [...path, key], inner, [...names, { name: inner, key }]);
      });
    }
    if (part.kind === 'list' && !PLAIN.includes(part.item.kind)) {
      const count = Math.max(lengthOf(before), lengthOf(after));
      return Array.from({ length: count }).flatMap((_, index) => {
        const inner = `${name}[]`;
        return compare(part.item, [...path, index], inner, [...names, { name: inner, key: index }]);
      });
    }
    return [
      {
        ...{ how: piece(before, after), path, names },
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ];
  };
  return compare(shape, [], '', []);
}
