import type { Language } from '../../domain/config/model.ts';
import type { Screen } from '../../domain/screen/model.ts';
import { showsScreens } from '../../domain/screen/uses.ts';
import type { Loaded } from '../../ports/data.ts';
import type { LateProps } from '../../state/late.ts';
import type { Wanted } from '../../state/load.ts';
import { type DrawParts, drawFigure } from './draw-figure.tsx';
import { drawSee } from './draw-see.tsx';
import { type Quote, quoteFigure } from './quote-figure.tsx';

/** What drawings in the browser need. */
export interface LiveParts extends DrawParts {
  /** The drawings of a guide. Rejects where they cannot be had. */
  screens(guide: string, language: Language): Promise<Loaded<readonly Screen[]>>;
  /** Ids of the guides that have drawings, as far as is known. */
  drawn(): Promise<readonly string[]>;
}

/** Draws figures, and looks after the baked ones. Drawings are loaded once for each guide and language. */
export function createLive(parts: LiveParts) {
  const ready = new Map<string, readonly Screen[]>();
  const loading = new Map<string, Promise<readonly Screen[]>>();

  function load(guide: string, language: Language): Promise<readonly Screen[]> {
    const key = `${language} ${guide}`;
    const known = loading.get(key);
    if (known) return known;
    const promise = parts.screens(guide, language).then(({ value }) => {
      ready.set(key, value);
      return value;
    });
    loading.set(key, promise);
    // Tried again at the next figure; what is on the page stays there.
    promise.catch(() => loading.delete(key));
    return promise;
  }

  /** Draws with the guide's drawings, at once where they are here. Returns what undoes it. */
  function whenReady(
    props: LateProps,
    paint: (screens: readonly Screen[]) => () => void,
  ): () => void {
    const language = props.place.language();
    const guide = props.ready.guide.id;
    // A guide without drawings has no file to ask for.
    const known = showsScreens(props.ready.guide) ? ready.get(`${language} ${guide}`) : [];
    if (known) return paint(known);
    let undo: (() => void) | undefined;
    let gone = false;
    load(guide, language).then(
      (screens) => {
        if (!gone) undo = paint(screens);
      },
      // Without drawings the words of the step still say all.
      (error: unknown) => console.warn(error),
    );
    return () => {
      gone = true;
      undo?.();
    };
  }

  return {
    /** Loads the drawings of guides before they are asked for. Never rejects. */
    async prepare(language: Language, guides: Wanted): Promise<void> {
      if (guides === 'offered') return;
      try {
        const drawn = await parts.drawn();
        await Promise.all(
          guides.filter((id) => drawn.includes(id)).map((id) => load(id, language)),
        );
      } catch (error) {
        // Tried again at the first figure.
        console.warn(error);
      }
    },
    /** Mounts the step's drawing. */
    mount: (box: HTMLElement, props: LateProps) =>
      whenReady(props, (screens) => drawFigure(parts, box, props, screens)),
    /** The step's screen once more, to show one thing in it; appears when the drawings are there. */
    quote: (props: LateProps, ask: Quote) => quoteFigure(parts, props, ask, load),
    /** Mounts "Che cosa vedi?". */
    see: (box: HTMLElement, props: LateProps) =>
      whenReady(props, (screens) => drawSee(parts, box, props, screens)),
  };
}
