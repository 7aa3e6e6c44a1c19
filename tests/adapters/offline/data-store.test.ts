import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_DATA_BYTES } from '../../../src/domain/capped-text.ts';
import { completeData, FETCHED_AT, pictureFrom, storedData } from '../../../src/sw/data-store.ts';

const ROOT = 'https://intranet.example/accesso/';
const PORTAL = '<!doctype html><title>Accetta le condizioni della rete</title>';

/** Stands for the bytes of a picture: the server of these tests calls this text `image/png`. */
const PICTURE = 'bytes of a picture';

/** A cache and a server, each a map from path below the root to text. */
function world(files: Record<string, string>, stored: Record<string, string> = {}) {
  const server = new Map(Object.entries(files));
  const entries = new Map(
    Object.entries(stored).map(([file, text]) => [ROOT + file, new Response(text)]),
  );
  const asked: string[] = [];
  return {
    root: ROOT,
    now: () => 1_700_000_000_000,
    cache: {
      match: async (key: RequestInfo | URL) => entries.get(String(key))?.clone(),
      put: async (key: RequestInfo | URL, response: Response) => {
        entries.set(String(key), response);
      },
    },
    fetch: async (url: string) => {
      asked.push(url.slice(ROOT.length));
      const text = server.get(url.slice(ROOT.length));
      const type = text === PICTURE ? 'image/png' : 'text/plain';
      return new Response(text ?? '{}', {
        status: text === undefined ? 404 : 200,
        headers: { 'content-type': type },
      });
    },
    server,
    asked,
    kept: () => [...entries.keys()].map((url) => url.slice(ROOT.length)).sort(),
    entry: (file: string) => entries.get(ROOT + file),
  };
}

const CATALOG = JSON.stringify({
  guides: [
    { id: 'sec-sisr', overlays: { en: 'hash' }, screens: { it: 'hash', en: 'hash' } },
    { id: 'credenziale', overlays: {} },
  ],
  configHash: '',
});
const SITE = {
  'config.json': '{}',
  'guides/catalog.json': CATALOG,
  'guides/sec-sisr/guide.json': '{"id":"sec-sisr"}',
  'guides/sec-sisr/en.json': '{}',
  'guides/sec-sisr/screens.json': '{}',
  'guides/sec-sisr/screens.en.json': '{}',
  'guides/credenziale/guide.json': '{"id":"credenziale"}',
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("the organisation's data at installation", () => {
  it('is all there without the network, with drawings and translations', async () => {
    const w = world(SITE);
    expect(await completeData(w)).toBe(0);
    expect(w.kept()).toEqual(Object.keys(SITE).sort());
    expect(w.entry('config.json')?.headers.get(FETCHED_AT)).toBe('1700000000000');
  });

  it('is only of the guides that the organisation offers, baked or not', async () => {
    const config = '{"guides":["credenziale","nuova"]}';
    const w = world({ ...SITE, 'config.json': config, 'guides/nuova/guide.json': '{}' });
    expect(await completeData(w)).toBe(0);
    expect(w.kept().filter((file) => file.endsWith('guide.json'))).toEqual([
      'guides/credenziale/guide.json',
      'guides/nuova/guide.json',
    ]);
  });

  it('is not complete where a captive portal answers for a guide, and its page is not kept', async () => {
    const w = world({ ...SITE, 'guides/sec-sisr/guide.json': PORTAL });
    expect(await completeData(w)).toBe(1);
    expect(w.kept()).not.toContain('guides/sec-sisr/guide.json');
    w.server.set('guides/sec-sisr/guide.json', '{}');
    expect(await completeData(w)).toBe(0);
  });

  it('is not complete where a file is not on the server', async () => {
    const { 'guides/sec-sisr/en.json': _, ...rest } = SITE;
    expect(await completeData(world(rest))).toBe(1);
  });

  it('is not complete where the network is down', async () => {
    const w = world(SITE);
    const down = { ...w, fetch: async () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await completeData(down)).toBe(2);
  });

  it('is not complete where a file has no end, and nothing of it is kept', async () => {
    const endless = `{"id":"credenziale","fill":"${'x'.repeat(MOST_DATA_BYTES)}"}`;
    const site = world({ ...SITE, 'guides/credenziale/guide.json': endless });
    expect(await completeData(site)).toBe(1);
    expect(site.kept()).not.toContain('guides/credenziale/guide.json');
  });

  it('is not complete where the disk is full', async () => {
    const w = world(SITE);
    const put = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await completeData({ ...w, cache: { ...w.cache, put } })).toBe(2);
  });

  it('stays as the app left it, and is not asked for again', async () => {
    const mine = '{"organisation":{"name":"Comune di prova"}}';
    const w = world(SITE, { ...SITE, 'config.json': mine });
    expect(await completeData(w)).toBe(0);
    expect(w.asked).toEqual([]);
    expect(await storedData(w, 'config.json')).toEqual(JSON.parse(mine));
  });

  it('never leaves the folder of the guides, whatever a file says', async () => {
    const config = JSON.stringify({ guides: ['../../altro', 'sec-sisr', 7] });
    const catalog = JSON.stringify({ guides: [{ id: 'sec-sisr', overlays: { '../x': 'h' } }] });
    const w = world({ ...SITE, 'config.json': config, 'guides/catalog.json': catalog });
    await completeData(w);
    expect(w.asked.sort()).toEqual([
      'config.json',
      'guides/catalog.json',
      'guides/sec-sisr/guide.json',
    ]);
  });
});

