/** What a person may have before their eyes at a step: the right screen, and those of its troubles. */
import { indexGuide } from '../guide/lookup.ts';
import type { Guide, ScreenUse, Step, Trouble } from '../guide/model.ts';
import { holds } from '../walk/conditions.ts';
import type { Facts } from '../walk/model.ts';
import type { LaidScreen } from './layout.ts';

/** One thing that may be seen. Without a trouble it is the screen that the step is about. */
export interface Seen {
  readonly use: ScreenUse;
  readonly trouble?: Trouble;
}

/**
 * The screens to choose from at `step`, the right one first, then those of the troubles in the order
 * of the step. Empty where no trouble has a screen: there would be nothing to choose.
 *
 * @param facts where given, troubles that they rule out are left out.
 */
export function whatIsSeen(guide: Guide, step: Step, facts?: Facts): readonly Seen[] {
  const known = indexGuide(guide).troubles;
  const wrong = step.troubles.flatMap((id): Seen[] => {
    const trouble = known.get(id);
    if (!trouble?.screen) return [];
    if (facts && trouble.when && !holds(trouble.when, facts)) return [];
    return [{ use: trouble.screen, trouble }];
  });
  if (wrong.length === 0) return [];
  return step.screen ? [{ use: step.screen }, ...wrong] : wrong;
}

/** Height of a small drawing in screen units of the narrow form. */
export const SMALL_HEIGHT = 210;

/**
 * Where a small drawing begins, so that it shows what tells it from the others: of the right screen
 * the lowest mark, of another the first words that the right one does not have.
 *
 * @returns screen units from the top; 0 where that is in sight anyway.
 */
export function smallTop(shown: LaidScreen, right: LaidScreen | undefined): number {
  const texts = (laid: LaidScreen) =>
    laid.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  const known = new Set(right && right !== shown ? texts(right).map(({ text }) => text) : []);
  const telling =
    right === shown
      ? Math.max(0, ...shown.marks.map(({ area }) => area.y + area.height))
      : (texts(shown).find(({ text }) => !known.has(text))?.y ?? 0);
  const room = Math.max(0, shown.height - SMALL_HEIGHT);
  return Math.min(room, Math.max(0, Math.round(telling - SMALL_HEIGHT * 0.8)));
}
