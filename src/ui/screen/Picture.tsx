import { For, type JSX, Show } from 'solid-js';
import type { Figure } from '../../domain/screen/figure.ts';
import { Drawing } from './Drawing.tsx';

/** Words around a drawing, in the reader's language. */
export interface PictureWords {
  figure(title: string): string;
  readonly illustration: string;
  readonly indicative: string;
  readonly translated: string;
}

/**
 * A drawing with its caption and its text alternative. Both forms stand in the page and the style
 * sheet shows one, so that a page without script fits a phone as well.
 */
export function Picture(props: {
  figure: Figure;
  words: PictureWords;
  /** Address of the guide's folder, for an author's picture. */
  imageBase: string;
}): JSX.Element {
  return (
    <figure>
      <div role="img" aria-label={props.words.figure(props.figure.title)}>
        <Drawing laid={props.figure.wide} imageBase={props.imageBase} />
        <Drawing laid={props.figure.narrow} imageBase={props.imageBase} />
      </div>
      <ul class="visually-hidden">
        <For each={props.figure.description}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
      <figcaption>
        {props.figure.title}
        <Show when={props.figure.illustration || props.figure.indicative}>
          <span class="pa-figure-tag">
            {props.figure.illustration ? props.words.illustration : props.words.indicative}
          </span>
        </Show>
        <Show when={props.figure.translated}>
          <span class="pa-figure-tag">{props.words.translated}</span>
        </Show>
      </figcaption>
    </figure>
  );
}
