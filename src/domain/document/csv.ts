/**
 * The list of a form as CSV, as Excel in Italian opens it with a double click: semicolons, a mark
 * for UTF-8 at the beginning, lines that end with CR LF, everything in quotes (RFC 4180).
 */
import type { DocumentField, GuideDocument } from '../guide/document.ts';
import { tidy } from './check-form.ts';
import { type Filled, isBlank, TICKED, typedIn, type Values } from './filled.ts';

/** What a cell may not begin with: a spreadsheet would take it for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell, in quotes. An apostrophe in front makes a spreadsheet show a formula as text. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rows of cells as the text of a CSV file, with the mark at its beginning. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}

/** Words of the file: plain text of labels, and what stands for a tick. */
export interface CsvWords {
  plain(text: string): string;
  readonly yes: string;
}

/** What stands in a cell for what was typed. */
export function shownValue(field: DocumentField, values: Values, words: CsvWords): string {
  const value = tidy(field, typedIn(values, field));
  if (field.kind === 'checkbox') return value === TICKED ? words.yes : '';
  if (field.kind !== 'choice') return value;
  const choice = field.choices.find((candidate) => candidate.value === value);
  return choice ? words.plain(choice.label) : '';
}

/**
 * The document's list: a line of labels, then a line for each row that is not blank. What stands
 * above the list comes first in every line, so that lists of several forms can be joined.
 *
 * @returns undefined where the document has no list
 */
export function csvOf(
  document: GuideDocument,
  { values, rows }: Filled,
  words: CsvWords,
): string | undefined {
  const group = document.rows;
  if (!group) return undefined;
  const head = [...document.fields, ...group.fields].map(({ label }) => words.plain(label));
  const lines = rows
    .filter((row) => !isBlank(row))
    .map((row) => [
      ...document.fields.map((field) => shownValue(field, values, words)),
      ...group.fields.map((field) => shownValue(field, row, words)),
    ]);
  return csvText([head, ...lines]);
}
