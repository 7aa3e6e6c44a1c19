import { createUniqueId, For, type JSX } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import { usePlace } from '../../../state/place.ts';
import type { Item, PictureWork } from './work.ts';

const MEASURES = ['x', 'y', 'width', 'height'] as const;

/** One rectangle in exact numbers, with what it is. */
export function ItemFields(props: {
  work: PictureWork;
  item: Item;
  name: string;
  onRemove: () => void;
  children: JSX.Element;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  const most = (measure: (typeof MEASURES)[number]) =>
    measure === 'x' || measure === 'width' ? props.work.width : props.work.height;
  return (
    <fieldset data-item={props.item.id}>
      <legend class="pa-legend">{props.name}</legend>
      {props.children}
      <div class="pa-measures">
        <For each={MEASURES}>
          {(measure) => (
            <p>
              <label class="pa-label" for={`${id}-${measure}`}>
                {copy()[measure]}
              </label>
              <input
                class="pa-input"
                id={`${id}-${measure}`}
                type="number"
                inputmode="numeric"
                min="0"
                max={most(measure)}
                value={props.item[measure]}
                onChange={({ currentTarget }) => {
                  props.work.change(props.item.id, { [measure]: Number(currentTarget.value) });
                  // What was too large has been cut, perhaps to what it was.
                  currentTarget.value = String(props.item[measure]);
                }}
              />
            </p>
          )}
        </For>
      </div>
      <p>
        <button type="button" class="btn btn-outline-danger btn-sm" onClick={props.onRemove}>
          {copy().delete(props.name)}
        </button>
      </p>
    </fieldset>
  );
}
