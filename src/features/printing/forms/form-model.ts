import type { Language } from '../../../domain/config/model.ts';
import type { DocumentField, GuideDocument } from '../../../domain/guide/document.ts';
import type { FormState, Row } from './form-state.ts';

/** What the parts of a form share. */
export interface FormModel {
  readonly form: GuideDocument;
  readonly language: Language;
  readonly state: FormState;
  /** Plain text of a label. */
  say(text: string): string;
  /** Runs it once nothing is pressed any more. */
  afterPress(then: () => void): void;
  /** What was made of the form is no longer what it holds. */
  changed(): void;
}

/** Id of a field's input. */
export function inputId({ form }: Pick<FormModel, 'form'>, row: Row, field: string): string {
  return `${form.id}-${row.key}-${field}`;
}

/** The field with this id, above the list or in its rows. */
export function fieldOf({ form }: Pick<FormModel, 'form'>, id: string): DocumentField | undefined {
  return [...form.fields, ...(form.rows?.fields ?? [])].find((field) => field.id === id);
}
