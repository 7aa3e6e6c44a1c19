import { For, type JSX, Show } from 'solid-js';
import type { ScreenUse, Step } from '../../domain/guide/model.ts';
import type { Screen } from '../../domain/screen/model.ts';
import { type Seen, whatIsSeen } from '../../domain/screen/seen.ts';
import type { Facts } from '../../domain/walk/model.ts';
import { plain, type ReadyGuide } from '../../state/place.ts';
import { Drawing } from '../../ui/screen/Drawing.tsx';
import type { Small } from './small.ts';

/** One thing that may be seen, in words. */
export interface SeeChoice extends Seen {
  readonly title: string;
  /** Where it leads on the page. */
  readonly href: string;
}

/** Words of the choice, in the reader's language. */
export interface SeeWords {
  readonly see: string;
  readonly seeLead: string;
  readonly seeRight: string;
}

/**
 * Where the right screen leads: to what has to be done on it, which the marks show; a screen without
 * marks is what the person sees once it is done.
 */
export function rightPlace({ marks }: ScreenUse): '#istruzioni' | '#conferma' {
  return marks ? '#istruzioni' : '#conferma';
}

/** What may be seen at a step, with the words and the way for each. */
export function seeChoices(
  ready: ReadyGuide,
  step: Step,
  screens: readonly Screen[],
  facts?: Facts,
): readonly SeeChoice[] {
  return whatIsSeen(ready.guide, step, facts).map((seen) => ({
    ...seen,
    // Several troubles may share a screen, so a trouble is named as itself.
    title: seen.trouble
      ? plain(ready, seen.trouble.title)
      : (screens.find(({ id }) => id === seen.use.show)?.title ?? ''),
    href: seen.trouble ? `#problema-${seen.trouble.id}` : rightPlace(seen.use),
  }));
}

/** "Che cosa vedi?": a link for each thing that may be seen, with its small drawing where there is one. */
export function SeeList(props: {
  choices: readonly SeeChoice[];
  words: SeeWords;
  /** Address of the guide's folder, for an author's picture. */
  imageBase: string;
  /** The small drawing, and the part of it to show; absent before the painter is there. */
  small?: (choice: SeeChoice) => Small | undefined;
  onChoose?: (choice: SeeChoice, event: MouseEvent) => void;
}): JSX.Element {
  return (
    <Show when={props.choices.length > 0}>
      <h3>{props.words.see}</h3>
      <p>{props.words.seeLead}</p>
      <ul>
        <For each={props.choices}>
          {(choice) => (
            <li>
              <a
                href={choice.href}
                rel="external"
                onClick={(event) => props.onChoose?.(choice, event)}
              >
                <span class="pa-see-picture">
                  <Show when={props.small?.(choice)}>
                    {(small) => (
                      <Drawing
                        laid={small().laid}
                        crop={small().part}
                        imageBase={props.imageBase}
                      />
                    )}
                  </Show>
                </span>
                <span class="pa-see-words">
                  {choice.title}
                  <Show when={!choice.trouble}>
                    <span class="pa-figure-tag">{props.words.seeRight}</span>
                  </Show>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
