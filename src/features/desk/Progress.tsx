import { Show } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import type { Guide } from '../../domain/guide/model.ts';
import type { Journal } from '../../domain/progress/journal.ts';
import { progress } from '../../domain/walk/situate.ts';
import { walk } from '../../domain/walk/walk.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import type { Target } from './finding.ts';
import { Frames } from './StepSide.tsx';

/** The step that a person is at; undefined at a question, or at the end. */
export function targetOf(guide: Guide, journal: Journal): Target | undefined {
  const now = walk(guide, journal, 0);
  if (now.kind !== 'path' || now.position.kind === 'end') return undefined;
  const { step } = now.position.current;
  return { guide: guide.id, step: step.id, category: now.category.id, journal };
}

/** What a progress link says, to be read only: how far the person is. */
export function Progress(props: {
  ready: ReadyGuide;
  journal: Journal;
  onTarget: (target: Target) => void;
}) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const now = () => walk(props.ready.guide, props.journal, 0);
  const onPath = () => {
    const walked = now();
    return walked.kind === 'path' ? walked : undefined;
  };
  const current = () => {
    const position = onPath()?.position;
    return position && position.kind !== 'end' ? position.current.step : undefined;
  };
  const where = () => {
    const walked = now();
    if (walked.kind === 'question') {
      return copy().progressQuestion(plain(props.ready, walked.question.title));
    }
    const step = current();
    return step ? copy().progressAt(plain(props.ready, step.title)) : copy().progressEnd;
  };
  const count = () => progress(now());
  return (
    <section aria-labelledby="avanzamento">
      <h2 id="avanzamento">{copy().progressTitle}</h2>
      <p>
        <strong>{where()}</strong> {copy().progressDone(count().done, count().total)}.
      </p>
      <p class="pa-small">{copy().progressText}</p>
      <Show when={onPath()}>
        {(walked) => (
          <Frames
            walk={walked()}
            ready={props.ready}
            step={current()?.id}
            onStep={(step) =>
              props.onTarget({
                guide: props.ready.guide.id,
                step,
                category: walked().category.id,
                journal: props.journal,
              })
            }
          />
        )}
      </Show>
    </section>
  );
}
