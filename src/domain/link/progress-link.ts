/**
 * A link that carries a person's progress in its fragment: `/sec-sisr/#avanzamento=SE1~…`. At most
 * 300 characters, without times or hashes; what does not fit travels as answers and current step.
 * Everything in it is the person's word: a link proves nothing.
 */

import { numberOf, numberSymbols } from '../code/step-code.ts';
import type { Language } from '../config/model.ts';
import type { Guide, Id } from '../guide/model.ts';
import { hashText } from '../hash.ts';
import type { Entry, Journal } from '../progress/journal.ts';
import { walk } from '../walk/walk.ts';
import { type Baked, guideAddress } from './address.ts';

/** What the fragment begins with. */
export const PROGRESS = '#avanzamento=';

/** Characters of the whole fragment, `#` included. */
export const MOST_CHARACTERS = 300;

/** Version of the format, after the guide's mark. */
const FORMAT = '1';

export type ProgressReading<G extends Guide = Guide> =
  | {
      readonly kind: 'found';
      readonly guide: G;
      /** Entries by the person, at the time given, without hashes. */
      readonly journal: Journal;
      /** Entries that this guide no longer has. */
      readonly dropped: number;
      /** The link holds answers and current step only: what comes before the step counts as done. */
      readonly short: boolean;
    }
  /** The link is whole, and no guide given has this mark. */
  | { readonly kind: 'unknown-guide'; readonly mark: string }
  /** Nothing that this program made, or no longer whole. */
  | { readonly kind: 'not-found' };

/**
 * The text after `#avanzamento=`. Undefined where there is nothing to carry.
 *
 * The journal may hold a machine's entries: they become the person's, where the person has not
 * answered the same question.
 */
export function encodeProgress(guide: Guide, journal: Journal): string | undefined {
  if (journal.length === 0) return undefined;
  const whole = sealed(guide, tokensOf(guide, journal));
  if (PROGRESS.length + whole.length <= MOST_CHARACTERS) return whole;
  const now = walk(guide, journal, 0);
  const current =
    now.kind === 'path' && now.position.kind !== 'end' ? now.position.current.step : undefined;
  const answers = now.answered.map(({ question, value }) => `${question.id}.${value}`);
  const numbers = now.kind === 'path' && !current ? 'E' : '';
  const place = current ? [`P${numberSymbols(current.number)}`] : numbers ? [numbers] : [];
  const short = sealed(guide, [...answers, ...place]);
  return PROGRESS.length + short.length <= MOST_CHARACTERS ? short : undefined;
}

/** Address of the guide's page with the progress in its fragment, below the app's folder. */
export function progressLink(
  guide: Guide,
  journal: Journal,
  lang: Language = 'it',
  baked: Baked = () => true,
): string | undefined {
  const text = encodeProgress(guide, journal);
  return text && guideAddress(lang, guide.id, baked) + PROGRESS + text;
}

/** The mark of the guide that a whole link belongs to; undefined where the text is none. */
export function markOfProgress(text: string): string | undefined {
  return unsealed(text)?.mark;
}

/**
 * Reads the text after `#avanzamento=`. Total on any text, also with the fragment's beginning left
 * on, percent-encoded by a mail program, or a megabyte long.
 *
 * @param at the time that the entries get (ms since 1970)
 */
export function decodeProgress<G extends Guide>(
  text: string,
  guides: readonly G[],
  at = 0,
): ProgressReading<G> {
  const read = unsealed(text);
  if (!read) return { kind: 'not-found' };
  const guide = guides.find(({ mark }) => mark === read.mark);
  if (!guide) return { kind: 'unknown-guide', mark: read.mark };
  const journal: Entry[] = [];
  let dropped = 0;
  let short = false;
  for (const token of read.tokens) {
    const entries = entriesOf(guide, token, at);
    journal.push(...entries);
    if (/^(P..|E)$/.test(token)) {
      short = true;
      journal.push(...doneBefore(guide, journal, token, at));
    } else if (entries.length === 0) dropped += 1;
  }
  return { kind: 'found', guide, journal, dropped, short };
}

function tokensOf(guide: Guide, journal: Journal): readonly string[] {
  const number = (id: Id) => {
    const step = guide.steps.find((candidate) => candidate.id === id);
    return step && numberSymbols(step.number);
  };
  const answeredByPerson = new Set(
    journal.filter(({ kind, by }) => kind === 'answer' && by === 'person').map(({ id }) => id),
  );
  return journal.flatMap(({ kind, id, value, by }) => {
    if (kind === 'answer') {
      return by !== 'person' && answeredByPerson.has(id) ? [] : [`${id}.${value}`];
    }
    const symbols = number(id);
    if (symbols === undefined) return [];
    if (kind === 'trouble') return [`T${symbols}.${value}`];
    return [(kind === 'confirm' ? 'C' : 'R') + symbols];
  });
}

function entriesOf(guide: Guide, token: string, at: number): readonly Entry[] {
  const common = { by: 'person', at, stepHash: '' } as const;
  const [head = '', value = ''] = token.split('.');
  if (/^[a-z0-9]/.test(token)) {
    const question = guide.questions.find(({ id }) => id === head);
    const known = question?.options.some((option) => option.value === value);
    return known ? [{ kind: 'answer', id: head, value, ...common }] : [];
  }
  const number = numberOf(head.slice(1));
  const step = guide.steps.find((candidate) => candidate.number === number);
  if (!step) return [];
  const { id } = step;
  if (head.startsWith('T')) {
    return guide.troubles.some((trouble) => trouble.id === value)
      ? [{ kind: 'trouble', id, value, ...common }]
      : [];
  }
  if (head.startsWith('C')) return [{ kind: 'confirm', id, value: '', ...common }];
  return head.startsWith('R') ? [{ kind: 'return', id, value: '', ...common }] : [];
}

/** Confirmations of the steps that come before the current one; of all, at the end of the path. */
function doneBefore(guide: Guide, answers: Journal, token: string, at: number): Journal {
  const walked = walk(guide, answers, at);
  if (walked.kind !== 'path') return [];
  const number = numberOf(token.slice(1));
  const index = walked.path.findIndex(({ step }) => step.number === number);
  const before = token === 'E' ? walked.path : walked.path.slice(0, Math.max(0, index));
  return before.map(({ step }) => ({
    ...{
      kind: 'confirm' as const,
      id: step.id,
      value: '',
      by: 'person' as const,
      at,
      stepHash: '',
    },
  }));
}

/** Mark, format and tokens, with four characters at the end that tell whether all arrived. */
function sealed(guide: Guide, tokens: readonly string[]): string {
  const text = [guide.mark + FORMAT, ...tokens].join('~');
  return `${text}~${seal(text)}`;
}

const seal = (text: string) => hashText(text).slice(-4);

const WHOLE = /^([2-9A-Z]{2})1((?:~[A-Za-z0-9.-]+)+)~([a-z0-9]{4})$/;

function unsealed(
  given: string,
): { readonly mark: string; readonly tokens: readonly string[] } | undefined {
  // Percent-encoded, each of the characters may take three.
  if (given.length > 3 * MOST_CHARACTERS) return undefined;
  const text = decoded(given.startsWith(PROGRESS) ? given.slice(PROGRESS.length) : given);
  if (text.length > MOST_CHARACTERS) return undefined;
  const [, mark, tokens, end] = WHOLE.exec(text) ?? [];
  if (mark === undefined || tokens === undefined) return undefined;
  if (seal(text.slice(0, -5)) !== end) return undefined;
  return { mark, tokens: tokens.slice(1).split('~') };
}

/** Some mail programs encode what needs no encoding; malformed encoding is left as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
