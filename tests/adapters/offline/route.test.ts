import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../src/sw/route.ts';

const SCOPE = 'https://intranet.example/accesso/';

function navigate(path: string) {
  return routeOf({ method: 'GET', mode: 'navigate', url: new URL(path, SCOPE).href }, SCOPE);
}
function load(path: string, method = 'GET') {
  return routeOf({ method, mode: 'cors', url: new URL(path, SCOPE).href }, SCOPE);
}

describe('what the worker answers', () => {
  it.each(['', 'sec-sisr/', 'sec-sisr/apri-portale', 'en/x/y/z/', 'index.html', '?guida=a.b'])(
    'gives the shell to a person who opens "%s"',
    (path) => expect(navigate(path)).toBe('shell'),
  );

  it.each(['moduli/richiesta.pdf', 'config.json', 'guides/sec-sisr/guide.json', 'logo.SVG'])(
    'gives the real file to a person who opens "%s"',
    (path) => expect(navigate(path)).toBe('network'),
  );

  it('takes the hashed assets from the store', () => {
    expect(load('assets/app-1a2b.js')).toBe('asset');
    expect(load('assets/fonts/titillium-3c.woff2')).toBe('asset');
  });

  it("never stands between the app and the organisation's data", () => {
    expect(load('config.json')).toBe('network');
    expect(load('guides/catalog.json')).toBe('network');
    expect(load('guides/sec-sisr/guide.json')).toBe('network');
  });

  it("gives an author's picture, of a guide of this installation alone", () => {
    expect(load('guides/sec-sisr/portale.png')).toBe('picture');
    expect(load('icons/icon-192.png')).toBe('network');
    expect(load('/guides/sec-sisr/portale.png')).toBe('network');
    expect(load('guides/sec-sisr/portale.png', 'POST')).toBe('network');
    expect(navigate('guides/sec-sisr/portale.png')).toBe('network');
  });

  it('leaves other folders, other hosts and sent forms alone', () => {
    expect(navigate('/altro/')).toBe('network');
    expect(navigate('https://altro.example/accesso/')).toBe('network');
    expect(load('assets/app-1a2b.js', 'POST')).toBe('network');
    expect(load('/assets/app-1a2b.js')).toBe('network');
  });
});
