import { render } from 'solid-js/web';
import { figure as words } from '../../copy/figure.ts';
import { composeFigure } from '../../domain/screen/figure.ts';
import type { Screen, ScreenUse } from '../../domain/screen/model.ts';
import type { LateProps } from '../../state/late.ts';
import { createPlayer } from '../../state/player.ts';
import type { DrawParts } from './draw-figure.tsx';
import { rightPlace, type SeeChoice, SeeList, seeChoices } from './SeeList.tsx';
import { smallDrawings } from './small.ts';

/** Draws "Che cosa vedi?" into `box`, with its small drawings. Returns what undoes it. */
export function drawSee(
  parts: DrawParts,
  box: HTMLElement,
  props: LateProps,
  screens: readonly Screen[],
): () => void {
  const { place, ready, step, visit } = props;
  const { guide, variables } = ready;
  const language = place.language();
  const walk = visit && createPlayer(ready, visit, place).walk;
  const facts = () => {
    const now = walk?.();
    return now?.kind === 'path' ? now.facts : undefined;
  };
  const lay = (use: ScreenUse) =>
    composeFigure({
      screens,
      use,
      variables,
      language,
      browser: props.place.browser ?? parts.browser,
    })?.narrow;
  box.replaceChildren();
  return render(
    () => (
      <SeeList
        choices={seeChoices(ready, step, screens, facts())}
        words={words[language]}
        imageBase={`${parts.base}guides/${guide.id}/`}
        small={smallDrawings(step.screen, lay)}
        onChoose={(choice, event) => {
          const found = goTo(choice, guide.certificateWarning?.step === step.id);
          if (found) event.preventDefault();
        }}
      />
    ),
    box,
  );
}

/**
 * Opens the trouble, or leads to what has to be done on the right screen, or to "Fatto" where that
 * screen is already its end. On the step of the certificate warning that is always the check. False where the page has no such place: then the link does its work.
 */
function goTo({ trouble, use }: SeeChoice, check: boolean): boolean {
  if (trouble) {
    const details = document.getElementById(`problema-${trouble.id}`);
    if (!(details instanceof HTMLDetailsElement)) return false;
    details.open = true;
    return focus(details.querySelector('summary'));
  }
  if (check) return focus(document.querySelector('.pa-check button, .pa-check input'));
  if (rightPlace(use) === '#conferma') return focus(document.querySelector('#conferma .btn'));
  const body = document.getElementById('istruzioni');
  if (body) body.tabIndex = -1;
  return focus(body, 'nearest');
}

function focus(element: HTMLElement | null, block: ScrollLogicalPosition = 'center'): boolean {
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
  return element !== null;
}
