import { own } from '../record.ts';
import { GuideError } from './errors.ts';
import type { Category, Guide, Id, Procedure, Question, Step, Trouble } from './model.ts';

export interface GuideIndex {
  readonly questions: ReadonlyMap<Id, Question>;
  readonly categories: ReadonlyMap<Id, Category>;
  readonly procedures: ReadonlyMap<Id, Procedure>;
  readonly steps: ReadonlyMap<Id, Step>;
  readonly troubles: ReadonlyMap<Id, Trouble>;
}

/** A guide never changes after it was read, so its index lives as long as the guide. */
const indexes = new WeakMap<Guide, GuideIndex>();

function byId<T extends { readonly id: Id }>(nodes: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(nodes.map((node) => [node.id, node]));
}

/** The guide's nodes by id. Of nodes with the same id (a problem for the checker) the last counts. */
export function indexGuide(guide: Guide): GuideIndex {
  const known = indexes.get(guide);
  if (known !== undefined) return known;
  const index: GuideIndex = {
    questions: byId(guide.questions),
    categories: byId(guide.categories),
    procedures: byId(guide.procedures),
    steps: byId(guide.steps),
    troubles: byId(guide.troubles),
  };
  indexes.set(guide, index);
  return index;
}

/**
 * The node that another node of the guide names.
 *
 * @param from The node that names it: `procedure/posta`.
 * @throws GuideError where the guide has no such node.
 */
export function required<T>(nodes: ReadonlyMap<Id, T>, id: Id, from: string): T {
  const node = nodes.get(id);
  if (node === undefined)
    throw new GuideError('dangling-id', from, `names "${id}", which is missing`);
  return node;
}

/**
 * The present id for one that comes from outside (a link, a journal): itself where a node has it,
 * else the end of its redirects.
 *
 * @param kinds Where to look; redirects are meant for steps and procedures.
 * @returns undefined where it leads nowhere, or round in a circle.
 */
export function resolveRedirect(
  guide: Guide,
  id: Id,
  kinds: readonly (keyof GuideIndex)[] = ['steps', 'procedures'],
): Id | undefined {
  const index = indexGuide(guide);
  const seen = new Set<Id>();
  let at: Id | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    const here: Id = at;
    if (kinds.some((kind) => index[kind].has(here))) return here;
    seen.add(here);
    at = own(guide.redirects, here);
  }
  return undefined;
}

/** The step for an id from outside, through redirects; undefined where there is none. */
export function stepById(guide: Guide, id: Id): Step | undefined {
  return indexGuide(guide).steps.get(resolveRedirect(guide, id, ['steps']) ?? '');
}
