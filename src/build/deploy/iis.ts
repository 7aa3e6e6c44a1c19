import { FOREVER, type PageHeaders, REVALIDATE, TYPES } from './rules.ts';

/**
 * `web.config` for IIS 8 or later, which lies in the site's own folder. IIS has no headers by type
 * without an extension, so the pages' headers go with every answer, where they do no harm.
 */
export function iisConf(headers: PageHeaders): string {
  const sent = { ...headers, 'Cache-Control': REVALIDATE };
  const custom = Object.entries(sent)
    .map(
      ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${escapeXml(value)}" />`,
    )
    .join('\n');
  const types = Object.entries(TYPES)
    .map(([end, type]) => {
      const charset = /^(text|application)\//.test(type) ? '; charset=utf-8' : '';
      return `      <remove fileExtension=".${end}" />
      <mimeMap fileExtension=".${end}" mimeType="${type}${charset}" />`;
    })
    .join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
${types}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${custom}
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${FOREVER}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
