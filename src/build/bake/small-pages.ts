import { en } from '../../copy/en.ts';
import { type Copy, it } from '../../copy/it.ts';
import type { Language } from '../../domain/config/model.ts';
import { escapeHtml } from './page.ts';

/** The page that an id which has gone leaves behind: it leads to `target`, also without script. */
export function redirectPage(language: Language, target: string): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>Primo Accesso</title>
    <link rel="icon" href="data:,">
    <meta http-equiv="refresh" content="0; url=${escapeHtml(target)}">
  </head>
  <body>
    <p><a href="${escapeHtml(target)}">Primo Accesso</a></p>
  </body>
</html>
`;
}

/**
 * What a server gives with "404". It is served at any depth, so it can name no file and no address of
 * the app: plain words, in both languages.
 */
export function notFoundPage(): string {
  const part = (language: Language, { notFound }: Copy) =>
    `<div lang="${language}"><h1>${notFound.title}</h1><p>${notFound.text} ${notFound.whatNow}</p></div>`;
  return `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${it.notFound.title} · ${it.app.name}</title>
  </head>
  <body>
    ${part('it', it)}
    ${part('en', en)}
  </body>
</html>
`;
}
