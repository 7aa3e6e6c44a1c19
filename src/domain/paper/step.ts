/** One step on paper, from its head to its troubles. */
import { resolveLink } from '../guide/links.ts';
import { indexGuide, required } from '../guide/lookup.ts';
import type { Action, Block, Guide, Id, Note, Remedy, Step, Trouble } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import { own } from '../record.ts';
import { holds } from '../walk/conditions.ts';
import type { Facts } from '../walk/model.ts';
import { flatten } from '../walk/path.ts';
import { callout, list, paragraph } from './builders.ts';
import { documentBlocks, whoBlocks } from './extras.ts';
import type { FigureBlock, Level, PaperBlock, Run, StepBlock } from './model.ts';
import type { PlannedStep } from './plan.ts';
import { goTo, linkTo, say, type Texts } from './runs.ts';
import type { PaperWords } from './words.ts';

/** What a step needs around it. */
export interface StepContext {
  readonly guide: Guide;
  readonly variables: Variables;
  readonly texts: Texts;
  readonly words: PaperWords;
  /** Level of the steps' heads. */
  readonly level: 2 | 3;
  figure(step: Step): FigureBlock | undefined;
  code(step: Step): { readonly text: string; readonly spoken: string } | undefined;
  qr(step: Step): Omit<NonNullable<StepBlock['qr']>, 'alt'> | undefined;
  questionHref(question: Id): string | undefined;
  /** Id of a step's block, where the step stands on this paper. */
  blockOf(step: Id): string | undefined;
  /** Id of the block with the desk's contacts. */
  readonly desk: string;
  /** The step's clocks and counted attempts. */
  times(step: Id): readonly PaperBlock[];
  /** What stands at the step of the certificate warning. */
  readonly certificate: readonly PaperBlock[];
}

/** The step's blocks in reading order. */
export function stepBlocks(planned: PlannedStep, context: StepContext): readonly PaperBlock[] {
  const { step, facts } = planned;
  const { words, texts, guide } = context;
  const figure = context.figure(step);
  return [
    head(planned, context),
    ...whoBlocks(step, context),
    ...bodyBlocks(step.body, facts, context),
    ...(figure ? [figure] : []),
    ...(step.action ? [actionBlock(step.action, context)] : []),
    ...(step.wait ? [waiting(step.wait, context)] : []),
    ...(step.notes ?? []).flatMap((note) => noteBlock(note, facts, context)),
    ...context.times(step.id),
    ...(guide.certificateWarning?.step === step.id ? context.certificate : []),
    ...(step.documents ?? []).flatMap((id) => documentBlocks(id, context)),
    callout('done', words.callout.done, [paragraph(texts.runs(step.done))]),
    ...(step.own ? [paragraph([say(`${words.guideAdvice}. ${words.ownText}`)], 'small')] : []),
    troubles(planned, context),
  ];
}

function head({ block, step, position, total, done }: PlannedStep, context: StepContext) {
  const { words, texts } = context;
  const code = context.code(step);
  const qr = context.qr(step);
  return {
    kind: 'step' as const,
    level: context.level,
    id: block,
    place: words.place(position, total),
    title: texts.plain(step.title),
    tick: words.tick,
    ticked: done,
    ...(code && { code: { label: words.codeLabel, ...code } }),
    ...(qr && { qr: { ...qr, alt: words.qrAlt } }),
  };
}

/** A body's blocks: with facts only those that hold; without, conditional ones after their labels. */
export function bodyBlocks(
  blocks: readonly Block[],
  facts: Facts | undefined,
  { texts }: Pick<StepContext, 'texts'>,
): readonly PaperBlock[] {
  return blocks.flatMap((block): readonly PaperBlock[] => {
    if (typeof block === 'string') return [paragraph(texts.runs(block))];
    if ('list' in block) return [list(block.list.map(texts.runs), false)];
    if ('ordered' in block) return [list(block.ordered.map(texts.runs), true)];
    if (facts) return holds(block.when, facts) ? [paragraph(texts.runs(block.text))] : [];
    const label = say(`${texts.plain(block.label)}: `, { bold: true });
    return [paragraph([label, ...texts.runs(block.text)])];
  });
}

