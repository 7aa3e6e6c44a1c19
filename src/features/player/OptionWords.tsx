import { Show } from 'solid-js';
import type { Option } from '../../domain/guide/model.ts';
import type { Reader } from '../../domain/guide/reader.ts';
import { Rich } from '../../ui/GuideText.tsx';

/** What an answer says: its label and, where there is one, its hint below. */
export function OptionWords(props: { option: Option; reader: Reader }) {
  return (
    <span>
      <span class="pa-option-label">
        <Rich text={props.option.label} reader={props.reader} />
      </span>
      <Show when={props.option.hint}>
        {(hint) => (
          <span class="pa-hint">
            <Rich text={hint()} reader={props.reader} />
          </span>
        )}
      </Show>
    </span>
  );
}
