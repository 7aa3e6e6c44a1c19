import { createUniqueId, Show } from 'solid-js';

/** A field that must hold something, with its hint and what is wrong with it. */
export function TextField(props: {
  label: string;
  hint?: string;
  value: string;
  /** Shown where it is not empty. */
  error: string;
  long?: boolean;
  onValue: (value: string) => void;
}) {
  const id = createUniqueId();
  const described = () =>
    [props.hint ? `${id}-aiuto` : '', props.error ? `${id}-errore` : ''].join(' ').trim();
  return (
    <p>
      <label class="pa-label" for={id}>
        {props.label}
      </label>
      <Show when={props.hint}>
        <span class="pa-hint" id={`${id}-aiuto`}>
          {props.hint}
        </span>
      </Show>
      <Show
        when={props.long}
        fallback={
          <input
            class="pa-input"
            id={id}
            autocomplete="off"
            value={props.value}
            aria-describedby={described() || undefined}
            aria-invalid={props.error !== ''}
            onInput={({ currentTarget }) => props.onValue(currentTarget.value)}
          />
        }
      >
        <textarea
          class="pa-input"
          id={id}
          rows="3"
          value={props.value}
          aria-describedby={described() || undefined}
          aria-invalid={props.error !== ''}
          onInput={({ currentTarget }) => props.onValue(currentTarget.value)}
        />
      </Show>
      <span class="pa-error" id={`${id}-errore`}>
        {props.error}
      </span>
    </p>
  );
}
