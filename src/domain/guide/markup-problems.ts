/** What authors get wrong in the markup of texts. Apart, so that a step's page does not load it. */
import { children, type Inline, parseMarkup } from './markup.ts';
import type { Text } from './model.ts';

export interface MarkupProblem {
  readonly code: 'unclosed-bold' | 'unclosed-code' | 'bad-link' | 'stray-brace';
  /** The offending words, at most 30 characters. */
  readonly fragment: string;
}

const LITERAL_PROBLEMS: readonly (readonly [MarkupProblem['code'], RegExp])[] = [
  ['unclosed-bold', /\*\*.{0,28}/s],
  ['unclosed-code', /`.{0,29}/s],
  ['bad-link', /\]\(.{0,28}/s],
  ['stray-brace', /[{}].{0,29}/s],
];

/**
 * Every node of a text, outer before inner, in reading order. For the checker, which looks for the
 * links and variables that a text names.
 */
export function allInlines(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node) => [node, ...allInlines(children(node))]);
}

/** What an author got wrong, in reading order. Whether the names exist is the checker's question. */
export function markupProblems(text: Text): readonly MarkupProblem[] {
  return allInlines(parseMarkup(text)).flatMap((node) =>
    node.kind !== 'text'
      ? []
      : LITERAL_PROBLEMS.flatMap(([code, pattern]) => {
          const fragment = pattern.exec(node.text)?.[0];
          return fragment === undefined ? [] : [{ code, fragment }];
        }),
  );
}
