import { attempt } from './world.ts';

/** A `Storage` whose every use is guarded: it may be absent, forbidden or full. */
export interface Keys {
  read(key: string): string | undefined;
  /** False where it was not written. */
  write(key: string, value: string): boolean;
  /** Removes one key. False where that failed. */
  remove(key: string): boolean;
  /** Removes all keys of this program. False where some may be left. */
  removeAll(): boolean;
}

/**
 * The keys that begin with `name` and a dot.
 * @param reach gives the storage; may throw.
 */
export function guardedKeys(name: string, reach: () => Storage | undefined): Keys {
  const prefix = `${name}.`;
  /** True where there is no storage at all: nothing can be left in it. */
  const done = (use: (storage: Storage) => void): boolean =>
    attempt(() => {
      const storage = reach();
      if (storage) use(storage);
      return true;
    }) ?? false;
  return {
    read: (key) => attempt(() => reach()?.getItem(prefix + key)) ?? undefined,
    write: (key, value) =>
      attempt(() => {
        const storage = reach();
        storage?.setItem(prefix + key, value);
        return storage !== undefined;
      }) ?? false,
    remove: (key) => done((storage) => storage.removeItem(prefix + key)),
    removeAll: () =>
      done((storage) => {
        for (let index = storage.length - 1; index >= 0; index -= 1) {
          const key = storage.key(index);
          if (key?.startsWith(prefix)) storage.removeItem(key);
        }
      }),
  };
}

/** A value kept as JSON; undefined where there is none or it cannot be read. */
export function readJson(keys: Keys, key: string): unknown {
  const text = keys.read(key);
  return text === undefined ? undefined : attempt(() => JSON.parse(text) as unknown);
}
