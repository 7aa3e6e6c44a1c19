import { thisBrowser } from './adapters/browser/recognise.ts';
import { loadScreens } from './adapters/data/screens.ts';
import type { createDataSource } from './adapters/data/source.ts';
import type { Live } from './app/figure.ts';
import { createLive } from './features/figure/live.tsx';

/**
 * The second half of the composition root: the painter of drawings, loaded once the page is at rest.
 *
 * @param base the app's folder as a path
 */
export function startFigures(source: ReturnType<typeof createDataSource>, base: string): Live {
  return createLive({
    base,
    browser: thisBrowser(),
    async drawn() {
      const { guides } = await source.catalog();
      return guides.filter(({ screens }) => screens !== undefined).map(({ id }) => id);
    },
    screens: async (guide, language) =>
      loadScreens(guide, language, await source.catalog(), source.read),
  });
}
