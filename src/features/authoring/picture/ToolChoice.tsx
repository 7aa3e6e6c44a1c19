import { createUniqueId, For } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import { usePlace } from '../../../state/place.ts';
import type { ItemKind } from './work.ts';

export const TOOLS: readonly ItemKind[] = ['cover', 'mark'];

/** What a drag on the picture makes, and how it goes without dragging. */
export function ToolChoice(props: { tool: ItemKind; onTool: (tool: ItemKind) => void }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  return (
    <>
      <p>{copy().coverWarning}</p>
      <label class="pa-label" for={id}>
        {copy().tool}
      </label>
      <select
        class="pa-input"
        id={id}
        onChange={({ currentTarget }) => props.onTool(currentTarget.value as ItemKind)}
      >
        <For each={TOOLS}>
          {(one) => (
            <option value={one} selected={one === props.tool}>
              {copy().tools[one]}
            </option>
          )}
        </For>
      </select>
      <p class="pa-hint">{copy().boardHint}</p>
    </>
  );
}
