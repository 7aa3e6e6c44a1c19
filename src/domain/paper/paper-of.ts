import { expectationOf } from '../certificate/expectation.ts';
import type { Id, Step } from '../guide/model.ts';
import { hashText } from '../hash.ts';
import { composeFigure } from '../screen/figure.ts';
import { actorsTable } from './actors.ts';
import { paragraph } from './builders.ts';
import { certificateBlocks } from './certificate.ts';
import { clockBlock, type TimeContext, timeBlocks } from './clocks.ts';
import { coverOf, fileNameOf, standingBlocks, subjectOf } from './cover.ts';
import { guideBlocks } from './guide-part.ts';
import type { PaperInput } from './input.ts';
import type { FigureBlock, Paper, PaperBlock } from './model.ts';
import { answersBlocks, deskBlocks, endBlocks, heading } from './person-part.ts';
import { type Extent, plan, type Section } from './plan.ts';
import { say, type Texts, textsOf } from './runs.ts';
import { outlineBlocks, type StepContext, stepBlocks } from './step.ts';

const DESK = 'assistenza';

/**
 * A guide, or a part of it, as a document. Pure: the same input gives the same paper.
 *
 * @throws GuideError where the guide is broken or the extent names nothing of it.
 */
export function paperOf(input: PaperInput): Paper {
  const { guide, words, language, extent, created, config } = input;
  const walk = input.walk?.kind === 'path' ? input.walk : undefined;
  const whole = plan(guide, extent, walk);
  const actor = extent.kind === 'step' ? undefined : input.actor;
  const sections = actor === undefined ? whole : stepsOf(actor, whole);
  const context = contextOf(input, sections);
  const { texts } = context;
  const personal = extent.kind === 'path' || extent.kind === 'remaining';
  const who = guide.actors?.find(({ id }) => id === actor)?.title ?? '';
  const subject = [subjectOf(input, texts.plain), texts.plain(who)].filter(Boolean).join(' · ');
  const slip = extent.kind === 'clock';
  const alone = slip || extent.kind === 'step';
  const body: readonly PaperBlock[] = [
    ...standingBlocks(input),
    ...(alone ? [] : [{ kind: 'contents' as const, title: words.contents }]),
    ...(input.code && !slip ? howToUse(input) : []),
    ...(guide.clocks ?? [])
      .filter(({ id }) => slip && id === extent.clock)
      .map((clock) => clockBlock(clock, timesOf(input, texts))),
    ...(walk && personal ? answersBlocks(walk, context) : []),
    ...(extent.kind === 'guide' ? guideBlocks(context, sections) : []),
    ...(alone ? [] : actorsBlocks(whole, context)),
    ...sections.flatMap((section) => sectionBlocks(section, context, extent)),
    ...(walk && personal ? endBlocks(walk, context) : []),
    ...deskBlocks(context, config.value, DESK),
  ];
  return {
    id: hashText(JSON.stringify([guide.id, guide.version, language, extent, body])),
    title: texts.plain(guide.title),
    language,
    author: config.value.organisation?.name ?? guide.source.issuer,
    subject,
    created,
    fileName: `${[guide.id, fileNameOf(extent), actor].filter(Boolean).join('-')}.pdf`,
    blocks: [coverOf(input, subject, texts), ...body],
    footer: {
      source: guide.source.title,
      version: words.version(guide.version),
      page: words.page,
    },
  };
}

function sectionBlocks(
  { block, procedure, detourFor, outline, steps }: Section,
  context: StepContext,
  extent: Extent,
): readonly PaperBlock[] {
  const { texts, words } = context;
  return [
    ...(extent.kind === 'step' ? [] : [heading(block, texts.plain(procedure.title))]),
    ...(detourFor === undefined ? [] : [paragraph([say(words.detourFor(texts.plain(detourFor)))])]),
    ...(outline ? outlineBlocks(outline, context) : []),
    ...steps.flatMap((step) => stepBlocks(step, context)),
  ];
}

/** What one actor does, under the same headings. */
function stepsOf(actor: Id, sections: readonly Section[]): readonly Section[] {
  return sections
    .map((section) => ({
      ...section,
      steps: section.steps.filter(({ step }) => step.actor === actor),
    }))
    .filter(({ steps }) => steps.length > 0);
}

/** All actors side by side, also on the paper of one of them: who waits for whom. */
function actorsBlocks(whole: readonly Section[], context: StepContext): readonly PaperBlock[] {
  const { guide, texts, words, blockOf } = context;
  const placed = whole
    .flatMap(({ steps }) => steps)
    .map(({ step }) => {
      const block = blockOf(step.id);
      return { step, ...(block !== undefined && { block }) };
    });
  const table = actorsTable(guide, placed, texts, words);
  return table === undefined ? [] : [heading('chi-fa-che-cosa', words.byActor), table];
}

function howToUse({ words, address }: PaperInput): readonly PaperBlock[] {
  const where = address ? [paragraph([say(words.typeCode(address.guide))])] : [];
  return [
    heading('carta-e-schermo', words.howToUse),
    paragraph([say(words.howToUseText)]),
    ...where,
  ];
}

function contextOf(input: PaperInput, sections: readonly Section[]): StepContext {
  const { guide, variables, words, config, created, address, qr } = input;
  const texts = textsOf(guide, variables);
  const expected = expectationOf(guide, variables, config, created);
  const blocks = new Map(
    sections
      .flatMap(({ steps }) => steps)
      .reverse()
      .map(({ step, block }) => [step.id, block]),
  );
  return {
    ...{ guide, variables, words, desk: DESK, texts },
    level: input.extent.kind === 'step' ? 2 : 3,
    figure: (step) => figureOf(step, input),
    code: (step) => input.code?.(step),
    qr(step) {
      if (!address || !qr) return undefined;
      const href = address.step(step.id);
      const modules = qr(href);
      return modules && { href, modules };
    },
    questionHref: (question) => address?.question(question),
    blockOf: (step) => blocks.get(step),
    times: (step) => timeBlocks(step, timesOf(input, texts)),
    certificate: certificateBlocks(expected, words, textsOf(guide, { host: expected.host }).runs),
  };
}

function timesOf({ guide, words, starts = {} }: PaperInput, texts: Texts): TimeContext {
  return { guide, words, starts, texts };
}

function figureOf(step: Step, input: PaperInput): FigureBlock | undefined {
  const { screens, variables, language, browser, words, imageBase } = input;
  const figure =
    step.screen &&
    composeFigure({ screens, use: step.screen, variables, language, ...(browser && { browser }) });
  if (!figure) return undefined;
  const { illustration, indicative, translated } = words.figureRemarks;
  return {
    kind: 'figure',
    laid: figure.wide,
    alt: figure.description.join(' '),
    caption: figure.title,
    remarks: [
      ...(figure.illustration ? [illustration] : figure.indicative ? [indicative] : []),
      ...(figure.translated ? [translated] : []),
    ],
    imageBase,
  };
}
