import type { Guide } from '../../domain/guide/model.ts';
import type { Extent } from '../../domain/paper/plan.ts';
import type { Walk } from '../../domain/walk/model.ts';
import { remainingSteps } from '../../domain/walk/walk.ts';

/** What can be printed now: the person's own part only where there is one. */
export function offeredExtents(walk: Walk, guide?: Guide): readonly Extent['kind'][] {
  const path = walk.kind === 'path' && walk.path.length > 0;
  return [
    ...(path ? (['path'] as const) : []),
    ...(path && remainingSteps(walk).length > 0 ? (['remaining'] as const) : []),
    ...(['step', 'procedure'] as const),
    ...(guide?.clocks?.length ? (['clock'] as const) : []),
    'guide',
  ];
}

/**
 * The extent chosen first: what the address asks for (`?parte=ID`), else the person's path, else all.
 *
 * @param asked id of a step or clock, from the address
 */
export function firstExtent(guide: Guide, walk: Walk, asked: string | undefined): Extent {
  const step = guide.steps.find(({ id }) => id === asked);
  if (step) return { kind: 'step', step: step.id };
  const clock = guide.clocks?.find(({ id }) => id === asked);
  if (clock) return { kind: 'clock', clock: clock.id };
  return { kind: offeredExtents(walk).includes('path') ? 'path' : 'guide' };
}

/** An extent of the kind: of steps and procedures the present one or the first, of clocks the first. */
export function extentOf(kind: Extent['kind'], guide: Guide, walk: Walk): Extent {
  const current =
    walk.kind === 'path' && walk.position.kind !== 'end' ? walk.position.current : undefined;
  if (kind === 'step') return { kind, step: current?.step.id ?? guide.steps[0]?.id ?? '' };
  if (kind === 'procedure') {
    return { kind, procedure: current?.procedure.id ?? guide.procedures[0]?.id ?? '' };
  }
  if (kind === 'clock') return { kind, clock: guide.clocks?.[0]?.id ?? '' };
  return { kind };
}
