import { Show } from 'solid-js';
import { home as words } from '../../copy/home.ts';
import { usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';

/**
 * Progress that existed and cannot be read any more is named, never silently empty. While the visit
 * goes on in memory nobody has looked for it: it may be there the next time.
 */
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
  const copy = () => words[place.language()].home;
  const isGone = () => props.visit.session.keeping().kind === 'kept';
  return (
    <Show when={props.visit.session.lost().length > 0}>
      <Callout kind="warning" title={isGone() ? copy().lostTitle : copy().unreadTitle}>
        <p>{(isGone() ? copy().lostText : copy().unreadText)(titles())}</p>
        <button
          type="button"
          class="btn btn-outline-primary"
          onClick={() => props.visit.session.dismissLost()}
        >
          {copy().understood}
        </button>
      </Callout>
    </Show>
  );
}
