import { Show } from 'solid-js';
import { formatDate } from '../../copy/dates.ts';
import { standings } from '../../copy/source.ts';
import { standingOf } from '../../domain/clock/standing.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Icon } from '../../ui/Icon.tsx';

/**
 * Says that a guide is historical, to be verified, a draft or overdue; nothing where it simply holds.
 *
 * @param props.now milliseconds since 1970; undefined on a baked page, which does not know the day
 * @param props.short one line, for pages on which something else is to be done
 */
export function Standing(props: { ready: ReadyGuide; now: number | undefined; short?: boolean }) {
  const place = usePlace();
  const words = () => standings[place.language()];
  const standing = () => standingOf(props.ready.guide, props.now);
  const status = () => standing()?.status;
  const due = () => {
    const date = standing()?.overdueSince;
    return date && formatDate(date, place.copy().months);
  };
  const title = () => words()[status() ?? 'overdue'].title;
  return (
    <Show when={standing()}>
      <Show
        when={!props.short}
        fallback={
          <p class="pa-small pa-standing-line">
            <Icon name="warning" />{' '}
            <Show when={status()}>{(known) => <>{words()[known()].short} </>}</Show>
            <Show when={due()}>{(date) => words().overdue.short(date())}</Show>
          </p>
        }
      >
        <Callout kind="warning" title={title()}>
          <Show when={status()}>{(known) => <p>{words()[known()].text}</p>}</Show>
          <Show when={due()}>{(date) => <p>{words().overdue.text(date())}</p>}</Show>
        </Callout>
      </Show>
    </Show>
  );
}
