/**
 * The value that the record itself holds under `key`; undefined for `constructor` and the like,
 * which a plain lookup would inherit. Keys come from files and links, so they may be anything.
 */
export function own<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
