import { Show } from 'solid-js';
import { formatTime } from '../../copy/dates.ts';
import { guide as words } from '../../copy/guide.ts';
import { whoAndWhere } from '../../domain/guide/people.ts';
import type { PathStep } from '../../domain/walk/model.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { Icon } from '../../ui/Icon.tsx';

/** When the system proved the step (ms); undefined where a person said so. */
export function verifiedAt(item: PathStep | undefined): number | undefined {
  return item?.doneBy === 'system' ? item.doneAt : undefined;
}

/** One step in the list of a path. `before` is the step above it. */
export function PathItem(props: {
  ready: ReadyGuide;
  item: PathStep;
  before: PathStep | undefined;
  current: string | undefined;
}) {
  const place = usePlace();
  const isCurrent = () => props.item.step.id === props.current;
  /** Who and where, where it is not as at the step before. */
  const people = () => {
    const of = (item: PathStep | undefined) =>
      item ? Object.values(whoAndWhere(props.ready.guide, item.step)) : [];
    const here = of(props.item);
    return here.join() === of(props.before).join() ? [] : here;
  };
  return (
    <li
      class="pa-path-item"
      classList={{ 'is-done': props.item.done, 'is-current': isCurrent() }}
      aria-current={isCurrent() ? 'step' : undefined}
    >
      <span class="pa-dot" aria-hidden="true">
        <Show when={props.item.done} fallback={props.item.position}>
          <Icon name="check" />
        </Show>
      </span>
      <a href={place.stepHref(props.ready.guide.id, props.item.step.id)}>
        {plain(props.ready, props.item.step.title)}
      </a>
      <Show when={props.item.done}>
        <span class="visually-hidden"> ({place.copy().step.done})</span>
      </Show>
      <Show when={verifiedAt(props.item)}>
        {(at) => (
          <span class="pa-hint">{words[place.language()].guide.verified(formatTime(at()))}</span>
        )}
      </Show>
      <Show when={props.item.step.wait && !props.item.done}>
        <span class="pa-tag">
          <Icon name="wait" />
          {isCurrent()
            ? words[place.language()].guide.waiting
            : words[place.language()].guide.willWait}
        </span>
      </Show>
      <Show when={people().length > 0}>
        <span class="pa-people">
          {people()
            .map((title) => plain(props.ready, title))
            .join(' · ')}
        </span>
      </Show>
    </li>
  );
}
