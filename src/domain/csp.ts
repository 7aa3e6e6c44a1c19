import { backendOrigins } from './backend/origins.ts';
import type { Config } from './config/model.ts';

/**
 * The Content-Security-Policy of the app's pages, one directive a line. Trusted Types name the two
 * policies of the app: `solid-template` (Solid's `template()`, given by a build transform) and
 * `primo-accesso` (the addresses of its own workers).
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types solid-template primo-accesso',
] as const;

/**
 * What a baked `<meta>` leaves out. It is frozen inside cached pages, so it must not name what an
 * administrator may change later (`connect-src`, and `default-src`, which stands in for it);
 * `frame-ancestors` has no effect in a `<meta>`.
 */
const NOT_IN_META = /^(?:default-src|connect-src|frame-ancestors) /;

/**
 * The policy as one line.
 *
 * `config` is the last good configuration. It widens `connect-src` by the origins of the services
 * that it names, here and nowhere else, so that the server files, the worker and the pages never
 * disagree.
 *
 * `kind` is `header` for the whole policy (server files, service worker) or `meta` for the part
 * that a baked page may carry; where both are sent the browser applies both.
 */
export function contentSecurityPolicy(config: Config, kind: 'header' | 'meta'): string {
  const services = ['', ...backendOrigins(config)].join(' ');
  return DIRECTIVES.filter((line) => kind === 'header' || !NOT_IN_META.test(line))
    .map((line) => (line.startsWith('connect') ? line + services : line))
    .join('; ');
}
