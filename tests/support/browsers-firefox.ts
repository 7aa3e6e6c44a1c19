/** Debian's Firefox ESR, driven by puppeteer-core over WebDriver BiDi (Playwright cannot). */
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { recordNotRun } from './browsers-not-run.ts';
import { findProgram, hasEnded, profileFolder, removeFolder } from './browsers-process.ts';
import type { Engine, Key } from './browsers-visitor.ts';
import { PATIENCE } from './browsers-visitor.ts';

/**
 * A proxy that does not exist for every host but this machine: nothing outside can be reached, by
 * the page or by the browser itself.
 */
const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  'network.dns.disablePrefetch': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.accept_languages': 'it-IT, it',
};

export interface FirefoxSession {
  /** `Firefox 153.7.0` without the word. */
  readonly version: string;
  readonly browser: Browser;
  readonly page: Page;
  readonly profileDir: string;
  /** Ends the browser; a profile made by the launcher is removed unless `keepProfile`. */
  close(keepProfile?: boolean): Promise<void>;
}

/**
 * Starts Firefox without a window.
 *
 * @returns undefined, and records "not run", when the machine has none.
 */
export async function launchFirefox(
  options: {
    readonly profileDir?: string;
    /** Preferences (`about:config`) beside the usual ones. */
    readonly preferences?: Readonly<Record<string, unknown>>;
  } = {},
): Promise<FirefoxSession | undefined> {
  const executablePath =
    process.env.FIREFOX_PATH ?? findProgram('firefox-esr') ?? findProgram('firefox');
  if (executablePath === undefined) {
    recordNotRun('Firefox', 'no firefox-esr on this machine');
    return undefined;
  }
  const folder = options.profileDir ?? profileFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: folder,
    extraPrefsFirefox: { ...PREFERENCES, ...options.preferences },
  });
  // The page that Firefox opens by itself never gets the focus: keys would press no button in it.
  const unfocused = await browser.pages();
  const page = await browser.newPage();
  for (const old of unfocused) await old.close();
  page.setDefaultTimeout(PATIENCE);
  return {
    version: (await browser.version()).replace(/^firefox\//i, ''),
    browser,
    page,
    profileDir: folder,
    close: async (keepProfile = false) => {
      const gone = hasEnded(browser.process());
      await browser.close();
      // After five seconds puppeteer kills it and does not wait: it would still write its profile.
      await gone;
      if (options.profileDir === undefined && !keepProfile) removeFolder(folder);
    },
  };
}

/** The same browser as an engine for `visitorOf`. */
export async function firefoxEngine(): Promise<Engine | undefined> {
  const first = await launchFirefox();
  if (first === undefined) return undefined;
  let session = first;
  return {
    name: 'Firefox',
    version: first.version,
    keepsProfile: true,
    goto: async (address) => {
      await session.page.goto(address, { waitUntil: 'load' });
    },
    evaluate: async <T>(expression: string) => (await session.page.evaluate(expression)) as T,
    click: (role, name) =>
      session.page.locator(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`).click(),
    press: (key) => pressKey(session.page, key),
    screenshot: () => session.page.screenshot({ type: 'png' }),
    restart: async () => {
      await session.close(true);
      const again = await launchFirefox({ profileDir: first.profileDir });
      if (again === undefined) throw new Error('Firefox did not start again');
      session = again;
    },
    close: async () => {
      await session.close();
      removeFolder(first.profileDir);
    },
  };
}

async function pressKey(page: Page, key: Key): Promise<void> {
  if (key === 'Space') return page.keyboard.press(' ');
  if (key !== 'Shift+Tab') return page.keyboard.press(key satisfies KeyInput);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}
