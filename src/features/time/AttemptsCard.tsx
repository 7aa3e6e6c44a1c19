import { createMemo, Show } from 'solid-js';
import { time } from '../../copy/time.ts';
import { countAttempts } from '../../domain/clock/attempts.ts';
import type { Attempts } from '../../domain/guide/model.ts';
import { situate } from '../../domain/walk/situate.ts';
import { plain } from '../../state/place.ts';
import { createPlayer, readerOf } from '../../state/player.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Rich } from '../../ui/GuideText.tsx';
import type { TimeProps } from './world.ts';

/**
 * Wrong attempts, counted by the person, with a stop before the system locks. Where the step is on
 * the person's path the stop is a trouble in the journal: the path says it too.
 */
export function AttemptsCard(props: TimeProps & { attempts: Attempts }) {
  const { place, ready, visit, step } = props;
  const words = () => time[place.language()].attempts;
  const player = createPlayer(ready, visit, place);
  const count = createMemo(() =>
    countAttempts(props.attempts, visit.session.journal(ready.guide.id)),
  );
  const situation = createMemo(() => situate(player.walk(), step.id));
  const stopped = () => {
    const here = situation();
    return here.kind === 'on-path' && here.stopped !== undefined;
  };
  const remedy = () => {
    const trouble = ready.guide.troubles.find(({ id }) => id === props.attempts.trouble);
    return trouble?.remedy.kind === 'stop' ? trouble.remedy : undefined;
  };
  let state: HTMLParagraphElement | undefined;
  const set = async (used: number) => {
    await player.act({ kind: 'answer', id: props.attempts.id, value: String(used) });
    const here = situation();
    if (count().stop && here.kind === 'on-path' && !here.pathStep.done) {
      await player.act({ kind: 'trouble', id: step.id, value: props.attempts.trouble });
    } else if (!count().stop && stopped()) {
      await player.act({ kind: 'return', id: step.id });
    }
    // The button pressed may be gone.
    if (count().stop || used === 0) state?.focus();
    visit.announce(words().used(count().used, props.attempts.limit));
  };
  let last = Promise.resolve();
  // A second click may come before the first is kept: each counts from what is kept then.
  const change = (next: () => number) => {
    last = last.then(async () => {
      const used = next();
      if (used !== count().used) await set(used);
    });
  };
  const more = () => count().used + (count().stop ? 0 : 1);
  const fewer = () => Math.max(0, count().used - 1);
  return (
    <Callout
      kind={count().stop ? 'stop' : 'info'}
      title={plain(ready, props.attempts.title)}
      tag={words().used(count().used, props.attempts.limit)}
    >
      <p>
        <Rich text={props.attempts.rule} reader={readerOf(ready, place)} />
      </p>
      <p tabindex="-1" ref={state}>
        <Show when={count().stop}>
          <strong>{words().stop}</strong>
        </Show>
      </p>
      {/* Where the path has stopped, the step's head says whom to call. */}
      <Show when={count().stop && !stopped() && remedy()}>
        {(known) => props.world.desk(props, known().say)}
      </Show>
      <p class="pa-row">
        <Show when={!count().stop}>
          <button type="button" class="btn btn-sm btn-outline-primary" onClick={() => change(more)}>
            {words().add}
          </button>
        </Show>
        <Show when={count().used > 0}>
          <button type="button" class="btn btn-sm btn-link" onClick={() => change(fewer)}>
            {words().undo}
          </button>
          <button type="button" class="btn btn-sm btn-link" onClick={() => change(() => 0)}>
            {words().restart}
          </button>
        </Show>
      </p>
      <Show when={count().used > 0}>
        <p class="pa-small">{words().restartHint}</p>
      </Show>
    </Callout>
  );
}
