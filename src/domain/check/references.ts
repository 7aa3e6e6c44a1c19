/** Names of other nodes: each must lead somewhere. */
import type { Guide, Id } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { own } from '../record.ts';
import { place, problem } from './model.ts';
import { listActions } from './nodes.ts';

type Ids = ReadonlySet<Id>;

function dangling(node: string, field: string, what: string, id: Id, known: Ids): Problem[] {
  return known.has(id)
    ? []
    : [
        problem(
          'dangling-id',
          place(node, field),
          `${what} «${id}» non c’è nella guida. Correggi il nome, oppure aggiungi ciò che manca.`,
        ),
      ];
}

function ofActions(guide: Guide, questions: Ids): Problem[] {
  return listActions(guide).flatMap(({ node, field, action }) => {
    if (action.kind === 'answer') {
      return dangling(node, `${field}.question`, 'La domanda', action.question, questions);
    }
    return action.kind === 'open'
      ? dangling(node, `${field}.link`, 'Il collegamento', action.link, keys(guide.links))
      : dangling(node, `${field}.variable`, 'La variabile', action.variable, keys(guide.variables));
  });
}

function ofSteps(guide: Guide): Problem[] {
  const known = (nodes: readonly { readonly id: Id }[] = []): Ids =>
    new Set(nodes.map((node) => node.id));
  const [actors, places, documents] = [
    known(guide.actors),
    known(guide.places),
    known(guide.documents),
  ];
  return guide.steps.flatMap(({ id, actor, place: site, documents: forms = [] }) => [
    ...(actor === undefined ? [] : dangling(`step/${id}`, 'actor', 'La persona', actor, actors)),
    ...(site === undefined ? [] : dangling(`step/${id}`, 'place', 'Il luogo', site, places)),
    ...forms.flatMap((form, index) =>
      dangling(`step/${id}`, `documents.${index}`, 'Il modulo', form, documents),
    ),
  ]);
}

function ofCertificate(guide: Guide, steps: Ids): Problem[] {
  const warning = guide.certificateWarning;
  if (warning === undefined) return [];
  const lost = dangling('certificateWarning', 'step', 'Il passo', warning.step, steps);
  const variables = (['hostVariable', 'typedHostVariable'] as const).flatMap((field) => {
    const id = warning[field];
    const missing = dangling(
      'certificateWarning',
      field,
      'La variabile',
      id,
      keys(guide.variables),
    );
    if (missing.length > 0 || own(guide.variables, id)?.kind === 'host') return missing;
    const message = `La variabile «${id}» deve essere di tipo «host»: con altri valori l’avviso non si può confrontare. Scegline un’altra, o cambia il tipo.`;
    return [problem('wrong-variable-kind', place('certificateWarning', field), message)];
  });
  return [...lost, ...variables];
}

function keys(record: Readonly<Record<Id, unknown>>): Ids {
  return new Set(Object.keys(record));
}

/** Codes: `dangling-id`, `wrong-variable-kind`. */
export function checkReferences(guide: Guide): Problem[] {
  const ids = (nodes: readonly { readonly id: Id }[]): Ids => new Set(nodes.map((node) => node.id));
  const [procedures, steps, troubles] = [
    ids(guide.procedures),
    ids(guide.steps),
    ids(guide.troubles),
  ];
  return [
    ...guide.categories.flatMap((category) =>
      category.procedures.flatMap((id, index) =>
        dangling(`category/${category.id}`, `procedures.${index}`, 'La procedura', id, procedures),
      ),
    ),
    ...guide.procedures.flatMap((procedure) =>
      procedure.items.flatMap((item, index) => {
        const node = `procedure/${procedure.id}`;
        return 'step' in item
          ? dangling(node, `items.${index}.step`, 'Il passo', item.step, steps)
          : dangling(node, `items.${index}.procedure`, 'La procedura', item.procedure, procedures);
      }),
    ),
    ...guide.steps.flatMap((step) =>
      step.troubles.flatMap((id, index) =>
        dangling(`step/${step.id}`, `troubles.${index}`, 'Il problema', id, troubles),
      ),
    ),
    ...guide.troubles.flatMap(({ id, remedy }) =>
      remedy.kind === 'detour'
        ? dangling(
            `trouble/${id}`,
            'remedy.procedure',
            'La procedura',
            remedy.procedure,
            procedures,
          )
        : [],
    ),
    ...ofSteps(guide),
    ...ofActions(guide, ids(guide.questions)),
    ...ofCertificate(guide, steps),
    ...(guide.passwordReset?.steps ?? []).flatMap((id, index) =>
      dangling('passwordReset', `steps.${index}`, 'Il passo', id, steps),
    ),
  ];
}
