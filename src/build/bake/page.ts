import type { Language } from '../../domain/config/model.ts';

/** What a page's `<head>` and body are made of. */
export interface PageParts {
  /** Address of the page: `/`, `/sec-sisr/apri-portale/`; decides how relative addresses begin. */
  readonly url: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Markup for `#app`. */
  readonly html: string;
  /** The policy for `<meta http-equiv>`. */
  readonly csp: string;
  /** Data files to be fetched early, relative to the app's folder. */
  readonly preload: readonly string[];
  /** Style sheets beside the app's own, relative to the app's folder. */
  readonly styles?: readonly string[];
  /** Chunks that the page's script will import, relative to the app's folder. */
  readonly modules: readonly string[];
  /** The same page in the other language, if there is one. */
  readonly alternate?: { readonly language: Language; readonly url: string };
}

/**
 * Fills the built `index.html` (whose own addresses begin with `./`) for one page. All addresses
 * become relative by depth, so that one build runs in any folder of any server.
 */
export function fillTemplate(template: string, page: PageParts): string {
  const up = upwards(page.url);
  const html = page.html.replace(/(\s(?:href|src|action)=")\//g, `$1${up}`);
  return fill(template, { ...page, html }, up);
}

/**
 * The shell that the worker serves at every address: no content, and `__ROOT__` where the app's
 * folder belongs.
 */
export function fillShell(template: string, page: Omit<PageParts, 'url' | 'html'>): string {
  const { alternate: _none, ...rest } = page;
  return fill(template, { ...rest, url: '/', html: '' }, '__ROOT__');
}

/** The style sheet that Vite put at the template's end. */
const STYLE_SHEET = /\s*(<link rel="stylesheet"[^>]*>)/;

function fill(template: string, page: PageParts, root: string): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(page.csp)}">`,
    // Before all preloads: nothing is painted without it, and they would share the line with it.
    STYLE_SHEET.exec(template)?.[1] ?? '',
    ...(page.styles ?? []).map((file) => `<link rel="stylesheet" href="${root}${file}">`),
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    '<meta name="theme-color" content="#0066cc">',
    `<link rel="icon" href="${root}icons/icon.svg" type="image/svg+xml">`,
    `<link rel="icon" href="${root}icons/favicon-32.png" sizes="32x32" type="image/png">`,
    `<link rel="apple-touch-icon" href="${root}icons/apple-touch-180.png">`,
    `<link rel="manifest" href="${root}manifest.webmanifest">`,
    ...(page.alternate
      ? [
          `<link rel="alternate" hreflang="${page.alternate.language}" href="${root}${page.alternate.url.slice(1)}">`,
        ]
      : []),
    ...page.modules.map((file) => `<link rel="modulepreload" href="${root}${file}">`),
    ...page.preload.map(
      (file) => `<link rel="preload" href="${root}${file}" as="fetch" crossorigin="anonymous">`,
    ),
  ].join('\n    ');
  return template
    .replace(STYLE_SHEET, '')
    .replace(/<html lang="it">/, `<html lang="${page.language}">`)
    .replace('<!--head-->', () => head)
    .replaceAll('"./', `"${root}`)
    .replace('<!--app-->', () => page.html);
}

/** `./` at the app's folder, `../` for each level below it. */
export function upwards(url: string): string {
  const depth = url.split('/').filter(Boolean).length;
  return depth === 0 ? './' : '../'.repeat(depth);
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
