/** WebKitGTK's MiniBrowser through Debian's WebKitWebDriver, on a virtual screen of its own. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { recordNotRun } from './browsers-not-run.ts';
import { complaintsOf, endProcess, findProgram, startProcess } from './browsers-process.ts';
import type { Engine, Key, Role } from './browsers-visitor.ts';
import { until } from './browsers-visitor.ts';
import type { WebDriverSession } from './browsers-webdriver.ts';
import { isReady, openSession } from './browsers-webdriver.ts';
import { quietPort } from './ports.ts';

export interface WebKitSession {
  readonly driver: WebDriverSession;
  /** Ends the browser, its driver and its screen. */
  close(): Promise<void>;
}

/**
 * Starts WebKit. Automation always gives it an empty profile, kept in memory.
 *
 * @returns undefined, and records "not run", when the machine lacks a part.
 */
export async function launchWebKit(): Promise<WebKitSession | undefined> {
  const driverPath = findProgram('WebKitWebDriver');
  const screenPath = findProgram('Xvfb');
  const browserPath = findMiniBrowser();
  if (driverPath === undefined || screenPath === undefined || browserPath === undefined) {
    recordNotRun('WebKit', 'webkit2gtk-driver or xvfb is not on this machine');
    return undefined;
  }
  // Under load about one start in ten hangs: the driver answers, but never starts its browser. It
  // never recovers, so it is ended and started anew. Seen with WebKitGTK 2.50.6.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start({ driverPath, screenPath, browserPath });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** One start in seven hung on a loaded machine: six in a row do not. */
const ATTEMPTS = 6;
/** Milliseconds for a session to open; it takes 0.3 to 3 s. */
const OPENING = 10_000;

interface Parts {
  readonly driverPath: string;
  readonly screenPath: string;
  readonly browserPath: string;
}

async function start({ driverPath, screenPath, browserPath }: Parts): Promise<WebKitSession> {
  const started: ChildProcess[] = [];
  const endAll = async () => {
    for (const child of [...started].reverse()) await endProcess(child);
  };
  try {
    const screen = startProcess(screenPath, [
      ...['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    ]);
    started.push(screen);
    const display = await firstLine(screen);
    const port = await quietPort();
    const server = startProcess(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      LANG: 'C.UTF-8',
      // The accessibility bus and sandboxed helpers are not there on a bare server.
      NO_AT_BRIDGE: '1',
    });
    started.push(server);
    const address = `http://127.0.0.1:${port}`;
    await until(
      () => isReady(address),
      () => 'WebKitWebDriver does not answer',
    );
    const driver = await openSession(
      address,
      {
        'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
        proxy: {
          proxyType: 'manual',
          httpProxy: '127.0.0.1:9',
          sslProxy: '127.0.0.1:9',
          noProxy: ['127.0.0.1', 'localhost'],
        },
      },
      OPENING,
    );
    const close = async () => {
      try {
        await driver.end();
      } finally {
        await endAll();
      }
    };
    return { driver, close };
  } catch (error) {
    await endAll();
    const said = started.map(complaintsOf).join('');
    throw new Error(`WebKit did not start: ${said}`, { cause: error });
  }
}

/** The same browser as an engine for `visitorOf`. */
export async function webKitEngine(): Promise<Engine | undefined> {
  const session = await launchWebKit();
  if (session === undefined) return undefined;
  const { driver } = session;
  return {
    name: 'WebKit',
    version: driver.version,
    keepsProfile: false,
    goto: (address) => driver.goto(address),
    evaluate: (expression) => driver.evaluate(expression),
    click: (role, name) => clickByName(driver, role, name),
    press: (key) => driver.press(KEYS[key]),
    screenshot: () => driver.screenshot(),
    restart: () => Promise.reject(new Error('WebKit under automation keeps no profile')),
    close: () => session.close(),
  };
}

/** Elements that can have a role; which ones do is asked of the browser. */
const CANDIDATES: Readonly<Record<Role, string>> = {
  link: 'a[href], area[href], [role="link"]',
  button: 'button, summary, input[type="button"], input[type="submit"], [role="button"]',
  radio: 'input[type="radio"], [role="radio"]',
  checkbox: 'input[type="checkbox"], [role="checkbox"]',
};

/** Key codes of WebDriver §17.4.2. */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
  Enter: ['\uE007'],
  Tab: ['\uE004'],
  'Shift+Tab': ['\uE008', '\uE004'],
  Escape: ['\uE00C'],
  Space: [' '],
  ArrowDown: ['\uE015'],
  ArrowUp: ['\uE013'],
  ArrowLeft: ['\uE012'],
  ArrowRight: ['\uE014'],
};

async function clickByName(driver: WebDriverSession, role: Role, name: string): Promise<void> {
  let names: string[] = [];
  await until(
    async () => {
      names = [];
      for (const element of await driver.find(CANDIDATES[role])) {
        const label = (await driver.nameOf(element)).replace(/\s+/g, ' ').trim();
        names.push(label);
        if (label !== name || !(await driver.isDisplayed(element))) continue;
        await driver.click(element);
        return true;
      }
      return false;
    },
    () => `No visible ${role} "${name}"; there are: ${names.join(' | ')}`,
  );
}

function findMiniBrowser(): string | undefined {
  const roots = ['/usr/lib', '/usr/libexec', ...multiarch('/usr/lib')];
  for (const root of roots) {
    for (const api of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const path = `${root}/${api}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

/** Debian keeps libraries in `/usr/lib/x86_64-linux-gnu` and its like. */
function multiarch(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => `${folder}/${name}`);
}

/** The first line that a program writes; rejects when it ends without one. */
async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the program was started without a pipe');
  for await (const line of createInterface({ input: child.stdout })) return line.trim();
  throw new Error(`Xvfb ended at its start: ${complaintsOf(child)}`);
}
