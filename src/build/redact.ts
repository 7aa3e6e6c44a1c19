/** Personal data out of the few words of a source that are stored. */

// With omocodia: the letters LMNPQRSTUV may stand for digits (DM 23/12/1976).
const DIGIT = '[0-9LMNPQRSTUV]';
const CODICE_FISCALE = new RegExp(
  `\\b[A-Z]{6}${DIGIT}{2}[A-EHLMPRST]${DIGIT}{2}[A-Z]${DIGIT}{3}[A-Z]\\b`,
  'g',
);
// Text recognition breaks a code in the middle: "PRVDMO90A4 1X999J".
const SCANNED_CODICE_FISCALE =
  /\b[A-Z]{6}\s?\d\s?\d\s?[A-Z]\s?\d\s?\d\s?[A-Z]\s?\d\s?\d\s?\d\s?[A-Z]\b/gi;

/**
 * Replaces codici fiscali, telephone numbers (8 digits or more) and mail addresses by `[…]`.
 * `nome.cognome@…` is a form, not a person; addresses of offices are public.
 */
export function redact(text: string, officeMail: readonly string[] = []): string {
  return text
    .replace(CODICE_FISCALE, '[…]')
    .replace(SCANNED_CODICE_FISCALE, '[…]')
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, (mail) =>
      officeMail.includes(mail) || mail.startsWith('nome.cognome@') ? mail : '[…]',
    )
    .replace(/\+?\d(?:[ .-]?\d){7,}/g, '[…]');
}
