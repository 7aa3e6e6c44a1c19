import { COMPRESS, checkBase, FOREVER, type PageHeaders, REVALIDATE, TYPES } from './rules.ts';

/**
 * Locations for a `server` block of nginx 1.18 or later, to be included there. Files are looked for
 * below the block's own `root`: for a sub-folder the site lies in a folder of that name.
 *
 * Each location repeats its headers, since nginx drops those of the outer one where an inner one
 * adds any.
 */
export function nginxConf(base: string, headers: PageHeaders): string {
  checkBase(base);
  const dot = base.replaceAll('.', '\\.');
  const page = Object.entries(headers)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
  const types = Object.entries(TYPES)
    .map(
      ([end, type]) => `  location ~ ^${dot}(?!assets/).*\\.${end}$ {
    types { }
    default_type ${type};
    charset_types ${type};
    add_header X-Content-Type-Options nosniff always;
    add_header Cache-Control "${REVALIDATE}" always;
  }`,
    )
    .join('\n');
  return `# Primo Accesso per nginx: da includere in un blocco "server".
# Primo Accesso for nginx: to be included in a "server" block.
location ${base} {
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  charset utf-8;
  gzip on;
  gzip_types ${COMPRESS.filter((type) => type !== 'text/html').join(' ')};
  add_header X-Content-Type-Options nosniff always;
  add_header Cache-Control "${REVALIDATE}" always;

  location ~ ^${dot}(.*/)?[^/]*\\.html$ {
${page}
    add_header Cache-Control "${REVALIDATE}" always;
  }
${types}
  location ~ ^${dot}assets/ {
    types {
      text/javascript js;
      text/css css;
      font/woff2 woff2;
      font/ttf ttf;
      application/json json;
    }
    charset_types text/javascript text/css;
    add_header X-Content-Type-Options nosniff always;
    add_header Cache-Control "${FOREVER}" always;
    # Un file che manca non si ricorda. / A file that is missing is not remembered.
    error_page 404 ${base}404.html;
  }
}
`;
}
