import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import type { SearchDocument } from '../../domain/search/documents.ts';
import { usePlace } from '../../state/place.ts';

/**
 * The page's title and the one field: a combobox whose list opens while words are typed. Arrows move in it, Enter takes
 * the marked match, Escape closes it. Without handlers, on a baked page, it only keeps its place.
 */
export function SearchField(props: {
  value: string;
  found: readonly SearchDocument[];
  /** Title of a guide, shown beside a match where there are several. */
  guideTitle?: (guide: string) => string | undefined;
  /** What to say below the field where there is no list: a fault of the code, nothing found. */
  remark: string;
  /** What a screen reader is told. */
  status: string;
  onInput?: (text: string) => void;
  onPick?: (document: SearchDocument) => void;
  /** Enter where there is no list. */
  onEnter?: () => void;
  onField?: (field: HTMLInputElement) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const [active, setActive] = createSignal(0);
  const [closed, setClosed] = createSignal(false);
  const open = () => props.found.length > 0 && !closed();
  const marked = createMemo(() => Math.min(active(), props.found.length - 1));
  createEffect(
    on(
      () => props.found,
      () => {
        setActive(0);
        setClosed(false);
      },
    ),
  );
  const move = (by: number) => {
    const count = props.found.length;
    setActive((marked() + by + count) % count);
    document.getElementById(`trovato-${marked()}`)?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (document: SearchDocument) => {
    setClosed(true);
    props.onPick?.(document);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: open() ? () => move(1) : () => setClosed(false),
      ArrowUp: open() ? () => move(-1) : undefined,
      Escape: open() ? () => setClosed(true) : () => props.onInput?.(''),
      Enter: () => {
        const document = props.found[marked()];
        if (open() && document) pick(document);
        else props.onEnter?.();
      },
    };
    const act = keys[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="pa-desk-top">
      <h1 tabindex="-1" data-key="titolo">
        {copy().title}
      </h1>
      <div class="pa-find">
        <label class="pa-label" for="cerca">
          {copy().field}
        </label>
        <div class="pa-find-box">
          <input
            class="pa-input"
            id="cerca"
            ref={(field) => props.onField?.(field)}
            type="text"
            role="combobox"
            aria-expanded={open()}
            aria-controls="trovati"
            aria-autocomplete="list"
            aria-activedescendant={open() ? `trovato-${marked()}` : undefined}
            aria-describedby="cerca-esempio"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            data-key="cerca"
            value={props.value}
            onInput={(event) => props.onInput?.(event.currentTarget.value)}
            onKeyDown={pressed}
          />
          <div
            id="trovati"
            class="pa-found"
            role="listbox"
            aria-label={copy().results}
            hidden={!open()}
          >
            <For each={open() ? props.found : []}>
              {(document, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of its list.
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
                <div
                  id={`trovato-${index()}`}
                  class="pa-found-item"
                  role="option"
                  aria-selected={index() === marked()}
                  onClick={() => pick(document)}
                  onMouseDown={(event) => event.preventDefault()}
                >
                  <span class="pa-tag">{copy().kinds[document.kind]}</span>{' '}
                  <span>{document.title}</span>
                  <Show when={props.guideTitle?.(document.guide)}>
                    {(title) => <span class="pa-small"> · {title()}</span>}
                  </Show>
                </div>
              )}
            </For>
          </div>
        </div>
        <p class="pa-hint" id="cerca-esempio">
          <Show when={props.remark} fallback={copy().example}>
            {props.remark}
          </Show>
        </p>
        <p class="visually-hidden" role="status">
          {props.status}
        </p>
      </div>
    </div>
  );
}
