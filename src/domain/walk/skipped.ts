import { stepById } from '../guide/lookup.ts';
import type { Guide, Id, Step } from '../guide/model.ts';
import type { Journal } from '../progress/journal.ts';
import type { Walk } from './model.ts';

/**
 * The step further on that the person has just been at, where the path now asks for `stepId` before
 * it: who opens a step from a link and says "Fatto" finds themselves further back. Undefined where
 * the person comes from a step before, or `stepId` is not the step to do now.
 *
 * @param walked what `walk` says of this journal
 */
export function cameFromLater(walked: Walk, journal: Journal, stepId: Id): Step | undefined {
  const last = journal.at(-1);
  if (!last || last.kind === 'answer' || last.by !== 'person' || last.id === stepId)
    return undefined;
  if (walked.kind !== 'path' || walked.detours.length > 0) return undefined;
  const { position, path } = walked;
  if (position.kind !== 'step' || position.current.step.id !== stepId) return undefined;
  return path.slice(position.current.position).find(({ step }) => step.id === last.id)?.step;
}

/**
 * The step confirmed just now, before the questions have an answer that would say whether it is the
 * person's: undefined where the last thing said was an answer.
 */
export function confirmedFirst(guide: Guide, journal: Journal): Step | undefined {
  const last = journal.at(-1);
  return last?.kind === 'confirm' && last.by === 'person' ? stepById(guide, last.id) : undefined;
}
