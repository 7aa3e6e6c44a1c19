import type { Copy } from '../copy/it.ts';
import { loadCopy } from '../copy/load.ts';
import type { Config, Language } from '../domain/config/model.ts';
import { resolveVariables } from '../domain/guide/variables.ts';
import type { Catalog, DataSource, Loaded } from '../ports/data.ts';
import type { PlaceData, ReadyGuide } from './place.ts';

/** Guides that a page needs: by id, or all that the organisation offers. */
export type Wanted = readonly string[] | 'offered';

/** Loads what a page needs; what was loaded once in this visit is given at once. */
export interface PlaceLoader {
  /** A value where everything is at hand, so that a page change needs no waiting; a promise else. */
  load(language: Language, guides: Wanted): PlaceData | Promise<PlaceData>;
  /** Makes the next `load` ask again for guides that failed. */
  forgetFailures(): void;
}

/** Loads through `source`; a guide that fails is listed as failed, and asked for again on request. */
export function createPlaceLoader(source: DataSource): PlaceLoader {
  const copies = new Map<Language, Copy>();
  const guides = new Map<string, ReadyGuide>();
  const failures = new Set<string>();
  let config: Loaded<Config> | undefined;
  let catalog: Catalog | undefined;
  const key = (language: Language, id: string) => `${language} ${id}`;

  function gather(language: Language, wanted: Wanted): PlaceData | undefined {
    const copy = copies.get(language);
    if (!copy || !config || !catalog) return undefined;
    const ids = wanted === 'offered' ? offeredIds(config.value, catalog) : wanted;
    const ready = ids.map((id) => [id, guides.get(key(language, id))] as const);
    return {
      language,
      copy,
      config,
      catalog,
      guides: Object.fromEntries(ready.filter((pair): pair is [string, ReadyGuide] => !!pair[1])),
      failed: ready.filter(([, guide]) => !guide).map(([id]) => id),
    };
  }

  async function fetchAll(language: Language, wanted: Wanted): Promise<PlaceData> {
    if (wanted === 'offered') {
      config ??= await source.config();
      catalog ??= await source.catalog();
    }
    const ids = config && catalog && wanted === 'offered' ? offeredIds(config.value, catalog) : [];
    return fetchThese(language, wanted === 'offered' ? ids : wanted);
  }

  async function fetchThese(language: Language, ids: readonly string[]): Promise<PlaceData> {
    const [copy, gotConfig, gotCatalog, ...got] = await Promise.all([
      loadCopy(language),
      config ?? source.config(),
      catalog ?? source.catalog(),
      ...ids.map((id) => guides.get(key(language, id)) ?? orNothing(source.guide(id, language))),
    ]);
    copies.set(language, copy);
    config = gotConfig;
    catalog = gotCatalog;
    for (const [index, id] of ids.entries()) {
      const loaded = got[index];
      if (!loaded) {
        failures.add(key(language, id));
        continue;
      }
      const ready =
        'loaded' in loaded
          ? loaded
          : {
              guide: loaded.value,
              variables: resolveVariables(loaded.value, gotConfig.value),
              loaded,
            };
      guides.set(key(language, id), ready);
    }
    const place = gather(language, ids);
    if (!place) throw new Error('nothing gathered after loading: a defect');
    return place;
  }

  return {
    load(language, ids) {
      const here = gather(language, ids);
      const settled = here?.failed.every((id) => failures.has(key(language, id)));
      return here && settled ? here : fetchAll(language, ids);
    },
    forgetFailures: () => failures.clear(),
  };
}

/** The guides that the organisation offers, in its order. */
export function offeredIds(config: Config, catalog: Catalog): readonly string[] {
  return config.guides ?? catalog.guides.map((entry) => entry.id);
}

/** A guide that cannot be had is reported as failed by its absence; the page says so. */
async function orNothing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
