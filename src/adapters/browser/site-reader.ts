import { cappedText, MOST_DATA_BYTES } from '../../domain/capped-text.ts';
import type { SiteAnswer } from '../../domain/self-check/model.ts';
import type { SiteReader } from '../../ports/site-reader.ts';

const PATIENCE_MS = 8000;
const OPENING = 200;

/** @param root folder of the installation, with a final slash */
export function createSiteReader(root: URL): SiteReader {
  return {
    secure: isSecureContext,
    loaded: () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith(root.href))
        .map((name) => name.slice(root.href.length).replace(/[?#].*/, '')),
    async read(address): Promise<SiteAnswer> {
      try {
        const url = new URL(address, root);
        // The worker answers for the plain addresses of assets; the server is who is asked here.
        if (url.href.startsWith(root.href)) url.search = 'controllo';
        const response = await fetch(url, {
          cache: 'no-store',
          credentials: 'omit',
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        const opening = ((await cappedText(response, MOST_DATA_BYTES)) ?? '').slice(0, OPENING);
        const there = new URL(response.url);
        return {
          kind: 'answer',
          status: response.status,
          headers: Object.fromEntries(response.headers),
          path: there.pathname,
          opening,
        };
      } catch {
        // Why there was none is the browser's secret: network, CORS and policy look alike.
        return { kind: 'none' };
      }
    },
  };
}
