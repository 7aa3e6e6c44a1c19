/** HTML of the sandbox's pages: built from texts that are escaped, sent with a strict policy. */
import type { RequestHandler, Response } from 'express';
import express, { type Express } from 'express';
import { STYLE } from './style.ts';

/** A piece of HTML that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | readonly Html[];

/** Template tag: what is put in is escaped, unless it came from this tag itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: texts.reduce((all, text, at) => `${all}${render(parts[at - 1])}${text}`),
  };
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (symbol) => entities[symbol] ?? symbol);
}

export interface PageParts {
  readonly title: string;
  /** Name of the system that the page plays, for the bar on top. */
  readonly system: string;
  /** Below the name, smaller. */
  readonly subtitle?: string;
  /** At the right of the bar: "Accedi", "Esci". */
  readonly corner?: Html;
  readonly body: Html;
}

/** On every page: nobody may take the sandbox for the real thing. */
export const DEMO_NOTICE =
  'Account di prova. Qui nulla è vero: non scrivere dati o password di persone vere.';

export function pageOf({ title, system, subtitle, corner, body }: PageParts): string {
  return html`<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${system} (prova)</title>
<link rel="stylesheet" href="/stile.css">
<link rel="icon" href="data:,">
</head>
<body>
<aside class="demo" aria-label="Avviso">${DEMO_NOTICE}</aside>
<header>
<p>${system}${subtitle === undefined ? undefined : html`<small>${subtitle}</small>`}</p>
${corner}
</header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.html;
}

/** A field with its label. Names of fields are ours, values are the person's. */
export function field(
  name: string,
  label: string,
  options: { secret?: boolean; value?: string; hint?: string; autocomplete?: string } = {},
): Html {
  const { secret = false, value = '', hint, autocomplete = 'off' } = options;
  return html`<label for="${name}">${label}${
    hint === undefined ? undefined : html`<small>${hint}</small>`
  }</label>
<input id="${name}" name="${name}" type="${secret ? 'password' : 'text'}" value="${value}"
 autocomplete="${autocomplete}" autocapitalize="off" spellcheck="false" required>`;
}

/** A message above a form: read aloud when the page opens. */
export function message(text: string, bad = true): Html {
  return html`<p class="box${bad ? ' bad' : ''}" role="alert">${text}</p>`;
}

/**
 * The policy of a page: no script, nothing from elsewhere.
 *
 * @param formTargets origins where a form may lead by redirects, beside its own
 */
export function pageHeaders(formTargets: readonly string[] = []): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    // Not `no-referrer`: Chromium would then send forms with `Origin: null`.
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}

/** An express app with what every part of the sandbox has: headers, style, forms. */
export function partApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((_request, response, next) => {
    response.set(pageHeaders());
    next();
  });
  app.get('/stile.css', (_request, response) => {
    response.type('css').send(STYLE);
  });
  app.use(sameOrigin, express.urlencoded({ extended: false, limit: '10kb' }));
  return app;
}

/** A form must come from a page of the same part. */
const sameOrigin: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  const own = `${request.protocol}://${request.headers.host}`;
  if (request.method === 'POST' && origin !== undefined && origin !== own) {
    response.status(403).type('text').send('Account di prova: il modulo arriva da un altro sito.');
    return;
  }
  next();
};

/** Field of a form, as text; what is no text counts as empty. */
export function formText(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value = (body as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

export function send(response: Response, parts: PageParts, status = 200): void {
  response.status(status).type('html').send(pageOf(parts));
}
