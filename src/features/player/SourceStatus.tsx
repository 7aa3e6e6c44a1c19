import { Show } from 'solid-js';
import { formatDate } from '../../copy/dates.ts';
import { statuses, undated } from '../../copy/source.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';

/** One line: whose document this guide follows, of when, and whether it still holds. */
export function SourceStatus(props: { ready: ReadyGuide }) {
  const place = usePlace();
  const source = () => props.ready.guide.source;
  return (
    <p class="pa-small pa-status">
      {source().issuer} ·{' '}
      <Show when={source().date} fallback={undated[place.language()]}>
        {(date) => formatDate(date(), place.copy().months)}
      </Show>{' '}
      · {statuses[place.language()][source().status]}
    </p>
  );
}
