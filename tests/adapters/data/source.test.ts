import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDataSource } from '../../../src/adapters/data/source.ts';
import { DATA_CACHE, FETCHED_AT } from '../../../src/domain/data-cache.ts';
import { hashText } from '../../../src/domain/hash.ts';
import { aGuide } from '../../support/guide-builder.ts';

/** Schemas that were loaded, in order. */
const loaded = vi.hoisted(() => [] as string[]);
vi.mock('../../../src/adapters/schema/guide-schema.ts', (original) => {
  loaded.push('guide');
  return original();
});
vi.mock('../../../src/adapters/schema/config-schema.ts', (original) => {
  loaded.push('config');
  return original();
});

const ROOT = 'https://ente.example/app/';
const NOW = Date.UTC(2026, 0, 7, 8);
const HOUR = 3_600_000;
const GUIDE = 'guides/prova/guide.json';
const CATALOG = 'guides/catalog.json';

const guide = aGuide({
  questions: { posta: ['si'] },
  categories: { tutti: [{}, 'entra'] },
  procedures: { entra: ['uno'] },
});
const guideText = JSON.stringify(guide);
const configText = JSON.stringify({ organisation: { name: 'Ente di prova' } });
const entry = { id: 'prova', version: '1', overlays: {}, title: {}, summary: {}, steps: ['uno'] };
const catalogText = JSON.stringify({
  configHash: hashText(configText),
  guides: [{ ...entry, hash: hashText(guideText) }],
});
const BAKED = { 'config.json': configText, [CATALOG]: catalogText, [GUIDE]: guideText };

type Answer = string | (() => Response | Promise<Response>);

/** A browser's cache with these texts in it; and what is written into it. */
function aCache(texts: Readonly<Record<string, string>> = {}, fetchedAt?: number) {
  const stamp = (at: number | undefined) => ({
    ...(at !== undefined && { headers: { [FETCHED_AT]: String(at) } }),
  });
  const stored = new Map(
    Object.entries(texts).map(([place, text]) => [ROOT + place, { text, at: fetchedAt }]),
  );
  const cache = {
    match: async (url: string) => {
      const found = stored.get(url);
      return found && new Response(found.text, stamp(found.at));
    },
    put: async (url: string, response: Response) => {
      const at = Number(response.headers.get(FETCHED_AT));
      stored.set(url, { text: await response.text(), at });
    },
  };
  const caches = {
    open: async (name: string) => {
      expect(name).toBe(DATA_CACHE);
      return cache;
    },
  } as unknown as CacheStorage;
  return { caches, at: (place: string) => stored.get(ROOT + place) };
}

/** The organisation's server; what is not named answers 404. */
function aSource(
  answers: Readonly<Record<string, Answer>>,
  caches: CacheStorage | undefined = undefined,
) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    const place = url.href.slice(ROOT.length);
    asked.push(place);
    const answer = answers[place];
    if (typeof answer === 'function') return answer();
    return answer === undefined ? new Response('', { status: 404 }) : new Response(answer);
  });
  const source = createDataSource({
    root: new URL(ROOT),
    clock: { now: () => NOW },
    caches,
    online: () => true,
  });
  return { source, asked };
}

const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'));
const CUT = { 'config.json': noNetwork, [CATALOG]: noNetwork, [GUIDE]: noNetwork };
const PORTAL = '\uFEFF\n <!doctype html><title>Accedi alla rete</title>';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the published data', () => {
  beforeEach(() => void loaded.splice(0));

  // First of all: a schema that another test has loaded stays loaded.
  it('needs no schema while it is what was built', async () => {
    const { source } = aSource(BAKED);
    expect((await source.config()).value.organisation?.name).toBe('Ente di prova');
    expect((await source.guide('prova', 'it')).value.title).toBe('Guida di prova');
    expect(loaded).toEqual([]);
  });

  it('is asked for once in a visit, where every page needs it', async () => {
    const { source, asked } = aSource(BAKED);
    await Promise.all([source.config(), source.config(), source.catalog()]);
    expect(asked.sort()).toEqual(['config.json', CATALOG]);
  });

  it('is checked when somebody has edited it', async () => {
    const edited = JSON.stringify({ organisation: { name: 'Nome nuovo' } });
    const { source } = aSource({ ...BAKED, 'config.json': edited });
    expect(await source.config()).toMatchObject({
      ...{ value: { organisation: { name: 'Nome nuovo' } }, from: 'network', problems: [] },
    });
    expect(loaded).toEqual(['config']);
  });

  it('carries the hashes of its steps', async () => {
    const { source } = aSource(BAKED);
    expect(Object.keys((await source.guide('prova', 'it')).value.stepHashes ?? {})).toEqual([
      'uno',
    ]);
  });
});

