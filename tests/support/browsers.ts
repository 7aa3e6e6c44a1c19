/** The browsers that tests start for real. Each launcher gives undefined where one is missing. */
import { chromiumEngine, launchChromium, launchChromium109 } from './browsers-chromium.ts';
import { firefoxEngine } from './browsers-firefox.ts';
import type { Engine, EngineName, Visitor } from './browsers-visitor.ts';
import { visitorOf } from './browsers-visitor.ts';
import { webKitEngine } from './browsers-webkit.ts';

export type { ChromiumSession, LaunchOptions } from './browsers-chromium.ts';
export { launchChromium, launchChromium109 } from './browsers-chromium.ts';
export { CHROMIUM_ARGS, findChromium } from './browsers-chromium-args.ts';
export type { FirefoxSession } from './browsers-firefox.ts';
export { launchFirefox } from './browsers-firefox.ts';
export { whyNotRun } from './browsers-not-run.ts';
export type { EngineName, Key, Role, Visitor } from './browsers-visitor.ts';
export type { WebKitSession } from './browsers-webkit.ts';
export { launchWebKit } from './browsers-webkit.ts';

const OPENERS: Readonly<Record<EngineName, () => Promise<Engine | undefined>>> = {
  Chromium: () => chromiumEngine(launchChromium),
  'Chromium 109': () => chromiumEngine(launchChromium109),
  Firefox: firefoxEngine,
  WebKit: webKitEngine,
};

/** For `describe.each`: every engine the app promises to run in. */
export const ENGINES = Object.keys(OPENERS) as readonly EngineName[];

/**
 * Opens a browser as a visitor with an empty profile, or gives undefined and records why (a test
 * then skips with `whyNotRun`). Close it, also after a failure.
 */
export async function openVisitor(name: EngineName): Promise<Visitor | undefined> {
  const engine = await OPENERS[name]();
  return engine === undefined ? undefined : visitorOf(engine);
}
