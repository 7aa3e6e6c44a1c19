/** The way from paper back to the screen: who works on paper says which step was ticked last. */
import type { Id, Step } from '../guide/model.ts';
import type { PathStep, Walk } from '../walk/model.ts';

export type Twin =
  /** Questions are open: nobody knows which steps come before this one. */
  | { readonly kind: 'no-path' }
  /** The person has a path, and this step is not on it. */
  | { readonly kind: 'off-path' }
  /** It is marked on the screen as well, with all before it. */
  | { readonly kind: 'known' }
  /** Steps to be confirmed, in order; the step itself is the last. */
  | { readonly kind: 'news'; readonly steps: readonly Step[] };

/**
 * What it means that the step is the last one ticked on paper: all before it on the path are done as
 * well. Paper holds the path, so the main path counts before an open detour, which ends when a step
 * outside it is confirmed.
 */
export function twinOf(walk: Walk, step: Id): Twin {
  if (walk.kind !== 'path') return { kind: 'no-path' };
  const detours = [...walk.detours].reverse().map(({ steps }) => steps);
  const frame = [walk.path, ...detours].find((steps) => indexOf(steps, step) >= 0);
  if (frame === undefined) return { kind: 'off-path' };
  const open = frame.slice(0, indexOf(frame, step) + 1).filter(({ done }) => !done);
  return open.length === 0
    ? { kind: 'known' }
    : { kind: 'news', steps: open.map((item) => item.step) };
}

function indexOf(steps: readonly PathStep[], id: Id): number {
  return steps.findIndex(({ step }) => step.id === id);
}
