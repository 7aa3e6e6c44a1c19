/** Texts of the model that nobody has written yet. */
import { TEMPLATE_TEXTS } from '../edit/template.ts';
import type { Guide } from '../guide/model.ts';
import { listTexts } from '../guide/texts.ts';
import type { Problem } from '../problem.ts';
import { notice, place } from './model.ts';

interface Found {
  readonly where: string;
  readonly text: string;
}

/** Why a node stands there without a passage of the source; undefined where it does not say. */
function reason(node: string, field: string, own: string | undefined): Found[] {
  return own === undefined ? [] : [{ where: place(node, field), text: own }];
}

function reasons({ questions, categories, procedures, steps, troubles }: Guide): Found[] {
  const of = (kind: string, nodes: readonly { readonly id: string; readonly own?: string }[]) =>
    nodes.flatMap(({ id, own }) => reason(`${kind}/${id}`, 'own', own));
  return [
    ...of('question', questions),
    ...of('category', categories),
    ...categories.flatMap(({ id, end }) => reason(`category/${id}`, 'end.own', end.own)),
    ...of('procedure', procedures),
    ...of('step', steps),
    ...of('trouble', troubles),
  ];
}

/** Code: the notice `template-text`. */
export function checkTemplate(guide: Guide): Problem[] {
  const texts = [
    ...listTexts(guide).map(({ node, field, text }) => ({ where: place(node, field), text })),
    { where: place('guide', 'source.title'), text: guide.source.title },
    { where: place('guide', 'source.issuer'), text: guide.source.issuer },
    ...Object.entries(guide.variables).map(([id, { value }]) => ({
      where: place(`variable/${id}`, 'value'),
      text: value,
    })),
    ...reasons(guide),
  ];
  const seen = new Set<string>();
  return texts
    .filter(({ text }) => TEMPLATE_TEXTS.has(text))
    .filter(({ where }) => !seen.has(where) && seen.add(where))
    .map(({ where }) =>
      notice('template-text', where, 'Qui c’è ancora il testo del modello: scrivi il tuo.'),
    );
}
