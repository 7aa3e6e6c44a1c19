/** The browser that shows the page, by its `navigator`. */
import { describe, expect, it } from 'vitest';
import { thisBrowser } from '../../../src/adapters/browser/recognise.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0';

describe('this browser', () => {
  it('is what its brands say, where it has any', () => {
    const brands = [
      { brand: 'Not(A:Brand', version: '8' },
      { brand: 'Chromium', version: '156' },
      { brand: 'Brave', version: '156' },
    ];
    expect(thisBrowser({ userAgent: CHROME, userAgentData: { brands } }).family).toBe('other');
  });

  it('is what its user agent says, without brands: Firefox, Safari, plain http', () => {
    expect(thisBrowser({ userAgent: FIREFOX })).toEqual({ family: 'firefox', version: 153 });
    expect(thisBrowser({ userAgent: CHROME, userAgentData: {} })).toEqual({
      family: 'chrome',
      version: 156,
    });
  });
});
