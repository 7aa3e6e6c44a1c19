import { afterEach, describe, expect, it } from 'vitest';
import type { FixtureSite } from '../support/server.ts';
import { serveFixture } from '../support/server.ts';

const FILES = {
  'index.html': '<h1>prima</h1>',
  '404.html': '<h1>non trovata</h1>',
  'guida/passo/index.html': '<h1>passo</h1>',
  'assets/app-1a2b.js': 'app',
  'config.json': '{}',
  'sw.js': 'worker',
  'headers.json': '{"Content-Security-Policy": "default-src \'none\'"}',
};

let site: FixtureSite;
afterEach(() => site.close());

async function ask(path: string): Promise<Response> {
  return fetch(new URL(path, site.url), { redirect: 'manual' });
}

describe('an ordinary web server', () => {
  it('gives the page of a folder, and leads an address without the last slash to it', async () => {
    site = await serveFixture(FILES);
    expect(await (await ask('guida/passo/?a=1')).text()).toBe('<h1>passo</h1>');
    const moved = await ask('guida/passo?a=1');
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe('/guida/passo/?a=1');
  });

  it('says 404 where there is nothing, with the page for that', async () => {
    site = await serveFixture(FILES);
    for (const path of ['manca/', 'guida/passo/index', 'guida', '%ff', '..%2f..%2fetc/passwd']) {
      const answer = await ask(path);
      if (path === 'guida') expect(answer.status).toBe(301);
      else {
        expect([path, answer.status]).toEqual([path, 404]);
        expect(await answer.text()).toBe('<h1>non trovata</h1>');
      }
    }
  });

  it('does not lead to another host', async () => {
    site = await serveFixture(FILES);
    const answer = await fetch(`${site.url}/guida/passo`, { redirect: 'manual' });
    expect(answer.status).toBe(404);
  });

  it('sends the policy of headers.json with pages only, and lets only assets be kept', async () => {
    site = await serveFixture(FILES);
    const policies: Record<string, unknown> = {};
    for (const path of ['', 'manca', 'config.json', 'sw.js', 'assets/app-1a2b.js']) {
      const { headers } = await ask(path);
      policies[path] = [headers.get('content-security-policy'), headers.get('cache-control')];
    }
    const policy = "default-src 'none'";
    expect(policies).toEqual({
      '': [policy, 'no-cache'],
      manca: [policy, 'no-cache'],
      'config.json': [null, 'no-cache'],
      'sw.js': [null, 'no-cache'],
      'assets/app-1a2b.js': [null, 'public, max-age=31536000, immutable'],
    });
  });

  it('shows a file that was edited meanwhile', async () => {
    site = await serveFixture(FILES);
    await ask('config.json');
    site.write('config.json', '{"new": true}');
    expect(await (await ask('config.json')).text()).toBe('{"new": true}');
  });
});

describe('the simplest server there is', () => {
  it('serves a sub-folder, without any header of ours and without a 404 page', async () => {
    site = await serveFixture(FILES, { plain: true, base: '/una/sotto-cartella/' });
    const page = await ask('guida/passo/');
    expect(await page.text()).toBe('<h1>passo</h1>');
    expect(page.headers.get('content-type')).toBe('text/html');
    for (const name of ['content-security-policy', 'x-content-type-options', 'etag']) {
      expect([name, page.headers.get(name)]).toEqual([name, null]);
    }
    expect((await ask('/')).status).toBe(404);
    expect(await (await ask('manca')).text()).toBe('Not found');
    expect((await ask('/una/sotto-cartella')).headers.get('location')).toBe('/una/sotto-cartella/');
  });
});
