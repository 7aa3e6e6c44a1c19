import type { Fault } from './model.ts';

/**
 * Where a policy that a server sends differs from the app's: a directive that is missing, lacks
 * something, or allows more. A stricter policy breaks the app as surely as a laxer one lets others in.
 *
 * @param sent value of the header `Content-Security-Policy`, empty where it is missing
 * @param wanted what `contentSecurityPolicy` gives
 */
export function policyFaults(address: string, sent: string, wanted: string): readonly Fault[] {
  if (sent.trim() === '') {
    return [{ address, name: 'Content-Security-Policy', found: '', expected: wanted }];
  }
  const there = directives(sent);
  const faults: Fault[] = [];
  for (const [name, expected] of directives(wanted)) {
    const found = there.get(name);
    there.delete(name);
    if (found === expected) continue;
    faults.push({ address, name, found: found ?? '', expected });
  }
  for (const [name, found] of there) faults.push({ address, name, found, expected: '' });
  return faults;
}

/** Directive -> its values, sorted, in one line. */
function directives(policy: string): Map<string, string> {
  return new Map(
    policy
      .split(';')
      .map((line) => line.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...values]) => [name.toLowerCase(), values.sort().join(' ')]),
  );
}
