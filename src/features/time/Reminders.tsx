import { Show } from 'solid-js';
import { time } from '../../copy/time.ts';
import { alarmsFor, calendarFile } from '../../domain/clock/calendar.ts';
import { isoOf } from '../../domain/clock/day.ts';
import type { Reading } from '../../domain/clock/reading.ts';
import type { Clock } from '../../domain/guide/model.ts';
import { PART_QUERY, printHref } from '../../domain/paper/address.ts';
import { plain } from '../../state/place.ts';
import type { TimeProps } from './world.ts';

/** A file for the person's calendar while there is time, and a slip of paper. */
export function Reminders(
  props: TimeProps & { clock: Clock; reading: Extract<Reading, { left: number }> },
) {
  const { place, ready, visit, world } = props;
  const words = () => time[place.language()];
  const guide = ready.guide.id;
  const slip = () => {
    const href = printHref(place.guideHref(guide));
    return `${href}${href.includes('?') ? '&' : '?'}${PART_QUERY}=${props.clock.id}`;
  };
  const file = () => {
    const { lastDay, left, start } = props.reading;
    const step = props.clock.steps[0] ?? props.step.id;
    const text = calendarFile(
      {
        uid: `${guide}-${props.clock.id}-${isoOf(start.day)}@primo-accesso`,
        day: lastDay,
        title: words().calendarTitle(plain(ready, props.clock.title)),
        text: plain(ready, props.clock.last),
        url: world.whole(place.stepHref(guide, step)),
        alarms: alarmsFor(props.clock.reminders, left),
      },
      visit.clock.now(),
    );
    const name = `${guide}-${props.clock.id}.ics`;
    world.save(new TextEncoder().encode(text), name, 'text/calendar;charset=utf-8');
  };
  return (
    <Show when={props.reading.left >= 0}>
      <p class="pa-row">
        <button type="button" class="btn btn-sm btn-outline-primary" onClick={file}>
          {words().calendar}
        </button>
        <a class="btn btn-sm btn-link" href={slip()}>
          {words().slip}
        </a>
      </p>
      <p class="pa-small">{words().calendarHint}</p>
    </Show>
  );
}
