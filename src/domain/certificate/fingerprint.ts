/**
 * Reads a SHA-256 fingerprint. Chrome prints lower-case hex without separators, other tools upper
 * case with colons: case and separators (blank, `:`, `-`, `.`) do not matter.
 *
 * @returns 64 lower-case hex digits; undefined where it is anything else
 */
export function readFingerprint(typed: string): string | undefined {
  const digits = typed.replace(/[ \t\r\n:.-]/g, '');
  return /^[0-9a-fA-F]{64}$/.test(digits) ? digits.toLowerCase() : undefined;
}
