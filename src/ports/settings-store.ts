import type { ReadingSettings } from '../domain/progress/settings.ts';

export type { ReadingSettings };

/**
 * Keeps the settings. Synchronous, so that the first thing painted already has the right size.
 * Nothing here throws.
 */
export interface SettingsStore {
  /** The settings written last; defaults where there are none or they cannot be read. */
  read(): ReadingSettings;
  /** True where they are kept for the next visit; false where they hold for this page only. */
  write(settings: ReadingSettings): boolean;
}
