import { Show } from 'solid-js';
import type { Sensitive } from '../domain/help/sensitive.ts';

/** What is said of a message that looks as if it held something secret. */
export interface HeldWords {
  readonly held: Readonly<Record<Sensitive, string>>;
  /** Label of the tick box by which the person says that it holds nothing of the kind. */
  readonly override: string;
}

/** Why a message may not be sent as it is and, where the person may know better, a box to say so. */
export function HeldBack(props: {
  found: Sensitive | undefined;
  words: HeldWords;
  /** The person has said that the text is harmless. */
  checked: boolean;
  /** Whether the person may say so. */
  mayOverride: boolean;
  onCheck: (checked: boolean) => void;
}) {
  const held = () => (props.mayOverride && props.checked ? undefined : props.found);
  return (
    <>
      <div role="alert">
        <Show when={held()}>{(kind) => <p class="pa-error">{props.words.held[kind()]}</p>}</Show>
      </div>
      <Show when={props.mayOverride && props.found}>
        <p>
          <label class="pa-tick">
            <input
              type="checkbox"
              checked={props.checked}
              onChange={(event) => props.onCheck(event.currentTarget.checked)}
            />{' '}
            {props.words.override}
          </label>
        </p>
      </Show>
    </>
  );
}
