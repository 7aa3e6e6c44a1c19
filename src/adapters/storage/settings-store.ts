import { DEFAULT_SETTINGS, settingsFrom } from '../../domain/progress/settings.ts';
import type { ReadingSettings, SettingsStore } from '../../ports/settings-store.ts';
import { guardedKeys, readJson } from './keys.ts';
import { PROGRAM, type StorageWorld } from './world.ts';

/** Key, after the program's prefix. */
const SETTINGS = 'settings';

export interface SettingsStoreOptions {
  /** Default: the browser. */
  readonly world?: StorageWorld;
  /** Prefix of the key; the same as the journals' `dbName`. Default `primo-accesso`. */
  readonly dbName?: string;
}

/** Settings kept in localStorage; where it refuses, held while the page lives. */
export function createSettingsStore(options: SettingsStoreOptions = {}): SettingsStore {
  const { world = globalThis, dbName = PROGRAM } = options;
  const keys = guardedKeys(dbName, () => world.localStorage);
  let held: ReadingSettings | undefined;
  return {
    read: () => held ?? settingsFrom(readJson(keys, SETTINGS)),
    write(settings) {
      const kept = keys.write(SETTINGS, JSON.stringify(settings));
      held = kept ? undefined : settings;
      return kept;
    },
  };
}

/** Settings for a shared PC: touches no storage of the browser, not even to read. */
export function createMemorySettings(): SettingsStore {
  let held: ReadingSettings = DEFAULT_SETTINGS;
  return {
    read: () => held,
    write(settings) {
      held = settings;
      return false;
    },
  };
}
