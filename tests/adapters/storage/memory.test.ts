import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../../../src/adapters/storage/memory-store.ts';
import { createMemorySettings } from '../../../src/adapters/storage/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/progress/settings.ts';
import { entry } from './browser.ts';

const STORAGE = ['indexedDB', 'localStorage', 'sessionStorage', 'BroadcastChannel', 'caches'];

/** Every storage of the browser, made to throw whatever is done with it. */
function forbidStorage(): void {
  const touched = () => {
    throw new Error('A shared PC: storage was touched.');
  };
  const handler = { get: touched, set: touched, has: touched, apply: touched, construct: touched };
  for (const name of STORAGE) vi.stubGlobal(name, new Proxy(class {}, handler));
}

afterEach(() => vi.unstubAllGlobals());

describe('on a shared PC', () => {
  it('a visit goes from the first answer to "Cancella tutto" without touching any storage', async () => {
    forbidStorage();
    expect(() => Reflect.get(globalThis.localStorage, 'length')).toThrow('touched');

    const store = createMemoryStore('shared');
    expect(store.keeping).toEqual({ kind: 'memory', reason: 'shared' });
    store.onChange(() => {});
    store.onKeeping(() => {});
    expect(await store.load()).toEqual({ journals: {}, lost: [], damaged: {} });
    await store.append('posta', entry(1));
    expect(await store.append('posta', entry(2))).toEqual([entry(1), entry(2)]);
    await store.append('rete', entry(3));
    expect(await store.clear('rete')).toBe(true);
    expect((await store.load()).journals).toEqual({ posta: [entry(1), entry(2)] });
    expect(await store.clearAll()).toEqual([]);
    expect((await store.load()).journals).toEqual({});
    store.close();
  });

  it('a larger text holds for the visit, and touches no storage', () => {
    forbidStorage();
    const settings = createMemorySettings();
    expect(settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(settings.write({ textSize: 'large', contrast: 'high' })).toBe(false);
    expect(settings.read()).toEqual({ textSize: 'large', contrast: 'high' });
  });
});
