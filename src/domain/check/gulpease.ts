/**
 * The Gulpease index of Italian prose (Lucisano and Piemontese, 1988):
 * 89 + (300 x sentences - 10 x letters) / words, from 0 (hard) to 100 (easy). With 60 a text is easy
 * for who finished the middle school.
 */
import type { Block, Guide, Step, Text } from '../guide/model.ts';
import type { GulpeaseFigures, StepIndex } from './model.ts';
import { readableText, sentencesOf, wordsOf } from './prose.ts';

function blockTexts(block: Block): readonly Text[] {
  if (typeof block === 'string') return [block];
  if ('list' in block) return block.list;
  return 'ordered' in block ? block.ordered : [block.text];
}

/** What a person reads on a step's page. */
function stepTexts(step: Step): readonly Text[] {
  return [
    step.title,
    ...step.body.flatMap(blockTexts),
    step.done,
    ...(step.wait === undefined ? [] : [step.wait.text, step.wait.callWhen]),
    ...(step.notes ?? []).map((note) => note.text),
  ];
}

/**
 * The index of some texts together; each is at least one sentence.
 *
 * @param texts plain texts, without markup
 * @returns 0 to 100; 100 where there are no words
 */
export function gulpease(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  if (words.length === 0) return 100;
  const sentences = texts.flatMap(sentencesOf).length;
  const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
  const index = 89 + (300 * sentences - 10 * letters) / words.length;
  return Math.min(100, Math.max(0, index));
}

/** The index of every step, its mean, and the three hardest. A guide without steps gets 100. */
export function measureGulpease(guide: Guide): GulpeaseFigures {
  const steps = guide.steps.map(
    (step): StepIndex => ({
      step: step.id,
      value: gulpease(stepTexts(step).map((text) => readableText(guide, text))),
    }),
  );
  const sum = steps.reduce((total, { value }) => total + value, 0);
  return {
    average: steps.length === 0 ? 100 : sum / steps.length,
    worst: steps.sort((a, b) => a.value - b.value).slice(0, 3),
  };
}
