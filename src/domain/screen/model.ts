/**
 * A screen: what the person will see, described as data (`guides/<id>/screens.json`) and drawn by
 * `layout.ts`. The schema that reads the file is `adapters/schema/screen-schema.ts`.
 *
 * Long because the parts of a screen hold one another: split, they would import in circles, and an
 * author could not read the format from top to bottom.
 *
 * A `Text` here knows `**bold**`, `{variable}` and `[words](link)`, which only draws a link. Beside
 * the guide's variables a text may name the facts of its variant (`{codice}`).
 */
import type { Condition, Id, Text } from '../guide/model.ts';

export type { ScreenUse } from '../guide/model.ts';

/** Values of a drawing's facts, such as `{ avanzate: 'aperte' }`. */
export type ScreenFacts = Readonly<Record<Id, string>>;

export type BrowserFamily = 'chrome' | 'edge' | 'firefox' | 'safari';

/** The file `screens.json`. */
export interface ScreenFile {
  readonly format: 1;
  readonly screens: readonly Screen[];
}

export interface Screen {
  readonly id: Id;
  /** What it is, in a few words: "La pagina di accesso del portale". */
  readonly title: Text;
  /** The source has no picture of it: the drawing says "illustrazione". */
  readonly illustration?: boolean;
  /** The real screen is in Italian whatever the reader's language: its words are not translated. */
  readonly wordsIn?: 'it';
  /** The first is drawn where nothing is known of the browser. */
  readonly variants: readonly Variant[];
}

/** One look of the screen: the page as one family of browsers, from one version to another, shows it. */
export interface Variant {
  readonly id: Id;
  /** Name for the person who chooses: "Firefox". Needed where a screen has several variants. */
  readonly label?: Text;
  readonly browser?: {
    readonly family: BrowserFamily;
    /** First and last major version that look like this. */
    readonly from?: number;
    readonly to?: number;
  };
  /** Drawn from a description instead of the thing itself: the drawing says so. */
  readonly indicative?: boolean;
  /** Facts that the drawing knows, each with its values; the first value holds by default. */
  readonly facts?: Readonly<Record<Id, readonly string[]>>;
  readonly frame: Frame;
  /** Look of the page; where absent, that of the frame. */
  readonly theme?: ThemeName;
  readonly parts: readonly Part[];
}

export type ThemeName =
  | 'chrome'
  | 'chrome-2021'
  | 'chrome-dialog'
  | 'chrome-error'
  | 'firefox'
  | 'firefox-2021'
  | 'edge'
  | 'safari'
  | 'portal'
  | 'mail'
  | 'paper'
  | 'phone';

export type BrowserLook = 'chrome' | 'chrome-2021' | 'firefox' | 'edge' | 'safari';

/** What stands around the page. */
export type Frame = BrowserFrame | PlainFrame | ImageFrame;

/** A browser window. Its places have ids for marks: `scheda`, `indirizzo`, `etichetta` (the chip). */
export interface BrowserFrame {
  readonly kind: 'browser';
  readonly look: BrowserLook;
  /** Title on the tab. */
  readonly tab: Text;
  readonly tabIcon?: IconName;
  /** What the address bar shows, without the scheme where the browser hides it. */
  readonly address: Text;
  /** Words before the address, such as "Non sicuro". */
  readonly chip?: Text;
  /** `danger` is red with a struck-through `https`, `neutral` grey. */
  readonly alarm?: 'danger' | 'neutral';
  /** The page is darkened behind a dialog. */
  readonly dimmed?: boolean;
}

/** Mail as read, a sheet of paper, a phone, a dialog of its own, or a page without a frame. */
export interface PlainFrame {
  readonly kind: 'mail' | 'paper' | 'phone' | 'dialog' | 'page';
  /** Words in the frame's head: subject of a mail, title of a dialog, name of a phone's app. */
  readonly head?: Text;
  /** Mail: who sent it, and to whom. */
  readonly from?: Text;
  readonly to?: Text;
}

/**
 * A picture supplied by the author, a PNG beside the guide, in place of a drawing. Its areas are
 * what marks point at, in percent of the picture, with the words that describe them.
 */
export interface ImageFrame {
  readonly kind: 'image';
  /** File name beside screens.json: `portale.png`. */
  readonly file: string;
  /** Size of the picture in pixels. */
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who do not see it. */
  readonly alt: Text;
  readonly areas?: readonly ImageArea[];
}

