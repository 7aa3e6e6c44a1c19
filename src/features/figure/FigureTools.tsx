import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Figure } from '../../domain/screen/figure.ts';
import { Dialog } from '../../ui/ConfirmDialog.tsx';
import { Drawing } from '../../ui/screen/Drawing.tsx';

/** Words of the tools, in the reader's language. */
export interface FigureToolWords {
  readonly drawingFor: string;
  readonly enlarge: string;
  readonly close: string;
  readonly practice: string;
  readonly practiceTitle: string;
}

/** Below a drawing: another browser's, a large view, and the practice. */
export function FigureTools(props: {
  figure: Figure;
  words: FigureToolWords;
  imageBase: string;
  onVariant: (variant: string) => void;
  /** The practice; absent where nothing is marked. */
  practice: (() => JSX.Element) | undefined;
}): JSX.Element {
  const [large, setLarge] = createSignal(false);
  const [trying, setTrying] = createSignal(false);
  return (
    <>
      <Show when={props.figure.variants.length > 1}>
        <label>
          <span>{props.words.drawingFor}</span>
          <select onChange={(event) => props.onVariant(event.currentTarget.value)}>
            <For each={props.figure.variants}>
              {(variant) => (
                <option value={variant.id} selected={variant.id === props.figure.variant}>
                  {variant.label}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => setLarge(true)}>
        {props.words.enlarge}
      </button>
      <Show when={props.practice}>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          onClick={() => setTrying(true)}
        >
          {props.words.practice}
        </button>
      </Show>
      <Dialog
        wide
        open={trying()}
        title={props.words.practiceTitle}
        onClose={() => setTrying(false)}
      >
        {props.practice?.()}
        <p>
          <button type="button" class="btn btn-primary" onClick={() => setTrying(false)}>
            {props.words.close}
          </button>
        </p>
      </Dialog>
      <Dialog wide open={large()} title={props.figure.title} onClose={() => setLarge(false)}>
        <section class="pa-figure-zoom" tabindex="0" aria-label={props.figure.title}>
          <Drawing laid={props.figure.wide} imageBase={props.imageBase} />
        </section>
        <p>
          <button type="button" class="btn btn-primary" onClick={() => setLarge(false)}>
            {props.words.close}
          </button>
        </p>
      </Dialog>
    </>
  );
}
