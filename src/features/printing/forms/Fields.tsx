import { For, type JSX } from 'solid-js';
import { typedIn } from '../../../domain/document/filled.ts';
import type { DocumentField } from '../../../domain/guide/document.ts';
import { FormField } from './FormField.tsx';
import { type FormModel, inputId } from './form-model.ts';
import type { Row } from './form-state.ts';

/** The fields of one row, or those above the list. */
export function Fields(props: {
  model: FormModel;
  row: Row;
  fields: readonly DocumentField[];
}): JSX.Element {
  const { state, say, language, changed, afterPress } = props.model;
  return (
    <For each={props.fields}>
      {(field) => (
        <FormField
          id={inputId(props.model, props.row, field.id)}
          field={field}
          language={language}
          plain={say}
          value={typedIn(props.row.values(), field)}
          fault={state.faultAt(props.row, field)}
          onInput={(value) => {
            props.row.set(field.id, value);
            changed();
          }}
          onLeave={() => afterPress(() => state.left(props.row, field))}
        />
      )}
    </For>
  );
}
