import { createUniqueId, For, Show } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import { usePlace } from '../../../state/place.ts';
import { TextField } from './TextField.tsx';
import type { Item } from './work.ts';

/** Which item of the step a mark belongs to, and what stands there. */
export function MarkFields(props: {
  mark: Item;
  /** Texts of the step's numbered items. */
  items: readonly string[];
  /** Another mark has the same number. */
  doubled: boolean;
  /** Says that a text is missing, once the author is through. */
  missing: (text: string) => string;
  /** Whether the guide's drawings are translated. */
  english: boolean;
  onChange: (what: Partial<Item>) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  const numbers = () => Array.from({ length: Math.max(1, props.items.length) }, (_, n) => n + 1);
  return (
    <>
      <label class="pa-label" for={`${id}-voce`}>
        {copy().number}
      </label>
      <select
        class="pa-input"
        id={`${id}-voce`}
        aria-invalid={props.doubled}
        aria-describedby={`${id}-doppio`}
        onChange={({ currentTarget }) => props.onChange({ number: Number(currentTarget.value) })}
      >
        <For each={numbers()}>
          {(number) => (
            <option value={number} selected={number === props.mark.number}>
              {`${number}: ${props.items[number - 1] ?? copy().noItem}`}
            </option>
          )}
        </For>
      </select>
      <span class="pa-error" id={`${id}-doppio`} role="alert">
        {props.doubled ? copy().doubled : ''}
      </span>
      <TextField
        label={copy().words}
        hint={copy().wordsHint}
        value={props.mark.text}
        error={props.missing(props.mark.text)}
        onValue={(text) => props.onChange({ text })}
      />
      <Show when={props.english}>
        <TextField
          label={copy().english(copy().words)}
          value={props.mark.english}
          error={props.missing(props.mark.english)}
          onValue={(english) => props.onChange({ english })}
        />
      </Show>
    </>
  );
}
