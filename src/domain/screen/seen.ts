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

/** Most of a drawing's height that its small form shows, in screen units of the narrow form. */
export const SMALL_HEIGHT = 460;

/** The part of a drawing that its small form shows, in screen units. */
export interface SmallPart {
  readonly y: number;
  readonly height: number;
  /** Where it is nearly the right screen (one warning with another code): the line that is not. */
  readonly telling?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Height of a browser's head in the narrow form: a drawing begins above it or below it. */
const HEAD = 74;

/**
 * What the small form of a drawing shows: all of it where that is not too high, else the part that
 * tells it from the others: of the right screen the lowest mark, of another the first words that the
 * right one does not have. It begins and ends between lines, never through letters or a button.
 */
export function smallPart(shown: LaidScreen, right: LaidScreen | undefined): SmallPart {
  const known = new Set(right && right !== shown ? linesOf(right).map(({ text }) => text) : []);
  const lowest = Math.max(0, ...shown.marks.map(({ area }) => area.y + area.height));
  const line = right === shown ? undefined : linesOf(shown).find(({ text }) => !known.has(text));
  const room = Math.max(0, shown.height - SMALL_HEIGHT);
  const y = beginning(shown, line?.y ?? lowest, room);
  const end = Math.min(shown.height, y + SMALL_HEIGHT);
  const height = (end === shown.height ? end : betweenLines(shown, end)) - y;
  const shared = linesOf(shown).filter(({ text }) => known.has(text)).length;
  const alike = shared > linesOf(shown).length * 0.6;
  if (!alike || !line || line.y > y + height) return { y, height };
  const { x, width, size } = line;
  return {
    y,
    height,
    telling: { x: x - 4, y: line.y - size - 2, width: width + 8, height: size * 1.3 + 6 },
  };
}

/** Where to begin so that what matters at `place` is in sight with its surroundings. */
function beginning(laid: LaidScreen, place: number, room: number): number {
  if (place <= SMALL_HEIGHT - 10) return 0;
  const wanted = Math.min(room, Math.round(place - SMALL_HEIGHT * 0.6));
  return wanted < HEAD ? Math.min(room, HEAD) : betweenLines(laid, wanted);
}

function linesOf(laid: LaidScreen) {
  return laid.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
}

/** A box no higher than this is a button or a field: the words in it belong to it. */
const BUTTON = 60;

/** The nearest height at or above `y` that cuts through no line of text, no button and no field. */
function betweenLines(laid: LaidScreen, y: number): number {
  // From the top of capitals to below the descenders, around the base line.
  const cut = linesOf(laid).find((line) => line.y - line.size < y && y < line.y + line.size * 0.3);
  if (cut) return betweenLines(laid, Math.max(0, Math.floor(cut.y - cut.size)));
  const box = laid.shapes.find(
    (shape) =>
      shape.kind === 'box' && shape.height <= BUTTON && shape.y < y && y < shape.y + shape.height,
  );
  return box ? betweenLines(laid, Math.max(0, Math.floor(box.y))) : y;
}
