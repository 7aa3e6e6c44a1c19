/** A value as JSON holds it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Longest list that stays on one line. */
const ONE_LINE = 80;

/**
 * Writes a value as the guides' files are written: objects one member a line, short lists of words
 * on one line.
 *
 * @param unit one level of indentation; empty for a file without line breaks
 * @param indent what the value's own line begins with; the first line gets none
 */
export function formatJson(value: Json, unit = '  ', indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (unit === '') return JSON.stringify(value);
  const inner = indent + unit;
  const lines = (open: string, parts: readonly string[], close: string) =>
    parts.length === 0
      ? open + close
      : `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
  if (isList(value)) {
    const short = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const plain = value.every((item) => typeof item !== 'object' || item === null);
    if (plain && short.length <= ONE_LINE) return short;
    return lines(
      '[',
      value.map((item) => formatJson(item, unit, inner)),
      ']',
    );
  }
  const parts = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${formatJson(item, unit, inner)}`,
  );
  return lines('{', parts, '}');
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
