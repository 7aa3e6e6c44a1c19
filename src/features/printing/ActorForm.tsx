import { For, type JSX } from 'solid-js';
import { people } from '../../copy/people.ts';
import type { Actor } from '../../domain/guide/model.ts';
import { type Place, plain, type ReadyGuide } from '../../state/place.ts';

/** Whose steps to see: of everybody, or of one person, for their own sheet. */
export function ActorForm(props: {
  place: Place;
  ready: ReadyGuide;
  actors: readonly Actor[];
  actor: string | undefined;
  onActor: (actor: string | undefined) => void;
}): JSX.Element {
  const words = () => people[props.place.language()];
  return (
    <label class="pa-print-which">
      <span>{words().show}</span>
      <select
        class="pa-print-select"
        onChange={(event) => props.onActor(event.currentTarget.value || undefined)}
      >
        <option value="" selected={props.actor === undefined}>
          {words().all}
        </option>
        <For each={props.actors}>
          {(actor) => (
            <option value={actor.id} selected={props.actor === actor.id}>
              {plain(props.ready, actor.title)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
