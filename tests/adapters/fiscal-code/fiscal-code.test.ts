import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCheckLetter } from '../../../src/adapters/fiscal-code/fiscal-code.ts';

/** Values of signs in odd places (DM 23/12/1976, table 1), 0-9 then A-Z. */
const ODD = [
  ...[1, 0, 5, 7, 9, 13, 15, 17, 19, 21],
  ...[1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23],
];

function checkLetter(front: string): string {
  const sum = [...front].reduce((total, sign, index) => {
    const digit = /\d/.test(sign);
    const value = digit ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 === 1 ? value : (ODD[digit ? value : value + 10] ?? Number.NaN));
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

describe('The check letter of a codice fiscale', () => {
  it.each(['PRVDMO90A41X999J'])('is right in %s', (code) => {
    expect(hasCheckLetter(code)).toBe(true);
  });

  it('is the one letter that the decree gives, also with omocodia', () => {
    const digit = fc.constantFrom(...'0123456789LMNPQRSTUV');
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const month = fc.constantFrom(...'ABCDEHLMPRST');
    const shape = fc.tuple(
      ...[letter, letter, letter, letter, letter, letter, digit, digit],
      ...[month, digit, digit, letter, digit, digit, digit],
    );
    fc.assert(
      fc.property(shape, letter, (signs, last) => {
        const front = signs.join('');
        expect(hasCheckLetter(front + last)).toBe(last === checkLetter(front));
      }),
    );
  });

  it.each(['', 'PRVDMO90A41X999', 'PRVDMO90A41X999K', '12345678903', '\u0000', 'PRVDMO90Z41X999J'])(
    'is not in %j',
    (text) => {
      expect(hasCheckLetter(text)).toBe(false);
    },
  );
});
