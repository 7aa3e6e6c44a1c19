import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/domain/hash.ts';

describe('the name of a text', () => {
  it('is that of the published cyrb53', () => {
    // From the reference implementation's own comparison page, in base 36.
    expect(parseInt(hashText('a'), 36)).toBe(7929297801672961);
    expect(parseInt(hashText('b'), 36)).toBe(8684336938537663);
    expect(parseInt(hashText('revenge'), 36)).toBe(4051478007546757);
    expect(parseInt(hashText('revenue'), 36)).toBe(8309097637345594);
  });

  it('has always 11 characters, and differs between texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(hashText(a)).toMatch(/^[0-9a-z]{11}$/);
        expect(hashText(a) === hashText(b)).toBe(a === b);
      }),
    );
  });
});
