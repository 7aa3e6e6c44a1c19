import type { Screen } from './model.ts';

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** Ids of the parts that a mark may point at, in any of the screen's variants. */
export function partIds(screen: Screen): readonly string[] {
  return [...new Set(screen.variants.flatMap(({ parts }) => idsIn(parts)))];
}
