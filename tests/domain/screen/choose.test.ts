import { describe, expect, it } from 'vitest';
import { chooseVariant, factsOf } from '../../../src/domain/screen/choose.ts';
import type { Variant } from '../../../src/domain/screen/model.ts';
import { aScreen, inChrome } from './fixture.ts';

const named = (id: string, browser: NonNullable<Variant['browser']>): Variant => ({
  ...inChrome(),
  id,
  browser,
});
const SCREEN = {
  ...aScreen(inChrome()),
  variants: [
    named('nuovo', { family: 'chrome', from: 120 }),
    named('vecchio', { family: 'chrome', to: 119 }),
    named('volpe', { family: 'firefox' }),
  ],
};

describe('The drawing that a person sees', () => {
  it.each([
    [{ family: 'chrome', version: 156 }, 'nuovo'],
    [{ family: 'chrome', version: 120 }, 'nuovo'],
    [{ family: 'chrome', version: 119 }, 'vecchio'],
    [{ family: 'chrome' }, 'nuovo'],
    [{ family: 'firefox', version: 115 }, 'volpe'],
    [{ family: 'safari', version: 17 }, 'nuovo'],
    [{ family: 'other' }, 'nuovo'],
    [undefined, 'nuovo'],
  ])('for %o is the one of that browser: %s', (browser, id) => {
    expect(chooseVariant(SCREEN, browser)?.id).toBe(id);
  });
});

describe('The state of a drawing', () => {
  const variant = { ...inChrome(), facts: { avanzate: ['chiuse', 'aperte'], codice: ['A', 'B'] } };

  it('is the first value of each fact, unless the step or the person says otherwise', () => {
    expect(factsOf(variant)).toEqual({ avanzate: 'chiuse', codice: 'A' });
    const use = { show: 'pagina', with: { avanzate: 'aperte' } };
    expect(factsOf(variant, use)).toEqual({ avanzate: 'aperte', codice: 'A' });
    expect(factsOf(variant, use, { avanzate: 'chiuse', codice: 'B' })).toEqual({
      avanzate: 'chiuse',
      codice: 'B',
    });
  });

  it('passes over a value that the drawing does not know', () => {
    expect(factsOf(variant, undefined, { codice: 'Z', altro: 'x' })).toEqual({
      avanzate: 'chiuse',
      codice: 'A',
    });
  });
});
