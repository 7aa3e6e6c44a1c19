import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { foldWord, type SearchDocument, saysSomething } from '../../domain/search/documents.ts';
import type { MakeSearchIndex } from '../../ports/search.ts';

/** Documents indexed between two turns of the browser: a keystroke waits for no more than these. */
const CHUNK = 200;
/** Longer questions are pasted, not typed: the rest of them is not looked at. */
const MAX_QUESTION = 200;
const MAX_WORDS = 12;

/**
 * An index by minisearch, in the page's own thread: a keystroke over 10,000 steps holds the page for
 * less than a worker's coming and going is worth (`npm run bench` measures it in the browser).
 */
export const indexDocuments: MakeSearchIndex = async (documents) => {
  const terms = new Set<string>();
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: ['title', 'text', 'codes'],
    processTerm: (word) => {
      const folded = foldWord(word);
      if (!saysSomething(folded)) return null;
      terms.add(folded);
      return folded;
    },
  });
  await index.addAllAsync(documents, { chunkSize: CHUNK });
  const sorted = [...terms].sort();
  /** A short word that no text has would only keep the others from being found together. */
  const asked = (word: string) => {
    const folded = foldWord(word);
    if (!saysSomething(folded)) return null;
    const known = folded.length > 1 ? begins(sorted, folded) : terms.has(folded);
    return known || mistakes(folded) !== false ? folded : null;
  };
  /** Cheap ways first: words with too many neighbours cost the most, and are asked last. */
  const ways: readonly SearchOptions[] = [
    { combineWith: 'AND', prefix: beginning, fields: ['title', 'codes'] },
    { combineWith: 'AND', prefix: beginning },
    { combineWith: 'AND', prefix: long, fuzzy: mistakes },
    { combineWith: 'OR', prefix: beginning, fuzzy: mistakes },
  ];
  const ask = (words: string, enough: number): readonly SearchResult[] => {
    let best: readonly SearchResult[] = [];
    for (const [at, way] of ways.entries()) {
      const found = index.search(words, {
        ...way,
        processTerm: asked,
        boost: { title: 4, codes: 3 },
        weights: { fuzzy: 0.3, prefix: 0.6 },
      });
      best = [...best, ...found.filter(({ id }) => !best.some((known) => known.id === id))];
      // The words as typed are looked for in the titles first, then everywhere.
      if (best.length >= enough || (at > 0 && best.length > 0)) break;
    }
    return best;
  };
  return {
    find(question, limit) {
      const words = question.slice(0, MAX_QUESTION).split(/\s+/).slice(0, MAX_WORDS).join(' ');
      if (words.trim().length < 2) return [];
      return ask(words, limit)
        .slice(0, limit)
        .flatMap(({ id }) => byKey.get(String(id)) ?? []);
    },
  };
};

/** Whether one of the sorted words begins so. */
function begins(sorted: readonly string[], beginning: string): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < beginning) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(beginning) === true;
}

/** How many letters may be wrong: none in short words, which have too many neighbours. */
function mistakes(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
}

/** Only the word being typed may be a beginning; a single letter begins too many. */
function beginning(word: string, at: number, words: readonly string[]): boolean {
  return at === words.length - 1 && word.length > 1;
}

function long(word: string): boolean {
  return word.length > 2;
}
