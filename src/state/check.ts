import type { JSX } from 'solid-js';
import type { Step } from '../domain/guide/model.ts';
import type { Place, ReadyGuide } from './place.ts';

/** What a step's page says of the check of a certificate warning that it wants. */
export interface CheckProps {
  readonly place: Place;
  readonly ready: ReadyGuide;
  readonly step: Step;
}

/**
 * Draws the check. The baker gives the rules alone; the browser's keeps them until the questions have
 * arrived (`app/check.ts`). The way past a warning is in neither: only the verdict knows it.
 */
export type CheckSlot = (props: CheckProps) => JSX.Element;

/** Names the check's place in the baked page, so that the app finds it again. */
export function checkKey({ place, ready, step }: CheckProps): string {
  return `${place.language()}/${ready.guide.id}/${step.id}`;
}
