import { Show } from 'solid-js';
import { formatDate } from '../../copy/dates.ts';
import { standings } from '../../copy/source.ts';
import { standingOf } from '../../domain/clock/standing.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { Callout } from '../../ui/Callout.tsx';

/**
 * Says that a guide is historical, to be verified, a draft or overdue; nothing where it simply holds.
 *
 * @param props.now milliseconds since 1970; undefined on a baked page, which does not know the day
 */
export function Standing(props: { ready: ReadyGuide; now: number | undefined }) {
  const place = usePlace();
  const words = () => standings[place.language()];
  const standing = () => standingOf(props.ready.guide, props.now);
  const status = () => standing()?.status;
  const overdue = () => {
    const date = standing()?.overdueSince;
    return date && words().overdue.text(formatDate(date, place.copy().months));
  };
  const title = () => words()[status() ?? 'overdue'].title;
  return (
    <Show when={standing()}>
      <Callout kind="warning" title={title()}>
        <Show when={status()}>{(known) => <p>{words()[known()].text}</p>}</Show>
        <Show when={overdue()}>{(text) => <p>{text()}</p>}</Show>
      </Callout>
    </Show>
  );
}
