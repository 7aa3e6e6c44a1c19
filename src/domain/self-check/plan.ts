import type { Config } from '../config/model.ts';

/** Addresses that the self-check asks for, below the installation's folder. */
export interface Plan {
  readonly page: string;
  /** A folder without its final slash. */
  readonly folder: string;
  readonly script: string | undefined;
  readonly styles: string | undefined;
  readonly font: string | undefined;
  readonly worker: string;
  readonly manifest: string;
  readonly config: string;
  readonly catalog: string;
  /** Addresses that must not exist. */
  readonly missing: readonly string[];
}

/**
 * Makes the plan from what the running page loaded.
 *
 * @param loaded addresses below the installation's folder of what the page asked for
 * @param token something that no file is called
 */
export function planOf(loaded: readonly string[], token: string): Plan {
  const ending = (end: string) =>
    loaded.find((path) => /^assets\//.test(path) && path.endsWith(end));
  return {
    page: '',
    folder: 'informazioni',
    script: ending('.js'),
    styles: ending('.css'),
    font: ending('.woff2'),
    worker: 'sw.js',
    manifest: 'manifest.webmanifest',
    config: 'config.json',
    catalog: 'guides/catalog.json',
    missing: [`${token}/`, `assets/${token}.js`],
  };
}

/** Every address of a plan, each once. */
export function addressesOf(plan: Plan): readonly string[] {
  const { missing, ...rest } = plan;
  const named = Object.values(rest).filter((one) => one !== undefined);
  return [...new Set([...named, ...missing])];
}

/**
 * Whole addresses of the services that the configuration names, at which the app itself asks. They are
 * read without signing in: any answer that the browser lets this page see shows that the way is open.
 */
export function backendOf({ identity, account, reset }: Config): readonly string[] {
  const below = (address: string, path: string) => `${address.replace(/\/+$/, '')}/${path}`;
  return [
    ...(identity ? [below(identity.issuer, '.well-known/openid-configuration')] : []),
    ...(account ? [below(account.scim, 'Me')] : []),
    ...(reset?.endpoint ? [reset.endpoint] : []),
  ];
}

/** Days of the exceptions for certificate warnings that the configuration enables, by guide. */
export function enabledExceptions(config: Config): readonly (readonly [string, string])[] {
  return Object.entries(config.certificateExceptions ?? {})
    .filter(([, { enabled }]) => enabled)
    .map(([guide, { expires }]) => [guide, expires]);
}
