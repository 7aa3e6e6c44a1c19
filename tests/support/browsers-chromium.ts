/** Debian's Chromium and Chromium 109, both driven by Playwright with a persistent profile. */
import type { BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './browsers-chromium-args.ts';
import { unpackChromium109 } from './browsers-chromium109.ts';
import { recordNotRun } from './browsers-not-run.ts';
import { profileFolder, removeFolder } from './browsers-process.ts';
import type { Engine, EngineName } from './browsers-visitor.ts';
import { PATIENCE, until } from './browsers-visitor.ts';

export interface LaunchOptions {
  /** Profile to use and keep; without it a new one is made, and removed at `close`. */
  readonly profileDir?: string;
  /** Arguments after the usual ones. */
  readonly args?: readonly string[];
}

export interface ChromiumSession {
  readonly name: EngineName;
  readonly version: string;
  /** Use `context.route`, not `page.route`: only that one sees a service worker's requests. */
  readonly context: BrowserContext;
  readonly page: Page;
  readonly profileDir: string;
  /** Addresses asked for on other hosts than this machine. None can be reached. */
  readonly outside: readonly string[];
  /** Ends the browser; a profile made by the launcher is removed unless `keepProfile`. */
  close(keepProfile?: boolean): Promise<void>;
}

/**
 * Starts the machine's Chromium. No host but this machine can be reached (`CHROMIUM_ARGS`).
 *
 * @returns undefined, and records "not run", when the machine has none.
 */
export async function launchChromium(
  options: LaunchOptions = {},
): Promise<ChromiumSession | undefined> {
  const executablePath = findChromium();
  if (executablePath !== undefined) return start('Chromium', executablePath, options);
  recordNotRun('Chromium', 'no chromium on this machine');
  return undefined;
}

/**
 * Starts Chromium 109, the oldest that the app promises to run in (Windows 7's last).
 *
 * @returns undefined, and records "not run", where its Linux x64 binary cannot run.
 */
export async function launchChromium109(
  options: LaunchOptions = {},
): Promise<ChromiumSession | undefined> {
  const unpacked = await unpackChromium109();
  if ('path' in unpacked) return start('Chromium 109', unpacked.path, options);
  recordNotRun('Chromium 109', unpacked.why);
  return undefined;
}

async function start(
  name: EngineName,
  executablePath: string,
  { profileDir, args = [] }: LaunchOptions,
): Promise<ChromiumSession> {
  const folder = profileDir ?? profileFolder();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...CHROMIUM_ARGS, ...args],
    locale: 'it-IT',
  });
  context.setDefaultTimeout(PATIENCE);
  const outside: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = hostname === '127.0.0.1' || hostname === 'localhost';
    if (/^(https?|wss?):$/.test(protocol) && !own) outside.push(request.url());
  });
  return {
    name,
    version: context.browser()?.version() ?? 'unknown',
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    profileDir: folder,
    outside,
    close: async (keepProfile = false) => {
      await context.close();
      if (profileDir === undefined && !keepProfile) removeFolder(folder);
    },
  };
}

type Launcher = (options?: LaunchOptions) => Promise<ChromiumSession | undefined>;

/** The same browser as an engine for `visitorOf`. */
export async function chromiumEngine(
  launch: Launcher,
  options: LaunchOptions = {},
): Promise<Engine | undefined> {
  const first = await launch(options);
  if (first === undefined) return undefined;
  let session = first;
  return {
    name: first.name,
    version: first.version,
    keepsProfile: true,
    goto: async (address) => {
      await session.page.goto(address);
    },
    evaluate: (expression) => session.page.evaluate(expression),
    click: (role, name) => session.page.getByRole(role, { name, exact: true }).click(),
    press: (key) => session.page.keyboard.press(key),
    screenshot: () => session.page.screenshot(),
    restart: async () => {
      await session.close(true);
      const again = await launch({ ...options, profileDir: first.profileDir });
      if (again === undefined) throw new Error(`${first.name} did not start again`);
      session = again;
    },
    close: async () => {
      await session.close();
      if (options.profileDir === undefined) removeFolder(first.profileDir);
    },
  };
}

/** Ends the browser at once, as a power cut does: nothing it holds back is written any more. */
export async function killChromium(session: ChromiumSession | undefined): Promise<void> {
  const browser = session?.context.browser();
  if (!browser) throw new Error('This browser cannot be asked for its processes');
  const debug = await browser.newBrowserCDPSession();
  const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('No process of the browser itself');
  const gone = new Promise<void>((done) => browser.once('disconnected', () => done()));
  process.kill(main.id, 'SIGKILL');
  await gone;
  // While it is in the list of processes its profile is taken: a new start would hand over to it.
  await until(
    async () => !isRunning(main.id),
    () => `The browser's process ${main.id} does not end`,
  );
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
