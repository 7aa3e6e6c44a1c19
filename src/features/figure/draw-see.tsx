import { render } from 'solid-js/web';
import { figure as words } from '../../copy/figure.ts';
import { composeFigure } from '../../domain/screen/figure.ts';
import type { Screen, ScreenUse } from '../../domain/screen/model.ts';
import { smallPart } from '../../domain/screen/seen.ts';
import type { LateProps } from '../../state/late.ts';
import { createPlayer } from '../../state/player.ts';
import type { DrawParts } from './draw-figure.tsx';
import { type SeeChoice, SeeList, seeChoices } from './SeeList.tsx';

/** The frame round the line that tells a drawing from the right one: the colour of marks. */
const TELLING = { stroke: '#b3005e', strokeWidth: 2.5 } as const;

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
  const right = step.screen && lay(step.screen);
  const small = ({ use, trouble }: SeeChoice) => {
    const laid = trouble ? lay(use) : right;
    if (!laid) return undefined;
    const part = smallPart(laid, right);
    const frame = part.telling && { kind: 'box' as const, ...part.telling, radius: 4, ...TELLING };
    // What is to be pressed there is no matter yet.
    return {
      laid: { ...laid, marks: [], shapes: [...laid.shapes, ...(frame ? [frame] : [])] },
      part,
    };
  };
  box.replaceChildren();
  return render(
    () => (
      <SeeList
        choices={seeChoices(ready, step, screens, facts())}
        words={words[language]}
        imageBase={`${parts.base}guides/${guide.id}/`}
        small={small}
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
 * Opens the trouble, or leads to what confirms the step: on the step of the certificate warning that
 * is the check, never "Fatto". False where the page has no such place: then the link does its work.
 */
function goTo({ trouble }: SeeChoice, check: boolean): boolean {
  if (trouble) {
    const details = document.getElementById(`problema-${trouble.id}`);
    if (!(details instanceof HTMLDetailsElement)) return false;
    details.open = true;
    return focus(details.querySelector('summary'));
  }
  return focus(
    document.querySelector(check ? '.pa-check button, .pa-check input' : '#conferma .btn'),
  );
}

function focus(element: HTMLElement | null): boolean {
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
  return element !== null;
}
