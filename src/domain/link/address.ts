/**
 * Addresses of the app's pages, relative to the folder it is served from, always with a leading
 * slash: `/sec-sisr/apri-portale/`, English `/en/sec-sisr/apri-portale/`. They name things, never
 * positions. What has no baked page is reached through the first page: `/?guida=ID&passo=ID`.
 */
import type { Language } from '../config/model.ts';
import type { Id } from '../guide/model.ts';

/** The app's own pages beside the first one. */
export const PAGES = ['assistenza', 'autori', 'impostazioni', 'informazioni', 'accesso'] as const;
export type Page = (typeof PAGES)[number];

const PRINT = 'stampa';

/** Ids that no guide and no step may have: the app's own addresses, files and folders. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  ...PAGES,
  PRINT,
  ...['en', 'it', 'index', '404', 'sw', 'config', 'assets', 'guides', 'icons', 'schemas'],
  ...['openapi', 'manifest', 'catalog', 'shell', 'favicon', 'robots', 'well-known', 'api'],
]);

export type Address = { readonly lang: Language } & (
  | { readonly kind: 'home' }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'guide' | 'print'; readonly guide: Id }
  | { readonly kind: 'step'; readonly guide: Id; readonly step: Id }
  /** Nothing of ours. */
  | { readonly kind: 'unknown' }
);

/** Whether a guide (or one of its steps) has a baked page. */
export type Baked = (guide: Id, step?: Id) => boolean;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function path(lang: Language, ...segments: readonly string[]): string {
  return ['', ...(lang === 'en' ? ['en'] : []), ...segments, ''].join('/');
}

function unbaked(lang: Language, guide: Id, below?: string): string {
  const step = below === undefined ? '' : `&passo=${encodeURIComponent(below)}`;
  return `${path(lang)}?guida=${encodeURIComponent(guide)}${step}`;
}

/** `/` or `/en/`. */
export function homeAddress(lang: Language): string {
  return path(lang);
}

/** `/assistenza/` or `/en/assistenza/`: the words in addresses are not translated. */
export function pageAddress(lang: Language, page: Page): string {
  return path(lang, page);
}

/** `/sec-sisr/`, or `/?guida=sec-sisr` where it is not baked. */
export function guideAddress(lang: Language, guide: Id, baked: Baked = () => true): string {
  return baked(guide) ? path(lang, guide) : unbaked(lang, guide);
}

/** `/sec-sisr/apri-portale/`, or `/?guida=sec-sisr&passo=apri-portale` where it is not baked. */
export function stepAddress(lang: Language, guide: Id, step: Id, baked: Baked): string {
  return baked(guide, step) ? path(lang, guide, step) : unbaked(lang, guide, step);
}

/** `/sec-sisr/stampa/`; a guide that is not baked has `stampa`, which is reserved, as its step. */
export function printAddress(lang: Language, guide: Id, baked: Baked = () => true): string {
  return baked(guide) ? path(lang, guide, PRINT) : unbaked(lang, guide, PRINT);
}

function below(lang: Language, guide: string, step: string | null | undefined): Address {
  if (!ID.test(guide)) return { lang, kind: 'unknown' };
  if (!step) return { lang, kind: 'guide', guide };
  if (step === PRINT) return { lang, kind: 'print', guide };
  return ID.test(step) ? { lang, kind: 'step', guide, step } : { lang, kind: 'unknown' };
}

/**
 * What an address names. Total: what is none of ours is `unknown`, and whether the guide and the
 * step exist is asked elsewhere.
 *
 * @param pathname Without the folder the app is served from; a final `index.html` is ignored.
 * @param search The query, with or without `?`; it counts on the first page only.
 */
export function parseAddress(pathname: string, search = ''): Address {
  const segments = stripIndex(pathname).split('/').filter(Boolean);
  const lang: Language = segments[0] === 'en' ? 'en' : 'it';
  const [first, second, third] = lang === 'en' ? segments.slice(1) : segments;
  if (third !== undefined) return { lang, kind: 'unknown' };
  if (first === undefined) {
    const query = new URLSearchParams(search);
    const guide = query.get('guida');
    return guide ? below(lang, guide, query.get('passo')) : { lang, kind: 'home' };
  }
  const page = PAGES.find((name) => name === first);
  if (page !== undefined)
    return { lang, ...(second ? { kind: 'unknown' } : { kind: 'page', page }) };
  return RESERVED_IDS.has(first) ? { lang, kind: 'unknown' } : below(lang, first, second);
}

/** The path without a final `index.html`, which some servers and bookmarks add. */
export function stripIndex(pathname: string): string {
  return pathname.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The same page in another language, query and fragment included.
 *
 * @param address Path with query and fragment, as the functions above give it.
 */
export function otherLanguage(address: string, lang: Language): string {
  const rest = address.replace(/^\/en(?=[/?#]|$)/, '').replace(/^\/?/, '/');
  return lang === 'en' ? `/en${rest}` : rest;
}
