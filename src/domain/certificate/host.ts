/**
 * The host in a warning, as a person picks or types it. Compared exactly after a normalisation that
 * can only ever refuse more: case and what a person copies around the host (`https://`, a path).
 */

export type ReadHost =
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'missing' }
  /** Characters or spellings that can pass one host off as another. */
  | { readonly kind: 'disguised' }
  /** Not a bare host: a port, a space, a trailing dot, another scheme. */
  | { readonly kind: 'odd' };

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const DOTTED_QUAD =
  /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;

/**
 * Reads a host.
 *
 * Accepted around it: ASCII blanks at either end, one `https://` in front, a path behind. Refused:
 * anything outside ASCII, invisible characters, user information (`@`), `\`, `%`, punycode, IP
 * addresses spelt in another way (octal, hexadecimal, one number), ports, trailing dots, blanks
 * inside, other schemes. `@`, `\` and `%` are refused in the path too, where browsers and people
 * read addresses differently.
 */
export function readHost(typed: string): ReadHost {
  const text = typed.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').toLowerCase();
  if (text === '') return { kind: 'missing' };
  // Checked before lower-casing, which turns some letters (the Kelvin sign) into ASCII ones.
  if (!/^[\x20-\x7e\t\r\n]*$/.test(typed) || /[@\\%]/.test(text)) return { kind: 'disguised' };
  const [host = ''] = text.replace(/^https:\/\//, '').split(/[/?#]/);
  const labels = host.split('.');
  if (!labels.every((label) => LABEL.test(label))) return { kind: 'odd' };
  if (labels.some((label) => label.startsWith('xn--'))) return { kind: 'disguised' };
  // Browsers take a host whose last label is a number for an IP address, however it is spelt.
  const numeric = /^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '');
  if (numeric && !DOTTED_QUAD.test(host)) return { kind: 'disguised' };
  return { kind: 'host', host };
}

/**
 * A typed text as it may be shown and read out on the telephone: characters outside printable ASCII
 * appear as their numbers (`U+0430`), and at most 80 characters remain.
 */
export function visibleText(typed: string): string {
  const shown = [...typed.trim()].slice(0, 80).map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code <= 0x7e) return character;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return shown.join('') + ([...typed.trim()].length > 80 ? '…' : '');
}
