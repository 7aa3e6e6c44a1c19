/**
 * Documents: forms that a person fills in on this PC and prints. What is typed is never stored and
 * never sent; no document may ask for a password, a PIN or a code (the checker refuses it).
 */
import type { Block, ConditionalText, Id, Origin, Text } from './model.ts';

/** A block of a document's text: it reads the same for everybody, so it has no condition. */
export type PlainBlock = Exclude<Block, ConditionalText>;

interface FieldBase extends Origin {
  /** Unique among the document's fields and those of its rows; names the column of a CSV too. */
  readonly id: Id;
  readonly label: Text;
  readonly hint?: Text;
  /** Must be filled in; a checkbox must be ticked. */
  readonly required?: true;
}

/**
 * One line of text; a telephone number; a codice fiscale; a time of day, typed as h:mm; an Italian
 * postcode (CAP); several lines; a tick.
 */
export interface PlainField extends FieldBase {
  readonly kind: 'text' | 'phone' | 'fiscal-code' | 'time' | 'postcode' | 'long' | 'checkbox';
}

/** A mail address. `notAt` names domains whose mailboxes are not taken, with all below them. */
export interface MailField extends FieldBase {
  readonly kind: 'mail';
  readonly notAt?: readonly string[];
}

/** A day, typed as dd/mm/yyyy. `only` refuses the days of the other side; today is allowed in both. */
export interface DateField extends FieldBase {
  readonly kind: 'date';
  readonly only?: 'past' | 'future';
}

export interface Choice {
  readonly value: Id;
  readonly label: Text;
}

/** One of a few values. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

export type DocumentField = PlainField | MailField | DateField | ChoiceField;

/** A list with the same fields in each row: "i dipendenti". A document has at most one. */
export interface RowGroup {
  readonly title: Text;
  /** What one row is: "Dipendente". */
  readonly item: Text;
  readonly fields: readonly DocumentField[];
  /** Most rows; 100 where it is not said. */
  readonly most?: number;
}

/** A form (modulo). Steps name it in `documents`. */
export interface GuideDocument extends Origin {
  readonly id: Id;
  readonly title: Text;
  /** What it is for, above the fields. */
  readonly body: readonly PlainBlock[];
  readonly fields: readonly DocumentField[];
  readonly rows?: RowGroup;
  /** Below the fields: what the person declares or has to know. */
  readonly closing?: readonly PlainBlock[];
  /** Lines for place, date and signature, filled in by hand on paper. */
  readonly signatures?: readonly Text[];
  /** The source names the official form but does not have its text: page and paper say so. */
  readonly draft?: true;
}
