/** What a page complains of: a journey ends with none. */
import type { BrowserContext, Page } from 'playwright';

export interface Watch {
  /**
   * Console errors (Chromium reports refusals by CSP and Trusted Types there too) and uncaught
   * errors since the watch began, without those that were expected.
   */
  complaints(): readonly string[];
}

/**
 * Listens to a page, or to all pages of a context, from now on.
 *
 * @param expected complaints that the journey itself provokes: a request that it blocks, for example.
 */
export function watch(target: Page | BrowserContext, expected: readonly RegExp[] = []): Watch {
  const heard: string[] = [];
  const hear = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) heard.push(text);
  };
  target.on('console', (message) => {
    if (message.type() === 'error') hear(`${message.text()} (${message.location().url})`);
  });
  if ('newPage' in target) target.on('weberror', (error) => hear(String(error.error().stack)));
  else target.on('pageerror', (error) => hear(String(error.stack)));
  return { complaints: () => heard };
}
