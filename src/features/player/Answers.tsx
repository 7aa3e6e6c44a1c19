import { createSignal, For, Show } from 'solid-js';
import { guide as words } from '../../copy/guide.ts';
import type { Answered, Walk } from '../../domain/walk/model.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

/** The answers so far, each to be changed; and the way back to the beginning. */
export function Answers(props: { ready: ReadyGuide; walk: Walk; onRestart: () => Promise<void> }) {
  const place = usePlace();
  const copy = () => words[place.language()].guide;
  const [asking, setAsking] = createSignal(false);
  const label = (answer: Answered, value: string) => {
    const option = answer.question.options.find((candidate) => candidate.value === value);
    return option ? plain(props.ready, option.label) : value;
  };
  return (
    <section aria-labelledby="risposte">
      <h2 id="risposte">{copy().answers}</h2>
      <dl class="pa-answers">
        <For each={props.walk.answered}>
          {(answer) => (
            <div>
              <dt>{plain(props.ready, answer.question.title)}</dt>
              <dd>
                {label(answer, answer.value)}
                <Show when={answer.by !== 'person'}>
                  <span class="pa-tag">{copy().answeredBySystem}</span>
                </Show>
                <Show when={answer.differsFrom}>
                  {(other) => (
                    <span class="pa-hint">{copy().differs(label(answer, other().value))}</span>
                  )}
                </Show>
              </dd>
              <dd>
                <a
                  href={place.guideHref(props.ready.guide.id, `?domanda=${answer.question.id}`)}
                  aria-label={copy().changeAnswer(plain(props.ready, answer.question.title))}
                  data-key={`cambia-${answer.question.id}`}
                >
                  {copy().change}
                </a>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <button type="button" class="btn btn-outline-primary" onClick={() => setAsking(true)}>
        {copy().restart}
      </button>
      <ConfirmDialog
        open={asking()}
        title={copy().restartConfirm}
        text={copy().restartText}
        yes={copy().restartYes}
        no={copy().restartNo}
        onYes={() => {
          setAsking(false);
          void props.onRestart();
        }}
        onNo={() => setAsking(false)}
      />
    </section>
  );
}
