import { For } from 'solid-js';

/** Something read off the screen, letter by letter; long ones break after `_` and `.` only. */
export function Literal(props: { text: string }) {
  const parts = () => props.text.match(/[^_.]+[_.]*|[_.]+/g) ?? [];
  return (
    <code class="pa-literal">
      <For each={parts()}>
        {(part) => (
          <>
            {part}
            <wbr />
          </>
        )}
      </For>
    </code>
  );
}
