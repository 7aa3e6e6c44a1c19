import { Show } from 'solid-js';

/** One field of a request, with its hint and, where something is wrong, what to do. */
export function Field(props: {
  id: string;
  label: string;
  hint: string;
  value: string;
  fault: string | false | undefined;
  capitals?: boolean;
  onInput: (event: { currentTarget: HTMLInputElement }) => void;
  ref: (input: HTMLInputElement) => void;
}) {
  return (
    <div class="pa-field" classList={{ 'is-wrong': Boolean(props.fault) }}>
      <label class="pa-label" for={props.id}>
        {props.label}
      </label>
      <input
        class="pa-input"
        id={props.id}
        value={props.value}
        inputmode={props.capitals ? undefined : 'email'}
        autocapitalize={props.capitals ? 'characters' : 'off'}
        autocomplete="off"
        spellcheck={false}
        maxlength="254"
        aria-required="true"
        aria-invalid={props.fault ? 'true' : undefined}
        aria-describedby={`${props.id}-nota${props.fault ? ` ${props.id}-errore` : ''}`}
        onInput={props.onInput}
        ref={props.ref}
      />
      <span class="pa-hint" id={`${props.id}-nota`}>
        {props.hint}
      </span>
      <Show when={props.fault}>
        <span class="pa-error" id={`${props.id}-errore`}>
          {props.fault}
        </span>
      </Show>
    </div>
  );
}
