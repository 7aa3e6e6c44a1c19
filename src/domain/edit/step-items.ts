/** The numbered list of a step, whose numbers are those of the marks. Pure. */
import type { Guide, Id, Step } from '../guide/model.ts';
import type { FileEdit } from './history.ts';

/** The numbered items of a step, which marks point from; marks without a list are number 1. */
export function itemsOf(step: Step): readonly string[] {
  return step.body.flatMap((block) =>
    typeof block === 'object' && 'ordered' in block ? block.ordered : [],
  );
}

/** Adds an item to the step's numbered list, or begins one at the end of the body. */
export function addItem(guide: Guide, id: Id, text: string): readonly FileEdit[] {
  const index = guide.steps.findIndex((step) => step.id === id);
  const step = guide.steps[index];
  if (!step) return [];
  const at = step.body.findIndex((block) => typeof block === 'object' && 'ordered' in block);
  const list = step.body[at];
  const change =
    typeof list === 'object' && 'ordered' in list
      ? ({
          kind: 'insert',
          path: ['steps', index, 'body', at, 'ordered'],
          at: list.ordered.length,
          value: text,
        } as const)
      : ({
          kind: 'insert',
          path: ['steps', index, 'body'],
          at: step.body.length,
          value: { ordered: [text] },
        } as const);
  return [{ file: 'guide.json', changes: [change] }];
}
