import { thisBrowser } from './adapters/browser/recognise.ts';
import { createSiteReader } from './adapters/browser/site-reader.ts';
import { loadScreens } from './adapters/data/screens.ts';
import type { createDataSource, Kind } from './adapters/data/source.ts';
import type { MountLate } from './app/late.ts';
import type { Config, Language } from './domain/config/model.ts';
import { PROGRESS } from './domain/link/progress-link.ts';
import { pictureFiles, showsScreens } from './domain/screen/uses.ts';
import { createLive } from './features/figure/live.ts';
import type { Clock } from './ports/clock.ts';
import type { LateKind } from './state/late.ts';
import type { Wanted } from './state/load.ts';
import type { Lent } from './state/visit.ts';

/** Parts that stand above the drawing: where they come late, all below moves. */
const ABOVE: readonly LateKind[] = ['who', 'standing', 'backend', 'times'];

/** The late parts of a step's page, and what the drawings among them need. */
export interface Late extends Lent {
  /** Rejects where the part's code cannot be had. */
  part(kind: LateKind): Promise<MountLate>;
  /** Loads the drawings of guides, and the parts above them, before they are asked for. Never rejects. */
  prepare(language: Language, guides: Wanted): Promise<void>;
}

/**
 * The second half of the composition root, loaded once the page is at rest: the painter of drawings,
 * and the ways to the other late parts.
 *
 * @param base the app's folder as a path
 * @param storageName what the names of this installation's databases begin with; undefined where nothing is kept
 */
export function startLate(
  source: ReturnType<typeof createDataSource>,
  base: string,
  clock: Clock,
  storageName: string | undefined,
): Late {
  const drawn = async () => {
    const { guides } = await source.catalog();
    return guides.filter(({ screens }) => screens !== undefined).map(({ id }) => id);
  };
  const screens = async (guide: string, language: Language): ReturnType<typeof loadScreens> => {
    const catalog = await source.catalog();
    const loaded = await loadScreens(guide, language, catalog, source.read);
    const known = catalog.guides.find(({ id }) => id === guide)?.pictures ?? [];
    // The worker has those that the catalog names; it keeps any other as it passes.
    if (navigator.serviceWorker?.controller) {
      const fresh = pictureFiles(loaded.value).filter((file) => !known.includes(file));
      for (const file of fresh) {
        fetch(`${base}guides/${guide}/${file}`).catch((error: unknown) => console.warn(error));
      }
    }
    return loaded;
  };
  const figures = createLive({ base, browser: thisBrowser(), drawn, screens });
  const root = new URL(base, location.href).href;
  const parts: Readonly<Record<LateKind, () => Promise<MountLate>>> = {
    figure: async () => figures.mount,
    see: async () => figures.see,
    ask: async () => (await import('./help.tsx')).startHelp(),
    standing: async () => (await import('./time.tsx')).standing,
    times: async () => (await import('./time.tsx')).stepTimes,
    'path-times': async () => (await import('./time.tsx')).pathTimes,
    check: async () => (await import('./check.tsx')).startCheck(clock, figures.quote),
    form: async () => (await import('./print.tsx')).startForms(),
    backend: async () => {
      const { value } = await source.config();
      return hasServices(value)
        ? (await import('./backend.tsx')).startBackend(value, root, clock)
        : () => () => undefined;
    },
    matrix: async () => (await import('./features/matrix/mount.tsx')).mountMatrix,
    diagnosis: async () => (await import('./features/diagnosis/mount.tsx')).mountDiagnosis,
    who: async () => (await import('./help.tsx')).startWho(),
    print: async () =>
      (await import('./print.tsx')).startPrint(root, async (guide, language) =>
        (await drawn()).includes(guide) || showsScreens((await source.guide(guide, language)).value)
          ? (await screens(guide, language)).value
          : [],
      ),
  };
  const loaded = new Map<LateKind, Promise<MountLate>>();
  /** Loaded once: then it is there before the page is next painted, and nothing shifts. */
  const part = (kind: LateKind): Promise<MountLate> => {
    const known = loaded.get(kind) ?? parts[kind]();
    loaded.set(kind, known);
    // What could not be had now is asked for again.
    known.catch(() => loaded.delete(kind));
    return known;
  };
  const asIs: Kind<string> = {
    known: Promise.resolve(undefined),
    parse: (text) => text,
    check: async (text) => ({ value: text, problems: [] }),
  };
  const text = async (place: string) => (await source.read(place, asIs)).value;
  // A link opened in the tab that shows its page changes the fragment only: begin anew with it.
  addEventListener('hashchange', () => {
    if (location.hash.startsWith(PROGRESS)) location.reload();
  });
  return {
    async prepare(language, guides) {
      const first = ABOVE.map((kind) => part(kind).catch((error) => console.warn(error)));
      await Promise.all([figures.prepare(language, guides), ...first]);
    },
    part,
    qr: async (text) => (await import('./adapters/qr/qr.ts')).qrMatrix(text),
    site: createSiteReader(new URL(root), source.guide),
    index: async (documents) =>
      (await import('./adapters/search/index-documents.ts')).indexDocuments(documents),
    authoring: async () => (await import('./authoring.ts')).startAuthoring(text, storageName, base),
    forget: async () => (await import('./authoring.ts')).forgetDrafts(storageName),
    backend: async () =>
      (await import('./backend.tsx')).createBackend((await source.config()).value, root, clock),
    guide: async (id, language) => (await source.guide(id, language)).value,
  };
}

/** Whether the configuration names any service that a step's page may show. */
function hasServices({ identity, reset, probes }: Config): boolean {
  return Boolean(identity || reset || probes?.length);
}
