/** The guide that the built site serves, and what `walk` says of it: journeys expect nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, Language } from '../../src/domain/config/model.ts';
import { plainText } from '../../src/domain/guide/markup.ts';
import type { Guide, Id, Overlay, Step, Text } from '../../src/domain/guide/model.ts';
import { applyOverlay } from '../../src/domain/guide/translate.ts';
import { resolveVariables } from '../../src/domain/guide/variables.ts';
import { withHashes } from '../../src/domain/walk/hashes.ts';
import type { Play } from './play.ts';
import { play } from './play.ts';
import { DIST } from './server.ts';

export type Answer = readonly [question: Id, value: Id];

export interface BuiltGuide {
  readonly guide: Guide;
  readonly language: Language;
  /** A text as a person reads it: without markup, variables filled in, white space collapsed. */
  say(text: Text): string;
}

/** Reads the guide `id` of the site in `dist`, in one language. */
export function builtGuide(language: Language = 'it', dist = DIST, id = 'sec-sisr'): BuiltGuide {
  const read = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as unknown;
  if (!existsSync(join(dist, 'index.html'))) throw new Error('Run `npm run build` first.');
  const original = withHashes(read(`guides/${id}/guide.json`) as Guide);
  const guide =
    language === 'it'
      ? original
      : applyOverlay(original, read(`guides/${id}/${language}.json`) as Overlay);
  const variables = resolveVariables(guide, read('config.json') as Config);
  return {
    guide,
    language,
    say: (text) => plainText(text, variables).replace(/\s+/g, ' ').trim(),
  };
}

/** A playthrough in which these answers were given. */
export function answering(guide: Guide, answers: readonly Answer[]): Play {
  const played = play(guide);
  for (const [question, value] of answers) played.answering(question, value);
  return played;
}

/**
 * The first answers, in the order of questions and options, that lead where `there` wants.
 *
 * @throws Error where none do.
 */
export function answersWhere(guide: Guide, there: (played: Play) => boolean): readonly Answer[] {
  const search = (answers: readonly Answer[]): readonly Answer[] | undefined => {
    const played = answering(guide, answers);
    const { walked } = played;
    if (walked.kind === 'path') return there(played) ? answers : undefined;
    if (walked.kind !== 'question') return undefined;
    const { id, options } = walked.question;
    for (const { value } of options) {
      const found = search([...answers, [id, value]]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = search([]);
  if (found === undefined) throw new Error('No answers lead there');
  return found;
}

/** The first answers that lead to this category. */
export function answersTo(guide: Guide, category: Id): readonly Answer[] {
  return answersWhere(guide, ({ onPath }) => onPath.category.id === category);
}

/** The steps that follow one another until the end, when nothing goes wrong. */
export function stepsAfter(guide: Guide, answers: readonly Answer[]): readonly Step[] {
  const played = answering(guide, answers);
  const steps: Step[] = [];
  for (;;) {
    const { position } = played.onPath;
    if (position.kind !== 'step') return steps;
    steps.push(position.current.step);
    played.confirming(position.current.step.id);
  }
}
