/** Small drawings for tests of the layout. */
import { factsOf } from '../../../src/domain/screen/choose.ts';
import type { Form } from '../../../src/domain/screen/drawing.ts';
import { type LaidScreen, layoutScreen } from '../../../src/domain/screen/layout.ts';
import { measureText } from '../../../src/domain/screen/measure.ts';
import type { Part, Screen, Variant } from '../../../src/domain/screen/model.ts';

/** A variant with these parts in a Chrome window. */
export function inChrome(...parts: readonly Part[]): Variant {
  return {
    id: 'chrome',
    frame: { kind: 'browser', look: 'chrome', tab: 'Scheda', address: 'esempio.it' },
    parts,
  };
}

/** A screen with one variant. */
export function aScreen(variant: Variant, more: Partial<Screen> = {}): Screen {
  return { id: 'pagina', title: 'Una pagina', variants: [variant], ...more };
}

/** The variant laid out, with no variables. */
export function laid(
  variant: Variant,
  form: Form = 'wide',
  marks: Readonly<Record<string, number>> = {},
): LaidScreen {
  const facts = factsOf(variant);
  return layoutScreen({ variant, form, facts, variables: {}, marks }, measureText);
}

/** The words of the drawing, line by line as they were laid out. */
export function wordsIn(screen: LaidScreen): readonly string[] {
  return screen.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}
