import type { Page } from 'playwright';
import { en } from '../../src/copy/en.ts';
import { it as italian } from '../../src/copy/it.ts';
import type { Language } from '../../src/domain/config/model.ts';

/** Milliseconds: the worker brings the whole app, every guide and all drawings, one after the other. */
const A_WHOLE_COPY = 60_000;

/** Until the page says that it works without network: all of it is stored then. */
export function worksOffline(page: Page, language: Language = 'it'): Promise<void> {
  const words = language === 'en' ? en : italian;
  return page.getByText(words.offline.ready).waitFor({ timeout: A_WHOLE_COPY });
}
