import { COMPRESS, FOREVER, type PageHeaders, REVALIDATE, TYPES } from './rules.ts';

/**
 * `.htaccess` for Apache 2.4, which lies in the site's own folder and holds wherever that is. The
 * server must allow it (`AllowOverride FileInfo Indexes Options=Indexes,MultiViews`) and have `headers` loaded.
 *
 * @param notFound page for a missing address; it stands in the file, since a path would have to name
 *   the folder.
 */
export function apacheConf(headers: PageHeaders, notFound: string): string {
  const page = Object.entries(headers)
    .map(
      ([name, value]) =>
        `Header always set ${name} "${value}" "expr=%{CONTENT_TYPE} =~ m#^text/html#"`,
    )
    .join('\n');
  const types = Object.entries(TYPES)
    .map(([end, type]) => `AddType ${type} .${end}`)
    .join('\n');
  return `# Primo Accesso per Apache 2.4 / for Apache 2.4
DirectoryIndex index.html
Options -Indexes -MultiViews
AddDefaultCharset utf-8
AddCharset utf-8 .html .js .css .json .webmanifest .txt .svg
${types}
ErrorDocument 404 "${oneLine(notFound)}"

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${COMPRESS.join(' ')}
</IfModule>

Header always set X-Content-Type-Options nosniff
Header always set Cache-Control "${REVALIDATE}"
${page}
<If "%{REQUEST_URI} =~ m#/assets/[^/]+$# && -f %{REQUEST_FILENAME}">
  Header always set Cache-Control "${FOREVER}"
</If>
`;
}

/** Apache reads the message up to the end of the line; a quote inside it is escaped. */
function oneLine(html: string): string {
  return html
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"');
}
