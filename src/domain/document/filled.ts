/** What a person typed into a form. It lives in memory only, as long as the form is on the screen. */
import type { DocumentField, GuideDocument } from '../guide/document.ts';
import type { Id } from '../guide/model.ts';
import { own } from '../record.ts';

/** Field id -> what was typed; `TICKED` for a checkbox, the choice's value for a choice. */
export type Values = Readonly<Record<Id, string>>;

export interface Filled {
  readonly values: Values;
  /** Rows of the document's list, in order; none where it has no list. */
  readonly rows: readonly Values[];
}

export const TICKED = 'si';

/** Most rows where the document does not say. */
export const MOST_ROWS = 100;

/** A form nobody has typed into; a list begins with one empty row. */
export function emptyForm(document: GuideDocument): Filled {
  return { values: {}, rows: document.rows ? [{}] : [] };
}

/** What was typed into a field; empty where nothing was. */
export function typedIn(values: Values, field: DocumentField): string {
  return own(values, field.id) ?? '';
}

/** True where nothing is typed in the row: it counts as not there. */
export function isBlank(values: Values): boolean {
  return Object.values(values).every((value) => value.trim() === '');
}

/** True where anything is typed, so that leaving would lose it. */
export function isTouched({ values, rows }: Filled): boolean {
  return !isBlank(values) || rows.some((row) => !isBlank(row));
}
