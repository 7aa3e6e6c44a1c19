import type { TrustedScriptURL, TrustedTypePolicy, TrustedTypesWindow } from 'trusted-types/lib';

/** Named in the Content-Security-Policy (`domain/csp.ts`). */
const POLICY = 'primo-accesso';

/** One policy for each page, since the browser refuses a second of the same name; and what it lets through. */
const policies = new WeakMap<object, { policy: TrustedTypePolicy; allowed: Set<string> }>();

/**
 * The address as the browser wants it where the page's policy requires Trusted Types: a
 * `TrustedScriptURL`, from a policy that lets through the addresses asked for here and no other.
 * Elsewhere the plain address.
 */
export function trustedScriptUrl(url: URL, page: object): string | TrustedScriptURL {
  const { trustedTypes } = page as TrustedTypesWindow;
  if (trustedTypes === undefined) return url.href;
  let known = policies.get(page);
  if (known === undefined) {
    const allowed = new Set<string>();
    const policy = trustedTypes.createPolicy(POLICY, {
      createScriptURL(asked) {
        if (allowed.has(asked)) return asked;
        throw new TypeError(`Not a script of this app: ${asked}`);
      },
    });
    known = { policy: policy as TrustedTypePolicy, allowed };
    policies.set(page, known);
  }
  known.allowed.add(url.href);
  return known.policy.createScriptURL(url.href);
}
