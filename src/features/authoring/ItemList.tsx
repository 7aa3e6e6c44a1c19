import { createMemo, createUniqueId, For, type JSX, Show } from 'solid-js';
import { itemList as words } from '../../copy/item-list.ts';
import { usePlace } from '../../state/place.ts';

/** A list whose items move and go, with the keyboard as well: the focus stays with what was pressed. */
export function ItemList(props: {
  /** What each item is called. */
  items: readonly string[];
  /** Absent where the order says nothing. */
  onMove?: ((from: number, to: number) => void) | undefined;
  /** Absent where items stay. */
  onTake?: (at: number) => void;
  /** False where an item has to stay. */
  canTake?: (at: number) => boolean;
  /** What taking it away brings with it, for who reads the button. */
  takeNote?: (at: number) => string | undefined;
  /** More about an item. */
  about?: (at: number) => JSX.Element;
  /** Where the focus goes when the last item has gone. */
  onEmpty?: () => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const positions = createMemo(() => props.items.map((_, at) => at), undefined, {
    equals: (a, b) => a.length === b.length,
  });
  const id = createUniqueId();
  const name = (at: number) => props.items[at] ?? '';
  let list: HTMLUListElement | undefined;
  const focus = (at: number, wanted: string) => {
    const buttons = [...(list?.children[at]?.querySelectorAll('button') ?? [])];
    const free = buttons.filter((button) => !button.disabled);
    (free.find((button) => button.dataset.act === wanted) ?? free[0])?.focus();
  };
  const move = (from: number, to: number, act: string) => {
    props.onMove?.(from, to);
    focus(to, act);
  };
  const take = (at: number) => {
    props.onTake?.(at);
    const left = positions().length;
    if (left === 0) props.onEmpty?.();
    else focus(Math.min(at, left - 1), 'take');
  };
  return (
    <ul class="pa-author-list" ref={list}>
      <For each={positions()}>
        {(at) => (
          <li>
            {name(at)}{' '}
            <Show when={props.onMove}>
              <button
                type="button"
                class="btn btn-outline-primary btn-sm"
                data-act="up"
                aria-label={copy().up(name(at))}
                disabled={at === 0}
                onClick={() => move(at, at - 1, 'up')}
              >
                ↑
              </button>{' '}
              <button
                type="button"
                class="btn btn-outline-primary btn-sm"
                data-act="down"
                aria-label={copy().down(name(at))}
                disabled={at === props.items.length - 1}
                onClick={() => move(at, at + 1, 'down')}
              >
                ↓
              </button>{' '}
            </Show>
            <Show when={props.onTake}>
              <button
                type="button"
                class="btn btn-outline-primary btn-sm"
                data-act="take"
                aria-label={copy().takeOne(name(at))}
                aria-describedby={props.takeNote?.(at) ? `${id}-${at}` : undefined}
                disabled={props.canTake?.(at) === false}
                onClick={() => take(at)}
              >
                {copy().take}
              </button>
            </Show>
            <Show when={props.takeNote?.(at)}>
              {(note) => (
                <span class="pa-small" id={`${id}-${at}`}>
                  {' '}
                  ({note()})
                </span>
              )}
            </Show>
            {props.about?.(at)}
          </li>
        )}
      </For>
    </ul>
  );
}
