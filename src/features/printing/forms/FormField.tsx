import { createUniqueId, For, type JSX, Match, Show, Switch } from 'solid-js';
import { forms } from '../../../copy/forms.ts';
import type { Language } from '../../../domain/config/model.ts';
import type { Fault } from '../../../domain/document/check-form.ts';
import { TICKED } from '../../../domain/document/filled.ts';
import type { DocumentField } from '../../../domain/guide/document.ts';

/** Keyboards of phones and tablets. */
const KEYS: Partial<Record<DocumentField['kind'], 'email' | 'tel' | 'numeric'>> = {
  mail: 'email',
  phone: 'tel',
  postcode: 'numeric',
};

/** One field with its label, hint and, where something is wrong, what to do. */
export function FormField(props: {
  /** Id of the input. */
  id: string;
  field: DocumentField;
  language: Language;
  plain: (text: string) => string;
  value: string;
  fault: Fault | undefined;
  onInput: (value: string) => void;
  onLeave: () => void;
}): JSX.Element {
  const words = () => forms[props.language];
  const about = createUniqueId();
  const choices = () => (props.field.kind === 'choice' ? props.field.choices : []);
  const described = () =>
    [props.field.hint && `${about}-hint`, props.fault && `${about}-fault`]
      .filter(Boolean)
      .join(' ') || undefined;
  const invalid = () => (props.fault ? 'true' : undefined);
  const needed = () => (props.field.required ? 'true' : undefined);
  const label = () => props.plain(props.field.label);
  const Label = () => (
    <label class="pa-label" for={props.id}>
      {label()}
      <Show when={!props.field.required}> ({words().optional})</Show>
    </label>
  );
  return (
    <div class="pa-field" classList={{ 'is-wrong': props.fault !== undefined }}>
      <Switch
        fallback={
          <>
            <Label />
            <input
              class="pa-input"
              id={props.id}
              value={props.value}
              inputmode={KEYS[props.field.kind]}
              autocomplete="off"
              autocapitalize={props.field.kind === 'fiscal-code' ? 'characters' : 'off'}
              spellcheck={false}
              aria-required={needed()}
              aria-invalid={invalid()}
              aria-describedby={described()}
              onInput={(event) => props.onInput(event.currentTarget.value)}
              onBlur={() => props.onLeave()}
            />
          </>
        }
      >
        <Match when={props.field.kind === 'long'}>
          <Label />
          <textarea
            class="pa-input"
            id={props.id}
            rows="3"
            value={props.value}
            autocomplete="off"
            aria-required={needed()}
            aria-invalid={invalid()}
            aria-describedby={described()}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={() => props.onLeave()}
          />
        </Match>
        <Match when={props.field.kind === 'choice'}>
          <Label />
          <select
            class="pa-input"
            id={props.id}
            autocomplete="off"
            aria-required={needed()}
            aria-invalid={invalid()}
            aria-describedby={described()}
            onChange={(event) => props.onInput(event.currentTarget.value)}
            onBlur={() => props.onLeave()}
          >
            <option value="">{words().choose}</option>
            <For each={choices()}>
              {(choice) => (
                <option value={choice.value} selected={props.value === choice.value}>
                  {props.plain(choice.label)}
                </option>
              )}
            </For>
          </select>
        </Match>
        <Match when={props.field.kind === 'checkbox'}>
          <label class="pa-tick" for={props.id}>
            <input
              type="checkbox"
              id={props.id}
              checked={props.value === TICKED}
              autocomplete="off"
              aria-required={needed()}
              aria-invalid={invalid()}
              aria-describedby={described()}
              onChange={(event) => props.onInput(event.currentTarget.checked ? TICKED : '')}
            />{' '}
            {label()}
            <Show when={!props.field.required}> ({words().optional})</Show>
          </label>
        </Match>
      </Switch>
      <Show when={props.field.hint}>
        {(hint) => (
          <span class="pa-hint" id={`${about}-hint`}>
            {props.plain(hint())}
          </span>
        )}
      </Show>
      <Show when={props.fault}>
        {(fault) => (
          <span class="pa-error" id={`${about}-fault`}>
            {words().faults[fault()]}
          </span>
        )}
      </Show>
    </div>
  );
}
