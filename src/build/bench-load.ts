/**
 * What one small machine holds: nginx with the built site, and `wrk` asking it for the files of a first
 * visit (page of a step, scripts, style, data), for ten seconds, both on this machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, startServer } from '../../tests/deploy/servers.ts';
import { scriptsOf } from './budgets.ts';
import { addressesIn } from './site-addresses.ts';

const SECONDS = 10;
const CONNECTIONS = 50;

/** Prints visits a second; says so where nginx or wrk is not there. */
export async function benchLoad(dist: string): Promise<void> {
  const wrk = spawnSync('wrk', ['-v']);
  if (!isInstalled('nginx') || wrk.error) {
    console.log('Load: not run, nginx or wrk is not on this machine.');
    return;
  }
  const [step = ''] = addressesIn(dist).steps;
  const [, guide = ''] = step.split('/');
  const files = [
    step.slice(1),
    ...scriptsOf(dist, step),
    ...['config.json', 'guides/catalog.json', `guides/${guide}/guide.json`],
  ];
  const folder = mkdtempSync(join(tmpdir(), 'primo-accesso-load-'));
  const server = await startServer('nginx', '/');
  try {
    const script = join(folder, 'visit.lua');
    writeFileSync(script, visitScript(files));
    const run = spawnSync(
      'wrk',
      ['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-s', script, server.url],
      { encoding: 'utf8' },
    );
    if (run.status !== 0) throw new Error(`wrk failed: ${run.stderr}`);
    const requests = Number(/Requests\/sec:\s+([\d.]+)/.exec(run.stdout)?.[1]);
    const errors = /Non-2xx|Socket errors/.exec(run.stdout) ? ' WITH ERRORS' : '';
    console.log(
      `Load: ${Math.round(requests)} requests a second from nginx (gzip), ${CONNECTIONS} connections: ` +
        `about ${Math.round(requests / files.length)} first visits a second of ${files.length} files each${errors}`,
    );
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each connection asks for the files in turn, compressed, as a browser does. */
function visitScript(files: readonly string[]): string {
  return `local files = { ${files.map((file) => JSON.stringify(`/${file}`)).join(', ')} }
local at = 0
request = function()
  at = at % #files + 1
  return wrk.format("GET", files[at], { ["Accept-Encoding"] = "gzip" })
end
`;
}
