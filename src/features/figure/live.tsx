import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { figure as words } from '../../copy/figure.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Browser } from '../../domain/screen/choose.ts';
import { composeFigure, type Figure } from '../../domain/screen/figure.ts';
import type { Screen } from '../../domain/screen/model.ts';
import type { Loaded } from '../../ports/data.ts';
import type { LateProps } from '../../state/late.ts';
import type { Wanted } from '../../state/load.ts';
import { Picture } from '../../ui/screen/Picture.tsx';
import { FigureTools } from './FigureTools.tsx';

/** What drawings in the browser need. */
export interface LiveParts {
  /** The drawings of a guide. Rejects where they cannot be had. */
  screens(guide: string, language: Language): Promise<Loaded<readonly Screen[]>>;
  /** Ids of the guides that have drawings, as far as is known. */
  drawn(): Promise<readonly string[]>;
  /** The app's folder as a path. */
  readonly base: string;
  /** The browser that shows this page: most likely the one that will show the warning. */
  readonly browser: Browser;
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
    mount(box: HTMLElement, props: LateProps): () => void {
      const language = props.place.language();
      const guide = props.ready.guide.id;
      const known = ready.get(`${language} ${guide}`);
      if (known) return draw(parts, box, props, known);
      let undo: (() => void) | undefined;
      let gone = false;
      load(guide, language).then(
        (screens) => {
          if (!gone) undo = draw(parts, box, props, screens);
        },
        // Without drawings the words of the step still say all.
        (error: unknown) => console.warn(error),
      );
      return () => {
        gone = true;
        undo?.();
      };
    },
  };
}

function draw(
  parts: LiveParts,
  box: HTMLElement,
  props: LateProps,
  screens: readonly Screen[],
): () => void {
  const language = props.place.language();
  const { guide, variables } = props.ready;
  const use = props.step.screen;
  const compose = (given: { variant?: string; browser?: Browser }) =>
    use && composeFigure({ screens, use, variables, language, ...given });
  const baked = box.dataset.print !== undefined;
  // The drawing that is there already stays: another browser's would move the page under the eyes.
  const first = compose(baked ? {} : { browser: parts.browser });
  if (!first) {
    console.warn(`The guide "${guide.id}" has no screen "${use?.show}"`);
    return () => undefined;
  }
  const kept = box.dataset.print === first.print ? box.querySelector('figure') : null;
  const [figure, setFigure] = createSignal<Figure>(first);
  const imageBase = `${parts.base}guides/${guide.id}/`;
  box.replaceChildren();
  return render(
    () => (
      <>
        <Show when={figure() !== first && figure()} fallback={kept ?? <Drawn figure={first} />}>
          {(chosen) => <Drawn figure={chosen()} />}
        </Show>
        <div class="pa-figure-tools">
          <FigureTools
            figure={figure()}
            words={words[language]}
            imageBase={imageBase}
            onVariant={(variant) => setFigure((now) => compose({ variant }) ?? now)}
          />
        </div>
      </>
    ),
    box,
  );

  function Drawn(given: { figure: Figure }) {
    return <Picture figure={given.figure} words={words[language]} imageBase={imageBase} />;
  }
}
