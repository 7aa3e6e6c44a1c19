import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildWorker, listPrecache } from '../../src/build/worker.ts';

let dist: string;

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(dist, file)), { recursive: true });
  await writeFile(join(dist, file), text);
}

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'worker-'));
  await put('shell.html', '<!doctype html><script src="__ROOT__assets/app-1.js"></script>');
  await put('assets/app-1.js', 'console.log(1);');
  await put('assets/fonts/con spazio-2.woff2', 'font');
  await put('index.html', '<!doctype html>');
  await put('sec-sisr/index.html', '<!doctype html>');
  await put('config.json', '{}');
  await put('guides/sec-sisr/guide.json', '{}');
});
afterEach(() => rm(dist, { recursive: true }));

describe("the worker's list", () => {
  it('holds the shell and the assets, and no other page and no data', async () => {
    const urls = (await listPrecache(dist)).map((entry) => entry.url);
    expect(urls).toEqual(['shell.html', 'assets/app-1.js', 'assets/fonts/con%20spazio-2.woff2']);
  });

  it('leaves out source maps and copies compressed ahead', async () => {
    const before = await listPrecache(dist);
    for (const end of ['.map', '.br', '.gz']) await put(`assets/app-1.js${end}`, 'x');
    expect(await listPrecache(dist)).toEqual(before);
  });

  it('knows each file by its SHA-384, and the shell by a revision too', async () => {
    for (const entry of await listPrecache(dist)) {
      const content = await readFile(join(dist, decodeURI(entry.url)));
      const hash = createHash('sha256').update(content).digest('base64');
      expect(entry.integrity).toBe(`sha256-${hash}`);
      expect(entry.revision === null).toBe(entry.url !== 'shell.html');
    }
  });

  it('changes revision with the text of the shell', async () => {
    const [before] = await listPrecache(dist);
    await put('shell.html', '<!doctype html><title>2</title>');
    const [after] = await listPrecache(dist);
    expect(after?.revision).not.toBe(before?.revision);
  });

  it('cannot be made without a shell', async () => {
    await rm(join(dist, 'shell.html'));
    await expect(listPrecache(dist)).rejects.toThrow('shell.html');
  });
});

describe('the worker script', () => {
  it('is one classic script beside the shell, of at most 8 kB, with the list in it', async () => {
    await buildWorker({ dist });
    const script = await readFile(join(dist, 'sw.js'), 'utf8');
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toMatch(/process\.env|\/\/# sourceMappingURL/);
    for (const { url, integrity } of await listPrecache(dist)) {
      expect(script).toContain(url);
      expect(script).toContain(integrity);
    }
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(8 * 1024);
    expect((await readdir(dist)).sort()).toEqual([
      'assets',
      'config.json',
      'guides',
      'index.html',
      'sec-sisr',
      'shell.html',
      'sw.js',
    ]);
  });

  it('is the same for the same site, and another for another', async () => {
    const made = async () => {
      await buildWorker({ dist });
      return readFile(join(dist, 'sw.js'), 'utf8');
    };
    const first = await made();
    expect(await made()).toBe(first);
    await put('assets/app-1.js', 'console.log(2);');
    expect(await made()).not.toBe(first);
  });
});
