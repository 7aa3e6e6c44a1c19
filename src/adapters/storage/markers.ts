import { type Keys, readJson } from './keys.ts';

/**
 * The second marker: for each guide with progress, how many entries it has; nothing else. It lives
 * beside the database, in localStorage, because a damaged IndexedDB reopens empty without an error,
 * and only a marker outside can tell "lost" from "never started".
 */
export interface Markers {
  /** Guide -> number of entries, above 0. */
  read(): ReadonlyMap<string, number>;
  /** Notes how many entries the guide has; 0 removes it. False where that failed. */
  note(guide: string, count: number): boolean;
}

/** Key, after the program's prefix. */
export const STARTED = 'started';

export function makeMarkers(keys: Keys): Markers {
  function read(): Map<string, number> {
    const value = readJson(keys, STARTED);
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    const pairs = isRecord ? Object.entries(value) : [];
    return new Map(
      pairs.filter((pair): pair is [string, number] => Number.isInteger(pair[1]) && pair[1] > 0),
    );
  }
  return {
    read,
    note(guide, count) {
      const started = read();
      if ((started.get(guide) ?? 0) === count) return true;
      if (count > 0) started.set(guide, count);
      else started.delete(guide);
      return started.size === 0
        ? keys.remove(STARTED)
        : keys.write(STARTED, JSON.stringify(Object.fromEntries(started)));
    },
  };
}
