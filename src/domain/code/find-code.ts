/** Step codes inside longer texts, and codes of which only the beginning is there. */
import type { Guide, Step } from '../guide/model.ts';
import { CODE_LENGTH, symbolsOf } from './alphabet.ts';
import { type CodeReading, numberSymbols, readCode } from './step-code.ts';

/** Two groups of three, as the app writes them, or six in a row; not a part of a longer word. They may overlap: "con SE2 DA3". */
const CANDIDATE =
  /(?<![\p{L}\p{N}])(?=([\p{L}\p{N}]{3}[ \u00a0-]?[\p{L}\p{N}]{3})(?![\p{L}\p{N}]))/gu;

/** Before a code some guide and number must stand; fewer symbols begin the codes of whole guides. */
const SHORTEST_BEGINNING = 3;

/**
 * The first code in a text ("Codice passo: SE2 DA3 (S come Savona, …)", a whole message) that passes
 * its check and names a step there is. Six letters of prose are none. Total on any text.
 */
export function codeIn<G extends Guide>(
  text: string,
  guides: readonly G[],
): Extract<CodeReading<G>, { kind: 'found' }> | undefined {
  for (const [, candidate = ''] of text.matchAll(CANDIDATE)) {
    const read = readCode(candidate, guides);
    if (read.kind === 'found') return read;
  }
  return undefined;
}

/** A step whose codes begin so. */
export interface Beginning<G extends Guide = Guide> {
  readonly guide: G;
  readonly step: Step;
  /** Mark and number: what all codes of the step begin with. */
  readonly begins: string;
}

/**
 * The steps whose codes begin with what is typed: three to five symbols, in any writing of a code.
 * In the order of their numbers. Total on any text.
 */
export function stepsBeginning<G extends Guide>(
  typed: string,
  guides: readonly G[],
): readonly Beginning<G>[] {
  const symbols = symbolsOf(typed);
  if (symbols.length < SHORTEST_BEGINNING || symbols.length >= CODE_LENGTH) return [];
  return guides.flatMap((guide) =>
    [...guide.steps]
      .sort((a, b) => a.number - b.number)
      .map((step) => ({ guide, step, begins: guide.mark + numberSymbols(step.number) }))
      .filter(({ begins }) => begins.startsWith(symbols.slice(0, begins.length))),
  );
}
