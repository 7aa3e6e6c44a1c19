import { onCleanup } from 'solid-js';
import type { Language } from '../domain/config/model.ts';
import { type FigureProps, type FigureSlot, figureKey } from '../state/figure.ts';
import type { Wanted } from '../state/load.ts';

/** The painter and all that it needs, loaded once the page is at rest. */
export interface Live {
  /** Draws into `box`, or keeps what is drawn there and adds its tools. Returns what undoes it. */
  mount(box: HTMLElement, props: FigureProps): () => void;
  /** Loads the drawings of guides before they are asked for. Never rejects. */
  prepare(language: Language, guides: Wanted): Promise<void>;
}

/**
 * Drawings in the browser: the baked one moves into the app as it is; others wait for the painter.
 * Once that is there a drawing appears before the page is next painted, so nothing shifts.
 */
export function browserFigure(live: Promise<Live | undefined>): FigureSlot {
  return (props) => {
    const box =
      document.querySelector<HTMLElement>(`[data-figure="${figureKey(props)}"]`) ??
      document.createElement('div');
    box.className = 'pa-figure';
    const mounted = live.then((painter) => painter?.mount(box, props));
    onCleanup(() => void mounted.then((undo) => undo?.()));
    return box;
  };
}
