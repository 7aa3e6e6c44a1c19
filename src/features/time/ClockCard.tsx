import { createMemo, Show } from 'solid-js';
import { time } from '../../copy/time.ts';
import { romeDay } from '../../domain/clock/day.ts';
import { clockIsBehind, type Reading, readClock } from '../../domain/clock/reading.ts';
import type { Clock } from '../../domain/guide/model.ts';
import { plain } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { Callout, type CalloutKind } from '../../ui/Callout.tsx';
import { Rich } from '../../ui/GuideText.tsx';
import { DayForm } from './DayForm.tsx';
import { longDate } from './dates.ts';
import { Reminders } from './Reminders.tsx';
import type { TimeProps } from './world.ts';

const KINDS: Readonly<Record<Reading['kind'], CalloutKind>> = {
  'not-started': 'wait',
  'in-future': 'warning',
  running: 'wait',
  last: 'warning',
  expired: 'stop',
};

/** One clock: what is left, what to do, the day it started, and the ways to be reminded. */
export function ClockCard(props: TimeProps & { clock: Clock }) {
  const { place, ready, visit } = props;
  const words = () => time[place.language()];
  const reader = () => readerOf(ready, place);
  const now = () => visit.clock.now();
  const reading = createMemo(() =>
    readClock(ready.guide, props.clock, visit.session.journal(ready.guide.id), now()),
  );
  const counted = () => {
    const read = reading();
    return read.kind === 'not-started' || read.kind === 'in-future' ? undefined : read;
  };
  const tag = () => {
    const read = counted();
    return read && words().states[read.kind];
  };
  const sentence = () => {
    const read = counted();
    if (!read) return '';
    const { left, lastDay } = read;
    const date = longDate(lastDay, place);
    if (left < 0) return words().over(date);
    const soon = left === 0 ? words().today : left === 1 ? words().tomorrow : words().left(left);
    return `${soon} ${words().lastDay(date)}`;
  };
  const start = () => {
    const read = reading();
    return read.kind === 'not-started' ? undefined : read.start;
  };
  const behind = () => clockIsBehind(ready.guide, now());
  return (
    <Callout
      kind={KINDS[reading().kind]}
      title={plain(ready, props.clock.title)}
      tag={behind() ? undefined : tag()}
    >
      <p>
        <Rich text={props.clock.rule} reader={reader()} />
      </p>
      <Show when={counted()}>
        {(read) => (
          <>
            <p>
              <strong>{sentence()}</strong>
            </p>
            <p>
              <Rich text={props.clock[read().kind]} reader={reader()} />
            </p>
          </>
        )}
      </Show>
      <Show when={reading().kind === 'in-future'}>
        <p>{words().future}</p>
      </Show>
      <Show when={start() && behind()}>
        <p>{words().behind(longDate(romeDay(now()), place))}</p>
      </Show>
      <Show when={start()} fallback={<p>{words().write}</p>}>
        {(from) => (
          <p class="pa-small">
            {(from().entered ? words().fromDay : words().fromStep)(longDate(from().day, place))}
          </p>
        )}
      </Show>
      <DayForm {...props} start={start()} />
      <Show when={counted()}>{(read) => <Reminders {...props} reading={read()} />}</Show>
    </Callout>
  );
}
