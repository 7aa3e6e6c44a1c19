/**
 * A link to exactly one step, with the answers that lead there: `/sec-sisr/apri-portale/?r=posta:no`.
 * It names things, never positions. What arrives is checked against the guide: links come from
 * anybody.
 */
import type { Language } from '../config/model.ts';
import { indexGuide } from '../guide/lookup.ts';
import type { Guide, Id } from '../guide/model.ts';
import type { Journal } from '../progress/journal.ts';
import type { Facts } from '../walk/model.ts';
import { type Baked, stepAddress } from './address.ts';

/** The query's name for the answers. */
export const ANSWERS = 'r';

/** Answers of a link, as far as the guide has them. */
export interface LinkAnswers {
  /** question -> option, in the link's order. */
  readonly answers: Facts;
  /** How many could not be used: an unknown question or option, or no answer at all. */
  readonly dropped: number;
}

/**
 * Address of a step below the app's folder, with answers: begins with `/`.
 *
 * @param answers question -> option; empty for a neutral link
 */
export function stepLink(
  guide: Pick<Guide, 'id'>,
  step: Id,
  answers: Facts = {},
  lang: Language = 'it',
  baked: Baked = () => true,
): string {
  const address = stepAddress(lang, guide.id, step, baked);
  const pairs = Object.entries(answers).map(([question, value]) => `${question}:${value}`);
  if (pairs.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${ANSWERS}=${pairs.join(',')}`;
}

/**
 * Reads the answers of a link. Total on any text: what the guide does not have is dropped.
 *
 * @param text value of the query's `r`, decoded
 */
export function readAnswers(guide: Guide, text: string): LinkAnswers {
  const { questions } = indexGuide(guide);
  const answers = new Map<Id, string>();
  let dropped = text.length > MOST ? 1 : 0;
  for (const pair of text.slice(0, MOST).split(',')) {
    const [id = '', value, more] = pair.split(':');
    const question = questions.get(id);
    const known = question?.options.some((option) => option.value === value);
    if (known && value !== undefined && more === undefined) answers.set(id, value);
    else if (pair !== '') dropped += 1;
  }
  return { answers: Object.fromEntries(answers), dropped };
}

/** No guide asks so much; the rest of a longer text is not looked at. */
const MOST = 2000;

/** Answers as a journal, as if the person had given them at `at` (ms). */
export function answersAsJournal(answers: Facts, at: number): Journal {
  return Object.entries(answers).map(
    ([id, value]) =>
      ({
        ...{ kind: 'answer', id, value, by: 'person', at, stepHash: '' },
      }) as const,
  );
}
