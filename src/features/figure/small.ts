import type { LaidScreen } from '../../domain/screen/layout.ts';
import type { ScreenUse } from '../../domain/screen/model.ts';
import { type Seen, type SmallPart, smallPart } from '../../domain/screen/seen.ts';

/** The frame round the line that tells a drawing from the right one: the colour of marks. */
const TELLING = { stroke: '#b3005e', strokeWidth: 2.5 } as const;

/** A small drawing, and the part of it to show. */
export interface Small {
  readonly laid: LaidScreen;
  readonly part: SmallPart;
}

/**
 * Small drawings of what may be seen at a step.
 *
 * @param right the step's own screen
 * @param lay the narrow form of a screen; undefined where there is no such drawing
 */
export function smallDrawings(
  right: ScreenUse | undefined,
  lay: (use: ScreenUse) => LaidScreen | undefined,
): (seen: Seen) => Small | undefined {
  const own = right && lay(right);
  return ({ use, trouble }) => {
    const laid = trouble ? lay(use) : own;
    if (!laid) return undefined;
    const part = smallPart(laid, own);
    const frame = part.telling && { kind: 'box' as const, ...part.telling, radius: 4, ...TELLING };
    // What is to be pressed there is no matter yet.
    return {
      laid: { ...laid, marks: [], shapes: [...laid.shapes, ...(frame ? [frame] : [])] },
      part,
    };
  };
}
