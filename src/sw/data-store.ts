/**
 * The organisation's data, as the worker leaves it for the app at installation: `config.json`, the
 * catalog, and guide, drawings and translations of every guide offered. It is the app that owns the cache
 * afterwards and puts checked copies there; the worker fills in only what is missing.
 */
import { cappedText, MOST_DATA_BYTES } from '../domain/capped-text.ts';

/** Name of the cache. Entries are keyed by absolute address, so installations never mix. */
export const DATA_CACHE = 'primo-accesso-data';

/** Header of a stored copy: when it was fetched, in milliseconds since 1970. */
export const FETCHED_AT = 'x-fetched-at';

/** Milliseconds for one file, body included. */
const TIMEOUT = 20_000;

/** Ids and languages become parts of addresses: anything else in a file is passed over. */
const ID = /^[a-z0-9-]+$/;
const LANGUAGE = /^[a-z]{2}$/;
const PICTURE = /^[a-z0-9-]+\.png$/i;

/** What the store needs of the world; the worker gives the real ones. */
export interface DataWorld {
  /** The app's root, with a final slash. */
  readonly root: string;
  readonly cache: Pick<Cache, 'match' | 'put'>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text as a JSON object; nothing where it is something else (a captive portal's page). */
function parse(text: string): Data | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isData(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function languagesOf(record: unknown): readonly string[] {
  return isData(record) ? Object.keys(record).filter((language) => LANGUAGE.test(language)) : [];
}

/** File names of an author's pictures. */
function picturesOf(names: unknown): readonly string[] {
  if (!Array.isArray(names)) return [];
  return names.filter((name) => typeof name === 'string' && PICTURE.test(name));
}

/** Addresses below the root of everything that the offered guides need beside the first two files. */
export function guideFiles(config: Data, catalog: Data): readonly string[] {
  const baked = new Map<string, readonly string[]>();
  for (const entry of Array.isArray(catalog.guides) ? catalog.guides : []) {
    if (!isData(entry) || typeof entry.id !== 'string') continue;
    const drawings = languagesOf(entry.screens);
    baked.set(
      entry.id,
      [
        ...languagesOf(entry.overlays),
        ...drawings.map((language) => (language === 'it' ? 'screens' : `screens.${language}`)),
      ]
        .map((name) => `${name}.json`)
        .concat(picturesOf(entry.pictures)),
    );
  }
  const offered: readonly unknown[] = Array.isArray(config.guides)
    ? config.guides
    : [...baked.keys()];
  const files: string[] = [];
  for (const id of offered) {
    if (typeof id !== 'string' || !ID.test(id)) continue;
    for (const name of ['guide.json', ...(baked.get(id) ?? [])]) files.push(`guides/${id}/${name}`);
  }
  return files;
}

function isPicture(response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return response.ok && type.startsWith('image/');
}

/**
 * Fetches one file and stores it. Resolves to its content, of a picture to an empty object; to nothing
 * where it cannot be had, is neither JSON object nor picture, or finds no room: `missing` counts it.
 */
async function fetchOne(world: DataWorld, file: string): Promise<Data | undefined> {
  const url = new URL(file, world.root).href;
  try {
    const response = await world.fetch(url, {
      cache: 'no-cache',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (PICTURE.test(file.slice(file.lastIndexOf('/') + 1))) {
      // A captive portal's page would otherwise stand there for good.
      if (!isPicture(response)) return undefined;
      await world.cache.put(url, response);
      return {};
    }
    const text = await cappedText(response, MOST_DATA_BYTES);
    const data = response.ok && text ? parse(text) : undefined;
    if (data === undefined) return undefined;
    const headers = { 'content-type': 'application/json', [FETCHED_AT]: String(world.now()) };
    await world.cache.put(url, new Response(text, { headers }));
    return data;
  } catch (error) {
    console.warn(`Not stored: ${url}`, error);
    return undefined;
  }
}

/**
 * An author's picture: the server's, which also replaces the stored copy; that copy where the network
 * fails or something else than a picture comes. Without a copy, what the network gave.
 *
 * @throws what `ask` threw, where nothing is stored either.
 */
export async function pictureFrom(
  cache: DataWorld['cache'],
  url: string,
  ask: () => Promise<Response>,
): Promise<Response> {
  try {
    const response = await ask();
    if (!isPicture(response)) return (await cache.match(url)) ?? response;
    await cache.put(url, response.clone()).catch((error: unknown) => {
      console.warn(`Not stored: ${url}`, error);
    });
    return response;
  } catch (error) {
    const kept = await cache.match(url);
    if (kept === undefined) throw error;
    return kept;
  }
}

/** The stored copy of one file; nothing where there is none. */
export async function storedData(
  world: Pick<DataWorld, 'root' | 'cache'>,
  file: string,
): Promise<Data | undefined> {
  const stored = await world.cache.match(new URL(file, world.root).href);
  return stored === undefined ? undefined : parse(await stored.text());
}

/**
 * Stores what is missing, from the network; what is there belongs to the app and stays. Resolves to
 * the number of files that are missing all the same. A configuration or a catalog that cannot be had
 * counts as one file: what it would have named is not known.
 */
export async function completeData(world: DataWorld): Promise<number> {
  const read = async (file: string) =>
    (await storedData(world, file)) ?? (await fetchOne(world, file));
  // Guides are large, and it is the app that checks them: here they only have to be there.
  const has = async (file: string) =>
    (await world.cache.match(new URL(file, world.root).href)) ?? (await fetchOne(world, file));
  const [config, catalog] = await Promise.all([read('config.json'), read('guides/catalog.json')]);
  const guides = await Promise.all(guideFiles(config ?? {}, catalog ?? {}).map(has));
  return [config, catalog, ...guides].filter((found) => found === undefined).length;
}
