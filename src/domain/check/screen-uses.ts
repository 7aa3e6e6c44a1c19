/** How the guide's steps and troubles use its drawings. */
import type { Guide, ScreenUse, Step } from '../guide/model.ts';
import { resolveVariables } from '../guide/variables.ts';
import type { Problem } from '../problem.ts';
import { own } from '../record.ts';
import { chooseVariant, factsOf } from '../screen/choose.ts';
import { layoutScreen } from '../screen/layout.ts';
import { measureText } from '../screen/measure.ts';
import type { Screen } from '../screen/model.ts';
import { place, problem, SCREENS_FILE } from './model.ts';
import { doubled } from './nodes.ts';

/** A step or trouble that shows a screen. */
export interface Use {
  readonly node: string;
  readonly use: ScreenUse;
  /** How many numbered items the step's body has; a mark without a list is 1. */
  readonly numbers: number;
}

function orderedItems(step: Step): number {
  const counts = step.body.map((block) =>
    typeof block === 'object' && 'ordered' in block ? block.ordered.length : 0,
  );
  return Math.max(1, ...counts);
}

/** Every use of a screen, in the file's order. */
export function listUses(guide: Guide): readonly Use[] {
  return [
    ...guide.steps.flatMap((step) =>
      step.screen === undefined
        ? []
        : [{ node: `step/${step.id}`, use: step.screen, numbers: orderedItems(step) }],
    ),
    ...guide.troubles.flatMap(({ id, screen }) =>
      screen === undefined ? [] : [{ node: `trouble/${id}`, use: screen, numbers: 1 }],
    ),
  ];
}

/** Codes: `dangling-screen`, `unknown-fact`, `unknown-part`, `bad-mark`, `doubled-mark-number`. */
export function checkUse(
  guide: Guide,
  screens: readonly Screen[],
  { node, use, numbers }: Use,
): Problem[] {
  const where = (field: string) => place(node, field);
  const screen = screens.find(({ id }) => id === use.show);
  const variant = screen && chooseVariant(screen);
  if (screen === undefined || variant === undefined) {
    const message = `La schermata «${use.show}» non c’è in ${SCREENS_FILE}. Correggi il nome, oppure disegnala.`;
    return [problem('dangling-screen', where('screen.show'), message)];
  }
  const known = screen.variants.map((one) => one.facts ?? {});
  const variables = resolveVariables(guide, {});
  const facts = factsOf(variant, use);
  const marks = use.marks ?? {};
  const placed = layoutScreen(
    { variant, form: 'wide', facts, variables, marks },
    measureText,
  ).marks.map((mark) => mark.area.id);
  return [
    ...Object.entries(use.with ?? {})
      .filter(([fact, value]) => !known.some((one) => own(one, fact)?.includes(value)))
      .map(([fact, value]) =>
        problem(
          'unknown-fact',
          where(`screen.with.${fact}`),
          `La schermata «${screen.id}» non conosce «${fact}» = «${value}». Correggi il valore, o aggiungilo al disegno.`,
        ),
      ),
    ...Object.keys(marks)
      .filter((id) => !placed.includes(id))
      .map((id) =>
        problem(
          'unknown-part',
          where(`screen.marks.${id}`),
          `Nella schermata «${screen.id}», così come si vede qui, non c’è nessun «${id}» da segnare. Correggi il nome, o togli il segno.`,
        ),
      ),
    ...Object.entries(marks)
      .filter(([, number]) => number > numbers)
      .map(([id, number]) =>
        problem(
          'bad-mark',
          where(`screen.marks.${id}`),
          `Il segno ${number} non ha una voce con il suo numero nel testo, che ${numbers === 0 ? 'non ha voci numerate' : numbers === 1 ? 'ha una sola voce' : `ha ${numbers} voci`}. Aggiungi la voce, o cambia il numero.`,
        ),
      ),
    ...doubled(Object.values(marks)).map((number) =>
      problem(
        'doubled-mark-number',
        where('screen.marks'),
        `Il segno ${number} c’è due volte. Cambia uno dei due numeri.`,
      ),
    ),
  ];
}
