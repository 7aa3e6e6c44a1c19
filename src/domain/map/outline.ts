import { indexGuide, required } from '../guide/lookup.ts';
import { plainText } from '../guide/markup.ts';
import type { Condition, Guide, Id, Procedure } from '../guide/model.ts';
import type { Variables } from '../guide/variables.ts';
import type { GuideOutline, OutlineItem, OutlineProcedure } from './model.ts';

/**
 * What a map shows, as words. Procedures come in the order in which categories lead to them; those
 * that only troubles lead to come last. A procedure that nothing leads to is left out.
 *
 * @throws GuideError where an id leads nowhere.
 */
export function outlineOf(guide: Guide, variables: Variables): GuideOutline {
  const say = (text: string) => plainText(text, variables);
  const { procedures } = indexGuide(guide);
  return {
    questions: guide.questions.map(({ title, options }) => ({
      title: say(title),
      options: options.map(({ label }) => say(label)),
    })),
    categories: guide.categories.map((category) => ({
      title: say(category.title),
      when: answersOf(guide, category.when).map(say),
      procedures: category.procedures,
    })),
    procedures: reachedProcedures(guide).map((id) =>
      outlineProcedure(guide, required(procedures, id, 'guide'), say),
    ),
  };
}

function outlineProcedure(
  guide: Guide,
  procedure: Procedure,
  say: (text: string) => string,
): OutlineProcedure {
  const { procedures, steps } = indexGuide(guide);
  const from = `procedure/${procedure.id}`;
  const items = procedure.items.map((item): OutlineItem => {
    if ('procedure' in item) {
      const { title } = required(procedures, item.procedure, from);
      return { title: say(title), procedure: item.procedure, detours: [] };
    }
    const step = required(steps, item.step, from);
    const detours = detoursOf(guide, step.troubles).map((detour) => ({
      trouble: say(detour.trouble),
      procedure: detour.procedure,
      title: say(required(procedures, detour.procedure, from).title),
    }));
    return { step: step.id, title: say(step.title), detours };
  });
  return { id: procedure.id, title: say(procedure.title), items };
}

function detoursOf(
  guide: Guide,
  troubles: readonly Id[],
): readonly { readonly trouble: string; readonly procedure: Id }[] {
  const known = indexGuide(guide).troubles;
  return troubles.flatMap((id) => {
    const trouble = known.get(id);
    return trouble?.remedy.kind === 'detour'
      ? [{ trouble: trouble.title, procedure: trouble.remedy.procedure }]
      : [];
  });
}

/** Ids in the order in which categories and procedures lead to them; those of detours come last. */
function reachedProcedures(guide: Guide): readonly Id[] {
  const { procedures, steps } = indexGuide(guide);
  const reached = new Set(guide.categories.flatMap((category) => category.procedures));
  const items = (id: Id) => procedures.get(id)?.items ?? [];
  // A set visits what is added to it while it is read.
  const include = () => {
    for (const id of reached) {
      for (const item of items(id)) if ('procedure' in item) reached.add(item.procedure);
    }
  };
  include();
  for (const id of reached) {
    const troubles = items(id).flatMap((item) =>
      'step' in item ? (steps.get(item.step)?.troubles ?? []) : [],
    );
    for (const { procedure } of detoursOf(guide, troubles)) reached.add(procedure);
    include();
  }
  return [...reached];
}

/** For each question that the condition names, the labels of the answers that it allows. */
function answersOf(guide: Guide, when: Condition): readonly string[] {
  const { questions } = indexGuide(guide);
  return Object.entries(when).map(([fact, values]) => {
    const options = questions.get(fact)?.options ?? [];
    const labels = options.filter(({ value }) => values.includes(value)).map(({ label }) => label);
    return labels.join(' / ');
  });
}
