/** Which steps stand on paper, in which order, under which headings. */
import { indexGuide, required } from '../guide/lookup.ts';
import type { Guide, Id, Procedure, Step, Text } from '../guide/model.ts';
import type { Facts, OnPath, PathStep, Walk } from '../walk/model.ts';
import { flatten } from '../walk/path.ts';
import { situate } from '../walk/situate.ts';

/** How much of a guide is wanted. `path` and `remaining` need a walk that has reached a path. */
export type Extent =
  | { readonly kind: 'path' }
  | { readonly kind: 'remaining' }
  | { readonly kind: 'step'; readonly step: Id }
  | { readonly kind: 'procedure'; readonly procedure: Id }
  /** The slip of one clock. */
  | { readonly kind: 'clock'; readonly clock: Id }
  | { readonly kind: 'guide' };

/** A step with its place in the person's path or, without one, in its procedure. */
export interface PlannedStep {
  /** Id of its block, unique in the paper. */
  readonly block: string;
  readonly step: Step;
  /** 1-based. */
  readonly position: number;
  readonly total: number;
  readonly done: boolean;
  /** What is known of the person; without it conditional texts stand after their labels. */
  readonly facts?: Facts;
}

/** Steps under the heading of a procedure. */
export interface Section {
  readonly block: string;
  readonly procedure: Procedure;
  /** The trouble because of which these steps come first. */
  readonly detourFor?: Text;
  /** All steps in order, where some stand elsewhere on the paper. */
  readonly outline?: readonly Step[];
  readonly steps: readonly PlannedStep[];
}

/** Steps without the names of their blocks, under the heading of a procedure. */
interface Group {
  readonly procedure: Procedure;
  readonly detourFor?: Text;
  readonly outline?: readonly Step[];
  readonly steps: readonly Omit<PlannedStep, 'block'>[];
}

/**
 * The sections of a paper. Empty where the extent needs a path and there is none, or where there is
 * nothing to do.
 *
 * @throws GuideError where the extent names nothing of the guide.
 */
export function plan(guide: Guide, extent: Extent, walk?: Walk): readonly Section[] {
  const unique = uniqueNames();
  return groups(guide, extent, walk?.kind === 'path' ? walk : undefined)
    .filter(({ steps, outline }) => steps.length > 0 || outline !== undefined)
    .map(({ procedure, steps, ...rest }) => ({
      ...rest,
      procedure,
      block: unique(`procedura-${procedure.id}`),
      steps: steps.map((item) => ({ ...item, block: unique(`passo-${item.step.id}`) })),
    }));
}

function groups(guide: Guide, extent: Extent, walk: OnPath | undefined): readonly Group[] {
  const { steps, procedures } = indexGuide(guide);
  switch (extent.kind) {
    case 'path':
      return walk ? onPath(guide, walk) : [];
    case 'remaining':
      return walk ? remaining(guide, walk) : [];
    case 'step':
      return [oneStep(guide, required(steps, extent.step, 'print'), walk)];
    case 'procedure':
      return [
        {
          procedure: required(procedures, extent.procedure, 'print'),
          steps: neutral(flatten(guide, [extent.procedure]).map(({ step }) => step)),
        },
      ];
    case 'clock':
      return [];
    case 'guide':
      return whole(guide);
  }
}

function personal(steps: readonly PathStep[], facts: Facts): Group['steps'] {
  const total = steps.length;
  return steps.map(({ step, position, done }) => ({ step, position, total, done, facts }));
}

/** By the category's procedures: those that they include do not interrupt them. */
function onPath(guide: Guide, { path, facts, category }: OnPath): readonly Group[] {
  const { procedures } = indexGuide(guide);
  const steps = personal(path, facts);
  const taken = new Set<Id>();
  return category.procedures.map((id) => {
    const own = new Set(flatten(guide, [id], facts).map(({ step }) => step.id));
    const here = steps.filter(({ step }) => own.has(step.id) && !taken.has(step.id));
    for (const { step } of here) taken.add(step.id);
    return { procedure: required(procedures, id, `category/${category.id}`), steps: here };
  });
}

/** What is still to do: the innermost detour first, then outwards. */
function remaining(guide: Guide, walk: OnPath): readonly Group[] {
  const detours = walk.detours.map(({ procedure, trouble, steps }) => ({
    procedure,
    detourFor: trouble.title,
    steps: personal(steps, walk.facts),
  }));
  return [...detours.reverse(), ...onPath(guide, walk)].map((group) => ({
    ...group,
    steps: group.steps.filter(({ done }) => !done),
  }));
}

function neutral(steps: readonly Step[]): Group['steps'] {
  const total = steps.length;
  return steps.map((step, index) => ({ step, position: index + 1, total, done: false }));
}

function oneStep(guide: Guide, step: Step, walk: OnPath | undefined): Group {
  const here = walk && situate(walk, step.id);
  if (walk && here?.kind === 'on-path') {
    const { procedure, position, done } = here.pathStep;
    const { total } = here;
    return { procedure, steps: [{ step, position, total, done, facts: walk.facts }] };
  }
  const home = whole(guide).find(({ steps }) => steps.some((item) => item.step.id === step.id));
  const alone = { id: step.id, title: step.title, items: [] };
  const steps = home?.steps.filter((item) => item.step.id === step.id) ?? neutral([step]);
  return { procedure: home?.procedure ?? alone, steps };
}

/** Every procedure with its own steps; a step that several have stands in the first. */
function whole(guide: Guide): readonly Group[] {
  const { steps } = indexGuide(guide);
  const taken = new Set<Id>();
  return guide.procedures.map((procedure) => {
    const own = procedure.items
      .flatMap((item) => ('step' in item ? [item.step] : []))
      .filter((id) => !taken.has(id));
    for (const id of own) taken.add(id);
    const here = own.map((id) => required(steps, id, `procedure/${procedure.id}`));
    const all = flatten(guide, [procedure.id]).map(({ step }) => step);
    const same = String(all.map(({ id }) => id)) === String(own);
    return { procedure, steps: neutral(here), ...(same ? {} : { outline: all }) };
  });
}

function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let free = name;
    for (let n = 2; taken.has(free); n += 1) free = `${name}-${n}`;
    taken.add(free);
    return free;
  };
}
