import type { Guide } from '../guide/model.ts';
import type { Journal } from '../progress/journal.ts';
import { type Frame, innermost, nextOf } from './frames.ts';
import { hashOf } from './hashes.ts';
import type { Detour, PathStep, Position, Walk } from './model.ts';
import { apply, type State, start } from './replay.ts';

const DAY = 86_400_000;

function stepsOf(guide: Guide, { items, marks }: Frame): readonly PathStep[] {
  return items.map(({ step, procedure }, index) => {
    const mark = marks.get(step.id);
    const common = { step, procedure, position: index + 1 };
    if (mark === undefined) return { ...common, done: false, changed: false };
    const changed = mark.stepHash !== '' && mark.stepHash !== hashOf(guide, step);
    return { ...common, done: true, doneBy: mark.by, doneAt: mark.at, changed };
  });
}

function positionOf({ place, since }: State, steps: readonly PathStep[], now: number): Position {
  const id = place.stop?.step ?? nextOf(innermost(place))?.step.id;
  const current = steps.find(({ step }) => step.id === id);
  if (current === undefined) return { kind: 'end' };
  if (place.stop !== undefined) return { kind: 'stopped', current, trouble: place.stop.trouble };
  if (current.step.wait === undefined) return { kind: 'step', current };
  const waitingDays = Math.max(0, Math.floor((now - (since ?? now)) / DAY));
  return { kind: 'step', current, waitingDays };
}

/**
 * Decides everything: the next question, or the path and where the person is on it. Pure, and total
 * on journals: what means nothing in this guide any more is in `ignored`.
 *
 * - A person's answer beats the browser's and the system's; `differsFrom` shows the difference.
 * - `confirm` counts in the innermost frame (main path or open detour) that has the step. By the
 *   person it ends the detours inside that frame; by a machine only those called from the step. For
 *   a step that is not on the path it is remembered for when it is.
 * - A trouble with a detour opens it, and the step counts as not done until it is confirmed again;
 *   a detour that is done leads back there. A third detour is refused: the person is `stopped`, as
 *   with the remedy `stop`, and calls the desk. Advice is a record only.
 * - `stopped` ends with the person's next confirmation, return or trouble on the path, with the
 *   person's next answer, or when the step is proved done or leaves the path.
 * - `return` leaves the detours that do not have the step, and the detour called from it.
 *
 * @param now Milliseconds since 1970; only `waitingDays` depends on it (whole days, at least 0).
 * @throws GuideError where the guide itself is broken.
 */
export function walk(guide: Guide, journal: Journal, now: number): Walk {
  const state = journal.reduce((before, entry) => apply(guide, before, entry), start(guide));
  const { facts, answered, question, category } = state.decision;
  const common = { facts, answered, ignored: state.ignored };
  if (question !== undefined) return { ...common, kind: 'question', question };
  if (category === undefined) return { ...common, kind: 'no-category' };
  const path = stepsOf(guide, state.place.main);
  const detours = state.place.detours.map(
    (frame): Detour => ({ ...frame.call, steps: stepsOf(guide, frame) }),
  );
  const position = positionOf(state, detours.at(-1)?.steps ?? path, now);
  return { ...common, kind: 'path', category, path, detours, position };
}

/**
 * The steps still to do, from the present one on: those of the innermost detour first, then out to
 * the main path. Empty without a path.
 */
export function remainingSteps(walked: Walk): readonly PathStep[] {
  if (walked.kind !== 'path') return [];
  return [walked.path, ...walked.detours.map(({ steps }) => steps)]
    .reverse()
    .flatMap((steps) => steps.filter(({ done }) => !done));
}
