import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promise } from './promise.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, 'src/build/build.ts');

/** Two machines that have nothing in common but the sources. */
const MACHINES = [
  { umask: '022', TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  { umask: '077', TZ: 'America/Anchorage', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'primo-accesso-two-builds-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Path in the site -> its bytes. */
function filesOf(dist: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((path) => [relative(dist, path), readFileSync(path)]));
}

describe('two builds of the same sources', () => {
  it('are the same to the byte, whatever the folder, the time zone, the language and the rights', async () => {
    const counted = promise('reproducible', 'build');
    const { VITEST, ...env } = process.env;
    const built: ReadonlyMap<string, Buffer>[] = [];
    for (const [index, { umask, ...machine }] of MACHINES.entries()) {
      const out = join(folder, index === 0 ? 'uno' : 'un/altra cartella');
      const command = `umask ${umask} && exec "$0" --import tsx "$1" --out "$2"`;
      await promisify(execFile)('sh', ['-c', command, process.execPath, BUILD, out], {
        cwd: ROOT,
        env: { ...env, ...machine, NODE_ENV: 'production' },
      });
      built.push(filesOf(out));
    }
    const [one = new Map(), other = new Map()] = built;
    expect(one.size).toBeGreaterThan(300);
    expect([...other.keys()]).toEqual([...one.keys()]);
    for (const [file, bytes] of one) {
      await counted.case(file, () => {
        expect(other.get(file)?.equals(bytes)).toBe(true);
      });
    }
    counted.settle();
  });
});