describe("an author's pictures", () => {
  const catalog = (pictures: unknown) =>
    JSON.stringify({ guides: [{ id: 'sec-sisr', overlays: {}, pictures }], configHash: '' });
  const file = 'guides/sec-sisr/portale.png';
  const site = {
    'config.json': '{}',
    'guides/catalog.json': catalog(['portale.png']),
    'guides/sec-sisr/guide.json': '{}',
    [file]: PICTURE,
  };

  it('are kept with the offline copy of their guide, as they came', async () => {
    const w = world(site);
    expect(await completeData(w)).toBe(0);
    expect(w.kept()).toContain(file);
    expect(await w.entry(file)?.text()).toBe(PICTURE);
    expect(w.entry(file)?.headers.get('content-type')).toBe('image/png');
  });

  it('are counted as missing where a captive portal answers for them, and come later', async () => {
    const w = world({ ...site, [file]: PORTAL });
    expect(await completeData(w)).toBe(1);
    expect(w.kept()).not.toContain(file);
    w.server.set(file, PICTURE);
    expect(await completeData(w)).toBe(0);
    expect(w.kept()).toContain(file);
  });

  it('are nothing but PNG files in the folder of the guide', async () => {
    const names = ['../../altro.png', 'a/b.png', 'pagina.html', 'https://x.example/a.png', 7];
    const w = world({ ...site, 'guides/catalog.json': catalog(names) });
    expect(await completeData(w)).toBe(0);
    expect(w.asked.filter((path) => !path.endsWith('.json'))).toEqual([]);
  });
});

describe('a page that asks for a picture', () => {
  const file = 'guides/sec-sisr/portale.png';
  const url = ROOT + file;
  const image = (text: string) => new Response(text, { headers: { 'content-type': 'image/png' } });

  it('gets it from the server, and the copy is the new one from then on', async () => {
    const w = world({}, { [file]: 'old' });
    const answer = await pictureFrom(w.cache, url, async () => image('new'));
    expect(await answer.text()).toBe('new');
    expect(await w.entry(file)?.text()).toBe('new');
  });

  it.each([
    ['the network is down', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a captive portal answers', async () => new Response(PORTAL)],
    ['the server has it no more', async () => new Response('', { status: 404 })],
  ])('gets the copy where %s, and the copy stays', async (_, ask) => {
    const w = world({}, { [file]: 'old' });
    expect(await (await pictureFrom(w.cache, url, ask)).text()).toBe('old');
    expect(await w.entry(file)?.text()).toBe('old');
  });

  it('gets what the network gives where there is no copy', async () => {
    const w = world({});
    const none = async () => new Response('', { status: 404 });
    expect((await pictureFrom(w.cache, url, none)).status).toBe(404);
    const down = async () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(pictureFrom(w.cache, url, down)).rejects.toThrow('Failed to fetch');
    expect(w.kept()).toEqual([]);
  });

  it('gets it where the disk is full', async () => {
    const w = world({});
    const put = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const answer = await pictureFrom({ ...w.cache, put }, url, async () => image('new'));
    expect(await answer.text()).toBe('new');
  });
});
