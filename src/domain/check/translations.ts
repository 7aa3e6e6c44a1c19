/** Translations: complete, without keys of nodes that are gone, and really translated. */
import type { Language } from '../config/model.ts';
import type { Guide, Overlay } from '../guide/model.ts';
import { listTexts, type TextRef } from '../guide/texts.ts';
import type { Problem } from '../problem.ts';
import { own } from '../record.ts';
import { notice, place, problem } from './model.ts';
import { ownWords, wordsOf } from './prose.ts';
import { checkText, namesIn } from './texts.ts';

/** Texts up to this length may well be the same in two languages ("Portale SEC-SISR"). */
const SAME_WORDS = 3;

function unknownKeys(texts: readonly TextRef[], overlay: Overlay, file: string): Problem[] {
  const known = new Map<string, Set<string>>();
  for (const { node, field } of texts) {
    known.set(node, (known.get(node) ?? new Set()).add(field));
  }
  return Object.entries(overlay).flatMap(([node, fields]) =>
    Object.keys(fields)
      .filter((field) => known.get(node)?.has(field) !== true)
      .map((field) =>
        problem(
          'unknown-translation',
          place(node === 'guide' ? 'guide' : node, field, file),
          'Traduce un testo che la guida non ha. Correggi il nome, oppure togli la riga.',
        ),
      ),
  );
}

/** What a translation lacks, has too much, or says wrongly. Codes as `checkTranslation`. */
export function checkOverlay(
  guide: Guide,
  texts: readonly TextRef[],
  overlay: Overlay,
  file: string,
): Problem[] {
  return [
    ...texts.flatMap((ref) => {
      const where = place(ref.node, ref.field, file);
      const translated = own(own(overlay, ref.node), ref.field);
      return translated === undefined || translated.trim() === ''
        ? missing(ref, where)
        : checkOne(guide, ref, translated, where);
    }),
    ...unknownKeys(texts, overlay, file),
  ];
}

function missing(ref: TextRef, where: string): Problem[] {
  // A variable may well be a name or a number: only prose needs a translation.
  if (ref.role === 'variable') return [];
  const start = ref.text.length > 50 ? `${ref.text.slice(0, 49)}…` : ref.text;
  return [problem('missing-translation', where, `Manca la traduzione di «${start}». Aggiungila.`)];
}

function checkOne(guide: Guide, ref: TextRef, translated: string, where: string): Problem[] {
  const problems = checkText(guide, translated, where);
  const words = wordsOf(ownWords(guide, ref.text).replace(/▢/g, ''));
  if (translated.trim() === ref.text.trim() && words.length > SAME_WORDS) {
    problems.push(
      notice('untranslated', where, 'È uguale al testo italiano. Controlla che sia tradotto.'),
    );
  }
  const [here, there] = [namesIn(ref.text), namesIn(translated)];
  const lost = [
    ...here.links.filter((id) => !there.links.includes(id)),
    ...here.variables.filter((id) => !there.variables.includes(id)),
  ];
  if (lost.length > 0) {
    const message = `Il testo italiano usa ${lost.join(', ')}, la traduzione no. Controlla che non manchi qualcosa.`;
    problems.push(notice('translation-differs', where, message));
  }
  return problems;
}

/**
 * Codes: `missing-translation`, `unknown-translation`, those of `checkText`, and the notices
 * `untranslated`, `translation-differs`, `no-translation` (the language is missing as a whole).
 */
export function checkTranslation(
  guide: Guide,
  language: Exclude<Language, 'it'>,
  overlay: Overlay | undefined,
): Problem[] {
  const file = `${language}.json`;
  if (overlay === undefined) {
    const message = `Non c’è ${file}: chi sceglie questa lingua legge la guida in italiano. Aggiungi il file, se serve.`;
    return [notice('no-translation', file, message)];
  }
  return checkOverlay(guide, listTexts(guide), overlay, file);
}
