import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { guideEdit as words } from '../../copy/guide-edit.ts';
import { statuses } from '../../copy/source.ts';
import { type Field, refusalOf } from '../../domain/edit/fields.ts';
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
  const write = (value: string) => {
    if (value === props.field.value) {
      setError('');
      return;
    }
    const refusal = refusalOf(props.field, value);
    if (refusal) setError(copy().refusals[refusal]);
    else setError(props.onValue(value) ? '' : copy().refused);
  };
  const common = () => ({
    id,
    describedBy: error() === '' ? undefined : `${id}-errore`,
    invalid: error() !== '',
  });
  const long = () => props.field.kind === 'text' && props.field.value.length > ONE_LINE;
  return (
    <p>
      <label class="pa-label" for={id}>
        {label()}
      </label>
      <Show
        when={props.field.kind === 'status'}
        fallback={
          <Show
            when={long()}
            fallback={
              <input
                class="pa-input"
                id={id}
                value={props.field.value}
                autocomplete="off"
                aria-describedby={common().describedBy}
                aria-invalid={common().invalid}
                onChange={(event) => write(event.currentTarget.value)}
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
