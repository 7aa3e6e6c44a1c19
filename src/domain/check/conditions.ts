/** Conditions: they may name only facts that exist, with values that a person can choose. */
import type { Guide } from '../guide/model.ts';
import type { Problem } from '../problem.ts';
import { place, problem } from './model.ts';
import { listConditions } from './nodes.ts';

/** Codes: `unknown-fact`, `unknown-value`, `fact-too-late`. */
export function checkConditions(guide: Guide): Problem[] {
  const order = guide.questions.map((question) => question.id);
  const values = new Map(
    guide.questions.map(({ id, options }) => [id, options.map((option) => option.value)]),
  );
  return listConditions(guide).flatMap(({ node, field, when }) =>
    Object.entries(when).flatMap(([fact, allowed]) => {
      const where = place(node, `${field}.${fact}`);
      const known = values.get(fact);
      if (known === undefined) {
        const message = `La condizione nomina «${fact}», ma nessuna domanda si chiama così. Scegli tra: ${order.join(', ')}.`;
        return [problem('unknown-fact', where, message)];
      }
      const asker = order.indexOf(node.replace('question/', ''));
      if (node.startsWith('question/') && order.indexOf(fact) >= asker) {
        const message = `La condizione nomina «${fact}», che non è ancora noto: la domanda viene dopo. Cambia l’ordine delle domande.`;
        return [problem('fact-too-late', where, message)];
      }
      return allowed
        .filter((value) => !known.includes(value))
        .map((value) => {
          const message = `«${value}» non è una risposta di «${fact}». Scegli tra: ${known.join(', ')}.`;
          return problem('unknown-value', where, message);
        });
    }),
  );
}
