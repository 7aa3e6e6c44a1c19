/** What concerns the person or the desk: the answers that led here, the end, the contacts. */
import type { Config } from '../config/model.ts';
import type { Variable } from '../guide/model.ts';
import { variablesToComplete } from '../guide/variables.ts';
import type { Answered, OnPath } from '../walk/model.ts';
import { paragraph } from './builders.ts';
import type { Fact, HeadingBlock, PaperBlock } from './model.ts';
import { linkTo, say } from './runs.ts';
import { actionBlock, bodyBlocks, type StepContext } from './step.ts';

/** The answers in the guide's order. */
export function answersBlocks(walk: OnPath, context: StepContext): readonly PaperBlock[] {
  const { texts, words } = context;
  if (walk.answered.length === 0) return [];
  const fact = ({ question, value, by }: Answered): Fact => {
    const option = question.options.find((candidate) => candidate.value === value);
    const label = option ? texts.runs(option.label) : [say(value)];
    const system = by === 'person' ? [] : [say(` (${words.answeredBySystem})`)];
    return { label: texts.plain(question.title), value: [...label, ...system] };
  };
  return [heading('risposte', words.answers), { kind: 'facts', facts: walk.answered.map(fact) }];
}

/** What the person reads when all is done. */
export function endBlocks(
  { category, facts }: OnPath,
  context: StepContext,
): readonly PaperBlock[] {
  const { title, body, action } = category.end;
  return [
    heading('fine', context.texts.plain(title)),
    ...bodyBlocks(body, facts, context),
    ...(action ? [actionBlock(action, context)] : []),
  ];
}

const FIELDS: readonly NonNullable<Variable['contact']>[] = ['phone', 'mail', 'room', 'hours'];

/** Whom to call: the guide's variables of the desk. */
export function deskBlocks(
  { guide, variables, words }: StepContext,
  config: Config,
  id: string,
): readonly PaperBlock[] {
  const open = variablesToComplete(guide, config);
  const facts = FIELDS.flatMap((field): readonly Fact[] => {
    const name = Object.keys(guide.variables).find(
      (key) => guide.variables[key]?.contact === field,
    );
    const value = name === undefined ? undefined : variables[name];
    if (name === undefined || !value) return [];
    const label = words.contact[field] + (open.includes(name) ? ` (${words.toFill})` : '');
    return [
      { label, value: field === 'mail' ? linkTo(`mailto:${value}`, [say(value)]) : [say(value)] },
    ];
  });
  return [
    {
      kind: 'together',
      blocks: [
        heading(id, words.desk),
        ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
        paragraph([say(words.noPassword)]),
      ],
    },
  ];
}

export function heading(id: string, text: string, level: HeadingBlock['level'] = 2): HeadingBlock {
  return { kind: 'heading', level, id, text };
}
