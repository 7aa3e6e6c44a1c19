import { For, type JSX, Show } from 'solid-js';
import { forms } from '../../../copy/forms.ts';
import type { RowGroup } from '../../../domain/guide/document.ts';
import { Fields } from './Fields.tsx';
import { type FormModel, inputId } from './form-model.ts';
import type { Row } from './form-state.ts';

/** The form's list: a group of fields for each row, and a button for one more. */
export function FormRows(props: {
  model: FormModel;
  group: RowGroup;
  announce: (sentence: string) => void;
}): JSX.Element {
  const { state, form, say, language, changed } = props.model;
  const words = forms[language];
  let button: HTMLButtonElement | undefined;
  let list: HTMLDivElement | undefined;
  const add = () => {
    const row = state.add();
    props.announce(words.added(state.rows().length));
    const first = inputId(props.model, row, props.group.fields[0]?.id ?? '');
    list?.querySelector<HTMLElement>(`[id="${first}"]`)?.focus();
  };
  const remove = (row: Row, index: number) => {
    state.remove(row);
    changed();
    props.announce(words.removed(index + 1));
    button?.focus();
  };
  return (
    <div ref={list}>
      <h3>{say(props.group.title)}</h3>
      <For each={state.rows()}>
        {(row, index) => (
          <fieldset class="pa-form-row">
            <legend class="pa-legend">{words.row(say(props.group.item), index() + 1)}</legend>
            <Fields model={props.model} row={row} fields={props.group.fields} />
            <Show when={state.rows().length > 1}>
              <button
                type="button"
                class="btn btn-outline-danger btn-sm"
                onClick={() => remove(row, index())}
              >
                {words.remove(index() + 1)}
              </button>
            </Show>
          </fieldset>
        )}
      </For>
      <p>
        <Show
          when={state.canAdd()}
          fallback={<span role="status">{words.full(state.rows().length)}</span>}
        >
          <button
            type="button"
            class="btn btn-outline-primary"
            id={`${form.id}-aggiungi`}
            ref={button}
            onClick={add}
          >
            {words.add}
          </button>
        </Show>
      </p>
    </div>
  );
}
