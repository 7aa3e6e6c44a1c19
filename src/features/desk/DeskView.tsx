import { type JSX, Show } from 'solid-js';
import type { ReadyGuide } from '../../state/place.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { DeskHome } from './DeskHome.tsx';
import { DeskLive } from './DeskLive.tsx';
import type { Desk, Seen } from './desk.ts';
import { SearchField } from './SearchField.tsx';
import type { DeskStart } from './start.ts';

/** What the page lends to the desk: how a step looks, and the contacts of a guide. */
export interface DeskParts {
  contacts(ready: ReadyGuide): JSX.Element;
  preview(seen: Seen, desk: Desk, visit: Visit): JSX.Element;
}

/** `/assistenza/`: one field; below it the step, the reply or the map, or else all there is. */
export function DeskView(props: DeskParts & { start: DeskStart }) {
  const visit = useVisit();
  return (
    <article class="pa-desk-page">
      <Show
        when={visit}
        fallback={
          <>
            <SearchField value="" found={[]} remark="" status="" />
            <DeskHome contacts={props.contacts} />
          </>
        }
      >
        {(present) => <DeskLive {...props} visit={present()} />}
      </Show>
    </article>
  );
}
