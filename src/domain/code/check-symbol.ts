import { CODE_ALPHABET, CODE_LENGTH, placeOf, symbolAt } from './alphabet.ts';

const SIZE = CODE_ALPHABET.length;

/**
 * Weighted sum of a code's symbols modulo 31, weights 6 to 1. The size is prime, every weight is
 * other than 0, and neighbours have different weights: one wrong symbol, or two that changed places,
 * always change the sum.
 */
function weigh(symbols: string): number {
  return [...symbols].reduce(
    (sum, symbol, index) => sum + (CODE_LENGTH - index) * placeOf(symbol),
    0,
  );
}

/** The last symbol for the first five: with it the weighted sum is 0 modulo 31. */
export function checkSymbol(first: string): string {
  return symbolAt((SIZE - (weigh(first) % SIZE)) % SIZE);
}

/** True where six symbols of the alphabet belong together. */
export function checks(symbols: string): boolean {
  return weigh(symbols) % SIZE === 0;
}
