import { For } from 'solid-js';
import { render } from 'solid-js/web';
import type { LateProps } from '../../state/late.ts';
import { DiagnosisIntro, diagnosesOf } from './DiagnosisIntro.tsx';
import { Interview } from './Interview.tsx';

/** Puts the questions of the step's diagnoses into `box`, in place of the baked lists. Returns what undoes it. */
export function mountDiagnosis(box: HTMLElement, props: LateProps): () => void {
  const { place, ready, step } = props;
  box.replaceChildren();
  return render(
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
}
