import { cappedText, MOST_DATA_BYTES } from '../../domain/capped-text.ts';
import type { Language } from '../../domain/config/model.ts';
import type { Guide } from '../../domain/guide/model.ts';
import type { SiteAnswer } from '../../domain/self-check/model.ts';
import type { Loaded } from '../../ports/data.ts';
import type { SiteReader } from '../../ports/site-reader.ts';

const PATIENCE_MS = 8000;
const OPENING = 200;

/**
 * @param root folder of the installation, with a final slash
 * @param guide reads a guide as its pages do; rejects where it cannot be had
 */
export function createSiteReader(
  root: URL,
  guide: (id: string, language: Language) => Promise<Loaded<Guide>>,
): SiteReader {
  return {
    async guide(id, languages) {
      const reads = languages.map(async (language) => {
        const loaded = await guide(id, language);
        const said = loaded.problems.map(({ place, message }) => `${place}: ${message}`);
        // A copy of before, and no word why: the server did not answer in time.
        const late =
          said.length === 0 && loaded.from !== 'network' ? [`guides/${id}/: unreachable`] : [];
        return { problems: [...said, ...late], guide: loaded.value };
      });
      const all = await Promise.allSettled(reads);
      const problems = all.flatMap((one) =>
        one.status === 'fulfilled' ? one.value.problems : [String(one.reason)],
      );
      const found = all.find((one) => one.status === 'fulfilled');
      return {
        problems: [...new Set(problems)],
        variables: found && Object.keys(found.value.guide.variables),
      };
    },
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
