import type { ReadingSettings } from '../ports/settings-store.ts';

/** Puts the reading settings on the page; the style sheet does the rest. */
export function showReading(settings: ReadingSettings): void {
  const { dataset } = document.documentElement;
  dataset.text = settings.textSize;
  dataset.contrast = settings.contrast;
}
