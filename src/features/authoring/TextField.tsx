import { createSignal, createUniqueId, Show } from 'solid-js';
import type { Problem } from '../../domain/problem.ts';

/** Longer texts get several lines. */
const ONE_LINE = 60;

/** One text, whose value counts when the field is left. */
export function TextField(props: {
  label: string;
  /** Its path within the node, as the checker's places have it. */
  field?: string;
  value: string;
  lang: 'it' | 'en';
  /** What it was written from, above the field. */
  about?: string | undefined;
  hint?: string | undefined;
  problems: readonly Problem[];
  /** What is wrong with the value; undefined where it was taken. */
  onValue: (value: string) => string | undefined;
}) {
  const id = createUniqueId();
  const [error, setError] = createSignal('');
  const described = `${id}-aiuto ${id}-errore`;
  const invalid = () => error() !== '' || props.problems.some(({ level }) => level === 'problem');
  const write = (value: string) => {
    if (value !== props.value) setError(props.onValue(value) ?? '');
    else setError('');
  };
  return (
    <p data-field={props.field}>
      <label class="pa-label" for={id}>
        {props.label}
      </label>
      <span class="pa-hint" id={`${id}-aiuto`}>
        <Show when={props.about}>
          <span lang="it">{props.about}</span>
        </Show>
        {props.hint}
      </span>
      <Show
        when={props.value.length > ONE_LINE || (props.about?.length ?? 0) > ONE_LINE}
        fallback={
          <input
            class="pa-input"
            id={id}
            lang={props.lang}
            value={props.value}
            autocomplete="off"
            aria-describedby={described}
            aria-invalid={invalid()}
            onChange={(event) => write(event.currentTarget.value)}
          />
        }
      >
        <textarea
          class="pa-input"
          id={id}
          lang={props.lang}
          rows={Math.min(8, Math.ceil((props.about ?? props.value).length / ONE_LINE) + 1)}
          aria-describedby={described}
          aria-invalid={invalid()}
          onChange={(event) => write(event.currentTarget.value)}
          value={props.value}
        />
      </Show>
      <span id={`${id}-errore`} class="pa-error" role="alert">
        {error()}
        <span lang="it">{props.problems.map(({ message }) => message).join(' ')}</span>
      </span>
    </p>
  );
}
