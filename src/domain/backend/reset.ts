import type { Guide, Id } from '../guide/model.ts';
import type { Journal } from '../progress/journal.ts';
import type { Detour, PathStep, Walk } from '../walk/model.ts';

/** The steps that a request made now stands for, the present one first. */
export type ResetRun = readonly Id[];

function frameOf(walk: Walk, step: Id): readonly PathStep[] {
  if (walk.kind !== 'path') return [];
  const frames: readonly Pick<Detour, 'steps'>[] = [...walk.detours].reverse();
  const all = [...frames.map(({ steps }) => steps), walk.path];
  return all.find((steps) => steps.some((item) => item.step.id === step)) ?? [];
}

/**
 * Whether a new password can be asked for at this step: from here on the person's path goes through
 * the guide's steps for it (`passwordReset`) up to the last one, without anything else between.
 *
 * @returns the steps that the request stands for; undefined where it is not the moment
 */
export function resetRun(guide: Guide, walk: Walk, step: Id): ResetRun | undefined {
  const marked = guide.passwordReset?.steps;
  const last = marked?.at(-1);
  if (!marked || last === undefined || !marked.includes(step)) return undefined;
  const ids = frameOf(walk, step).map((item) => item.step.id);
  const from = ids.indexOf(step);
  const to = ids.indexOf(last, from);
  const run = from < 0 || to < 0 ? [] : ids.slice(from, to + 1);
  return run.length > 0 && run.every((id) => marked.includes(id)) ? run : undefined;
}

/**
 * When the system last took a request for a new password (ms), where the step is the one that waits
 * for its mail: the step that follows the last of `passwordReset` on the person's path.
 */
export function askedAt(guide: Guide, walk: Walk, journal: Journal, step: Id): number | undefined {
  const last = guide.passwordReset?.steps.at(-1);
  if (last === undefined) return undefined;
  const ids = frameOf(walk, step).map((item) => item.step.id);
  if (ids[ids.indexOf(step) - 1] !== last) return undefined;
  const about = journal.filter((entry) => entry.id === last && entry.kind !== 'answer').at(-1);
  return about?.kind === 'confirm' && about.by === 'system' ? about.at : undefined;
}
