/** Releases of the app on a server's disk, and somebody who has the app when they come. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildWorker } from '../../src/build/worker.ts';
import { DIST, type FixtureSite, serveCopy } from '../support/server.ts';

/** A copy of the built site on disk, which can be changed while it is served. */
export type Served = Pick<FixtureSite, 'dir' | 'url' | 'close'>;

/** Serves it behind a server that lets the browser keep every file for a year, the worker's too. */
export async function serveForAYear(): Promise<Served> {
  const served = await serveCopy();
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', served.url)).then(async (answer) => {
      for (const name of ['content-type', 'content-security-policy']) {
        const value = answer.headers.get(name);
        if (value !== null) response.setHeader(name, value);
      }
      response.writeHead(answer.status, { 'cache-control': 'public, max-age=31536000' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    dir: served.dir,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await served.close();
    },
  };
}

/** The next version: another shell, and one asset under a new name, as a changed chunk has. */
export async function publish(folder: string, edition: string): Promise<string> {
  markShell(folder, edition);
  const asset = join(folder, 'assets', `nuovo-${edition}.js`);
  writeFileSync(asset, `export const edition = ${JSON.stringify(edition)};\n`.repeat(20));
  await buildWorker({ dist: folder });
  return asset;
}

function markShell(folder: string, edition: string): void {
  const shell = join(folder, 'shell.html');
  const html = readFileSync(shell, 'utf8').replace(/ data-edition="[^"]*"/, '');
  writeFileSync(shell, html.replace('<html ', `<html data-edition="${edition}" `));
}

/** A version in which every asset has a new name; those of the version before are deleted. */
export async function publishAnew(folder: string, edition: string): Promise<void> {
  empty(folder);
  cpSync(DIST, folder, { recursive: true });
  const names = readdirSync(join(folder, 'assets'));
  const renamed = (name: string) => name.replace(/(\.\w+)$/, `-${edition}$1`);
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !/\.(?:html|js|css)$/.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    const text = readFileSync(path, 'utf8');
    const next = names.reduce((so, name) => so.replaceAll(name, renamed(name)), text);
    if (next !== text) writeFileSync(path, next);
  }
  for (const name of names) {
    const path = join(folder, 'assets', name);
    cpSync(path, join(folder, 'assets', renamed(name)));
    rmSync(path);
  }
  markShell(folder, edition);
  await buildWorker({ dist: folder });
}

/** The version as it was built, again. */
export function rollBack(folder: string): void {
  empty(folder);
  cpSync(DIST, folder, { recursive: true });
}

function empty(folder: string): void {
  for (const name of readdirSync(folder)) {
    rmSync(join(folder, name), { recursive: true });
  }
}

/** Milliseconds for a whole version to be brought, or to take over, on a busy machine. */
export const RELEASE_PATIENCE = 60_000;

export const ready = (page: Page) => page.locator('html[data-app=ready]').waitFor();
export const edition = (page: Page) =>
  page.evaluate('document.documentElement.dataset.edition ?? ""');
