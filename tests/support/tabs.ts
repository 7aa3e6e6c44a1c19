/**
 * A browser of which a test opens several tabs, and into whose profile and pages it reaches from
 * outside: the same in Chromium and Firefox. Long because both engines' tabs stand side by side.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page as ChromiumPage } from 'playwright';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { launchChromium } from './browsers-chromium.ts';
import { launchFirefox } from './browsers-firefox.ts';
import { profileFolder, removeFolder } from './browsers-process.ts';
import type { Role } from './browsers-visitor.ts';
import { PATIENCE, until } from './browsers-visitor.ts';

export type TabbedName = 'Chromium' | 'Firefox';

export interface Tab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Value of a JavaScript expression in the page; it must survive JSON. May be a promise. */
  evaluate<T>(expression: string): Promise<T>;
  click(role: Role, name: string): Promise<void>;
  /** Runs a script in every document of this tab from now on, before the page's own. */
  before(script: string): Promise<void>;
  /** Resolves when the expression is true in the page. */
  waitsFor(expression: string): Promise<void>;
  /** Resolves when the page shows this text. */
  shows(text: string): Promise<void>;
  /** Resolves when the page's h1 reads this. */
  reads(heading: string): Promise<void>;
  /** Chromium's DevTools protocol for this tab; undefined elsewhere. */
  debug(): Promise<CDPSession | undefined>;
  close(): Promise<void>;
}

export interface TabbedBrowser {
  readonly name: TabbedName;
  readonly profileDir: string;
  /** Console errors and uncaught errors of every tab so far. */
  readonly complaints: readonly string[];
  tab(): Promise<Tab>;
  /** A tab of somebody who has never been here: with a storage of its own, which goes with it. */
  guest(): Promise<Tab>;
  /**
   * Ends the browser, lets `between` change the profile, and starts again, with other options where
   * there are some. Tabs are gone.
   */
  restart(between?: (profileDir: string) => void, other?: TabbedOptions): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface TabbedOptions {
  /** A browser that forbids pages to keep anything, as its settings allow. */
  readonly forbidsStorage?: boolean;
  /**
   * A disk with room for so many bytes. Chromium refuses what is written beyond it, Firefox what
   * makes the stored files longer.
   */
  readonly roomBytes?: number;
}

/** Gives undefined, and records why, where this machine lacks the browser. */
export async function openTabs(
  name: TabbedName,
  options: TabbedOptions = {},
): Promise<TabbedBrowser | undefined> {
  const profileDir = profileFolder();
  const complaints: string[] = [];
  const launch = name === 'Chromium' ? startChromium : startFirefox;
  const first = await launch(profileDir, options, complaints);
  if (first === undefined) {
    removeFolder(profileDir);
    return undefined;
  }
  let running = first;
  return {
    name,
    profileDir,
    complaints,
    tab: () => running.tab(),
    guest: () => running.guest(),
    async restart(between, other = options) {
      await running.close();
      between?.(profileDir);
      const again = await launch(profileDir, other, complaints);
      if (again === undefined) throw new Error(`${name} did not start again`);
      running = again;
    },
    async close() {
      await running.close();
      removeFolder(profileDir);
    },
  };
}

interface Running {
  tab(): Promise<Tab>;
  guest(): Promise<Tab>;
  close(): Promise<void>;
}

/** The setting "block all cookies": pages may then keep nothing at all. */
const CHROMIUM_FORBIDS = { profile: { default_content_setting_values: { cookies: 2 } } };
/** In KiB: all that pages may keep together. */
const FIREFOX_ROOM = 'dom.quotaManager.temporaryStorage.fixedLimit';
const FIREFOX_FORBIDS = { 'network.cookie.cookieBehavior': 2 };

async function startChromium(
  profileDir: string,
  { forbidsStorage = false, roomBytes }: TabbedOptions,
  complaints: string[],
): Promise<Running | undefined> {
  if (forbidsStorage) {
    mkdirSync(join(profileDir, 'Default'), { recursive: true });
    writeFileSync(join(profileDir, 'Default/Preferences'), JSON.stringify(CHROMIUM_FORBIDS));
  }
  const args =
    roomBytes === undefined
      ? []
      : [`--enable-features=StorageQuotaSettings:PoolSizeBytes/${roomBytes}`];
  const session = await launchChromium({ profileDir, args });
  if (session === undefined) return undefined;
  const { context } = session;
  const listen = (to: BrowserContext) => {
    to.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    to.on('weberror', (error) => complaints.push(String(error.error().stack)));
  };
  listen(context);
  return {
    tab: async () => chromiumTab(await context.newPage()),
    async guest() {
      const own = await context.browser()?.newContext({ locale: 'it-IT' });
      if (!own) throw new Error('This browser has one storage only');
      own.setDefaultTimeout(PATIENCE);
      listen(own);
      return { ...chromiumTab(await own.newPage()), close: () => own.close() };
    },
    close: () => session.close(true),
  };
}

function chromiumTab(page: ChromiumPage): Tab {
  return derived({
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    evaluate: (expression) => page.evaluate(expression),
    click: (role, name) => page.getByRole(role, { name, exact: true }).click(),
    before: async (script) => void (await page.addInitScript(script)),
    debug: () => page.context().newCDPSession(page),
    close: () => page.close(),
  });
}

async function startFirefox(
  profileDir: string,
  { forbidsStorage = false, roomBytes }: TabbedOptions,
  complaints: string[],
): Promise<Running | undefined> {
  const session = await launchFirefox({
    profileDir,
    preferences: {
      ...(forbidsStorage && FIREFOX_FORBIDS),
      ...(roomBytes !== undefined && { [FIREFOX_ROOM]: Math.ceil(roomBytes / 1024) }),
    },
  });
  if (session === undefined) return undefined;
  const listened = (page: FirefoxPage) => {
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      // An error object comes as a handle, whose words have to be asked for.
      void Promise.all(message.args().map((arg) => arg.evaluate(String))).then(
        (words) => complaints.push(words.join(' ')),
        () => complaints.push(message.text()),
      );
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    return firefoxTab(page);
  };
  return {
    tab: async () => listened(await session.browser.newPage()),
    async guest() {
      const own = await session.browser.createBrowserContext();
      return { ...listened(await own.newPage()), close: () => own.close() };
    },
    close: () => session.close(true),
  };
}

function firefoxTab(page: FirefoxPage): Tab {
  const named = (role: Role, name: string) =>
    `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
  return derived({
    goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    click: (role, name) => page.locator(named(role, name)).click(),
    before: async (script) => void (await page.evaluateOnNewDocument(script)),
    debug: async () => undefined,
    close: () => page.close(),
  });
}

/** The rest of a tab, the same in each engine. */
function derived(tab: Omit<Tab, 'waitsFor' | 'shows' | 'reads'>): Tab {
  const textOf = (selector: string) =>
    `(document.querySelector('${selector}')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`;
  const waits = (expression: string, complaint: () => string) =>
    until(() => tab.evaluate<boolean>(`Promise.resolve(${expression}).then(Boolean)`), complaint);
  return {
    ...tab,
    waitsFor: (expression) => waits(expression, () => `Waited in vain for ${expression}`),
    shows: (text) =>
      waits(
        `${textOf('body')}.includes(${JSON.stringify(text)})`,
        () => `The page does not say "${text}"`,
      ),
    async reads(heading) {
      let seen = '';
      await until(
        async () => {
          seen = await tab.evaluate(textOf('h1'));
          return seen === heading;
        },
        () => `Expected the heading "${heading}", but it reads "${seen}"`,
      );
    },
  };
}
