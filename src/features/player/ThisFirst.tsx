import { Show } from 'solid-js';
import { order } from '../../copy/order.ts';
import { cameFromLater } from '../../domain/walk/skipped.ts';
import type { LiveProps } from '../../state/late.ts';
import { plain } from '../../state/place.ts';
import { createPlayer } from '../../state/player.ts';
import { Callout } from '../../ui/Callout.tsx';

/** Why the person is at this step, where they come from one further on. */
export function ThisFirst(props: LiveProps) {
  const { place, ready, step, visit } = props;
  const player = createPlayer(ready, visit, place);
  const later = () => cameFromLater(player.walk(), visit.session.journal(ready.guide.id), step.id);
  const words = () => order[place.language()];
  return (
    <Show when={later()}>
      {(from) => (
        <Callout kind="info" title={words().stepTitle}>
          <p>{words().stepText(plain(ready, from().title))}</p>
        </Callout>
      )}
    </Show>
  );
}
