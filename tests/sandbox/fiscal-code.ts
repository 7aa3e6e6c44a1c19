/** Codici fiscali that belong to nobody: all begin with PRVDMO and end in a place that is not one. */

const ODD: Readonly<Record<string, number>> = Object.fromEntries(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((symbol, at) => [
    symbol,
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6]
      .concat([8, 12, 14, 16, 10, 22, 25, 24, 23])
      .at(at) ?? 0,
  ]),
);

const even = (symbol: string) =>
  /\d/.test(symbol) ? Number(symbol) : symbol.charCodeAt(0) - 'A'.charCodeAt(0);

/**
 * A demo codice fiscale with its check character (decreto 23 December 1976, table of the check
 * character).
 *
 * @param birth year, month letter and day of the code, e.g. `90A41`
 */
export function demoFiscalCode(birth: string): string {
  const body = `PRVDMO${birth}X999`;
  const sum = [...body].reduce(
    // Counted from 1: the first symbol stands at an odd place.
    (total, symbol, at) => total + (at % 2 === 0 ? (ODD[symbol] ?? 0) : even(symbol)),
    0,
  );
  return body + String.fromCharCode('A'.charCodeAt(0) + (sum % 26));
}

/** What a person typed, as it is compared: without blanks, in capitals. */
export function tidyFiscalCode(typed: string): string {
  return typed.replace(/\s+/g, '').toUpperCase();
}
