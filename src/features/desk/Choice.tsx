import type { JSX } from 'solid-js';

/** A choice with its name beside it; the options are its children. */
export function Choice(props: {
  label: string;
  value: string;
  /** Its options are long: it takes the room that is left. */
  long?: true;
  onChange: (value: string) => void;
  children: JSX.Element;
}) {
  return (
    <label class={props.long && 'pa-desk-long'}>
      <span>{props.label}</span>
      <select
        class="pa-input"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.children}
      </select>
    </label>
  );
}
