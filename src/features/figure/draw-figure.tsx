import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { figure as words } from '../../copy/figure.ts';
import type { Browser } from '../../domain/screen/choose.ts';
import { composeFigure, type Figure } from '../../domain/screen/figure.ts';
import type { Screen } from '../../domain/screen/model.ts';
import { practiceOn } from '../../domain/screen/practice.ts';
import type { LateProps } from '../../state/late.ts';
import { plain } from '../../state/place.ts';
import { Picture } from '../../ui/screen/Picture.tsx';
import { FigureTools } from './FigureTools.tsx';
import { PracticeView } from './Practice.tsx';

/** What drawing needs of the world. */
export interface DrawParts {
  /** The app's folder as a path. */
  readonly base: string;
  /** The browser that shows this page: most likely the one that will show the warning. */
  readonly browser: Browser;
}

/**
 * Draws the step's screen into `box`, or keeps what is drawn there, and adds its tools. Returns what
 * undoes it.
 */
export function drawFigure(
  parts: DrawParts,
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
  const first = compose(baked ? {} : { browser: props.place.browser ?? parts.browser });
  if (!first) {
    console.warn(`The guide "${guide.id}" has no screen "${use?.show}"`);
    return () => undefined;
  }
  const reader = (text: string) => plain(props.ready, text);
  const items = props.step.body.flatMap((block) =>
    typeof block === 'object' && 'ordered' in block ? block.ordered : [],
  );
  const [variant, setVariant] = createSignal(first.variant);
  const wide = () => matchMedia('(min-width: 40rem)').matches;
  const practice = () =>
    use &&
    practiceOn(
      { screens, use, variables, language, variant: variant() },
      wide() ? 'wide' : 'narrow',
    );
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
            onVariant={(chosen) => {
              setVariant(chosen);
              setFigure((now) => compose({ variant: chosen }) ?? now);
            }}
            practice={
              use?.marks &&
              (() => (
                <Show when={practice()}>
                  {(found) => (
                    <PracticeView
                      practice={found()}
                      words={words[language]}
                      imageBase={imageBase}
                      task={(number) => reader(items[number - 1] ?? props.step.title)}
                    />
                  )}
                </Show>
              ))
            }
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
