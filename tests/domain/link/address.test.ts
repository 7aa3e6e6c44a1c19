import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  guideAddress,
  homeAddress,
  otherLanguage,
  PAGES,
  pageAddress,
  parseAddress,
  printAddress,
  RESERVED_IDS,
  stepAddress,
  stripIndex,
} from '../../../src/domain/link/address.ts';

const baked = () => true;
const notBaked = () => false;

describe('the address of a page', () => {
  it.each([
    [homeAddress('it'), '/'],
    [homeAddress('en'), '/en/'],
    [pageAddress('en', 'assistenza'), '/en/assistenza/'],
    [guideAddress('it', 'sec-sisr'), '/sec-sisr/'],
    [guideAddress('en', 'sec-sisr', notBaked), '/en/?guida=sec-sisr'],
    [stepAddress('it', 'sec-sisr', 'apri-portale', baked), '/sec-sisr/apri-portale/'],
    [stepAddress('en', 'sec-sisr', 'apri-portale', baked), '/en/sec-sisr/apri-portale/'],
    [stepAddress('it', 'g', 's', notBaked), '/?guida=g&passo=s'],
    [printAddress('it', 'sec-sisr'), '/sec-sisr/stampa/'],
    [printAddress('it', 'g', notBaked), '/?guida=g&passo=stampa'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });

  it('asks about the step, not only about its guide', () => {
    const only = (guide: string, step?: string) => guide === 'g' && step !== 'nuovo';
    expect(stepAddress('it', 'g', 'vecchio', only)).toBe('/g/vecchio/');
    expect(stepAddress('it', 'g', 'nuovo', only)).toBe('/?guida=g&passo=nuovo');
  });
});

describe('what an address names', () => {
  it.each<[string, Address]>([
    ['/', { lang: 'it', kind: 'home' }],
    ['', { lang: 'it', kind: 'home' }],
    ['/index.html', { lang: 'it', kind: 'home' }],
    ['/en', { lang: 'en', kind: 'home' }],
    ['/en/index.html', { lang: 'en', kind: 'home' }],
    ['/assistenza/', { lang: 'it', kind: 'page', page: 'assistenza' }],
    ['/en/autori', { lang: 'en', kind: 'page', page: 'autori' }],
    ['/assistenza/altro/', { lang: 'it', kind: 'unknown' }],
    ['/g/', { lang: 'it', kind: 'guide', guide: 'g' }],
    ['/g/index.html', { lang: 'it', kind: 'guide', guide: 'g' }],
    ['/g/s/index.html', { lang: 'it', kind: 'step', guide: 'g', step: 's' }],
    ['/en/g/stampa/', { lang: 'en', kind: 'print', guide: 'g' }],
    ['/assets/x/', { lang: 'it', kind: 'unknown' }],
    ['/stampa/', { lang: 'it', kind: 'unknown' }],
    ['/g/s/t/', { lang: 'it', kind: 'unknown' }],
    ['/G/', { lang: 'it', kind: 'unknown' }],
    ['/%E0%A4%A/', { lang: 'it', kind: 'unknown' }],
    ['/../etc/', { lang: 'it', kind: 'unknown' }],
  ])('%s', (pathname, address) => {
    expect(parseAddress(pathname)).toEqual(address);
  });

  it('is read from the query on the first page only', () => {
    expect(parseAddress('/en/', '?guida=g&passo=s')).toMatchObject({ kind: 'step', step: 's' });
    expect(parseAddress('/g/', '?guida=altra')).toMatchObject({ kind: 'guide', guide: 'g' });
    expect(parseAddress('/', '?guida=')).toMatchObject({ kind: 'home' });
    expect(parseAddress('/', '?guida=../x')).toMatchObject({ kind: 'unknown' });
    expect(parseAddress('/', '?fatto=apri')).toMatchObject({ kind: 'home' });
  });

  it('is always something, for any address at all', () => {
    const part = fc.constantFrom(
      '/',
      '/',
      'en',
      'g',
      'stampa',
      'autori',
      '..',
      '%',
      '%E0',
      'è',
      ' ',
    );
    const path = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(path, fc.string(), (pathname, query) => {
        expect(['home', 'page', 'guide', 'print', 'step', 'unknown']).toContain(
          parseAddress(pathname, `?guida=${query}`).kind,
        );
      }),
    );
  });

  it('comes back from the address written for it, baked or not, in both languages', () => {
    const id = fc
      .stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,4})?$/)
      .filter((x) => !RESERVED_IDS.has(x));
    fc.assert(
      fc.property(
        fc.constantFrom('it', 'en'),
        id,
        id,
        fc.boolean(),
        (lang, guide, step, isBaked) => {
          const back = (address: string) => {
            const url = new URL(address, 'https://x.example');
            return parseAddress(url.pathname, url.search);
          };
          const has = () => isBaked;
          expect(back(guideAddress(lang, guide, has))).toEqual({ lang, kind: 'guide', guide });
          expect(back(printAddress(lang, guide, has))).toEqual({ lang, kind: 'print', guide });
          expect(back(stepAddress(lang, guide, step, has))).toEqual({
            lang,
            kind: 'step',
            guide,
            step,
          });
          const other = lang === 'it' ? 'en' : 'it';
          expect(otherLanguage(stepAddress(lang, guide, step, has), other)).toBe(
            stepAddress(other, guide, step, has),
          );
        },
      ),
    );
  });
});

describe('the same page in the other language', () => {
  it.each([
    ['/', 'en', '/en/'],
    ['/en/', 'it', '/'],
    ['/en', 'it', '/'],
    ['/en/g/s/?fatto=s#s', 'it', '/g/s/?fatto=s#s'],
    ['/g/?x=1#y', 'en', '/en/g/?x=1#y'],
    ['/en/g/', 'en', '/en/g/'],
    ['/ente/', 'it', '/ente/'],
    ['/en?guida=g', 'it', '/?guida=g'],
  ] as const)('%s in %s is %s', (address, lang, other) => {
    expect(otherLanguage(address, lang)).toBe(other);
  });
});

it.each([
  ['/g/index.html', '/g/'],
  ['index.html', ''],
  ['/index.html', '/'],
  ['/myindex.html', '/myindex.html'],
  ['/index.html/', '/index.html/'],
])('%s is shown as %s', (path, shown) => {
  expect(stripIndex(path)).toBe(shown);
});

it('keeps the words of its own addresses from guides and steps', () => {
  for (const word of [
    ...PAGES,
    'stampa',
    'en',
    'assets',
    'guides',
    'icons',
    'index',
    '404',
    'sw',
    'config',
  ]) {
    expect(RESERVED_IDS.has(word)).toBe(true);
  }
});
