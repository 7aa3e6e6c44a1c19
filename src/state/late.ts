import { createComponent, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import type { Step } from '../domain/guide/model.ts';
import { type Place, PlaceProvider, type ReadyGuide } from './place.ts';
import type { Visit } from './visit.ts';

/**
 * Parts of a step's page that load once the page is at rest: the drawing, the choice of what is seen
 * ("Che cosa vedi?"), the check of a certificate warning, who does the step where, what the guide's age
 * says ("standing"), the step's clocks and counted attempts ("times"), forms to fill in, the table of
 * what may be done now ("matrix"), questions that tell a cause ("diagnosis"), what the organisation's
 * services add, and the way to the desk: step code and message; on the path's page the clocks that run;
 * and, on a page of its own, the guide as paper.
 */
export type LateKind =
  | 'figure'
  | 'see'
  | 'check'
  | 'who'
  | 'form'
  | 'matrix'
  | 'ask'
  | 'standing'
  | 'times'
  | 'path-times'
  | 'print'
  | 'backend'
  | 'diagnosis';

/** What the page tells a late part. */
export interface LateProps {
  readonly place: Place;
  readonly ready: ReadyGuide;
  readonly step: Step;
  /** Absent on a baked page. */
  readonly visit: Visit | undefined;
}

/**
 * Draws a late part. The baker gives what can be read without script; the browser's takes that over
 * as it is, and mounts the live part when it has arrived (`app/late.ts`). Of the check the baker
 * gives the rules alone: the way past a warning is only in the verdict.
 */
export type LateSlot = (kind: LateKind, props: LateProps) => JSX.Element;

/** Names a late part's place in the baked page, so that the app finds it again. */
export function lateKey(kind: LateKind, { place, ready, step }: LateProps): string {
  return `${kind}/${place.language()}/${ready.guide.id}/${step.id}`;
}

/** What the page tells a late part in a visit. */
export type LiveProps = LateProps & { readonly visit: Visit };

/**
 * Draws a live part into `box`, in place of what is baked. Without a visit what is baked stays.
 * Returns what undoes it.
 */
export function mountLive(
  box: HTMLElement,
  props: LateProps,
  part: (live: LiveProps) => JSX.Element,
): () => void {
  const { visit, place } = props;
  if (!visit) return () => undefined;
  const live = { ...props, visit };
  box.replaceChildren();
  return render(
    () =>
      createComponent(PlaceProvider, {
        value: place,
        get children() {
          return part(live);
        },
      }),
    box,
  );
}
