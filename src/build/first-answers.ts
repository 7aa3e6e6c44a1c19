import type { Guide } from '../domain/guide/model.ts';
import { walk } from '../domain/walk/walk.ts';

/**
 * The first answers, in the order of questions and options, that lead to a category with steps:
 * question and value. Empty where none do.
 */
export function firstAnswers(guide: Guide): readonly (readonly [string, string])[] {
  const search = (given: readonly (readonly [string, string])[]): typeof given | undefined => {
    const journal = given.map(([id, value], at) => ({
      kind: 'answer' as const,
      id,
      value,
      by: 'person' as const,
      at,
      stepHash: '',
    }));
    const now = walk(guide, journal, 0);
    if (now.kind === 'path') return now.path.length > 0 ? given : undefined;
    if (now.kind !== 'question') return undefined;
    for (const { value } of now.question.options) {
      const found = search([...given, [now.question.id, value]]);
      if (found) return found;
    }
    return undefined;
  };
  return search([]) ?? [];
}