export interface ImageArea {
  readonly id: Id;
  /** Percent of the picture's width and height, 0..100. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: Text;
}

/** What every part may have. */
interface Common {
  /** Name for marks, unique within a variant. */
  readonly id?: Id;
  /** Drawn only where the facts allow it. */
  readonly when?: Condition;
  /** Said in the text alternative only: "qui va il codice fiscale". */
  readonly note?: Text;
}

export type Part =
  | HeadingPart
  | TextPart
  | ButtonPart
  | LinkPart
  | FieldPart
  | CheckPart
  | ListPart
  | IconPart
  | GroupPart
  | RowPart
  | ColumnsPart
  | TablePart
  | FillerPart
  | SpacePart;

export interface HeadingPart extends Common {
  readonly kind: 'heading';
  readonly text: Text;
  /** 1 is the page's title. */
  readonly level?: 1 | 2 | 3;
}

export interface TextPart extends Common {
  readonly kind: 'text';
  readonly text: Text;
  /** `small` for codes and remarks, `strong` in ink and bold, `plain` is the page's own. */
  readonly tone?: 'plain' | 'small' | 'strong' | 'light';
  readonly align?: 'center' | 'right';
}

export interface ButtonPart extends Common {
  readonly kind: 'button';
  /** Absent where the words are not known: grey lines stand for them. */
  readonly text?: Text;
  /** `main` stands out, `plain` is outlined or grey, `bare` is words only, `spid` as SPID asks. */
  readonly look?: 'main' | 'plain' | 'bare' | 'spid';
  readonly icon?: IconName;
  /** Drawn pale: it cannot be pressed yet. */
  readonly disabled?: boolean;
}

export interface LinkPart extends Common {
  readonly kind: 'link';
  readonly text: Text;
}

export interface FieldPart extends Common {
  readonly kind: 'field';
  readonly label: Text;
  /** An example of what is written there; never real data. */
  readonly value?: Text;
  /** Drawn as dots. */
  readonly secret?: boolean;
  /** The label stands at the left instead of above. */
  readonly beside?: boolean;
}

export interface CheckPart extends Common {
  readonly kind: 'check';
  readonly text: Text;
  readonly on?: boolean;
}

export interface ListPart extends Common {
  readonly kind: 'list';
  readonly items: readonly Text[];
}

export interface IconPart extends Common {
  readonly kind: 'icon';
  readonly icon: IconName;
  /** Height in screen units. */
  readonly size?: number;
}

/** Parts in a box of their own. */
export interface GroupPart extends Common {
  readonly kind: 'group';
  /**
   * `hint` is a tip with a bulb, `box` outlined, `card` raised, `bar` a coloured band over the whole
   * width, `dialog` a window over the page, `bare` has no box.
   */
  readonly look?: 'hint' | 'box' | 'card' | 'bar' | 'subbar' | 'dialog' | 'bare';
  readonly parts: readonly Part[];
}

/** Parts beside one another; they move below one another where there is no room. */
export interface RowPart extends Common {
  readonly kind: 'row';
  readonly spread?: 'start' | 'end' | 'between' | 'center';
  readonly parts: readonly Part[];
}

/** Columns of the given shares; below one another on a phone. */
export interface ColumnsPart extends Common {
  readonly kind: 'columns';
  readonly columns: readonly { readonly share: number; readonly parts: readonly Part[] }[];
}

export interface TablePart extends Common {
  readonly kind: 'table';
  readonly rows: readonly (readonly Text[])[];
  /** Ids of rows for marks, by position; an empty text where a row has none. */
  readonly head?: boolean;
}

/** Grey lines in place of words that do not matter, or that nobody has written down. */
export interface FillerPart extends Common {
  readonly kind: 'filler';
  /** Lengths of the lines, in percent of the width. */
  readonly lines: readonly number[];
}

export interface SpacePart extends Common {
  readonly kind: 'space';
  /** Screen units. */
  readonly size: number;
}

export type IconName =
  | 'account'
  | 'back'
  | 'bulb'
  | 'burger'
  | 'calendar'
  | 'close'
  | 'danger'
  | 'dots'
  | 'dots-flat'
  | 'edge-warning'
  | 'envelope'
  | 'external'
  | 'forward'
  | 'fox'
  | 'globe'
  | 'info'
  | 'insecure'
  | 'lock'
  | 'lost-page'
  | 'not-secure'
  | 'person'
  | 'plus'
  | 'puzzle'
  | 'reload'
  | 'search'
  | 'shield'
  | 'shield-off'
  | 'spid'
  | 'star'
  | 'tab-warning'
  | 'unlocked'
  | 'warning-orange'
  | 'warning-red'
  | 'region';
