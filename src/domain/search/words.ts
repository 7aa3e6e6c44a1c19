/** How words are compared when somebody looks for something, in Italian and in English. */
import { own } from '../record.ts';

/** A word as it is compared: without accents, in lower case. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Shorter words are the same only as they stand: "pin" and "pini" are not. */
const SHORTEST_STEM = 5;

/**
 * A folded word without its ending, so that "bloccata" finds "bloccato", "uffici" "ufficio" and
 * "passwords" "password". Coarse on purpose: it holds for two languages, and for half a word too.
 */
export function stemOf(folded: string): string {
  if (folded.length < SHORTEST_STEM) return folded;
  return folded.replace(/[aeio]{1,2}$/, '').replace(/([^s])s$/, '$1');
}

const setOf = (words: string): Readonly<Record<string, true>> =>
  Object.fromEntries(words.split(/\s+/).map((word) => [word, true]));

/** Words that say nothing about what is meant; left out of an index and of what is asked. */
const EMPTY_WORDS = setOf(
  `a ad ai al alla alle allo anche che chi ci come con cosa da dal dalla dei del della delle di e ed
   gli ha hai ho i il in io la le lei lo lui ma mi ne nel nella nelle noi o per piu poi se si sono su
   sul sulla ti tra tu un una uno va vi the of to and is it my i in on an for with you your do`,
);

/**
 * What callers say of anything. Next to a word that names something these only order the matches;
 * alone they are looked for as they stand.
 */
const WEAK_WORDS = setOf(
  `non no fa fare faccio fai vedo vede vedono vedere vado vai trovo trova trovano trovare riesco
   riesce posso puo devo deve voglio vuole quando dove perche ancora niente nulla nessuno mai
   funziona funzionano dice dicono esce compare aiuto problema problemi c mio mia miei mie
   all dall dell nell sull l d m
   not no can cannot don doesn does t s see find get me works work working help problem please how
   what where when why there nothing`,
);

/** Whether a folded word is worth looking for. */
export function saysSomething(folded: string): boolean {
  return folded !== '' && own(EMPTY_WORDS, folded) === undefined;
}

/** Whether a folded word names something, rather than being said of anything. */
export function namesSomething(folded: string): boolean {
  return saysSomething(folded) && own(WEAK_WORDS, folded) === undefined;
}

/** The words of a text as they are compared: folded, without endings, without those that say nothing. */
export function stemsOf(text: string): readonly string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(saysSomething)
    .map(stemOf);
}
