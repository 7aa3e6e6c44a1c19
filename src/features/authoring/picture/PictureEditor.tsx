import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import type { Place } from '../../../domain/edit/picture.ts';
import type { Box, CoverLook, Pixels } from '../../../domain/picture/model.ts';
import { usePlace } from '../../../state/place.ts';
import { Board } from './Board.tsx';
import { ItemFields } from './ItemFields.tsx';
import { TextField } from './TextField.tsx';
import { createPictureWork, type Item, type ItemKind } from './work.ts';

/** What the author has said of a picture. */
export interface Said {
  readonly title: string;
  readonly alt: string;
  readonly places: readonly Place[];
}

const LOOKS: readonly CoverLook[] = ['mosaic', 'solid'];
const TOOLS: readonly ItemKind[] = ['cover', 'mark'];

/** A picture with what is covered, what is marked, and its words. */
export function PictureEditor(props: {
  pixels: Pixels;
  begin: Said;
  /** Texts of the step's numbered items; empty where it has no list, and only the mark 1. */
  items: readonly string[];
  /** Adds an item to the step's list. */
  onItem: (text: string) => void;
  /** Gets the pixels with every region covered. */
  onUse: (covered: Pixels, said: Said) => void;
  onCancel: () => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const id = createUniqueId();
  const work = createPictureWork(props.pixels, props.begin.places);
  const [tool, setTool] = createSignal<ItemKind>('cover');
  const [title, setTitle] = createSignal(props.begin.title);
  const [alt, setAlt] = createSignal(props.begin.alt);
  const [item, setItem] = createSignal('');
  /** What is missing is said once the author is through. */
  const [checked, setChecked] = createSignal(false);
  const [full, setFull] = createSignal(false);
  let self: HTMLElement | undefined;

  const numbers = () => Array.from({ length: Math.max(1, props.items.length) }, (_, n) => n + 1);
  const marks = () => work.items().filter(({ kind }) => kind === 'mark');
  const nameOf = (key: number, kind: ItemKind) =>
    kind === 'mark'
      ? copy().mark(work.item(key)?.number ?? 1)
      : copy().cover(work.ids('cover').indexOf(key) + 1);
  const add = (kind: ItemKind, box: Box) => {
    setFull(false);
    const number = numbers().find((one) => !marks().some((mark) => mark.number === one));
    if (kind === 'mark' && number === undefined) setFull(true);
    else work.add(kind, box, { number: number ?? 1 });
  };
  const middle = (): Box => ({
    ...{ x: work.width * 0.4, y: work.height * 0.4 },
    ...{ width: work.width * 0.2, height: Math.min(work.height * 0.2, work.width * 0.06) },
  });
  const empty = (text: string) => (checked() && text.trim() === '' ? copy().missing : '');
  const doubled = (mark: Item) =>
    marks().filter(({ number }) => number === mark.number).length > 1 ? copy().doubled : '';
  const use = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    const wrong = [title(), alt(), ...marks().map(({ text }) => text)].some((text) => !text.trim());
    if (wrong || marks().some((mark) => doubled(mark) !== '')) {
      self?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const places = marks().map(({ x, y, width, height, number, text }) => ({
      ...{ x, y, width, height, number, text: text.trim() },
    }));
    props.onUse(work.covered(), { title: title().trim(), alt: alt().trim(), places });
  };

  return (
    <section ref={self}>
      <p>{copy().coverWarning}</p>
      <label class="pa-label" for={`${id}-strumento`}>
        {copy().tool}
      </label>
      <select
        class="pa-input"
        id={`${id}-strumento`}
        onChange={({ currentTarget }) => setTool(currentTarget.value as ItemKind)}
      >
        <For each={TOOLS}>
          {(one) => (
            <option value={one} selected={one === tool()}>
              {copy().tools[one]}
            </option>
          )}
        </For>
      </select>
      <p class="pa-hint">{copy().boardHint}</p>
      <Board
        work={work}
        onDraw={(box) => add(tool(), box)}
        onRemove={work.remove}
        nameOf={nameOf}
      />
      <h4>{copy().covers}</h4>
      <For each={work.ids('cover')}>
        {(key) => (
          <Show when={work.item(key)}>
            {(cover) => (
              <ItemFields
                work={work}
                item={cover()}
                name={nameOf(key, 'cover')}
                onRemove={() => work.remove(key)}
              >
                <label class="pa-label" for={`${id}-${key}-aspetto`}>
                  {copy().look}
                </label>
                <select
                  class="pa-input"
                  id={`${id}-${key}-aspetto`}
                  onChange={({ currentTarget }) =>
                    work.change(key, { look: currentTarget.value as CoverLook })
                  }
                >
                  <For each={LOOKS}>
                    {(look) => (
                      <option value={look} selected={look === cover().look}>
                        {copy().looks[look]}
                      </option>
                    )}
                  </For>
                </select>
              </ItemFields>
            )}
          </Show>
        )}
      </For>
      <button
        type="button"
        class="btn btn-outline-primary btn-sm"
        onClick={() => add('cover', middle())}
      >
        {copy().addCover}
      </button>
      <h4>{copy().marks}</h4>
      <p class="pa-hint">{copy().marksLead}</p>
      <For each={work.ids('mark')}>
        {(key) => (
          <Show when={work.item(key)}>
            {(mark) => (
              <ItemFields
                work={work}
                item={mark()}
                name={nameOf(key, 'mark')}
                onRemove={() => work.remove(key)}
              >
                <label class="pa-label" for={`${id}-${key}-voce`}>
                  {copy().number}
                </label>
                <select
                  class="pa-input"
                  id={`${id}-${key}-voce`}
                  aria-invalid={doubled(mark()) !== ''}
                  aria-describedby={`${id}-${key}-doppio`}
                  onChange={({ currentTarget }) =>
                    work.change(key, { number: Number(currentTarget.value) })
                  }
                >
                  <For each={numbers()}>
                    {(number) => (
                      <option value={number} selected={number === mark().number}>
                        {`${number}: ${props.items[number - 1] ?? copy().noItem}`}
                      </option>
                    )}
                  </For>
                </select>
                <span class="pa-error" id={`${id}-${key}-doppio`} role="alert">
                  {doubled(mark())}
                </span>
                <TextField
                  label={copy().words}
                  hint={copy().wordsHint}
                  value={mark().text}
                  error={empty(mark().text)}
                  onValue={(text) => work.change(key, { text })}
                />
              </ItemFields>
            )}
          </Show>
        )}
      </For>
      <button
        type="button"
        class="btn btn-outline-primary btn-sm"
        onClick={() => add('mark', middle())}
      >
        {copy().addMark}
      </button>
      <p class="pa-error" role="alert">
        {full() ? copy().noMoreNumbers : ''}
      </p>
      <TextField label={copy().item} value={item()} error="" onValue={setItem} />
      <button
        type="button"
        class="btn btn-outline-primary btn-sm"
        onClick={() => {
          if (item().trim() === '') return;
          props.onItem(item().trim());
          setItem('');
          setFull(false);
        }}
      >
        {copy().addItem}
      </button>
      <form onSubmit={use} novalidate autocomplete="off">
        <TextField
          label={copy().name}
          hint={copy().nameHint}
          value={title()}
          error={empty(title())}
          onValue={setTitle}
        />
        <TextField long label={copy().alt} value={alt()} error={empty(alt())} onValue={setAlt} />
        <p class="pa-row">
          <button type="submit" class="btn btn-primary">
            {copy().use}
          </button>{' '}
          <button type="button" class="btn btn-outline-primary" onClick={props.onCancel}>
            {copy().cancel}
          </button>
        </p>
      </form>
    </section>
  );
}
