import type { Copy } from './it.ts';

/** Loads one language's words. Each is a chunk of its own: nobody downloads both. */
export async function loadCopy(language: 'it' | 'en'): Promise<Copy> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./it.ts')).it;
}
