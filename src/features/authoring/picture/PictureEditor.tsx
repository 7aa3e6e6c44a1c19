import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { picture as words } from '../../../copy/picture.ts';
import type { Place } from '../../../domain/edit/picture.ts';
import type { PictureWords } from '../../../domain/edit/picture-english.ts';
import type { Box, Pixels } from '../../../domain/picture/model.ts';
import { usePlace } from '../../../state/place.ts';
import { Board } from './Board.tsx';
import { CoverFields } from './CoverFields.tsx';
import { ItemFields } from './ItemFields.tsx';
import { MarkFields } from './MarkFields.tsx';
import { TOOLS, ToolChoice } from './ToolChoice.tsx';
import { NewItem, type Told, WordsFields } from './WordsFields.tsx';
import { createPictureWork, type ItemKind } from './work.ts';

/** What the author has said of a picture. */
export interface Said extends Told {
  readonly places: readonly Place[];
  /** Where the guide's drawings are translated. */
  readonly english?: PictureWords;
}

/** A picture with what is covered, what is marked, and its words. */
export function PictureEditor(props: {
  pixels: Pixels;
  begin: Said;
  /** Texts of the step's numbered items; empty where it has no list, and only the mark 1. */
  items: readonly string[];
  /** Why the picture could not be made. */
  error: string;
  /** Something would be lost from now on. */
  onTouch: () => void;
  /** Adds an item to the step's list. */
  onItem: (text: string) => void;
  /** Gets the pixels with every region covered. */
  onUse: (covered: Pixels, said: Said) => void;
  onCancel: () => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const work = createPictureWork(props.pixels, props.begin.places, props.begin.english?.places);
  const [tool, setTool] = createSignal<ItemKind>('cover');
  const [told, setTold] = createSignal<Told>(props.begin);
  const [english, setEnglish] = createSignal<Told | undefined>(props.begin.english);
  /** What is missing is said once the author is through. */
  const [through, setThrough] = createSignal(false);
  const [full, setFull] = createSignal(false);
  let self: HTMLDivElement | undefined;
  createEffect(on([work.items, told, english], () => props.onTouch(), { defer: true }));

  const focus = (what: string) => self?.querySelector<HTMLElement | SVGElement>(what)?.focus();
  const marks = () => work.items().filter(({ kind }) => kind === 'mark');
  const sameNumber = (number: number) => marks().filter((mark) => mark.number === number).length;
  const missing = (text: string) => (through() && text.trim() === '' ? copy().missing : '');
  const nameOf = (key: number, kind: ItemKind) =>
    kind === 'mark'
      ? copy().mark(work.item(key)?.number ?? 1)
      : copy().cover(work.ids('cover').indexOf(key) + 1);
  const add = (kind: ItemKind, box: Box) => {
    const count = Math.max(1, props.items.length);
    const free = Array.from({ length: count }, (_, n) => n + 1).find((n) => sameNumber(n) === 0);
    setFull(kind === 'mark' && free === undefined);
    // Where it stands, so that the arrows move it at once.
    if (!full()) focus(`[data-board="${work.add(kind, box, { number: free ?? 1 })}"]`);
  };
  const remove = (key: number) => {
    const kind = work.item(key)?.kind ?? 'cover';
    work.remove(key);
    focus(`[data-add="${kind}"]`);
  };
  const middle = (): Box => ({
    ...{ x: work.width * 0.4, y: work.height * 0.4 },
    ...{ width: work.width * 0.2, height: Math.min(work.height * 0.2, work.width * 0.06) },
  });
  const use = (event: SubmitEvent) => {
    event.preventDefault();
    setThrough(true);
    // Drawn by now: the fields say themselves what is wrong with them.
    const wrong = self?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) {
      wrong.focus();
      return;
    }
    const places = marks().map(({ x, y, width, height, number, text }) => ({
      ...{ x, y, width, height, number, text: text.trim() },
    }));
    const trimmed = ({ title, alt }: Told) => ({ title: title.trim(), alt: alt.trim() });
    const other = english();
    props.onUse(work.covered(), {
      ...trimmed(told()),
      places,
      ...(other && {
        english: { ...trimmed(other), places: marks().map((mark) => mark.english.trim()) },
      }),
    });
  };
  const more = (kind: ItemKind, label: string) => (
    <button
      type="button"
      class="btn btn-outline-primary btn-sm"
      data-add={kind}
      onClick={() => add(kind, middle())}
    >
      {label}
    </button>
  );

  return (
    <div class="pa-picture" ref={self}>
      <div>
        <ToolChoice tool={tool()} onTool={setTool} />
        <Board
          work={work}
          onDraw={(box) => add(tool(), box)}
          onRemove={remove}
          onOpen={(key) => focus(`[data-item="${key}"] input`)}
          nameOf={nameOf}
        />
      </div>
      <section aria-label={copy().details}>
        <For each={TOOLS}>
          {(kind) => (
            <>
              <h3>{kind === 'cover' ? copy().covers : copy().marks}</h3>
              <Show when={kind === 'mark'}>
                <p class="pa-hint">{copy().marksLead}</p>
              </Show>
              <For each={work.ids(kind)}>
                {(key) => (
                  <Show when={work.item(key)}>
                    {(item) => (
                      <ItemFields
                        work={work}
                        item={item()}
                        name={nameOf(key, kind)}
                        onRemove={() => remove(key)}
                      >
                        <Show
                          when={kind === 'mark'}
                          fallback={
                            <CoverFields
                              look={item().look}
                              onLook={(look) => work.change(key, { look })}
                            />
                          }
                        >
                          <MarkFields
                            mark={item()}
                            items={props.items}
                            doubled={sameNumber(item().number) > 1}
                            missing={missing}
                            english={english() !== undefined}
                            onChange={(what) => work.change(key, what)}
                          />
                        </Show>
                      </ItemFields>
                    )}
                  </Show>
                )}
              </For>
              {more(kind, kind === 'cover' ? copy().addCover : copy().addMark)}
            </>
          )}
        </For>
        <p class="pa-error" role="alert">
          {full() ? copy().noMoreNumbers : ''}
        </p>
        <NewItem
          onItem={(text) => {
            setFull(false);
            props.onItem(text);
          }}
        />
        <form onSubmit={use} novalidate autocomplete="off">
          <WordsFields
            told={told()}
            english={english()}
            missing={missing}
            onTold={(what) => setTold((now) => ({ ...now, ...what }))}
            onEnglish={(what) => setEnglish((now) => now && { ...now, ...what })}
          />
          <p class="pa-error" role="alert">
            {props.error}
          </p>
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
    </div>
  );
}
