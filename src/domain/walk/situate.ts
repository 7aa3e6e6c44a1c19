import type { Id, Trouble } from '../guide/model.ts';
import type { Detour, PathStep, Walk } from './model.ts';

/** How one step stands in a person's path: what its page shows beside the step itself. */
export type Situation =
  /** There is no path yet: questions are open, or nobody has begun. */
  | { readonly kind: 'no-path' }
  /** The person has a path, and this step is not on it. */
  | { readonly kind: 'off-path' }
  | {
      readonly kind: 'on-path';
      readonly pathStep: PathStep;
      /** Steps of the path or detour that the step belongs to. */
      readonly total: number;
      /** The detour that the step belongs to, if any. */
      readonly detour?: Detour;
      /** This is the step to do now. */
      readonly isCurrent: boolean;
      /** The person stopped here to call the desk. */
      readonly stopped?: Trouble;
      /** Whole days waited, where the step waits. */
      readonly waitingDays?: number;
    };

/**
 * Finds a step in a walk: in the innermost detour first, then outwards, then on the main path.
 *
 * @param stepId id of a step of the walk's guide
 */
export function situate(walk: Walk, stepId: Id): Situation {
  if (walk.kind !== 'path') return { kind: 'no-path' };
  const { position } = walk;
  const frames = [...walk.detours].reverse().map((detour) => ({ steps: detour.steps, detour }));
  for (const frame of [...frames, { steps: walk.path, detour: undefined }]) {
    const pathStep = frame.steps.find((candidate) => candidate.step.id === stepId);
    if (!pathStep) continue;
    const isCurrent = position.kind !== 'end' && position.current === pathStep;
    return {
      kind: 'on-path',
      pathStep,
      total: frame.steps.length,
      isCurrent,
      ...(frame.detour && { detour: frame.detour }),
      ...(isCurrent && position.kind === 'stopped' && { stopped: position.trouble }),
      ...(isCurrent &&
        position.kind === 'step' &&
        position.waitingDays !== undefined && { waitingDays: position.waitingDays }),
    };
  }
  return { kind: 'off-path' };
}

/** How much of a path is done: steps of the main path only. */
export function progress(walk: Walk): { readonly done: number; readonly total: number } {
  const path = walk.kind === 'path' ? walk.path : [];
  return { done: path.filter((step) => step.done).length, total: path.length };
}
