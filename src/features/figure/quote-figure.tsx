import { createSignal, type JSX, Show } from 'solid-js';
import { figure as words } from '../../copy/figure.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Browser } from '../../domain/screen/choose.ts';
import { composeFigure } from '../../domain/screen/figure.ts';
import type { Screen } from '../../domain/screen/model.ts';
import type { LateProps } from '../../state/late.ts';
import { Picture } from '../../ui/screen/Picture.tsx';
import type { DrawParts } from './draw-figure.tsx';

/** What is different from the drawing that the step has. */
export interface Quote {
  readonly browser: Browser;
  /** Facts of the drawing over those of the step. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, number>>;
}

/** The step's screen for another browser, in another state or with other marks. */
export function quoteFigure(
  parts: DrawParts,
  { place, ready, step }: LateProps,
  { browser, chosen, marks }: Quote,
  load: (guide: string, language: Language) => Promise<readonly Screen[]>,
): JSX.Element {
  const language = place.language();
  const { guide, variables } = ready;
  const [screens, setScreens] = createSignal<readonly Screen[]>();
  // Without the drawing the words of the question still say where to look.
  if (step.screen) {
    load(guide.id, language).then(setScreens, (error: unknown) => console.warn(error));
  }
  const figure = () => {
    const known = screens();
    if (!known || !step.screen) return undefined;
    const use = { ...step.screen, marks };
    return composeFigure({ screens: known, use, variables, language, browser, chosen });
  };
  return (
    <Show when={figure()}>
      {(drawn) => (
        <div class="pa-figure">
          <Picture
            figure={drawn()}
            words={words[language]}
            imageBase={`${parts.base}guides/${guide.id}/`}
          />
        </div>
      )}
    </Show>
  );
}
