/**
 * Links, named by the guide and let out one by one: `https`, `mailto`, `tel`, and `http` only to
 * hosts that the guide declares. The addresses come from the guide and from config.json: both are
 * files of the organisation, and either may hold a mistake.
 */
import { own } from '../record.ts';
import type { Guide, Id } from './model.ts';
import type { Variables } from './variables.ts';

export interface ResolvedLink {
  readonly href: string;
  /** Shown beside the link: the host, the mail address or the telephone number. */
  readonly host: string;
  readonly kind: 'web' | 'mail' | 'phone';
}

/** Why a link is not let out. */
export type LinkProblem =
  /** The guide has no link of this name. */
  | 'unknown-link'
  /** The address names a variable that the guide does not have. */
  | 'unknown-variable'
  /** Control, invisible or direction-changing characters, or a backslash. */
  | 'bad-character'
  /** Neither https, http, mailto nor tel. */
  | 'bad-scheme'
  /** A name or password before the host (`https://posta.it@altro.it`). */
  | 'user-info'
  /** `http:` to a host that `httpHosts` does not have. */
  | 'http-host'
  /** Not an address, mail address or telephone number. */
  | 'bad-address';

/** The address split at its scheme, so that the browser's leniency (`https:host`) has no say. */
const PARTS = /^(?:(https?):\/\/(?=[^/?#])|(mailto|tel):(?=.))/i;
const MAIL = /^[^\s@%?,;<>"]+@[^\s@%?,;<>"]+\.[^\s@%?,;<>".]+$/;

function fill(text: string, variables: Variables): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => own(variables, name) ?? whole);
}

/** `URL.canParse` is younger than the browsers that this runs in. */
function parseUrl(href: string): URL | undefined {
  try {
    return new URL(href);
  } catch {
    return undefined;
  }
}

function web(guide: Guide, variables: Variables, href: string): ResolvedLink | LinkProblem {
  if (/^[^:]+:\/\/[^/?#]*@/.test(href)) return 'user-info';
  const url = parseUrl(href);
  if (url === undefined) return 'bad-address';
  const declared = guide.httpHosts.map((host) => fill(host, variables).toLowerCase());
  if (url.protocol === 'http:' && !declared.includes(url.hostname)) return 'http-host';
  return { href: url.href, host: url.hostname, kind: 'web' };
}

function mail(href: string): ResolvedLink | LinkProblem {
  const address = href.slice('mailto:'.length).split('?', 1).join('');
  return MAIL.test(address) ? { href, host: address, kind: 'mail' } : 'bad-address';
}

function phone(href: string): ResolvedLink | LinkProblem {
  const host = href.slice('tel:'.length).trim();
  const digits = host.replace(/[\s().\-/]/g, '');
  return /^\+?[\d*#]+$/.test(digits)
    ? { href: `tel:${digits}`, host, kind: 'phone' }
    : 'bad-address';
}

function judge(guide: Guide, variables: Variables, id: Id): ResolvedLink | LinkProblem {
  const link = own(guide.links, id);
  if (link === undefined) return 'unknown-link';
  const href = fill(link.href, variables);
  if (/[{}]/.test(href)) return 'unknown-variable';
  if (/[\p{C}\\]/u.test(href)) return 'bad-character';
  const [, http, other] = PARTS.exec(href) ?? [];
  if (http !== undefined) return web(guide, variables, href);
  if (other === undefined) return 'bad-scheme';
  return other.toLowerCase() === 'tel' ? phone(href) : mail(href);
}

/**
 * The address of a named link with the variables' values (`resolveVariables`).
 *
 * @returns undefined where the link is not let out; `linkProblem` says why.
 */
export function resolveLink(
  guide: Guide,
  variables: Variables,
  linkId: Id,
): ResolvedLink | undefined {
  const verdict = judge(guide, variables, linkId);
  return typeof verdict === 'string' ? undefined : verdict;
}

/** Why the link is not let out; undefined where it is. */
export function linkProblem(
  guide: Guide,
  variables: Variables,
  linkId: Id,
): LinkProblem | undefined {
  const verdict = judge(guide, variables, linkId);
  return typeof verdict === 'string' ? verdict : undefined;
}
