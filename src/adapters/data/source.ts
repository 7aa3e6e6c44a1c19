import type { Config } from '../../domain/config/model.ts';
import type { Guide, Overlay } from '../../domain/guide/model.ts';
import { hashText } from '../../domain/hash.ts';
import type { Problem } from '../../domain/problem.ts';
import { withHashes } from '../../domain/walk/hashes.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Catalog, DataSource, Loaded } from '../../ports/data.ts';
import { DataError, fetchText } from './fetch-text.ts';
import { type LastGood, lastGood } from './last-good.ts';
import { once, soonest } from './promises.ts';

/** How long a slow network may keep a person waiting when a good copy is at hand. */
const WITH_COPY_MS = 2500;

/** What the source needs from the world. */
export interface SourceParts {
  /** The app's folder. */
  readonly root: URL;
  readonly clock: Clock;
  readonly caches: CacheStorage | undefined;
  /** Reads a text in another way than over the network: where the page carries its data. */
  readonly read?: (url: URL, place: string) => Promise<string>;
  /** False where the browser knows that there is no network: then a good copy is used at once. */
  readonly online: () => boolean;
}

/** How a file's text becomes a value. */
export interface Kind<T> {
  /** Texts of this hash were checked when the app was built. A promise, so that reads overlap. */
  readonly known: Promise<string | undefined>;
  /** Reads a text already known to be good. */
  parse(text: string): T;
  /** Checks a text that nobody has checked. Loads the schema on demand. */
  check(text: string): Promise<{ value?: T; problems: readonly Problem[] }>;
}

/** Reads one file of the organisation: network first, checked, last good copy kept. */
export type ReadChecked = <T>(place: string, kind: Kind<T>) => Promise<Loaded<T>>;

/**
 * The organisation's data: network first, checked, last good copy kept (DESIGN §4). A text equal to
 * the baked one (same hash) needs no check, so the schema is loaded only for edited files.
 */
export function createDataSource(parts: SourceParts): DataSource & { readonly read: ReadChecked } {
  const copies = lastGood(parts.caches);
  const catalog = once(() => readCatalog(parts, copies));
  return {
    catalog,
    read: (place, kind) => readChecked(parts, copies, place, kind),
    // Once: a second request misses the page's preload and costs a round trip before the takeover.
    config: once(async () => {
      const kind: Kind<Config> = {
        known: catalog().then((baked) => baked.configHash),
        parse: (text) => JSON.parse(text) as Config,
        check: async (text) => {
          const { readConfig } = await import('../schema/config-schema.ts');
          const { config, problems } = readConfig(text);
          return { problems, ...(config && { value: config }) };
        },
      };
      try {
        return await readChecked(parts, copies, 'config.json', kind);
      } catch (error) {
        // Every field is optional: without any copy the app works on the defaults, and says so.
        if (!(error instanceof DataError)) throw error;
        return { value: {}, from: 'default', problems: error.problems ?? [asProblem(error)] };
      }
    }),
    async guide(id, language) {
      const entry = catalog().then((baked) => baked.guides.find((guide) => guide.id === id));
      const [guide, overlay] = await Promise.all([
        readChecked(
          parts,
          copies,
          `guides/${id}/guide.json`,
          guideKind(entry.then((baked) => baked?.hash)),
        ),
        language === 'it'
          ? undefined
          : readChecked(
              parts,
              copies,
              `guides/${id}/${language}.json`,
              overlayKind(entry.then((baked) => baked?.overlays[language])),
            ),
      ]);
      if (!overlay) return { ...guide, value: withHashes(guide.value) };
      const { applyOverlay } = await import('../../domain/guide/translate.ts');
      const problems = [...guide.problems, ...overlay.problems];
      return { ...guide, value: applyOverlay(guide.value, overlay.value), problems };
    },
  };
}

function guideKind(known: Promise<string | undefined>): Kind<Guide> {
  return {
    known,
    parse: (text) => JSON.parse(text) as Guide,
    async check(text) {
      const { readGuide } = await import('../schema/guide-schema.ts');
      const { guide, problems } = readGuide(text);
      return { problems, ...(guide && { value: guide }) };
    },
  };
}

export function overlayKind(known: Promise<string | undefined>): Kind<Overlay> {
  return {
    known,
    parse: (text) => JSON.parse(text) as Overlay,
    async check(text) {
      const { readOverlay } = await import('../schema/guide-schema.ts');
      const { overlay, problems } = readOverlay(text);
      return { problems, ...(overlay && { value: overlay }) };
    },
  };
}

/** @throws DataError where neither the network nor a copy gives a value that passes. */
async function readChecked<T>(
  parts: SourceParts,
  copies: LastGood,
  place: string,
  kind: Kind<T>,
): Promise<Loaded<T>> {
  const url = new URL(place, parts.root);
  // Asked before the copy is read, so that the two overlap.
  const answer = (parts.read ?? fetchText)(url, place);
  answer.catch(() => undefined);
  const copy = await copies.read(url);
  let problems: readonly Problem[];
  try {
    const text = await soonest(answer, copy && (parts.online() ? WITH_COPY_MS : 0), place);
    const checked = await checkText(kind, text);
    if (checked.value !== undefined) {
      const fetchedAt = parts.clock.now();
      if (text !== copy?.text || fetchedAt - (copy.fetchedAt ?? 0) > REFRESH_MS) {
        void copies.write(url, text, fetchedAt);
      }
      return { value: checked.value, from: 'network', fetchedAt, problems: checked.problems };
    }
    problems = checked.problems;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    problems = error.failure === 'unreachable' ? [] : [asProblem(error)];
    if (!copy) throw error;
  }
  const kept = copy && (await checkText(kind, copy.text)).value;
  if (kept === undefined) throw new DataError('invalid', place, undefined, problems);
  return {
    value: kept,
    from: 'last-good',
    problems,
    ...(copy?.fetchedAt !== undefined && { fetchedAt: copy.fetchedAt }),
  };
}

/** An unchanged copy gets a new stamp at most once an hour: the certificate gate counts days. */
const REFRESH_MS = 3_600_000;

async function checkText<T>(
  kind: Kind<T>,
  text: string,
): Promise<{ value?: T; problems: readonly Problem[] }> {
  if (hashText(text) === (await kind.known)) return { value: kind.parse(text), problems: [] };
  return kind.check(text);
}

/** Written by the build, not by hand: what is JSON with guides in it is the catalog. */
async function readCatalog(parts: SourceParts, copies: LastGood): Promise<Catalog> {
  const parse = (text: string) => JSON.parse(text) as Catalog;
  const kind: Kind<Catalog> = {
    known: Promise.resolve(undefined),
    parse,
    async check(text) {
      try {
        const value = parse(text);
        return { problems: [], ...(value?.guides && { value }) };
      } catch {
        // A proxy's words, or half a file. Without a value the last good copy serves.
        return { problems: [] };
      }
    },
  };
  return (await readChecked(parts, copies, 'guides/catalog.json', kind)).value;
}

function asProblem(error: DataError): Problem {
  return { code: error.failure, place: error.place, message: error.message, level: 'problem' };
}
