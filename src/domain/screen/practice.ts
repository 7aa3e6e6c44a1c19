/**
 * A drawing to try a click on: the places that can be pressed, with the one that is right now. The
 * drawing itself carries no marks, since finding the place is the exercise.
 */

import type { Area } from './block.ts';
import { chooseVariant, factsOf } from './choose.ts';
import type { Form } from './drawing.ts';
import type { FigureInput } from './figure.ts';
import { type LaidScreen, layoutScreen } from './layout.ts';
import { measureText } from './measure.ts';
import type { Part, Variant } from './model.ts';
import { wordsOf } from './words-of-text.ts';

/** A place that can be pressed. */
export interface Target {
  readonly area: Area;
  /** What stands there; empty where nobody knows the words. */
  readonly words: string;
  /** Number of the item of the step's list that is done here. */
  readonly number?: number;
}

export interface Practice {
  readonly laid: LaidScreen;
  /** In reading order. */
  readonly targets: readonly Target[];
  /** Numbers to be pressed, in order. */
  readonly order: readonly number[];
}

/** A place's least height, in screen units: 24 pixels where the drawing is as small as it gets. */
const LEAST = 34;

/** Kinds of parts that a person would press. */
const PRESSED: readonly Part['kind'][] = ['button', 'link', 'field', 'check'];

/** The practice on a screen in one form; undefined where it has nothing marked. */
export function practiceOn(input: FigureInput, form: Form): Practice | undefined {
  const { screens, use, variables } = input;
  const screen = screens.find(({ id }) => id === use.show);
  const found =
    screen &&
    (screen.variants.find(({ id }) => id === input.variant) ??
      chooseVariant(screen, input.browser));
  if (!found) return undefined;
  const facts = factsOf(found, use, input.chosen);
  const variant = named(found);
  const words = wordsById(variant, { ...variables, ...facts });
  const marks = use.marks ?? {};
  // Marking every place is how a layout tells where the places are.
  const all = Object.fromEntries([...words.keys(), ...Object.keys(marks)].map((id) => [id, 1]));
  const places = layoutScreen({ variant, form, facts, variables, marks: all }, measureText).marks;
  const targets = places
    .map(({ area }): Target => {
      const number = marks[area.id];
      const said = words.get(area.id) ?? '';
      return { area: roomy(area), words: said, ...(number !== undefined && { number }) };
    })
    .sort((a, b) => a.area.y - b.area.y || a.area.x - b.area.x);
  const order = targets.flatMap(({ number }) => (number === undefined ? [] : [number]));
  if (order.length === 0) return undefined;
  return {
    laid: layoutScreen({ variant: found, form, facts, variables, marks: {} }, measureText),
    targets,
    order: [...new Set(order)].sort((a, b) => a - b),
  };
}

/** The place with room for a finger (WCAG 2.5.8), around the same middle. */
function roomy(area: Area): Area {
  const more = Math.max(0, LEAST - area.height);
  return { ...area, y: area.y - more / 2, height: area.height + more };
}

/** The variant with an id for every part that can be pressed. */
function named(variant: Variant): Variant {
  let count = 0;
  const name = (part: Part): Part => {
    if (part.kind === 'group' || part.kind === 'row') {
      return { ...part, parts: part.parts.map(name) };
    }
    if (part.kind === 'columns') {
      const columns = part.columns.map((column) => ({ ...column, parts: column.parts.map(name) }));
      return { ...part, columns };
    }
    if (part.id !== undefined || !PRESSED.includes(part.kind)) return part;
    count += 1;
    // A dot can stand in no id that an author writes.
    return { ...part, id: `.${count}` };
  };
  return { ...variant, parts: variant.parts.map(name) };
}

function wordsById(
  variant: Variant,
  values: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (part: Part): void => {
    if (part.kind === 'group' || part.kind === 'row') part.parts.forEach(read);
    else if (part.kind === 'columns') {
      for (const column of part.columns) column.parts.forEach(read);
    } else if (part.id !== undefined && PRESSED.includes(part.kind)) {
      const text = part.kind === 'field' ? part.label : 'text' in part ? part.text : undefined;
      found.set(part.id, wordsOf(text ?? '', values).replace(/:$/, ''));
    }
  };
  variant.parts.forEach(read);
  const { frame } = variant;
  if (frame.kind === 'image') {
    for (const { id, text } of frame.areas ?? []) found.set(id, wordsOf(text, values));
  }
  return found;
}
