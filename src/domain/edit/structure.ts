/** Options of a question and troubles of a step: what adding, moving and taking away does. Pure. */
import { listConditions } from '../check/nodes.ts';
import type { Guide, Id } from '../guide/model.ts';
import type { Change } from './change.ts';
import { conditionsAt, setAllowed } from './conditions.ts';
import { idFrom } from './edits.ts';
import type { Json } from './format.ts';

/** A question needs two answers to choose from. */
export const LEAST_OPTIONS = 2;

function freeId(wanted: Id, taken: readonly Id[]): Id {
  let id = wanted;
  for (let n = 2; taken.includes(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** A new answer at the end, with a value of its own, which conditions can name. */
export function addOption(guide: Guide, question: Id, label: string): readonly Change[] {
  const index = guide.questions.findIndex(({ id }) => id === question);
  const options = guide.questions[index]?.options;
  if (!options) return [];
  const value = freeId(
    idFrom(label),
    options.map((option) => option.value),
  );
  return [
    {
      ...{ kind: 'insert', path: ['questions', index, 'options'], at: options.length },
      value: { value, label },
    },
  ];
}

/** Keys of the nodes whose conditions name an answer, each once. */
export function usersOfOption(guide: Guide, question: Id, value: string): readonly string[] {
  const nodes = listConditions(guide)
    .filter(({ when }) => when[question]?.includes(value))
    .map(({ node }) => node);
  return [...new Set(nodes)];
}

/**
 * Takes an answer away, and out of the conditions that name others beside it. A condition that names
 * it alone stays as it is: what is to become of it, the author has to say; the checker asks.
 */
export function removeOption(guide: Guide, question: Id, at: number): readonly Change[] {
  const index = guide.questions.findIndex(({ id }) => id === question);
  const option = guide.questions[index]?.options[at];
  if (!option) return [];
  const conditions = usersOfOption(guide, question, option.value).flatMap((node) =>
    conditionsAt(guide, node).flatMap((place) => {
      const allowed = place.when?.[question] ?? [];
      const others = allowed.filter((value) => value !== option.value);
      const named = others.length < allowed.length && others.length > 0;
      return named ? setAllowed(place, question, others) : [];
    }),
  );
  return [...conditions, { kind: 'remove', path: ['questions', index, 'options', at] }];
}

/** Moves an answer among the others. */
export function moveOption(
  guide: Guide,
  question: Id,
  from: number,
  to: number,
): readonly Change[] {
  const index = guide.questions.findIndex(({ id }) => id === question);
  return [{ kind: 'move', path: ['questions', index, 'options'], from, to }];
}

function stepTroubles(guide: Guide, step: Id): { path: (string | number)[]; ids: readonly Id[] } {
  const index = guide.steps.findIndex(({ id }) => id === step);
  return { path: ['steps', index, 'troubles'], ids: guide.steps[index]?.troubles ?? [] };
}

/** Puts a trouble of the guide at the end of a step's. */
export function linkTrouble(guide: Guide, step: Id, trouble: Id): readonly Change[] {
  const { path, ids } = stepTroubles(guide, step);
  return ids.includes(trouble) ? [] : [{ kind: 'insert', path, at: ids.length, value: trouble }];
}

/** Moves a trouble among a step's: the likeliest stands first. */
export function moveTrouble(guide: Guide, step: Id, from: number, to: number): readonly Change[] {
  return [{ kind: 'move', path: stepTroubles(guide, step).path, from, to }];
}

/** Whether a trouble would be nowhere else once this step no longer has it. */
export function isOnlyHere(guide: Guide, step: Id, trouble: Id): boolean {
  const elsewhere = guide.steps.some(
    ({ id, troubles }) => id !== step && troubles.includes(trouble),
  );
  const counted = (guide.attempts ?? []).some((attempts) => attempts.trouble === trouble);
  return !elsewhere && !counted;
}

/** Takes a trouble from a step; where no other has it, it leaves the guide too. */
export function unlinkTrouble(guide: Guide, step: Id, at: number): readonly Change[] {
  const { path, ids } = stepTroubles(guide, step);
  const trouble = ids[at];
  if (trouble === undefined) return [];
  const index = guide.troubles.findIndex(({ id }) => id === trouble);
  const unused = index >= 0 && isOnlyHere(guide, step, trouble);
  return [
    { kind: 'remove', path: [...path, at] },
    ...(unused ? [{ kind: 'remove', path: ['troubles', index] } satisfies Change] : []),
  ];
}

/** A trouble to begin with: its texts say what belongs there. */
export interface TroubleTexts {
  readonly title: string;
  readonly body: string;
  readonly say: string;
  /** Why it stands here without a passage of the source. */
  readonly own: string;
}

/** What to do about a new trouble: advice, a stop with a call, or a procedure first. */
export type NewRemedy = 'advice' | 'stop' | { readonly procedure: Id };

/** A new trouble with an id of its own, at the end of a step's. */
export function addTrouble(
  guide: Guide,
  step: Id,
  remedy: NewRemedy,
  texts: TroubleTexts,
): { readonly id: Id; readonly changes: readonly Change[] } {
  const { title, body, say, own } = texts;
  const id = freeId(
    idFrom(title),
    guide.troubles.map((trouble) => trouble.id),
  );
  const written: Json =
    remedy === 'advice'
      ? { kind: 'advice', body: [body] }
      : remedy === 'stop'
        ? { kind: 'stop', body: [body], say }
        : { kind: 'detour', body: [body], procedure: remedy.procedure };
  const trouble: Json = { id, title, remedy: written, own };
  return {
    id,
    changes: [
      { kind: 'insert', path: ['troubles'], at: guide.troubles.length, value: trouble },
      ...linkTrouble(guide, step, id),
    ],
  };
}
