/** `npm run sandbox` as a process: what it prints, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { quietPort } from '../support/ports.ts';
import { PEOPLE } from './people.ts';
import { visitor } from './visitor.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let running: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-command-'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the command. `said` is what it printed, `ended` its exit code. */
function start(...args: readonly string[]) {
  const { VITEST, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'tests/sandbox/main.ts'), ...args],
    { cwd: ROOT, env: { ...env, TMPDIR: folder } },
  );
  running = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  return { child, ended, said: () => said };
}

it.each(['SIGINT', 'SIGTERM'] as const)('says what to open, and %s ends it all', async (signal) => {
  const { child, ended, said } = start('--port', '0');
  await expect.poll(said, { timeout: 120_000 }).toContain(PEOPLE.at(-1)?.fiscalCode);
  for (const { fiscalCode, mail } of PEOPLE) {
    expect(said()).toContain(fiscalCode);
    expect(said()).toContain(mail);
  }
  const addresses = [...said().matchAll(/(https?:\/\/[\w.]+:\d+)\//g)].map(
    ([, origin = '']) => origin,
  );
  expect(addresses).toHaveLength(8);
  for (const origin of addresses) {
    const { hostname } = new URL(origin);
    expect(['127.0.0.1', 'localhost']).toContain(hostname);
    expect((await visitor().get(`${origin}/`)).status, origin).toBeLessThan(500);
  }
  child.kill(signal);
  expect(await ended).toBe(0);
  for (const origin of addresses) {
    await expect(visitor().get(`${origin}/`), origin).rejects.toThrow('ECONNREFUSED');
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('primo-accesso'))).toEqual([]);
});

it('names a port that is taken, and leaves nothing behind', async () => {
  const other = createServer();
  // Those before it are free: it is the first that is taken.
  const first = await quietPort(4);
  const port = first + 3;
  await new Promise<void>((ready) => other.listen(port, '127.0.0.1', ready));
  const { ended, said } = start('--port', String(first));
  expect(await ended).toBe(1);
  await new Promise<void>((done) => other.close(() => done()));
  expect(said()).toContain(`Port ${port} is taken`);
  expect(readdirSync(folder).filter((name) => name.startsWith('primo-accesso'))).toEqual([]);
});

it('says what is wrong with a port', async () => {
  const { ended, said } = start('--port', 'ottanta');
  expect(await ended).toBe(1);
  expect(said()).toContain('--port must be a number');
});
