/** What a person can reach under given facts: the steps of a category, their troubles, detours. */
import { indexGuide } from '../guide/lookup.ts';
import type { Category, Guide, Id, Step, Trouble } from '../guide/model.ts';
import { holds } from '../walk/conditions.ts';
import type { Facts } from '../walk/model.ts';
import { flatten } from '../walk/path.ts';
import { type ConditionRef, endConditions, stepConditions, troubleConditions } from './nodes.ts';

/** Ids of what some person can reach. Grows while the paths are followed. */
export interface Reached {
  readonly questions: Set<Id>;
  readonly categories: Set<Id>;
  readonly procedures: Set<Id>;
  readonly steps: Set<Id>;
  readonly troubles: Set<Id>;
  /** `node, field` of conditions that hold for somebody. */
  readonly conditions: Set<string>;
  /** Steps that somebody meets without any trouble to choose. */
  readonly withoutTrouble: Set<Id>;
  /** Troubles whose detour has no step for somebody. */
  readonly emptyDetours: Set<Id>;
  /** Troubles that lead into a third detour, one inside the other -> the three procedures. */
  readonly deepDetours: Map<Id, readonly Id[]>;
}

/** Nothing reached yet. */
export function startReach(): Reached {
  return {
    questions: new Set(),
    categories: new Set(),
    procedures: new Set(),
    steps: new Set(),
    troubles: new Set(),
    conditions: new Set(),
    withoutTrouble: new Set(),
    emptyDetours: new Set(),
    deepDetours: new Map(),
  };
}

/** Names a condition in `Reached.conditions`. */
export function conditionKey({ node, field }: ConditionRef): string {
  return `${node}, ${field}`;
}

/**
 * Adds what a person with these facts reaches in their category.
 *
 * @returns the number of steps on the path, without detours
 */
export function reachFrom(
  guide: Guide,
  category: Category,
  facts: Facts,
  reached: Reached,
): number {
  const index = indexGuide(guide);
  const seen = new Map<Id, readonly Trouble[]>();
  /** The steps of each chain of detours that was followed: from another step it leads nowhere else. */
  const followed = new Map<string, readonly Step[]>();

  const note = (conditions: readonly ConditionRef[]) => {
    for (const ref of conditions)
      if (holds(ref.when, facts)) reached.conditions.add(conditionKey(ref));
  };
  const noteProcedure = (id: Id) => {
    if (reached.procedures.has(id)) return;
    reached.procedures.add(id);
    for (const item of index.procedures.get(id)?.items ?? []) {
      if ('procedure' in item) noteProcedure(item.procedure);
    }
  };
  const stepsOf = (procedures: readonly Id[]): readonly Step[] => {
    for (const id of procedures) noteProcedure(id);
    return flatten(guide, procedures, facts).map((item) => item.step);
  };
  /** The troubles of a step that lead into a detour; notes the step the first time. */
  const detoursAt = (step: Step): readonly Trouble[] => {
    const known = seen.get(step.id);
    if (known !== undefined) return known;
    reached.steps.add(step.id);
    note(stepConditions(step));
    const troubles = step.troubles
      .flatMap((id) => index.troubles.get(id) ?? [])
      .filter((trouble) => holds(trouble.when, facts));
    if (troubles.length === 0) reached.withoutTrouble.add(step.id);
    for (const trouble of troubles) {
      reached.troubles.add(trouble.id);
      note(troubleConditions(trouble));
    }
    const detours = troubles.filter((trouble) => trouble.remedy.kind === 'detour');
    seen.set(step.id, detours);
    return detours;
  };
  const follow = (steps: readonly Step[], open: readonly Id[]): void => {
    for (const trouble of steps.flatMap(detoursAt)) {
      if (trouble.remedy.kind !== 'detour') continue;
      const { procedure } = trouble.remedy;
      // Back in a procedure that is already open: a circle that needs a new word at every turn.
      if (open.includes(procedure)) continue;
      const chain = [...open, procedure];
      if (chain.length > 2) reached.deepDetours.set(trouble.id, chain);
      const way = chain.join(' ');
      const known = followed.get(way);
      const inside = known ?? stepsOf([procedure]);
      if (inside.length === 0) reached.emptyDetours.add(trouble.id);
      if (known) continue;
      followed.set(way, inside);
      if (chain.length <= 2) follow(inside, chain);
      else for (const step of inside) detoursAt(step);
    }
  };

  reached.categories.add(category.id);
  note(endConditions(category));
  const path = stepsOf(category.procedures);
  follow(path, []);
  return path.length;
}
