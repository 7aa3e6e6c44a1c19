/** A schema as the data that forms are drawn from (`domain/edit/shape.ts`). */
import type * as v from 'valibot';
import type { Shape } from '../../domain/edit/shape.ts';

type AnySchema = v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>;

/** What a schema has beside its type, as far as the kinds below use it. */
interface Parts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly value?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly options?: readonly string[];
}

/**
 * The shape of a schema of objects, dictionaries, lists, choices and plain values.
 *
 * @throws Error on any other kind: a form could not show it
 */
export function shapeOf(schema: AnySchema): Shape {
  // SAFETY: read only; each field is looked at before it is used.
  const parts = schema as unknown as Parts;
  const { type, entries, item, value, wrapped, options } = parts;
  if (type === 'string') return { kind: 'text' };
  if (type === 'number') return { kind: 'number' };
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'picklist' && options) return { kind: 'choice', values: options };
  if (type === 'array' && item) return { kind: 'list', item: shapeOf(item) };
  if (type === 'record' && value) return { kind: 'record', value: shapeOf(value) };
  if (type === 'exact_optional' && wrapped) return shapeOf(wrapped);
  if (type === 'strict_object' && entries) {
    const members = Object.entries(entries).map(([name, member]) => ({
      ...{ name, optional: member.type === 'exact_optional', shape: shapeOf(member) },
    }));
    return { kind: 'object', members };
  }
  throw new Error(`no form shows a schema of the kind ${type}`);
}
