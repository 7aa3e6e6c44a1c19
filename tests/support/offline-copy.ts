import type { Page } from 'playwright';
import { it as italian } from '../../src/copy/it.ts';

/** Milliseconds: the worker brings the whole app, every guide and all drawings, one after the other. */
const A_WHOLE_COPY = 60_000;

/** Until the page says that it works without network: all of it is stored then. */
export function worksOffline(page: Page): Promise<void> {
  return page.getByText(italian.offline.ready).waitFor({ timeout: A_WHOLE_COPY });
}
