/** All that a page needs to show one screen: both forms, and the words for who does not see them. */
import type { Language } from '../config/model.ts';
import { hashText } from '../hash.ts';
import { type Browser, chooseVariant, factsOf } from './choose.ts';
import { describeScreen } from './describe.ts';
import { type LaidScreen, layoutScreen } from './layout.ts';
import { measureText } from './measure.ts';
import type { Screen, ScreenUse, Variant } from './model.ts';

export interface Figure {
  readonly title: string;
  readonly wide: LaidScreen;
  readonly narrow: LaidScreen;
  /** The text alternative, one sentence for each thing. */
  readonly description: readonly string[];
  readonly illustration: boolean;
  readonly indicative: boolean;
  /** Drawn with words that the reader's own browser may show in Italian. */
  readonly translated: boolean;
  /** The variant drawn, and those that the person may choose instead. */
  readonly variant: string;
  readonly variants: readonly { readonly id: string; readonly label: string }[];
  /** Two figures with the same print look the same. */
  readonly print: string;
}

export interface FigureInput {
  readonly screens: readonly Screen[];
  readonly use: ScreenUse;
  readonly variables: Readonly<Record<string, string>>;
  readonly language: Language;
  /** What the person has chosen, or what is known of the browser. */
  readonly variant?: string;
  readonly browser?: Browser;
  /** Facts chosen on the spot; they beat those of `use`. */
  readonly chosen?: Readonly<Record<string, string>>;
}

/** The figure for a use of a screen; undefined where there is no such screen. */
export function composeFigure(input: FigureInput): Figure | undefined {
  const { screens, use, variables, language } = input;
  const screen = screens.find(({ id }) => id === use.show);
  const variant = screen && pick(screen, input);
  if (screen === undefined || variant === undefined) return undefined;
  const facts = factsOf(variant, use, input.chosen);
  const marks = use.marks ?? {};
  const lay = (form: 'wide' | 'narrow') =>
    layoutScreen({ variant, form, facts, variables, marks }, measureText);
  const [wide, narrow] = [lay('wide'), lay('narrow')];
  const description = describeScreen({ screen, variant, facts, variables, marks }, language);
  return {
    title: screen.title,
    wide,
    narrow,
    description,
    illustration: screen.illustration === true,
    indicative: variant.indicative === true,
    // A picture shows the real words, whatever the reader's language.
    translated: language !== 'it' && screen.wordsIn === undefined && variant.frame.kind !== 'image',
    variant: variant.id,
    variants: screen.variants.map(({ id, label }) => ({ id, label: label ?? id })),
    print: hashText(JSON.stringify([screen.title, wide, narrow, description])),
  };
}

function pick(screen: Screen, input: FigureInput): Variant | undefined {
  return (
    screen.variants.find(({ id }) => id === input.variant) ?? chooseVariant(screen, input.browser)
  );
}
