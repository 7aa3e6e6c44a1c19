/** Every field of a file that takes free text, found by asking the app's own schema. */

/** What is no text for people, though the schema takes any: addresses, values to compare, marks of codes. */
const NOT_WORDS = /^(?:href|when|facts|with|weights|httpHosts|codes|mark|symbol|excluded)$/;

type Place = readonly string[];

function leaves(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === 'string') return place.some((key) => NOT_WORDS.test(key)) ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...place, key]));
}

function replaced(
  value: unknown,
  [key, ...rest]: Place,
  change: (text: string) => string,
): unknown {
  if (key === undefined) return typeof value === 'string' ? change(value) : value;
  if (Array.isArray(value)) {
    return value.map((one, index) => (String(index) === key ? replaced(one, rest, change) : one));
  }
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, change) };
}

/** The kind of a place: fields of a list's items count as one. */
const kindOf = (place: Place) => place.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.');

/**
 * The file with `change` made to every text that may be anything: kind by kind, each kept where the
 * schema still takes the file.
 *
 * @returns the text, and the kinds of field that were changed
 */
export function inEveryField(
  good: string,
  accepts: (text: string) => boolean,
  change: (text: string) => string,
): { readonly text: string; readonly kinds: readonly string[] } {
  let value: unknown = JSON.parse(good);
  const byKind = new Map<string, Place[]>();
  for (const place of leaves(value)) {
    byKind.set(kindOf(place), [...(byKind.get(kindOf(place)) ?? []), place]);
  }
  const kinds: string[] = [];
  for (const [kind, places] of byKind) {
    const next = places.reduce((so, place) => replaced(so, place, change), value);
    if (!accepts(JSON.stringify(next))) continue;
    value = next;
    kinds.push(kind);
  }
  return { text: JSON.stringify(value), kinds };
}
