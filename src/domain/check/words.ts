/** Words that a person without much schooling or practice stumbles over, and what to say instead. */

/** Matches whole words only; `\b` does not know accented letters. */
function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

const OFFICIALESE: readonly (readonly [pattern: string, instead: string])[] = [
  ['effettu\\p{L}*', 'fare'],
  ['provved(?:ere|i|iamo|ete|uto|a|ono|e)', 'il verbo preciso'],
  ['si prega(?: di)?|pregasi|è pregat[oi]', 'l’imperativo'],
  ['clicc\\p{L}*|click\\p{L}*', 'fare clic, premere'],
  ['step', 'passo'],
  ['log-?(?:in|out|on)|s?logg(?:arsi|arti|ati|ato|ata|are|ando)', 'entrare, uscire'],
  ['resett\\p{L}*', 'chiedere una password nuova'],
  ['recarsi|recarti|recati|si rechi|recandosi|recandoti', 'andare'],
  ['suddett\\p{L}|predett\\p{L}|succitat\\p{L}|sopracitat\\p{L}|sopraindicat\\p{L}', 'questo'],
  ['qualora|laddove|ove necessario', 'se'],
  ['usufru\\p{L}*', 'usare'],
  ['(?:al|ai) fin[ei] d(?:i|el|ella|ei)|allo scopo di', 'per'],
  ['in quanto(?! tempo)', 'perché'],
  ['presso (?:il|lo|la|i|gli|le|l)', 'in, da, a'],
  ['nonché', 'e'],
  ['altresì', 'anche'],
  ['mediante', 'con'],
  ['munit\\p{L}|munirsi', 'avere'],
  ['apposit\\p{L}', 'niente, o il nome preciso'],
  ['previ[oa]', 'dopo'],
  ['pervenire|pervenut\\p{L}', 'arrivare'],
  ['procedere|procedi|proceda', 'andare avanti, continuare'],
  ['di cui sopra|in oggetto|in ottemperanza|ai sensi d\\p{L}+', 'il nome preciso'],
  ['visualizz\\p{L}*', 'vedere'],
  ['cliccabile|username|user', 'nome utente'],
];

const LIST = OFFICIALESE.map(([pattern, instead]) => ({ pattern: whole(pattern), instead }));

/** Adverbs and helpers that may stand between "sei" and what it says of the reader. */
const BETWEEN = '(?:(?:già|ancora|appena|mai|sempre|davvero|proprio|quasi|stat[oa]|molto)\\s+)*';
// Adverbs and the like with the same endings are let through: "sei adesso", "sei accanto a".
const PARTICIPLE =
  '(?!(?:tant|quant|quest|tutt|soltant|intant|pertant|accant|adess|spess|press|sott)[oa])\\p{L}*(?:[aiu]t|tt|st|rt|nt|ss|rs|lt|us|as|es|is|os)[oa]';
const ADJECTIVE = '(?:sicur|pront|nuov|sol|cert|liber|convint|stanc|preoccupat|benvenut)[oa]';

const GENDERED: readonly RegExp[] = [
  whole(
    `(?:sei|eri|sarai|fossi|ti sei|ti eri|ti sarai)\\s+${BETWEEN}(?:${PARTICIPLE}|${ADJECTIVE})`,
  ),
  whole('(?:resta|rimani|restare|rimanere|resterai)\\s+(?:collegat|conness|registrat)[oa]'),
  whole('una volta (?:entrat|uscit|arrivat|registrat|collegat|conness)[oa]'),
  whole('benvenut[oaie]'),
  // "iscritto/a", "sicuri/e"; three letters before the slash keep "e/o" and "lo/la" out.
  whole('\\p{L}{3,}[oaei]/[oaei]'),
  whole('\\p{L}{2,}ə'),
];

export interface WordFound {
  readonly word: string;
  readonly instead: string;
}

/** Officialese and jargon in a text without markup, in the list's order. */
export function officialese(text: string): readonly WordFound[] {
  return LIST.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(([word]) => ({ word, instead })),
  );
}

/** Words that give the reader a gender: "sei entrato", "iscritto/a". */
export function gendered(text: string): readonly string[] {
  return GENDERED.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words));
}
