import { describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../../src/adapters/storage/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/progress/settings.ts';
import { Keys } from './browser.ts';

const KEY = 'primo-accesso.settings';

describe('the size of the text', () => {
  it('is the same at the next visit, before anything is painted', () => {
    const world = { localStorage: new Keys() };
    const large = { textSize: 'larger', contrast: 'high' } as const;
    expect(createSettingsStore({ world }).write(large)).toBe(true);
    expect(createSettingsStore({ world }).read()).toEqual(large);
    expect(Object.keys(world.localStorage.all())).toEqual([KEY]);
  });

  it.each([
    ['nothing', undefined],
    ['half a text', '{"textSize":"lar'],
    ['null', 'null'],
    ['unknown values', '{"textSize":"huge","contrast":1}'],
  ])('is normal where %s is stored', (_, text) => {
    const localStorage = new Keys();
    if (text !== undefined) localStorage.setItem(KEY, text);
    expect(createSettingsStore({ world: { localStorage } }).read()).toEqual(DEFAULT_SETTINGS);
  });

  it('survives beside a field that this version does not know', () => {
    const localStorage = new Keys();
    localStorage.setItem(KEY, '{"textSize":"large","contrast":"sepia"}');
    const settings = createSettingsStore({ world: { localStorage } }).read();
    expect(settings).toEqual({ textSize: 'large', contrast: 'normal' });
  });

  it('holds for the page where it cannot be kept', () => {
    const full = new Keys();
    full.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    const forbidden = {
      get localStorage(): Storage {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    };
    for (const world of [{ localStorage: full }, forbidden, { localStorage: undefined }]) {
      const store = createSettingsStore({ world });
      expect(store.write({ textSize: 'large', contrast: 'normal' })).toBe(false);
      expect(store.read().textSize).toBe('large');
    }
  });
});
