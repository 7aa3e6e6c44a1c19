import { indexGuide } from '../guide/lookup.ts';
import type { Category, Guide, Id, Question } from '../guide/model.ts';
import type { Entry } from '../progress/journal.ts';
import { holds } from './conditions.ts';
import type { Answered, Facts } from './model.ts';
import { flatten, type PathItem } from './path.ts';

/** The last answer of the person, and the last of the browser or the system, to one question. */
export interface Voices {
  readonly person?: Entry;
  readonly machine?: Entry;
}

/** What the answers given so far lead to. */
export interface Decision {
  readonly facts: Facts;
  readonly answered: readonly Answered[];
  /** The first open question. While there is one, there is no category. */
  readonly question?: Question;
  readonly category?: Category;
  /** The main path; absent without a category. */
  readonly path?: readonly PathItem[];
}

function answered(question: Question, { person, machine }: Voices): Answered | undefined {
  const counts = person ?? machine;
  if (counts === undefined) return undefined;
  const { value, by } = counts;
  const differs = machine !== undefined && machine.value !== value;
  return {
    question,
    value,
    by,
    ...(differs && { differsFrom: { value: machine.value, by: machine.by } }),
  };
}

/**
 * Asks the questions in the guide's order. One whose condition fails is not asked, and an answer to
 * it is no fact; it counts again when the condition holds again. A person's answer beats the
 * machine's, whichever came first. The first category whose condition holds is the person's.
 *
 * @throws GuideError where the category's path is broken.
 */
export function decide(guide: Guide, voices: ReadonlyMap<Id, Voices>): Decision {
  const facts: Record<Id, string> = {};
  const counting: Answered[] = [];
  const open: Question[] = [];
  for (const question of indexGuide(guide).questions.values()) {
    if (!holds(question.when, facts)) continue;
    const answer = answered(question, voices.get(question.id) ?? {});
    if (answer === undefined) open.push(question);
    else {
      counting.push(answer);
      facts[question.id] = answer.value;
    }
  }
  const common = { facts, answered: counting };
  const [question] = open;
  if (question !== undefined) return { ...common, question };
  const category = guide.categories.find(({ when }) => holds(when, facts));
  if (category === undefined) return common;
  const path = flatten(guide, category.procedures, facts, `category/${category.id}`);
  return { ...common, category, path };
}
