/** The steps by who does them: a column for each actor, so that a desk sees both sides at once. */
import type { Actor, Guide, Step } from '../guide/model.ts';
import { whoAndWhere } from '../guide/people.ts';
import type { Run, TableBlock } from './model.ts';
import { goTo, say, type Texts } from './runs.ts';
import type { PaperWords } from './words.ts';

/** A step, and the block of the paper that it stands in, where it has one. */
export interface Placed {
  readonly step: Step;
  readonly block?: string;
}

/** The guide's actors that do one of the steps, in the guide's order. */
export function actorsOf(guide: Guide, steps: readonly Step[]): readonly Actor[] {
  return (guide.actors ?? []).filter(({ id }) => steps.some(({ actor }) => actor === id));
}

/**
 * A row for each step, in order.
 *
 * @returns undefined where fewer than two actors take part: there is nothing to set side by side
 */
export function actorsTable(
  guide: Guide,
  placed: readonly Placed[],
  texts: Texts,
  words: Pick<PaperWords, 'byActorText' | 'stepNumber'>,
): TableBlock | undefined {
  const actors = actorsOf(
    guide,
    placed.map(({ step }) => step),
  );
  if (actors.length < 2) return undefined;
  const cell = ({ step, block }: Placed): readonly Run[] => {
    const title = texts.plain(step.title);
    const { where } = whoAndWhere(guide, step);
    return [
      block === undefined ? say(title) : goTo(block, title),
      ...(where === undefined ? [] : [say(` (${texts.plain(where)})`)]),
    ];
  };
  return {
    kind: 'table',
    caption: words.byActorText,
    columns: [words.stepNumber, ...actors.map(({ title }) => texts.plain(title))],
    rows: placed.map((one, index) => [
      [say(String(index + 1))],
      ...actors.map(({ id }) => (one.step.actor === id ? cell(one) : [])),
    ]),
  };
}
