import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apacheConf } from './apache.ts';
import { caddyConf } from './caddy.ts';
import { iisConf } from './iis.ts';
import { nginxConf } from './nginx.ts';
import type { PageHeaders } from './rules.ts';

/** The sub-folder of the ready files; `npm run release -- --base /name/` writes them for another. */
export const SUB_FOLDER = '/primo-accesso/';

/** Into the site's own folder: what Apache and IIS read there, wherever it is served. */
export async function writeInSite(
  dist: string,
  headers: PageHeaders,
  notFound: string,
): Promise<void> {
  await writeFile(join(dist, '.htaccess'), apacheConf(headers, notFound));
  await writeFile(join(dist, 'web.config'), iisConf(headers));
}

/**
 * Beside the site: what an administrator includes in the configuration of nginx or Caddy, once for
 * the root of a host and once for a sub-folder, and the worker that ends an installation's own.
 */
export async function writeBeside(
  folder: string,
  headers: PageHeaders,
  base = SUB_FOLDER,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files: readonly [string, string][] = [
    ['nginx-root.conf', nginxConf('/', headers)],
    ['nginx-folder.conf', nginxConf(base, headers)],
    ['caddy-root.conf', caddyConf('/', headers)],
    ['caddy-folder.conf', caddyConf(base, headers)],
  ];
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  await mkdir(join(folder, 'kill-switch'), { recursive: true });
  const worker = fileURLToPath(new URL('./kill-switch.js', import.meta.url));
  await copyFile(worker, join(folder, 'kill-switch/sw.js'));
}
