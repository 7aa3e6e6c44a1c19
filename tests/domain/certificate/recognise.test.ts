/** Which browser this is, by what it says of itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseBrowser } from '../../../src/domain/certificate/recognise.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

import { anyText } from './fixture.ts';

describe('by the user agent', () => {
  it.each([
    ['Chrome', `${WINDOWS} Chrome/156.0.0.0 Safari/537.36`, 'chrome', 156],
    [
      'Chrome 109 on Windows 7',
      'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
      'chrome',
      109,
    ],
    [
      'Chromium without a window',
      `${WINDOWS} HeadlessChrome/156.0.0.0 Safari/537.36`,
      'chrome',
      156,
    ],
    ['Edge', `${WINDOWS} Chrome/156.0.0.0 Safari/537.36 Edg/155.0.0.0`, 'edge', 155],
    [
      'Firefox',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
      'firefox',
      153,
    ],
    ['Safari', `${MAC} Version/16.4 Safari/605.1.15`, 'safari', 16],
    ['Safari on a telephone', `${IPHONE} Version/17.4 Mobile/15E148 Safari/604.1`, 'safari', 17],
    [
      'the Edge of 2018',
      `${WINDOWS} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`,
      'other',
      undefined,
    ],
    [
      'Internet Explorer',
      'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko',
      'other',
      undefined,
    ],
    ['Opera', `${WINDOWS} Chrome/156.0.0.0 Safari/537.36 OPR/120.0.0.0`, 'other', undefined],
    [
      'Chrome on an iPhone, which is Safari inside',
      `${IPHONE} CriOS/156.0 Mobile/15E148 Safari/604.1`,
      'other',
      undefined,
    ],
    [
      'Firefox on a telephone',
      'Mozilla/5.0 (Android 14; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
      'other',
      undefined,
    ],
    [
      'a Linux browser of the WebKit family',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15',
      'other',
      undefined,
    ],
    ['nothing', '', 'other', undefined],
  ])('%s', (_, userAgent, family, version) => {
    const found = version === undefined ? { family } : { family, version };
    expect(recogniseBrowser(userAgent)).toEqual(found);
  });
});

describe('by its brands, which beat the user agent', () => {
  const agent = `${WINDOWS} Chrome/156.0.0.0 Safari/537.36`;
  const brands = (...names: string[]) => [
    { brand: 'Not(A:Brand', version: '8' },
    ...names.map((brand) => ({ brand, version: '156' })),
  ];
  it.each([
    ['Chrome', brands('Chromium', 'Google Chrome'), 'chrome'],
    ['Edge', brands('Microsoft Edge', 'Chromium'), 'edge'],
    ['Chromium', brands('Chromium'), 'chrome'],
    ['Chromium without a window', brands('Chromium', 'HeadlessChrome'), 'chrome'],
    ['Brave, which hides in the user agent', brands('Brave', 'Chromium'), 'other'],
    ['Opera', brands('Chromium', 'Opera'), 'other'],
  ])('%s', (_, list, family) => {
    expect(recogniseBrowser(agent, list)).toEqual({ family, version: 156 });
  });

  it('and made-up names alone say nothing', () => {
    expect(recogniseBrowser(agent, brands())).toEqual({ family: 'chrome', version: 156 });
  });
});

it('any text at all gives one of the families', () => {
  fc.assert(
    fc.property(anyText, fc.string(), (agent, brand) => {
      const found = recogniseBrowser(agent, [{ brand, version: agent }]);
      expect(['chrome', 'edge', 'firefox', 'safari', 'other']).toContain(found.family);
    }),
  );
});