describe('the last good copy', () => {
  it('serves without network, with the time at which it was fetched', async () => {
    const { caches } = aCache(BAKED, NOW - HOUR);
    const { source } = aSource(CUT, caches);
    expect(await source.guide('prova', 'it')).toMatchObject({
      ...{ from: 'last-good', fetchedAt: NOW - HOUR, problems: [] },
    });
  });

  it('serves when a portal answers with its page, and the person is told', async () => {
    const { caches } = aCache(BAKED, NOW - HOUR);
    const { source } = aSource({ ...BAKED, [GUIDE]: PORTAL }, caches);
    const { from, problems } = await source.guide('prova', 'it');
    expect([from, problems[0]?.code, problems[0]?.place]).toEqual(['last-good', 'not-data', GUIDE]);
  });

  it('serves when what was published is wrong, and the problem is named', async () => {
    const { caches, at } = aCache(BAKED, NOW - HOUR);
    const wrong = JSON.stringify({ ...guide, titel: 'x' });
    const { source } = aSource({ ...BAKED, [GUIDE]: wrong }, caches);
    const { value, from, problems } = await source.guide('prova', 'it');
    expect([value.title, from]).toEqual(['Guida di prova', 'last-good']);
    expect(problems.map(({ message }) => message).join()).toContain('titel');
    expect(at(GUIDE)?.text).toBe(guideText);
  });

  it.each(['Service unavailable', '"busy"', 'null'])(
    'serves when the catalog is %s',
    async (text) => {
      const { caches } = aCache(BAKED, NOW - HOUR);
      const { source } = aSource({ ...BAKED, [CATALOG]: text }, caches);
      expect((await source.catalog()).guides.map(({ id }) => id)).toEqual(['prova']);
    },
  );

  it('is replaced by newer data that passes the check', async () => {
    const { caches, at } = aCache({ ...BAKED, 'config.json': '{}' }, NOW - HOUR);
    const { source } = aSource(BAKED, caches);
    await source.config();
    await expect.poll(() => at('config.json')).toEqual({ text: configText, at: NOW });
  });

  it('gets a new stamp when it is more than an hour old, and not before', async () => {
    const old = aCache(BAKED, NOW - HOUR - 1);
    await aSource(BAKED, old.caches).source.config();
    await expect.poll(() => old.at('config.json')?.at).toBe(NOW);
    const fresh = aCache(BAKED, NOW - HOUR);
    const { source } = aSource(BAKED, fresh.caches);
    await source.config();
    await source.guide('prova', 'it');
    expect(fresh.at('config.json')?.at).toBe(NOW - HOUR);
  });

  it('of which nothing exists leaves the defaults for the configuration, and says why', async () => {
    const { source } = aSource({ ...BAKED, 'config.json': PORTAL });
    expect(await source.config()).toMatchObject({
      ...{ value: {}, from: 'default', problems: [{ code: 'not-data', place: 'config.json' }] },
    });
  });

  it('of which nothing exists names what is wrong in a configuration, field by field', async () => {
    const { source } = aSource({ ...BAKED, 'config.json': '{"languages": ["it", "klingon"]}' });
    const { from, problems } = await source.config();
    expect(from).toBe('default');
    expect(problems.map(({ place }) => place).join(' ')).toContain('languages');
    expect(problems.map(({ message }) => message).join(' ')).toContain('klingon');
  });

  it('of which nothing exists makes a guide fail by name', async () => {
    const { source } = aSource({ ...BAKED, [GUIDE]: () => new Response('', { status: 503 }) });
    await expect(source.guide('prova', 'it')).rejects.toMatchObject({
      ...{ failure: 'refused', place: GUIDE, status: 503 },
    });
  });

  it('is not needed where the browser’s cache throws', async () => {
    const caches = { open: () => Promise.reject(new Error('blocked')) } as unknown as CacheStorage;
    const { source } = aSource(BAKED, caches);
    expect((await source.guide('prova', 'it')).from).toBe('network');
  });
});

describe('a body that begins and never ends', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // The browser's own timer is not among those that can be faked.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), ms);
      return controller.signal;
    });
  });
  afterEach(() => void vi.useRealTimers());

  /** Sends a few bytes, then nothing, until the reader gives up. */
  function stalled(_: URL, { signal }: RequestInit): Promise<Response> {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{'));
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return Promise.resolve(new Response(body));
  }

  const stalling = (caches?: CacheStorage, online = true) => {
    vi.stubGlobal('fetch', stalled);
    return createDataSource({
      root: new URL(ROOT),
      clock: { now: () => NOW },
      caches,
      online: () => online,
    });
  };

  it('keeps a person with a copy waiting two and a half seconds', async () => {
    const reading = stalling(aCache(BAKED, NOW).caches).catalog();
    const settled = vi.fn();
    void reading.then(settled);
    await vi.advanceTimersByTimeAsync(2499);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await reading).guides[0]?.id).toBe('prova');
  });

  it('keeps nobody waiting where the browser knows that there is no network', async () => {
    const reading = stalling(aCache(BAKED, NOW).caches, false).catalog();
    await vi.advanceTimersByTimeAsync(0);
    expect((await reading).guides[0]?.id).toBe('prova');
  });

  it('is given up after eight seconds where there is no copy', async () => {
    const failed = vi.fn();
    stalling().catalog().catch(failed);
    await vi.advanceTimersByTimeAsync(7999);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(failed.mock.calls[0]?.[0]).toMatchObject({ failure: 'unreachable', place: CATALOG });
  });
});
