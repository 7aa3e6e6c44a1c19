import { createUniqueId, For } from 'solid-js';
import { guideEdit as words } from '../../copy/guide-edit.ts';
import { setMark } from '../../domain/edit/edits.ts';
import type { Guide, Step } from '../../domain/guide/model.ts';
import { partIds } from '../../domain/screen/part-ids.ts';
import { usePlace } from '../../state/place.ts';
import type { Workspace } from './workspace.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Which part of a step's drawing has which number. */
export function MarksForm(props: { work: Workspace; guide: Guide; step: Step }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  const screen = () =>
    props.work.checked().screens?.find((one) => one.id === props.step.screen?.show);
  const marks = () => props.step.screen?.marks ?? {};
  const parts = () => {
    const drawn = screen();
    // In the drawing's order: the field that is being changed must not move.
    return [...new Set([...(drawn ? partIds(drawn) : []), ...Object.keys(marks())])];
  };
  return (
    <fieldset>
      <legend class="pa-legend">{copy().marks}</legend>
      <p class="pa-hint">{copy().marksLead}</p>
      <For each={parts()}>
        {(part) => (
          <p>
            <label class="pa-label" for={`${id}-${part}`}>
              {part}
            </label>
            <select
              class="pa-input"
              id={`${id}-${part}`}
              onChange={({ currentTarget }) => {
                const number = currentTarget.value === '' ? undefined : Number(currentTarget.value);
                props.work.edit(setMark(props.guide, props.step.id, part, number));
              }}
            >
              <option value="" selected={marks()[part] === undefined}>
                {copy().noMark}
              </option>
              <For each={NUMBERS}>
                {(number) => (
                  <option value={number} selected={marks()[part] === number}>
                    {number}
                  </option>
                )}
              </For>
            </select>
          </p>
        )}
      </For>
    </fieldset>
  );
}
