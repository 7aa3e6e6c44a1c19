import { For } from 'solid-js';
import { render } from 'solid-js/web';
import type { LateProps } from '../../state/late.ts';
import { DiagnosisIntro, diagnosesOf } from './DiagnosisIntro.tsx';
import { Interview } from './Interview.tsx';

/** Puts the questions of the step's diagnoses into `box`, in place of the baked lists. Returns what undoes it. */
export function mountDiagnosis(box: HTMLElement, props: LateProps): () => void {
  const { place, ready, step } = props;
  // Who opened the baked list meanwhile finds the questions open.
  const open = box.querySelector('details')?.open ?? false;
  box.replaceChildren();
  const undo = render(
    () => (
      <For each={diagnosesOf(ready, step)}>
        {(diagnosis) => (
          <DiagnosisIntro place={place} ready={ready} diagnosis={diagnosis}>
            <Interview place={place} ready={ready} diagnosis={diagnosis} />
          </DiagnosisIntro>
        )}
      </For>
    ),
    box,
  );
  const first = box.querySelector('details');
  if (first) first.open = open;
  return undo;
}
