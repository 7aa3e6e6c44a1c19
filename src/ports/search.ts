import type { SearchDocument } from '../domain/search/documents.ts';

/** Looks through documents by words, tolerant of typing errors, accents and beginnings of words. */
export interface SearchIndex {
  /**
   * The best matches first. Any text is a good question: what cannot be found gives nothing.
   *
   * @param limit most matches given
   */
  find(question: string, limit: number): readonly SearchDocument[];
}

/** Makes an index of the documents. Resolves when it can be asked; the page stays usable meanwhile. */
export type MakeSearchIndex = (documents: readonly SearchDocument[]) => Promise<SearchIndex>;
