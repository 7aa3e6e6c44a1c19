/** How a person wants to see the pages. Nothing in here says who the person is. */

const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const CONTRASTS = ['normal', 'high'] as const;

export interface ReadingSettings {
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
}

export const DEFAULT_SETTINGS: ReadingSettings = { textSize: 'normal', contrast: 'normal' };

/** ReadingSettings from a value read back from storage. Each field that is unknown takes its default. */
export function settingsFrom(value: unknown): ReadingSettings {
  const read: Partial<Record<keyof ReadingSettings, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  return {
    textSize: TEXT_SIZES.find((size) => size === read.textSize) ?? DEFAULT_SETTINGS.textSize,
    contrast: CONTRASTS.find((contrast) => contrast === read.contrast) ?? DEFAULT_SETTINGS.contrast,
  };
}
