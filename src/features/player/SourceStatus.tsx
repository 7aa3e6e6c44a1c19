import { Show } from 'solid-js';
import { formatDate } from '../../copy/dates.ts';
import { historical, statuses, undated } from '../../copy/source.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { Callout } from '../../ui/Callout.tsx';

/** One line: whose document this guide follows, of when, and whether it still holds. */
export function SourceStatus(props: { ready: ReadyGuide }) {
  const place = usePlace();
  const source = () => props.ready.guide.source;
  return (
    <>
      <p class="pa-small pa-status">
        {source().issuer} ·{' '}
        <Show when={source().date} fallback={undated[place.language()]}>
          {(date) => formatDate(date(), place.copy().months)}
        </Show>{' '}
        · {statuses[place.language()][source().status]}
      </p>
      <Show when={source().status === 'historical'}>
        <Callout kind="warning" title={historical[place.language()].title}>
          <p>{historical[place.language()].text}</p>
        </Callout>
      </Show>
    </>
  );
}
