import { For } from 'solid-js';
import { authoring as words } from '../../copy/authoring.ts';
import type { Id } from '../../domain/guide/model.ts';
import { usePlace } from '../../state/place.ts';

/** Opens a copy of a guide that the site offers. */
export function PublishedForm(props: { onOpen: (guide: Id) => void }) {
  const place = usePlace();
  const copy = () => words[place.language()].open;
  let which: HTMLSelectElement | undefined;
  return (
    <fieldset>
      <legend class="pa-legend">{copy().published}</legend>
      <label class="pa-label" for="autori-guida">
        {copy().which}
      </label>
      <select class="pa-input" id="autori-guida" ref={which}>
        <For each={place.data().catalog.guides}>
          {({ id, title }) => (
            <option value={id}>{title[place.language()] ?? title.it ?? id}</option>
          )}
        </For>
      </select>
      <p>
        <button
          type="button"
          class="btn btn-outline-primary"
          onClick={() => props.onOpen(which?.value ?? '')}
        >
          {copy().start}
        </button>
      </p>
    </fieldset>
  );
}
