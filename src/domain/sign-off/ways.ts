/** Every way through a guide, for who has to approve it. Pure. */
import type { Category, Guide, Id, Question, Step } from '../guide/model.ts';
import { waysOfAnswering } from '../walk/journal-to.ts';

/** One category with the same steps, and all answers that lead there. */
export interface SignOffPath {
  readonly category: Category;
  readonly steps: readonly Step[];
  /** Each way of answering, in the order of the questions. */
  readonly answers: readonly (readonly { readonly question: Question; readonly label: string }[])[];
}

/**
 * The paths of a guide, those that show the same steps together. At most the ways of answering that
 * `waysOfAnswering` tries: a list for people.
 *
 * @throws GuideError where an id of the guide leads nowhere.
 */
export function signOffPaths(guide: Guide): readonly SignOffPath[] {
  const found = new Map<string, SignOffPath>();
  for (const { walked } of waysOfAnswering(guide)) {
    const { category, path, answered } = walked;
    const steps = path.map(({ step }) => step);
    const key = [category.id, ...steps.map(({ id }): Id => id)].join(' ');
    const answers = answered.map(({ question, value }) => ({
      question,
      label: question.options.find((option) => option.value === value)?.label ?? value,
    }));
    const before = found.get(key)?.answers ?? [];
    found.set(key, { category, steps, answers: [...before, answers] });
  }
  return [...found.values()];
}
