import type { JSX } from 'solid-js';
import type { Language } from '../domain/config/model.ts';
import type { ScreenUse } from '../domain/guide/model.ts';
import type { ReadyGuide } from './place.ts';

/** What a page says of the drawing that it wants. */
export interface FigureProps {
  readonly language: Language;
  readonly ready: ReadyGuide;
  /** Step or trouble that shows it: names the place in the page. */
  readonly node: string;
  readonly use: ScreenUse;
}

/**
 * Draws a screen. The baker gives one that draws at once; the browser's takes over the baked drawing,
 * and loads the painter only when the page is at rest (`app/figure.ts`).
 */
export type FigureSlot = (props: FigureProps) => JSX.Element;

/** Names the place of a drawing in the baked page, so that the app finds it again. */
export function figureKey({ language, ready, node }: FigureProps): string {
  return `${language}/${ready.guide.id}/${node}`;
}
