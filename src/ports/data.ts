import type { Config, Language } from '../domain/config/model.ts';
import type { Guide } from '../domain/guide/model.ts';
import type { Problem } from '../domain/problem.ts';

/** Where a piece of the organisation's data came from. */
export type Freshness = 'network' | 'last-good' | 'default';

/** Data, with what was wrong where a newer copy could not be used. */
export interface Loaded<T> {
  readonly value: T;
  readonly from: Freshness;
  /** When this copy was fetched (ms since 1970); absent for defaults. */
  readonly fetchedAt?: number;
  readonly problems: readonly Problem[];
}

/** One guide as the first page shows it. Baked into `guides/catalog.json`. */
export interface CatalogEntry {
  readonly id: string;
  /** The step code's mark: tells a code's guide without loading every guide. */
  readonly mark: string;
  readonly version: string;
  /** Hash of the text of guide.json when it was baked: an equal text needs no second check. */
  readonly hash: string;
  readonly overlays: Readonly<Partial<Record<Language, string>>>;
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly summary: Readonly<Partial<Record<Language, string>>>;
  /** Hashes of screens.json (`it`) and of its translations; absent where the guide has no drawings. */
  readonly screens?: Readonly<Partial<Record<Language, string>>>;
  /** Ids of the steps that have a baked page. */
  readonly steps: readonly string[];
}

export interface Catalog {
  readonly guides: readonly CatalogEntry[];
  readonly configHash: string;
  /** Guides in the organisation's folder that it does not offer: a code may still name them. */
  readonly notOffered?: readonly Pick<CatalogEntry, 'id' | 'mark' | 'title'>[];
}

/** Reads the organisation's data: network first, checked, last good copy kept. */
export interface DataSource {
  config(): Promise<Loaded<Config>>;
  catalog(): Promise<Catalog>;
  /** The guide with its texts in the language asked for and the organisation's variables. Rejects with a `DataError`. */
  guide(id: string, language: Language): Promise<Loaded<Guide>>;
}
