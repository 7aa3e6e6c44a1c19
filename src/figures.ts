import { thisBrowser } from './adapters/browser/recognise.ts';
import { loadScreens } from './adapters/data/screens.ts';
import type { createDataSource } from './adapters/data/source.ts';
import type { Live } from './app/figure.ts';
import type { Address } from './domain/link/address.ts';
import { createLive } from './features/figure/live.tsx';

/**
 * The second half of the composition root: the painter of drawings, and those of the page's guide,
 * loaded once the page is at rest. Resolves when both are there, or the drawings cannot be had: the
 * words of a step say all that is needed.
 *
 * @param base the app's folder as a path
 * @param address the page at that moment
 */
export async function startFigures(
  source: ReturnType<typeof createDataSource>,
  base: string,
  address: Address,
): Promise<Live> {
  const live = createLive({
    base,
    browser: thisBrowser(),
    screens: async (guide, language) =>
      loadScreens(guide, language, await source.catalog(), source.read),
  });
  const { guides } = await source.catalog();
  const drawn =
    'guide' in address && guides.some(({ id, screens }) => id === address.guide && screens);
  if (drawn) await live.prepare(address.guide, address.lang);
  return live;
}
