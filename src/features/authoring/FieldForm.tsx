import { createEffect, createSignal, createUniqueId, For, onCleanup, Show } from 'solid-js';
import { guideEdit as words } from '../../copy/guide-edit.ts';
import { statuses } from '../../copy/source.ts';
import { asDay, type Field, refusalOf } from '../../domain/edit/fields.ts';
import { usePlace } from '../../state/place.ts';
import { fieldName } from './fields.ts';

const STATUSES = ['in-force', 'historical', 'to-verify', 'draft'] as const;
/** Longer texts get several lines. */
const ONE_LINE = 60;

/** One field with its label; what cannot stand there is said, and the file keeps its value. */
export function FieldForm(props: {
  field: Field;
  /** False where the file would be spoilt. */
  onValue: (value: string) => boolean;
  /** Told whether the field holds what the file cannot. */
  onRefused: (wrong: boolean) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  const [error, setError] = createSignal('');
  const label = () => {
    const name = fieldName(props.field.name, place.language());
    const first = name.charAt(0).toUpperCase() + name.slice(1);
    return props.field.optional ? `${first} (${copy().optional})` : first;
  };
  createEffect(() => props.onRefused(error() !== ''));
  onCleanup(() => props.onRefused(false));
  const isDay = () => props.field.kind === 'date' || props.field.kind === 'month';
  /** The browser's own field for days; what is no day there would not be seen in it. */
  const isDate = () =>
    props.field.kind === 'date' &&
    (props.field.value === '' || refusalOf(props.field, props.field.value) === undefined);
  const write = (typed: string) => {
    const value = isDay() ? asDay(typed) : typed;
    if (value === props.field.value) {
      setError('');
      return;
    }
    const refusal = refusalOf(props.field, value);
    if (refusal) setError(copy().refusals[refusal]);
    else setError(props.onValue(value) ? '' : copy().refused);
  };
  const isMonth = () => props.field.kind === 'month';
  const common = () => ({
    id,
    describedBy: [isMonth() && `${id}-aiuto`, error() !== '' && `${id}-errore`]
      .filter(Boolean)
      .join(' '),
    invalid: error() !== '',
  });
  const long = () => props.field.kind === 'text' && props.field.value.length > ONE_LINE;
  return (
    <p data-field={props.field.name}>
      <label class="pa-label" for={id}>
        {label()}
      </label>
      <Show when={isMonth()}>
        <span class="pa-hint" id={`${id}-aiuto`}>
          {copy().monthHint}
        </span>
      </Show>
      <Show
        when={props.field.kind === 'status'}
        fallback={
          <Show
            when={long()}
            fallback={
              <input
                class="pa-input"
                id={id}
                type={isDate() ? 'date' : 'text'}
                value={props.field.value}
                autocomplete="off"
                aria-describedby={common().describedBy}
                aria-invalid={common().invalid}
                // A day is whole only when the field is left: each digit of its year is a change.
                onChange={(event) => !isDate() && write(event.currentTarget.value)}
                onBlur={({ currentTarget: { value, validity } }) => {
                  if (validity.badInput) setError(copy().refusals['not-a-day']);
                  else if (isDate()) write(value);
                }}
              />
            }
          >
            <textarea
              class="pa-input"
              id={id}
              rows={Math.min(8, Math.ceil(props.field.value.length / ONE_LINE) + 1)}
              aria-describedby={common().describedBy}
              aria-invalid={common().invalid}
              onChange={(event) => write(event.currentTarget.value)}
              value={props.field.value}
            />
          </Show>
        }
      >
        <select class="pa-input" id={id} onChange={(event) => write(event.currentTarget.value)}>
          <For each={STATUSES}>
            {(status) => (
              <option value={status} selected={status === props.field.value}>
                {statuses[place.language()][status]}
              </option>
            )}
          </For>
        </select>
      </Show>
      <span id={`${id}-errore`} class="pa-error" role="alert">
        {error()}
      </span>
    </p>
  );
}
