/** The Italian of a guide: plain words, no gender for the reader, sentences that one can follow. */
import type { Guide } from '../guide/model.ts';
import { listTexts } from '../guide/texts.ts';
import type { Problem } from '../problem.ts';
import { notice, place, problem } from './model.ts';
import { ownWords, readableText, sentencesOf, wordsOf } from './prose.ts';
import { gendered, officialese } from './words.ts';

/** Longer sentences are read twice. */
const LONG_SENTENCE = 25;

const SPELLINGS = [/(?<![\p{L}-])e-mail(?!\p{L})/iu, /(?<![\p{L}-])email(?!\p{L})/iu] as const;

interface Read {
  readonly where: string;
  readonly words: string;
  readonly prose: string;
}

/** The rarer spelling of "e-mail" is the one to mend. */
function mixedSpelling(texts: readonly Read[]): Problem[] {
  const [dashed = [], joined = []] = SPELLINGS.map((pattern) =>
    texts.filter(({ words }) => pattern.test(words)),
  );
  if (dashed.length === 0 || joined.length === 0) return [];
  const [rare, common] = dashed.length < joined.length ? [dashed, 'email'] : [joined, 'e-mail'];
  return rare.map(({ where }) =>
    problem('mixed-spelling', where, `Altrove la guida scrive «${common}»: scrivi così anche qui.`),
  );
}

/** Codes: `officialese`, `gendered-reader`, `mixed-spelling` and the notice `long-sentence`. */
export function checkStyle(guide: Guide): Problem[] {
  const texts = listTexts(guide).map(
    ({ node, field, text }): Read => ({
      where: place(node, field),
      words: ownWords(guide, text),
      prose: readableText(guide, text),
    }),
  );
  return [
    ...texts.flatMap(({ where, words, prose }) => [
      ...officialese(words).map(({ word, instead }) =>
        problem(
          'officialese',
          where,
          `«${word}» è una parola difficile o d’ufficio. Prova con: ${instead}.`,
        ),
      ),
      ...gendered(words).map((phrase) =>
        problem(
          'gendered-reader',
          where,
          `«${phrase}» dice se chi legge è uomo o donna. Gira la frase («Ora sei nel portale»).`,
        ),
      ),
      ...sentencesOf(prose)
        .map((sentence) => wordsOf(sentence).length)
        .filter((length) => length > LONG_SENTENCE)
        .map((length) =>
          notice(
            'long-sentence',
            where,
            `Una frase di ${length} parole. Dividila: al massimo ${LONG_SENTENCE}.`,
          ),
        ),
    ]),
    ...mixedSpelling(texts),
  ];
}
