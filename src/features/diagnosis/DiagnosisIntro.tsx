import { For, type JSX, Show } from 'solid-js';
import { diagnosisWords } from '../../copy/diagnosis.ts';
import type { Diagnosis, Step } from '../../domain/guide/model.ts';
import type { Place } from '../../state/place.ts';
import { plain, type ReadyGuide } from '../../state/place.ts';

/** The diagnoses that stand on a step's page. */
export function diagnosesOf(ready: ReadyGuide, step: Step): readonly Diagnosis[] {
  return (ready.guide.diagnoses ?? []).filter(({ steps }) => steps.includes(step.id));
}

/** A diagnosis, closed. Without script it lists what it may end in; the app puts its questions there. */
export function DiagnosisIntro(props: {
  place: Place;
  ready: ReadyGuide;
  diagnosis: Diagnosis;
  children?: JSX.Element;
}) {
  const words = () => diagnosisWords[props.place.language()];
  return (
    <details class="pa-trouble" id={`diagnosi-${props.diagnosis.id}`}>
      <summary>{plain(props.ready, props.diagnosis.title)}</summary>
      <div class="pa-ask-body">
        <Show when={!props.children} fallback={props.children}>
          <p>{words().withoutScript}</p>
          <ul>
            <For each={props.diagnosis.verdicts}>
              {({ title, text }) => (
                <li>
                  <strong>{plain(props.ready, title)}</strong> {plain(props.ready, text)}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </details>
  );
}
