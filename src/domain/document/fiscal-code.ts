/**
 * What the checksum of a codice fiscale does not say (DM 23/12/1976): the day of birth must exist.
 * And the provisional code of 11 digits, whose last is a check digit (Luhn, as in a partita IVA).
 */
import { isDay } from '../certificate/rome-day.ts';

const MONTHS = 'ABCDEHLMPRST';
/** Omocodia: where two people would have the same code, letters stand for digits. */
const LETTERS = 'LMNPQRSTUV';

/** Without spaces, in capitals. */
export function compactFiscalCode(text: string): string {
  return text.replace(/[\s.-]/g, '').toUpperCase();
}

function digits(part: string): number {
  return Number(
    part.replace(/[A-Z]/g, (letter) => {
      const at = LETTERS.indexOf(letter);
      return at < 0 ? letter : String(at);
    }),
  );
}

/**
 * Whether the day of birth in a code of 16 signs exists in one of the two centuries that it may
 * mean. Women's days are 40 higher.
 *
 * @param code compact, of the right form
 */
export function hasRealBirthday(code: string): boolean {
  const year = digits(code.slice(6, 8));
  const month = MONTHS.indexOf(code.charAt(8)) + 1;
  const coded = digits(code.slice(9, 11));
  const day = coded > 40 ? coded - 40 : coded;
  const two = (part: number) => String(part).padStart(2, '0');
  return [19, 20].some((century) => isDay(`${century}${two(year)}-${two(month)}-${two(day)}`));
}

/** Whether 11 digits are a provisional code. @param code compact */
export function isProvisionalCode(code: string): boolean {
  if (!/^\d{11}$/.test(code) || /^0+$/.test(code)) return false;
  const sum = [...code].reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
