import { checkBase, FOREVER, type PageHeaders, REVALIDATE, TYPES } from './rules.ts';

/**
 * A snippet for Caddy 2.6 or later, for inside a site's block. Files are looked for below that
 * block's `root`: for a sub-folder the site lies in a folder of that name.
 */
export function caddyConf(base: string, headers: PageHeaders): string {
  checkBase(base);
  const page = Object.entries(headers)
    .map(([name, value]) => `  header @pages ${name} "${value}"`)
    .join('\n');
  const typed = Object.entries(TYPES)
    .map(([end, type]) => `  header @${end} Content-Type "${withCharset(type)}"`)
    .join('\n');
  const matchers = Object.keys(TYPES)
    .map((end) => `  @${end} path *.${end}`)
    .join('\n');
  const bare = base === '/' ? '' : `redir ${base.slice(0, -1)} ${base}\n`;
  return `# Primo Accesso per Caddy: da mettere nel blocco del sito.
# Primo Accesso for Caddy: to be put into the site's block.
${bare}route ${base}* {
  @pages path */ *.html
  @assets path ${base}assets/*
${matchers}
  encode gzip
  header X-Content-Type-Options nosniff
  header Cache-Control "${REVALIDATE}"
  header @assets Cache-Control "${FOREVER}"
${page}
${typed}
  file_server
}
handle_errors {
  @missing expression \`{err.status_code} == 404 && {http.request.uri.path}.startsWith("${base}")\`
  route @missing {
    rewrite * ${base}404.html
${page.replaceAll('@pages ', '')}
    header Cache-Control "${REVALIDATE}"
    header Content-Type "text/html; charset=utf-8"
    file_server
  }
}
`;
}

function withCharset(type: string): string {
  return /^(text|application)\//.test(type) ? `${type}; charset=utf-8` : type;
}
