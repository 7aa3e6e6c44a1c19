/** A text string of a PDF object: UTF-16BE with its mark, in hex, so that no letter needs an escape. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}

/** A URI as a literal string: in ASCII, with brackets and backslashes escaped. */
export function uriString(href: string): string {
  const ascii = href.replace(/[^\x21-\x7e]/gu, (letter) =>
    encodeURIComponent(/[\ud800-\udfff]/u.test(letter) ? '\ufffd' : letter),
  );
  return `(${ascii.replace(/[\\()]/g, '\\$&')})`;
}

/** Text in XML, in ASCII: its length in bytes is its length in characters. */
export function xmlText(text: string): string {
  // XML has no way to write control characters and halves of pairs.
  return text
    .replace(/[^\P{C}\u200c\u200d]/gu, '')
    .replace(/[^\x20-\x7e]|[&<>]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

/** A moment as PDF writes it, in UTC: `D:20260102030405+00'00'`. */
export function pdfDate(moment: Date): string {
  return `D:${moment.toISOString().slice(0, 19).replace(/\D/g, '')}+00'00'`;
}
