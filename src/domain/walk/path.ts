import { GuideError } from '../guide/errors.ts';
import { indexGuide, required } from '../guide/lookup.ts';
import type { Guide, Id, Procedure, Step } from '../guide/model.ts';
import { holds } from './conditions.ts';
import type { Facts } from './model.ts';

/** A step and the procedure that names it: the innermost, where procedures include others. */
export interface PathItem {
  readonly step: Step;
  readonly procedure: Procedure;
}

/**
 * The steps of these procedures in order, included procedures in their place. A step stands once,
 * where it first occurs: entries name steps, so two of the same id could not be told apart. (A path
 * that opens the portal twice has two steps for it.)
 *
 * @param facts Steps whose condition fails are left out; without facts all steps come.
 * @throws GuideError where an id leads nowhere or procedures include each other.
 */
export function flatten(
  guide: Guide,
  procedureIds: readonly Id[],
  facts?: Facts,
  from: string = 'guide',
): readonly PathItem[] {
  const { procedures, steps } = indexGuide(guide);
  const items = new Map<Id, PathItem>();
  const finished = new Set<Id>();
  const open = new Set<Id>();
  const visit = (id: Id, namedBy: string): void => {
    if (finished.has(id)) return;
    const procedure = required(procedures, id, namedBy);
    const node = `procedure/${id}`;
    if (open.has(id))
      throw new GuideError('cycle', node, `includes itself (${[...open].join(', ')})`);
    open.add(id);
    for (const item of procedure.items) {
      if ('procedure' in item) visit(item.procedure, node);
      else {
        const step = required(steps, item.step, node);
        const belongs = facts === undefined || holds(step.when, facts);
        if (belongs && !items.has(step.id)) items.set(step.id, { step, procedure });
      }
    }
    open.delete(id);
    finished.add(id);
  };
  for (const id of procedureIds) visit(id, from);
  return [...items.values()];
}