/** What to open or copy, with its address in letters. */
export function actionBlock(action: Action, context: StepContext): PaperBlock {
  const { guide, variables, texts } = context;
  const label = texts.plain(action.label);
  if (action.kind === 'copy') {
    const value = own(variables, action.variable) ?? '';
    return paragraph([say(`${label}: `), say(value, { code: true })]);
  }
  const href =
    action.kind === 'open'
      ? resolveLink(guide, variables, action.link)?.href
      : context.questionHref(action.question);
  return paragraph(href === undefined ? [say(label)] : linkTo(href, [say(label, { bold: true })]));
}

function waiting(wait: NonNullable<Step['wait']>, { texts, words }: StepContext): PaperBlock {
  return callout('wait', words.callout.wait, [
    paragraph([...texts.runs(wait.text), say(` ${words.waitLeave}`)]),
    paragraph([say(`${words.callWhen}: `, { bold: true }), ...texts.runs(wait.callWhen)]),
  ]);
}

function noteBlock(
  note: Note,
  facts: Facts | undefined,
  { texts, words }: StepContext,
): readonly PaperBlock[] {
  if (note.when && facts && !holds(note.when, facts)) return [];
  const kind = words.callout[note.kind];
  const title = note.own ? `${kind} · ${words.guideAdvice}` : kind;
  return [callout(note.kind, title, [paragraph(texts.runs(note.paper ?? note.text))])];
}

function troubles({ block, step, facts }: PlannedStep, context: StepContext): PaperBlock {
  const { words, texts, guide } = context;
  const known = indexGuide(guide).troubles;
  const own = step.troubles
    .map((id) => required(known, id, `step/${step.id}`))
    .filter(({ when }) => !facts || !when || holds(when, facts));
  const level: Level = context.level === 2 ? 3 : 4;
  return {
    ...{ kind: 'troubles', level, id: `problemi-${block}`, title: words.troubles },
    items: [
      ...own.map((trouble) => ({
        title: texts.runs(trouble.title),
        blocks: remedyBlocks(trouble, facts, context),
      })),
      {
        title: [say(words.noneOfThese)],
        blocks: [paragraph([say(`${words.noneOfTheseText} `), goTo(context.desk, words.toDesk)])],
      },
    ],
  };
}

function remedyBlocks(
  { remedy, own: advice }: Trouble,
  facts: Facts | undefined,
  context: StepContext,
): readonly PaperBlock[] {
  const { words } = context;
  return [
    ...bodyBlocks(remedy.body, facts, context),
    ...afterBody(remedy, facts, context),
    ...(advice ? [paragraph([say(words.guideAdvice)], 'small')] : []),
  ];
}

function afterBody(
  remedy: Remedy,
  facts: Facts | undefined,
  context: StepContext,
): readonly PaperBlock[] {
  const { guide, texts, words } = context;
  if (remedy.kind === 'stop') {
    return [
      callout('say', words.callout.say, [paragraph(texts.runs(remedy.say))]),
      paragraph([goTo(context.desk, words.toDesk)]),
    ];
  }
  if (remedy.kind === 'advice') return remedy.action ? [actionBlock(remedy.action, context)] : [];
  const steps = flatten(guide, [remedy.procedure], facts).map(({ step }) => step);
  return outlineBlocks(steps, context);
}

/** Steps in order, by title, each leading to where it stands on this paper. */
export function outlineBlocks(
  steps: readonly Step[],
  { texts, words, blockOf }: StepContext,
): readonly PaperBlock[] {
  const items = steps.map((step): readonly Run[] => {
    const title = texts.plain(step.title);
    const there = blockOf(step.id);
    return [there === undefined ? say(title) : goTo(there, title)];
  });
  return [paragraph([say(words.stepsInOrder)], 'label'), list(items, true)];
}
