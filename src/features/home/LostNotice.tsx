import { Show } from 'solid-js';
import { home as words } from '../../copy/home.ts';
import { usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';

/** Progress that existed and cannot be read any more is named, never silently empty. */
export function LostNotice(props: { visit: Visit }) {
  const place = usePlace();
  const titles = () =>
    props.visit.session
      .lost()
      .map((id) => {
        const entry = place.data().catalog.guides.find((guide) => guide.id === id);
        return entry?.title[place.language()] ?? id;
      })
      .join(', ');
  return (
    <Show when={props.visit.session.lost().length > 0}>
      <Callout kind="warning" title={words[place.language()].home.lostTitle}>
        <p>{words[place.language()].home.lostText(titles())}</p>
        <button
          type="button"
          class="btn btn-outline-primary"
          onClick={() => props.visit.session.dismissLost()}
        >
          {words[place.language()].home.understood}
        </button>
      </Callout>
    </Show>
  );
}
