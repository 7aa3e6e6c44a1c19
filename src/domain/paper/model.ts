/**
 * A guide as a document: what stands on paper, in which order, whatever paints it (HTML for the
 * preview and the browser's print, PDF). All words are resolved: variables filled in, links
 * allow-listed, language chosen. Whoever paints it adds no word of its own.
 */
import type { Language } from '../config/model.ts';
import type { LaidScreen } from '../screen/layout.ts';

export interface Paper {
  /** The same content has the same id, whenever it was made: small letters and digits. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** The organisation; the guide's issuer where config.json names none. */
  readonly author: string;
  /** Whose path, or which part: "Personale con posta aziendale", "Tutta la guida". */
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Proposed file name, without folder: `sec-sisr-percorso.pdf`. */
  readonly fileName: string;
  readonly blocks: readonly PaperBlock[];
  readonly footer: PaperFooter;
}

export interface PaperFooter {
  /** Title of the source. */
  readonly source: string;
  /** "Versione 1.2.0". */
  readonly version: string;
  /** Holds `{n}` and `{m}`: "pagina {n} di {m}". */
  readonly page: string;
}

/** Letters of one style; `code` is to be read or typed exactly, as an address is. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly code?: boolean;
}

/** Words that lead somewhere: outside by an address, or to the block of the paper with this id. */
export interface LinkRun {
  readonly kind: 'link';
  readonly runs: readonly TextRun[];
  readonly to: { readonly href: string } | { readonly id: string };
}

export type Run = TextRun | LinkRun;

export type PaperBlock =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FactsBlock
  | TableBlock
  | StepBlock
  | FigureBlock
  | CalloutBlock
  | TroublesBlock
  | TogetherBlock;

/** The head of the first page; its title is the only heading of level 1. */
export interface CoverBlock {
  readonly kind: 'cover';
  readonly title: string;
  /** Whose path, or which part. */
  readonly subtitle: string;
  readonly summary: readonly Run[];
  /** Organisation, date and status of the content, day of making. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: readonly Run[];
}

/** Here stands the list of all headings of level 2 and of all steps, with their pages. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly title: string;
}

/** Levels never skip: 2 follows the cover, 3 follows 2. */
export type Level = 2 | 3 | 4;

/** Never the last thing on a page. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: Level;
  /** Unique in the paper. */
  readonly id: string;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** `small` for remarks, `label` for a few words over what follows. */
  readonly look?: 'small' | 'label';
}

/** The numbers of an ordered list begin at 1: they are those of the marks on the next drawing. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

/** Labels with values: the answers, the desk's contacts. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  /** Column headers. */
  readonly columns: readonly string[];
  /** As many cells as columns; the first of each row is the row's header. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** The head of a step: a heading with number, tick box, code and QR. Never the last thing on a page. */
export interface StepBlock {
  readonly kind: 'step';
  readonly level: Level;
  /** Unique in the paper. */
  readonly id: string;
  /** "Passo 3 di 9". */
  readonly place: string;
  readonly title: string;
  /** Beside the tick box: "Fatto". */
  readonly tick: string;
  readonly ticked: boolean;
  /** Absent where the guide gives the step none. */
  readonly code?: {
    /** "Codice passo". */
    readonly label: string;
    /** As it is written: `AB 12 C3`. */
    readonly text: string;
    /** As it is said on the telephone. */
    readonly spoken: string;
  };
  /** Absent where the app has no address of its own (a file on a disk). */
  readonly qr?: {
    /** Rows of modules, true is dark; without the quiet zone (4 modules). */
    readonly modules: readonly (readonly boolean[])[];
    /** What the QR says, and where a click on it leads. */
    readonly href: string;
    /** Text alternative: "Codice QR: apre questo passo sullo schermo". */
    readonly alt: string;
  };
}

/** A drawing. Never split, never larger than the page. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly laid: LaidScreen;
  /** Text alternative, with the marks by number. */
  readonly alt: string;
  readonly caption: string;
  /** "Illustrazione: …", "Disegno indicativo: …". */
  readonly remarks: readonly string[];
  /** Address of the folder that holds the drawing's image files. */
  readonly imageBase: string;
}

/** Recognised without colour: by its title. `say` is what to tell the desk. */
export interface CalloutBlock {
  readonly kind: 'callout';
  readonly tone: 'warning' | 'info' | 'fill' | 'wait' | 'done' | 'say';
  /** "Attenzione". */
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** What may go wrong at the step above, and what to do. */
export interface TroublesBlock {
  readonly kind: 'troubles';
  readonly level: Level;
  readonly id: string;
  /** "Non funziona?". */
  readonly title: string;
  readonly items: readonly {
    readonly title: readonly Run[];
    readonly blocks: readonly PaperBlock[];
  }[];
}

/** Stays on one page where it fits on one. */
export interface TogetherBlock {
  readonly kind: 'together';
  readonly blocks: readonly PaperBlock[];
}
