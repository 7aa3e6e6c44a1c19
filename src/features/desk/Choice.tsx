import type { JSX } from 'solid-js';

/** A choice with its name beside it; the options are its children. */
export function Choice(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: JSX.Element;
}) {
  return (
    <label>
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
