/** For the desk: the questions of a guide and where each category leads. */
import type { Category, Question } from '../guide/model.ts';
import { paragraph } from './builders.ts';
import { matrixBlocks } from './matrix.ts';
import type { PaperBlock, Run } from './model.ts';
import { heading } from './person-part.ts';
import type { Section } from './plan.ts';
import { goTo, say } from './runs.ts';
import { bodyBlocks, type StepContext } from './step.ts';

export function guideBlocks(
  context: StepContext,
  sections: readonly Section[],
): readonly PaperBlock[] {
  const { guide, words } = context;
  return [
    ...(guide.questions.length === 0
      ? []
      : [
          heading('domande', words.questions),
          ...guide.questions.flatMap((question) => questionBlocks(question, context)),
        ]),
    heading('categorie', words.categories),
    ...guide.categories.flatMap((category) => categoryBlocks(category, context, sections)),
    ...(guide.matrices ?? []).flatMap((matrix) => matrixBlocks(matrix, context)),
  ];
}

function questionBlocks(question: Question, context: StepContext): readonly PaperBlock[] {
  const { texts } = context;
  const option = ({ label, hint }: Question['options'][number]): readonly Run[] => [
    ...texts.runs(label),
    ...(hint === undefined ? [] : [say(': '), ...texts.runs(hint)]),
  ];
  return [
    heading(`domanda-${question.id}`, texts.plain(question.title), 3),
    { kind: 'list', ordered: false, items: question.options.map(option) },
    ...bodyBlocks(question.help ?? [], undefined, context),
  ];
}

function categoryBlocks(
  { id, title, summary, procedures, end }: Category,
  context: StepContext,
  sections: readonly Section[],
): readonly PaperBlock[] {
  const { texts, words, guide } = context;
  const items = procedures.map((name): readonly Run[] => {
    const procedure = guide.procedures.find((candidate) => candidate.id === name);
    const label = texts.plain(procedure?.title ?? name);
    const section = sections.find((candidate) => candidate.procedure.id === name);
    return [section === undefined ? say(label) : goTo(section.block, label)];
  });
  return [
    heading(`categoria-${id}`, texts.plain(title), 3),
    paragraph(texts.runs(summary)),
    ...(items.length === 0
      ? []
      : [
          paragraph([say(words.procedures)], 'label'),
          { kind: 'list' as const, ordered: true, items },
        ]),
    paragraph([say(texts.plain(end.title), { bold: true })]),
    ...bodyBlocks(end.body, undefined, context),
  ];
}
