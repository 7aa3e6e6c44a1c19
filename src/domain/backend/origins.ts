import type { Config } from '../config/model.ts';

/**
 * What may stand in a policy. A host may have a semicolon (WHATWG URL), which would end the directive
 * and begin one of the address's own; `null` is the origin of what is no web address.
 */
const PLAIN = /^https?:\/\/[\w.:[\]-]+$/;

/**
 * Origins, beside its own, at which the app calls somebody: what `connect-src` has to name. An
 * address that cannot be read gives none: the worker may hold a configuration nobody has checked.
 */
export function backendOrigins({ identity, account, reset, probes }: Config): readonly string[] {
  const addresses = [
    ...[identity?.issuer, account?.scim, reset?.endpoint],
    ...(identity?.origins ?? []),
    ...(probes ?? []).map(({ url }) => url),
  ];
  const origins = addresses.flatMap((address) => {
    try {
      return address ? [new URL(address).origin] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(origins)].filter((origin) => PLAIN.test(origin));
}
