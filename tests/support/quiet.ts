/** What a page complains of while a journey goes on: it must be nothing. */
import type { Page } from 'playwright';

export interface Watch {
  /** Everything so far, oldest first; empty when the page was quiet. */
  complaints(): readonly string[];
}

/**
 * Collects console errors (refused by the Content-Security-Policy or by Trusted Types among them)
 * and uncaught errors of a page, from now on, also after it has gone to another address.
 *
 * @param expected complaints that the journey itself brings about, such as
 *   `/ERR_CONNECTION_REFUSED/` after it switched the server off.
 */
export function watch(page: Page, expected: readonly RegExp[] = []): Watch {
  const heard: string[] = [];
  const hear = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) heard.push(text);
  };
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    hear(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => hear(`uncaught: ${error.message}`));
  return { complaints: () => heard };
}
