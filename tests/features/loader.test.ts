import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../src/adapters/data/fetch-text.ts';
import { en } from '../../src/copy/en.ts';
import type { Config, Language } from '../../src/domain/config/model.ts';
import type { Catalog, DataSource, Loaded } from '../../src/ports/data.ts';
import { createPlaceLoader } from '../../src/state/load.ts';
import type { PlaceData } from '../../src/state/place.ts';
import { aGuide } from '../support/guide-builder.ts';

const guide = aGuide({
  with: { variables: { sala: { kind: 'text', value: '1', description: '' } } },
});
const entry = (id: string) => ({
  id,
  mark: 'PR',
  version: '1',
  hash: '',
  overlays: {},
  title: {},
  summary: {},
  steps: [],
});

/** A source that counts what it is asked, and fails for the guides named in `broken`. */
function aSource(config: Config = {}, broken: Set<string> = new Set()) {
  const asked: string[] = [];
  const loaded = <T>(value: T): Loaded<T> => ({ value, from: 'network', problems: [] });
  const catalog: Catalog = { configHash: '', guides: [entry('prova'), entry('altra')] };
  const source: DataSource = {
    config: async () => loaded(config),
    catalog: async () => catalog,
    guide: async (id: string, language: Language) => {
      asked.push(`${language} ${id}`);
      if (broken.has(id)) throw new DataError('unreachable', id);
      return loaded({ ...guide, id });
    },
  };
  return { source, asked, broken };
}

const shown = async (place: PlaceData | Promise<PlaceData>) => {
  const { guides, failed } = await place;
  return { guides: Object.keys(guides), failed };
};

describe('what a page needs', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('comes once; afterwards it is there without waiting', async () => {
    const { source, asked } = aSource();
    const loader = createPlaceLoader(source);
    await loader.load('it', ['prova']);
    const again = loader.load('it', ['prova']);
    expect(again).not.toBeInstanceOf(Promise);
    expect(asked).toEqual(['it prova']);
  });

  it('comes again in the other language, with its words', async () => {
    const { source, asked } = aSource();
    const loader = createPlaceLoader(source);
    await loader.load('it', ['prova']);
    const english = await loader.load('en', ['prova']);
    expect(english.copy).toBe(en);
    expect(asked).toEqual(['it prova', 'en prova']);
  });

  it('brings the organisation’s values into the guide', async () => {
    const config = { guideSettings: { prova: { variables: { sala: '12 bis' } } } };
    const place = await createPlaceLoader(aSource(config).source).load('it', ['prova']);
    expect(place.guides.prova?.variables).toEqual({ sala: '12 bis' });
  });

  it('is every guide that the organisation offers, or else every baked one', async () => {
    const all = createPlaceLoader(aSource().source).load('it', 'offered');
    expect(await shown(all)).toEqual({ guides: ['prova', 'altra'], failed: [] });
    const chosen = createPlaceLoader(aSource({ guides: ['altra'] }).source).load('it', 'offered');
    expect(await shown(chosen)).toEqual({ guides: ['altra'], failed: [] });
  });

  it('leaves out a guide that fails, and tries it again when it is told to', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { source, asked, broken } = aSource({}, new Set(['altra']));
    const loader = createPlaceLoader(source);
    const load = () => loader.load('it', ['prova', 'altra']);
    expect(await shown(load())).toEqual({ guides: ['prova'], failed: ['altra'] });
    expect(warned).toHaveBeenCalledOnce();
    broken.clear();
    expect(await shown(load())).toEqual({ guides: ['prova'], failed: ['altra'] });
    expect(asked).toEqual(['it prova', 'it altra']);
    loader.forgetFailures();
    expect(await shown(load())).toEqual({ guides: ['prova', 'altra'], failed: [] });
    expect(asked).toEqual(['it prova', 'it altra', 'it altra']);
  });
});
