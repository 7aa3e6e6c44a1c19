import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { FoundKind, SearchDocument } from '../../domain/search/documents.ts';
import { foldWord, namesSomething, saysSomething, stemOf } from '../../domain/search/words.ts';
import type { MakeSearchIndex } from '../../ports/search.ts';

/** Documents indexed between two turns of the browser: a keystroke waits for no more than these. */
const CHUNK = 200;
/** Longer questions are pasted, not typed: the rest of them is not looked at. */
const MAX_QUESTION = 200;
const MAX_WORDS = 12;
/** Of the words that name something, the share that a match must have where none has them all. */
const ENOUGH_WORDS = 0.5;

/** Who calls says what is wrong: what speaks of that comes before the step of the same name. */
const WEIGHT: Partial<Readonly<Record<FoundKind, number>>> = { diagnosis: 2, trouble: 1.3 };

/** What a document is about; the rest is what it also speaks of. */
const ABOUT = ['title', 'everyday', 'codes'];

/** One way of asking. */
interface Way {
  /** All words must match, or some. */
  readonly combineWith: 'AND' | 'OR';
  /** Words that may be a beginning only: the one being typed, or any. */
  readonly half: 'last' | 'any';
  /** Letters may be wrong. */
  readonly fuzzy?: true;
  /** Everywhere, where it is absent. */
  readonly fields?: string[];
  /** With the words that name something; the last resort only where nothing is found yet. */
  readonly only?: 'named' | 'last resort';
}

/** Cheap ways first: words with too many neighbours cost the most, and are asked last. */
const WAYS: readonly Way[] = [
  { combineWith: 'AND', half: 'last', fields: ABOUT },
  { combineWith: 'AND', half: 'last', fields: ABOUT, only: 'named' },
  { combineWith: 'AND', half: 'last', only: 'named' },
  { combineWith: 'AND', half: 'any', fuzzy: true, only: 'last resort' },
  { combineWith: 'OR', half: 'last', fields: ABOUT, only: 'last resort' },
];

/**
 * An index by minisearch, in the page's own thread: a keystroke over 10,000 steps holds the page for
 * less than a worker's coming and going is worth (`npm run bench` measures it in the browser).
 */
export const indexDocuments: MakeSearchIndex = async (documents) => {
  const terms = new Set<string>();
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const weights = new Map(
    documents.flatMap(({ key, kind }) => {
      const weight = WEIGHT[kind];
      return weight === undefined ? [] : [[key, weight] as const];
    }),
  );
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: ['title', 'text', 'everyday', 'codes'],
    processTerm: (word) => {
      const folded = foldWord(word);
      if (!saysSomething(folded)) return null;
      const stem = stemOf(folded);
      terms.add(stem);
      return stem;
    },
  });
  await index.addAllAsync(documents, { chunkSize: CHUNK });
  const sorted = [...terms].sort();
  /** A short word that no text has would only keep the others from being found together. */
  const known = (word: string) => {
    const stem = stemOf(word);
    const found = stem.length > 1 ? begins(sorted, stem) : terms.has(stem);
    return found || mistakes(word) !== false;
  };
  const stands = (word: string, half: boolean) =>
    terms.has(stemOf(word)) || (half && word.length > 1 && begins(sorted, word));
  /** A word with any ending and, where it may be the beginning of another, as far as it is typed. */
  const queryOf = (word: string, half: boolean, wrong: true | undefined): Query => {
    const stem = stemOf(word);
    const fuzzy = wrong ? mistakes(word) : false;
    // A single letter begins too many.
    const mayBegin = half && word.length > 1;
    if (stem === word) return { queries: [stem], prefix: mayBegin, fuzzy };
    const whole = { queries: [stem], prefix: false, fuzzy };
    const beginning = { queries: [word], prefix: true, fuzzy: false };
    // Each asks the whole index: what cannot match is left out.
    if (!mayBegin || !begins(sorted, word)) return whole;
    if (!terms.has(stem) && fuzzy === false) return beginning;
    return { combineWith: 'OR', queries: [whole, beginning] };
  };
  const search = (words: readonly string[], way: Way): readonly SearchResult[] => {
    const { combineWith, fuzzy, fields } = way;
    const asked = words.filter(known).map((word, at, all) => ({
      word,
      half: way.half === 'any' ? word.length > 2 : at === all.length - 1,
    }));
    // One word that stands nowhere, and all of them together stand nowhere either.
    const all = combineWith === 'AND' && !fuzzy;
    if (all && asked.some(({ word, half }) => !stands(word, half))) return [];
    return index.search(
      { combineWith, queries: asked.map(({ word, half }) => queryOf(word, half, fuzzy)) },
      {
        ...(fields && { fields }),
        tokenize: (text) => [text],
        processTerm: (term) => term,
        boostDocument: (key) => weights.get(String(key)) ?? 1,
        boost: { title: 4, codes: 3, everyday: 2 },
        weights: { fuzzy: 0.3, prefix: 0.6 },
      },
    );
  };
  const ask = (words: readonly string[], enough: number): readonly SearchResult[] => {
    const naming = words.filter(namesSomething);
    const named = naming.length > 0 ? naming : words;
    let best: readonly SearchResult[] = [];
    for (const way of WAYS) {
      if (way.only === 'last resort' ? best.length > 0 : best.length >= enough) break;
      // Asked once already.
      if (way.only === 'named' && way.fields && named.length === words.length) continue;
      const found = search(way.only === undefined ? words : named, way).filter(
        ({ queryTerms }) =>
          way.combineWith === 'AND' ||
          new Set(queryTerms.map(stemOf)).size >= named.length * ENOUGH_WORDS,
      );
      best = [...best, ...found.filter(({ id }) => !best.some((known) => known.id === id))];
    }
    return best;
  };
  return {
    find(question, limit) {
      const words = wordsOf(question);
      if (words.join('').length < 2) return [];
      return ask(words, limit)
        .slice(0, limit)
        .flatMap(({ id }) => byKey.get(String(id)) ?? []);
    },
  };
};

/** The words asked for, folded; cut as the index cuts its texts. */
function wordsOf(question: string): readonly string[] {
  return question
    .slice(0, MAX_QUESTION)
    .split(/[\s\p{P}]+/u)
    .map(foldWord)
    .filter(saysSomething)
    .slice(0, MAX_WORDS);
}

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
  if (word.length < 6) return false;
  return word.length < 9 ? 1 : 2;
}
