import { thisBrowser } from './adapters/browser/recognise.ts';
import { loadScreens } from './adapters/data/screens.ts';
import type { createDataSource } from './adapters/data/source.ts';
import type { Address } from './domain/link/address.ts';
import { createLive } from './features/figure/live.tsx';

/**
 * The second half of the composition root: the painter of drawings, loaded once the page is at rest.
 *
 * @param base the app's folder as a path
 * @param address the page at that moment
 */
export function startFigures(
  source: ReturnType<typeof createDataSource>,
  base: string,
  address: Address,
) {
  return createLive({
    base,
    address,
    browser: thisBrowser(),
    screens: async (guide, language) =>
      loadScreens(guide, language, await source.catalog(), source.read),
  });
}
