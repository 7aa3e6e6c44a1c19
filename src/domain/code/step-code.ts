/**
 * The step code for the telephone: six symbols that name a guide, a step and perhaps a category.
 * It holds no answers: those travel in links.
 */
import { GuideError } from '../guide/errors.ts';
import { stepById } from '../guide/lookup.ts';
import type { Category, Guide, Id, Step } from '../guide/model.ts';
import {
  CODE_ALPHABET,
  CODE_LENGTH,
  NO_CATEGORY,
  placeOf,
  symbolAt,
  symbolsOf,
} from './alphabet.ts';
import { checkSymbol, checks } from './check-symbol.ts';

const SIZE = CODE_ALPHABET.length;

/** Why a text cannot be a code at all. */
export type Malformed = 'empty' | 'too-short' | 'too-long' | 'foreign-symbol';

export type CodeReading<G extends Guide = Guide> =
  | {
      readonly kind: 'found';
      readonly guide: G;
      readonly step: Step;
      /** Absent where the code names none, or one that the guide no longer has. */
      readonly category?: Category;
    }
  /** The code is right, and no guide given has this mark. */
  | { readonly kind: 'unknown-guide'; readonly mark: string }
  /** The code is right, and the guide has no such step any more. */
  | { readonly kind: 'unknown-step'; readonly guide: G }
  /** A symbol is wrong, or two have changed places. */
  | { readonly kind: 'wrong-check' }
  | { readonly kind: 'malformed'; readonly why: Malformed };

/** The number of a step as two symbols: 1 is `23`, 900 is `Y3`. */
export function numberSymbols(number: number): string {
  return symbolAt(Math.floor(number / SIZE)) + symbolAt(number);
}

/** The number that two symbols stand for; -1 where they are none. */
export function numberOf(symbols: string): number {
  const [high = '', low = ''] = symbols;
  return placeOf(high) < 0 || placeOf(low) < 0 ? -1 : placeOf(high) * SIZE + placeOf(low);
}

/**
 * The code of a step: six symbols of the alphabet, without spaces.
 *
 * @param stepId also an old id that the guide redirects
 * @param categoryId the person's category; undefined, or one that the guide lacks, gives the neutral code
 * @throws GuideError where the guide has no such step
 */
export function stepCode(guide: Guide, stepId: Id, categoryId: Id | undefined): string {
  const step = stepById(guide, stepId);
  if (!step) throw new GuideError('dangling-id', 'guide', `names "${stepId}", which is missing`);
  const category = guide.categories.find(({ id }) => id === categoryId);
  const first = guide.mark + numberSymbols(step.number) + (category?.symbol ?? NO_CATEGORY);
  return first + checkSymbol(first);
}

/** Whether a text has the shape of a code and its check symbol is right; its guide's mark then. */
export function markOf(
  typed: string,
):
  | { readonly kind: 'mark'; readonly mark: string }
  | Extract<CodeReading, { kind: 'wrong-check' | 'malformed' }> {
  const symbols = symbolsOf(typed);
  const why = shapeFault(symbols);
  if (why !== undefined) return { kind: 'malformed', why };
  return checks(symbols) ? { kind: 'mark', mark: symbols.slice(0, 2) } : { kind: 'wrong-check' };
}

/**
 * Reads a code that somebody typed: forgiving of spaces, hyphens, dots, case, accents and confusable
 * symbols. No single wrong symbol and no swap of neighbours is accepted. Total on any text.
 *
 * @param guides the guides it may belong to; `markOf` says which one to load
 */
export function readCode<G extends Guide>(typed: string, guides: readonly G[]): CodeReading<G> {
  const read = markOf(typed);
  if (read.kind !== 'mark') return read;
  const { mark } = read;
  const symbols = symbolsOf(typed);
  const guide = guides.find((candidate) => candidate.mark === mark);
  if (!guide) return { kind: 'unknown-guide', mark };
  const number = numberOf(symbols.slice(2, 4));
  const step = guide.steps.find((candidate) => candidate.number === number);
  if (!step) return { kind: 'unknown-step', guide };
  const category = guide.categories.find(({ symbol }) => symbol === symbols.charAt(4));
  return { kind: 'found', guide, step, ...(category && { category }) };
}

/** Groups of three: "KX7 M3P". */
export function formatCode(code: string): string {
  return code.replace(/(.{3})(?=.)/g, '$1 ');
}

function shapeFault(symbols: string): Malformed | undefined {
  if (symbols === '') return 'empty';
  if ([...symbols].some((symbol) => placeOf(symbol) < 0)) return 'foreign-symbol';
  if (symbols.length === CODE_LENGTH) return undefined;
  return symbols.length < CODE_LENGTH ? 'too-short' : 'too-long';
}
