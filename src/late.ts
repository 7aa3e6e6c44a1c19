import { thisBrowser } from './adapters/browser/recognise.ts';
import { loadScreens } from './adapters/data/screens.ts';
import type { createDataSource } from './adapters/data/source.ts';
import type { MountLate } from './app/late.ts';
import type { Language } from './domain/config/model.ts';
import { createLive } from './features/figure/live.tsx';
import type { Clock } from './ports/clock.ts';
import type { LateKind } from './state/late.ts';
import type { Wanted } from './state/load.ts';

/** The late parts of a step's page, and what the drawings among them need. */
export interface Late {
  /** Rejects where the part's code cannot be had. */
  part(kind: LateKind): Promise<MountLate>;
  /** Loads the drawings of guides before they are asked for. Never rejects. */
  prepare(language: Language, guides: Wanted): Promise<void>;
}

/**
 * The second half of the composition root, loaded once the page is at rest: the painter of drawings,
 * and the ways to the other late parts.
 *
 * @param base the app's folder as a path
 */
export function startLate(
  source: ReturnType<typeof createDataSource>,
  base: string,
  clock: Clock,
): Late {
  const figures = createLive({
    base,
    browser: thisBrowser(),
    async drawn() {
      const { guides } = await source.catalog();
      return guides.filter(({ screens }) => screens !== undefined).map(({ id }) => id);
    },
    screens: async (guide, language) =>
      loadScreens(guide, language, await source.catalog(), source.read),
  });
  const parts: Readonly<Record<LateKind, () => Promise<MountLate>>> = {
    figure: async () => figures.mount,
    check: async () => (await import('./check.tsx')).startCheck(clock),
  };
  return { prepare: figures.prepare, part: (kind) => parts[kind]() };
}
