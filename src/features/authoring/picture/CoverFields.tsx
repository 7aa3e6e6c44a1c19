import { createUniqueId, For } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import type { CoverLook } from '../../../domain/picture/model.ts';
import { usePlace } from '../../../state/place.ts';

const LOOKS: readonly CoverLook[] = ['mosaic', 'solid'];

/** How a region is covered. */
export function CoverFields(props: { look: CoverLook; onLook: (look: CoverLook) => void }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  return (
    <p>
      <label class="pa-label" for={id}>
        {copy().look}
      </label>
      <select
        class="pa-input"
        id={id}
        onChange={({ currentTarget }) => props.onLook(currentTarget.value as CoverLook)}
      >
        <For each={LOOKS}>
          {(look) => (
            <option value={look} selected={look === props.look}>
              {copy().looks[look]}
            </option>
          )}
        </For>
      </select>
    </p>
  );
}
