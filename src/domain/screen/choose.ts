/** Which variant of a screen a person sees, and with which facts. */
import { own } from '../record.ts';
import type { Screen, ScreenFacts, ScreenUse, Variant } from './model.ts';

/** What is known of the person's browser. */
export interface Browser {
  /** A family that no drawing has is drawn like an unknown browser. */
  readonly family: string;
  /** Major version. */
  readonly version?: number;
}

function fits(variant: Variant, browser: Browser): boolean {
  const wanted = variant.browser;
  if (wanted === undefined || wanted.family !== browser.family) return false;
  const version = browser.version ?? Number.POSITIVE_INFINITY;
  return version >= (wanted.from ?? 0) && version <= (wanted.to ?? Number.POSITIVE_INFINITY);
}

/**
 * The variant for this browser. Without a version the newest is taken; where none fits, or nothing is
 * known, the first.
 */
export function chooseVariant(screen: Screen, browser?: Browser): Variant | undefined {
  const found = browser && screen.variants.find((variant) => fits(variant, browser));
  return found ?? screen.variants[0];
}

/**
 * The facts of a drawing: the first value of each, then what the step asks for, then what the person
 * has chosen. A value that the variant does not know is left out.
 */
export function factsOf(
  variant: Variant,
  use?: ScreenUse,
  chosen: Readonly<Record<string, string>> = {},
): ScreenFacts {
  return Object.fromEntries(
    Object.entries(variant.facts ?? {}).flatMap(([fact, values]) => {
      const wanted = [own(chosen, fact), own(use?.with, fact), values[0]];
      const value = wanted.find((one) => one !== undefined && values.includes(one));
      return value === undefined ? [] : [[fact, value] as const];
    }),
  );
}
