import { createUniqueId, For, Show } from 'solid-js';
import { configEdit as words } from '../../copy/config-edit.ts';
import { usePlace } from '../../state/place.ts';
import type { Choice } from './setting-choices.ts';

/** Adds a value to a list, or a name to a dictionary: chosen where the names are known, else typed. */
export function Adder(props: {
  /** What it adds to. */
  label: string;
  /** Undefined where anything may be typed; with none left there is nothing to add. */
  choices: readonly Choice[] | undefined;
  onAdd: (value: string) => void;
  /** Lends the field, for the focus. */
  field?: (field: HTMLElement) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  let field: HTMLInputElement | HTMLSelectElement | undefined;
  const lend = (element: HTMLInputElement | HTMLSelectElement) => {
    field = element;
    props.field?.(element);
  };
  const add = () => {
    const value = field?.value.trim() ?? '';
    if (value !== '') props.onAdd(value);
    if (field instanceof HTMLInputElement) field.value = '';
    field?.focus();
  };
  return (
    <Show when={props.choices?.length !== 0}>
      <p>
        <label class="pa-label" for={id}>
          {copy().addTo(props.label)}
        </label>
        <Show
          when={props.choices}
          fallback={<input class="pa-input" id={id} autocomplete="off" ref={lend} />}
        >
          {(choices) => (
            <select class="pa-input" id={id} ref={lend}>
              <For each={choices()}>
                {(choice) => <option value={choice.value}>{choice.label}</option>}
              </For>
            </select>
          )}
        </Show>{' '}
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          aria-label={copy().addNew(props.label)}
          onClick={add}
        >
          {copy().add}
        </button>
      </p>
    </Show>
  );
}
