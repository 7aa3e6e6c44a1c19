/**
 * A link that carries a person's progress in its fragment: `/sec-sisr/#avanzamento=SE1~…`. At most
 * 300 characters, without times or hashes; what does not fit travels as answers and current step.
 * Everything in it is the person's word: a link proves nothing.
 */

import { isKept, isKeptValue, keptAnswers } from '../clock/kept.ts';
import { numberOf, numberSymbols } from '../code/step-code.ts';
import type { Language } from '../config/model.ts';
import type { Guide, Id } from '../guide/model.ts';
import { hashText } from '../hash.ts';
import type { Entry, Journal } from '../progress/journal.ts';
import { walk } from '../walk/walk.ts';
import { type Baked, guideAddress } from './address.ts';
import { journalAt } from './step-link.ts';

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
  const whole = sealed(guide, [...tokensOf(guide, journal), ...keptTokens(guide, journal)]);
  if (PROGRESS.length + whole.length <= MOST_CHARACTERS) return whole;
  const now = walk(guide, journal, 0);
  const current =
    now.kind === 'path' && now.position.kind !== 'end' ? now.position.current.step : undefined;
  const answers = now.answered.map(({ question, value }) => `${question.id}.${value}`);
  const at = current ? `P${numberSymbols(current.number)}` : 'E';
  const kept = keptTokens(guide, journal);
  const short = sealed(guide, [...answers, ...kept, ...(now.kind === 'path' ? [at] : [])]);
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
  const last = read.tokens.at(-1) ?? '';
  const short = last === 'E' || /^P..$/.test(last);
  const entries = (short ? read.tokens.slice(0, -1) : read.tokens).map((token) =>
    entryOf(guide, token, at),
  );
  const known = entries.filter((entry): entry is Entry => entry !== undefined);
  const dropped = entries.length - known.length;
  if (!short) return { kind: 'found', guide, journal: known, dropped, short };
  const current = guide.steps.find(({ number }) => number === numberOf(last.slice(1)));
  if (last !== 'E' && !current) return { kind: 'found', guide, journal: known, dropped, short };
  // The days of clocks come last: the confirmations made up here have no time of their own.
  const kept = known.filter(({ id }) => isKept(guide, id));
  const answers = known.filter((entry) => !kept.includes(entry));
  const journal = [...journalAt(guide, answers, current?.id, at), ...kept];
  return { kind: 'found', guide, journal, dropped, short };
}

/**
 * The days on which clocks started and the attempts counted, each once. A link carries no times, so
 * a clock that a confirmation started travels as a day, like one that was entered.
 */
function keptTokens(guide: Guide, journal: Journal): readonly string[] {
  return Object.entries(keptAnswers(guide, journal)).map(([id, value]) => `${id}.${value}`);
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
    if (isKept(guide, id)) return [];
    if (kind === 'answer') {
      return by !== 'person' && answeredByPerson.has(id) ? [] : [`${id}.${value}`];
    }
    const symbols = number(id);
    if (symbols === undefined) return [];
    if (kind === 'trouble') return [`T${symbols}.${value}`];
    return [(kind === 'confirm' ? 'C' : 'R') + symbols];
  });
}

function entryOf(guide: Guide, token: string, at: number): Entry | undefined {
  const common = { by: 'person', at, stepHash: '' } as const;
  const [head = '', value = ''] = token.split('.');
  if (/^[a-z0-9]/.test(token)) {
    const question = guide.questions.find(({ id }) => id === head);
    const known =
      question?.options.some((option) => option.value === value) || isKeptValue(guide, head, value);
    return known ? { kind: 'answer', id: head, value, ...common } : undefined;
  }
  const number = numberOf(head.slice(1));
  const step = guide.steps.find((candidate) => candidate.number === number);
  if (!step) return undefined;
  const { id } = step;
  switch (head.charAt(0)) {
    case 'T':
      if (!guide.troubles.some((trouble) => trouble.id === value)) return undefined;
      return { kind: 'trouble', id, value, ...common };
    case 'C':
      return { kind: 'confirm', id, value: '', ...common };
    case 'R':
      return { kind: 'return', id, value: '', ...common };
    default:
      return undefined;
  }
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
