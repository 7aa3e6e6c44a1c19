import type { TrustedScriptURL, TrustedTypesWindow } from 'trusted-types/lib';

/** Named in the Content-Security-Policy (`domain/csp.ts`). */
const POLICY = 'primo-accesso';

/**
 * The address as the browser wants it where the page's policy requires Trusted Types: a
 * `TrustedScriptURL`, from a policy that lets this one address through. Elsewhere the plain address.
 *
 * To be called once a page: the browser throws a `TypeError` at a second policy of the same name.
 */
export function trustedScriptUrl(url: URL, page: object): string | TrustedScriptURL {
  const { trustedTypes } = page as TrustedTypesWindow;
  if (trustedTypes === undefined) return url.href;
  const policy = trustedTypes.createPolicy(POLICY, {
    createScriptURL(asked) {
      if (asked === url.href) return asked;
      throw new TypeError(`Not a script of this app: ${asked}`);
    },
  });
  return policy.createScriptURL(url.href);
}
