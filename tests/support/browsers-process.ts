/** Processes that a test starts: ended by id, with their children, also when the test fails. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const running = new Set<ChildProcess>();
const complaints = new WeakMap<ChildProcess, string>();
const folders = new Set<string>();

process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
  for (const folder of folders) {
    try {
      removeFolder(folder);
    } catch (error) {
      // A browser of Playwright or puppeteer is ended a moment later, and still writes.
      console.warn(`A test was broken off and leaves ${folder}: ${String(error)}`);
    }
  }
});
// A signal would end Node without `exit`; a group of its own does not get the terminal's Ctrl+C.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(name, () => process.exit(1));
}

/**
 * Starts a program as the head of its own process group, so that `endProcess` reaches the programs
 * it starts in turn. `stdio`: nothing in, both outputs piped.
 */
export function startProcess(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(path, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  // A pipe that nobody reads fills up and stops the program.
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    complaints.set(child, ((complaints.get(child) ?? '') + chunk).slice(-2_000));
  });
  return child;
}

/** The end of what a program wrote to its error output. */
export function complaintsOf(child: ChildProcess): string {
  return complaints.get(child) ?? '';
}

/** Resolves when a process is gone; at once without one. */
export async function hasEnded(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((done) => child.once('exit', () => done()));
}

/** Ends a started process and its group; resolves when it is gone, by force after 5 seconds. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = hasEnded(child);
    signal(child, 'SIGTERM');
    const force = setTimeout(() => signal(child, 'SIGKILL'), 5_000);
    await gone;
    clearTimeout(force);
  }
  // The head may be gone while a member of its group lives on.
  signal(child, 'SIGKILL');
  running.delete(child);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    // ESRCH: the whole group is gone already, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Full path of a program in PATH, or undefined. */
export function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** A new folder for a browser's profile, removed at the latest when this process ends. */
export function profileFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'primo-accesso-profile-'));
  folders.add(folder);
  return folder;
}

/** Removes a folder; a browser that is still writing its last files gets a few tries. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  folders.delete(folder);
}
