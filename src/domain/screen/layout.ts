import type { Shape } from './block.ts';
import type { Form } from './drawing.ts';
import { layFrame, themeNameOf } from './frames.ts';
import { type Mark, placeMarks } from './marks.ts';
import type { Measure } from './measure.ts';
import type { ScreenFacts, ScreenUse, Variant } from './model.ts';
import { themeOf } from './themes.ts';

/** A drawing ready to be painted: everything in screen units, later shapes above earlier ones. */
export interface LaidScreen {
  readonly form: Form;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
}

/** What `layoutScreen` needs beside the screen itself. */
export interface LayoutInput {
  readonly variant: Variant;
  readonly form: Form;
  /** As `factsOf` gives them. */
  readonly facts: ScreenFacts;
  /** Values of the guide's variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly marks?: ScreenUse['marks'];
}

/** Widths of the two forms, in screen units: about one unit for a pixel where each is shown. */
export const WIDTHS: Readonly<Record<Form, number>> = { wide: 760, narrow: 340 };

/** A page with few words still looks like a window. */
const MIN_HEIGHT: Readonly<Record<Form, number>> = { wide: 380, narrow: 260 };

const MARK_RADIUS: Readonly<Record<Form, number>> = { wide: 15, narrow: 13 };

/**
 * Lays out one variant of a screen. Pure: the same data and the same `measure` give the same
 * positions on every machine. Positions are rounded to hundredths of a screen unit.
 */
export function layoutScreen(input: LayoutInput, measure: Measure): LaidScreen {
  const { variant, form, facts, variables } = input;
  const width = WIDTHS[form];
  const theme = themeOf(variant.theme ?? themeNameOf(variant.frame));
  const writing = { values: { ...variables, ...facts }, measure };
  const block = layFrame(variant, width, MIN_HEIGHT[form], { theme, form, writing, facts });
  const rounded = {
    ...block,
    height: Math.ceil(block.height),
    shapes: block.shapes.map(roundAll),
    areas: block.areas.map(roundAll),
  };
  return {
    form,
    width,
    height: rounded.height,
    shapes: rounded.shapes,
    marks: placeMarks(rounded, input.marks ?? {}, MARK_RADIUS[form]).map((mark) => ({
      ...roundAll(mark),
      area: roundAll(mark.area),
    })),
  };
}

/** A copy whose numbers are whole hundredths. */
function roundAll<T extends object>(item: T): T {
  const entries = Object.entries(item).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'scale' ? Math.round(value * 100) / 100 : value,
  ]);
  return Object.fromEntries(entries) as T;
}
