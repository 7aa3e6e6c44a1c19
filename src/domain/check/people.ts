/** Who the guide is for, and who does its steps where. */
import type { Guide, Id } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { notice, place, problem } from './model.ts';

function audience(guide: Guide): Problem[] {
  return guide.questions.flatMap(({ id, audience: asked, when }, index) => {
    if (!asked || (index === 0 && when === undefined)) return [];
    const message =
      'La domanda «chi sei?» deve essere la prima e senza condizioni: la guida comincia da lì. Spostala in cima, o togli «when».';
    return [problem('late-audience', place(`question/${id}`, 'audience'), message)];
  });
}

function unused(kind: string, ids: readonly Id[], used: ReadonlySet<Id | undefined>): Problem[] {
  return ids
    .filter((id) => !used.has(id))
    .map((id) =>
      notice(
        'unused-node',
        place(`${kind}/${id}`),
        'Nessun passo lo nomina. Scrivilo in un passo, oppure toglilo.',
      ),
    );
}

/**
 * Codes: `late-audience`, `step-without-actor` (the guide has actors, and its view by actor would
 * lose this step), and the notice `unused-node` (an actor or a place).
 */
export function checkPeople(guide: Guide): Problem[] {
  const { actors = [], places = [], steps } = guide;
  return [
    ...audience(guide),
    ...steps
      .filter(({ actor }) => actors.length > 0 && actor === undefined)
      .map(({ id }) =>
        problem(
          'step-without-actor',
          place(`step/${id}`, 'actor'),
          'La guida dice chi fa ogni passo, ma non questo. Scrivi anche qui chi lo fa («actor»).',
        ),
      ),
    ...unused('actor', ids(actors), new Set(steps.map(({ actor }) => actor))),
    ...unused('place', ids(places), new Set(steps.map(({ place: site }) => site))),
  ];
}

function ids(nodes: readonly { readonly id: Id }[]): readonly Id[] {
  return nodes.map(({ id }) => id);
}
