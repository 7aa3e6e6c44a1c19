/** The step code's alphabet: no 0/O and no 1/I/L, which sound or look alike on the telephone. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** The category's symbol of a code that names no category. No category may have it as its own. */
export const NO_CATEGORY = 'Z';

/** Symbols of a code: mark 2, step number 2, category 1, check 1. */
export const CODE_LENGTH = 6;

/**
 * Confusable signs that the alphabet lacks -> the symbol that looks most like them. A wrong guess is
 * caught by the check symbol.
 */
const LOOKALIKE: Readonly<Record<string, string>> = { O: 'Q', '0': 'Q', I: 'J', '1': 'J', L: 'J' };

/** Place of a symbol in the alphabet, 0 to 30; -1 where it is none. */
export const placeOf = (symbol: string): number => CODE_ALPHABET.indexOf(symbol);

/** The symbol of a place in the alphabet; places outside go round. */
export const symbolAt = (value: number): string =>
  CODE_ALPHABET.charAt(value % CODE_ALPHABET.length);

/** Spaces of every kind, hyphens and dashes, and the signs that people put between groups. */
const BETWEEN = /[\s.,;:_/\\|·•*'"’‘“”()[\]\-\u2010-\u2015\u2212\u200b-\u200d\ufeff]+/g;

/**
 * What somebody typed, as symbols: upper case, without accents, separators and confusable signs.
 * What is no symbol at all stays as it is, for the reader to refuse. Total on any text.
 */
export function symbolsOf(typed: string): string {
  const plain = typed
    .slice(0, MOST_TYPED)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(BETWEEN, '')
    .toUpperCase();
  return [...plain].map((sign) => (sign in LOOKALIKE ? (LOOKALIKE[sign] ?? sign) : sign)).join('');
}

/** Longer texts are no code: the rest is not even looked at. */
const MOST_TYPED = 200;
