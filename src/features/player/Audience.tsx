import { For } from 'solid-js';
import type { Question } from '../../domain/guide/model.ts';
import { type ReadyGuide, usePlace } from '../../state/place.ts';
import { readerOf } from '../../state/player.ts';
import { Rich } from '../../ui/GuideText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OptionWords } from './OptionWords.tsx';

/** "Chi sei?" at the entry: each answer begins the guide. Links, so that they work before the app. */
export function Audience(props: {
  ready: ReadyGuide;
  question: Question;
  onChoose: ((question: string, value: string) => void) | undefined;
}) {
  const place = usePlace();
  const reader = () => readerOf(props.ready, place);
  const href = () => place.guideHref(props.ready.guide.id, `?domanda=${props.question.id}`);
  return (
    <section aria-labelledby="chi-sei">
      <h2 id="chi-sei">
        <Rich text={props.question.title} reader={reader()} />
      </h2>
      <ul class="pa-cards">
        <For each={props.question.options}>
          {(option) => (
            <li>
              <a
                class="pa-option"
                href={href()}
                data-key={`comincia-${option.value}`}
                onClick={(event) => {
                  if (!props.onChoose) return;
                  event.preventDefault();
                  props.onChoose(props.question.id, option.value);
                }}
              >
                <OptionWords option={option} reader={reader()} />
                <Icon name="arrow" />
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
