import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../../src/adapters/data/fetch-text.ts';
import { loadScreens } from '../../../src/adapters/data/screens.ts';
import type { ReadChecked } from '../../../src/adapters/data/source.ts';
import type { Catalog } from '../../../src/ports/data.ts';

const FILE = JSON.stringify({
  format: 1,
  screens: [
    {
      id: 'pagina',
      title: 'La pagina',
      variants: [
        {
          id: 'chrome',
          frame: { kind: 'page' },
          parts: [{ kind: 'button', id: 'accedi', text: 'Accedi' }],
        },
      ],
    },
  ],
});
const ENGLISH = JSON.stringify({
  'screen/pagina': { title: 'The page', 'variants.chrome.parts.accedi.text': 'Log in' },
});
const CATALOG: Catalog = {
  configHash: '',
  guides: [
    {
      id: 'portale',
      mark: 'PR',
      version: '1',
      hash: '',
      overlays: {},
      screens: { it: 'i', en: 'e' },
      title: {},
      summary: {},
      steps: [],
    },
  ],
};

/** Reads from these files, each checked as one that nobody knows yet. */
function readFrom(files: Readonly<Record<string, string>>): ReadChecked {
  return async (place, kind) => {
    const text = files[place];
    if (text === undefined) throw new DataError('unreachable', place);
    const { value, problems } = await kind.check(text);
    if (value === undefined) throw new DataError('invalid', place);
    return { value, from: 'network', problems };
  };
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const SITE = {
  'guides/portale/screens.json': FILE,
  'guides/portale/screens.en.json': ENGLISH,
};

describe("a guide's drawings", () => {
  it('come in Italian, or with their translation', async () => {
    const italian = await loadScreens('portale', 'it', CATALOG, readFrom(SITE));
    expect(italian.value[0]?.title).toBe('La pagina');
    const english = await loadScreens('portale', 'en', CATALOG, readFrom(SITE));
    expect(english.value[0]?.title).toBe('The page');
    expect(english.value[0]?.variants[0]?.parts[0]).toMatchObject({ text: 'Log in' });
  });

  it('stay Italian where the translation cannot be had', async () => {
    const files = { 'guides/portale/screens.json': FILE };
    const { value } = await loadScreens('portale', 'en', CATALOG, readFrom(files));
    expect(value[0]?.title).toBe('La pagina');
  });

  it('are refused as a whole where the file is broken', async () => {
    const files = { ...SITE, 'guides/portale/screens.json': '{"format":1,"screens":[{"id":1}]}' };
    await expect(loadScreens('portale', 'it', CATALOG, readFrom(files))).rejects.toThrow(DataError);
  });
});
