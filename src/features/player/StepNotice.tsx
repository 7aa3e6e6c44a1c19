import { Match, Show, Switch } from 'solid-js';
import { formatTime } from '../../copy/dates.ts';
import type { Walk } from '../../domain/walk/model.ts';
import type { Situation } from '../../domain/walk/situate.ts';
import { plain, type ReadyGuide, usePlace } from '../../state/place.ts';
import { useVisit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';
import { DeskCard } from './DeskCard.tsx';

/** What the person must know about this step before reading it: done, changed, stopped, off the path. */
export function StepNotice(props: {
  ready: ReadyGuide;
  situation: Situation;
  walk: Walk | undefined;
  onReturn: () => void;
}) {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => place.copy().step;
  const here = () => (props.situation.kind === 'on-path' ? props.situation : undefined);
  const current = () => {
    const walk = props.walk;
    if (walk?.kind !== 'path' || walk.position.kind === 'end') return undefined;
    return walk.position.current.step;
  };
  const started = () => (visit?.session.journal(props.ready.guide.id).length ?? 0) > 0;
  const CurrentLink = () => (
    <Show
      when={current()}
      fallback={<a href={place.guideHref(props.ready.guide.id)}>{copy().toYourPath}</a>}
    >
      {(step) => (
        <a href={place.stepHref(props.ready.guide.id, step().id)}>
          {copy().goToCurrent(plain(props.ready, step().title))}
        </a>
      )}
    </Show>
  );
  return (
    <Switch>
      <Match when={here()?.stopped}>
        {(trouble) => (
          <Callout kind="stop" title={copy().stoppedNeutral}>
            <p>
              <strong>{plain(props.ready, trouble().title)}</strong>
            </p>
            <DeskCard
              ready={props.ready}
              {...(trouble().remedy.kind === 'stop' && { say: sayOf(trouble().remedy) })}
            />
          </Callout>
        )}
      </Match>
      <Match when={here()?.pathStep.changed}>
        <Callout kind="warning" title={copy().alreadyDone}>
          <p>
            {copy().changed} <CurrentLink />
          </p>
        </Callout>
      </Match>
      <Match when={here()?.pathStep.done && here()}>
        {(done) => (
          <Callout kind="success" title={copy().alreadyDone}>
            <p>
              <Show when={done().pathStep.doneBy === 'system' && done().pathStep.doneAt}>
                {(at) => <>{copy().verified(formatTime(at()))}. </>}
              </Show>
              <CurrentLink />
            </p>
          </Callout>
        )}
      </Match>
      <Match when={(here()?.waitingDays ?? 0) > 0 && here()}>
        {(waiting) => <p class="pa-waiting">{copy().waitingSince(waiting().waitingDays ?? 0)}</p>}
      </Match>
      <Match when={props.situation.kind === 'off-path'}>
        <Callout kind="info" title={copy().notOnPath}>
          <p>
            {copy().notOnPathText} <CurrentLink />
          </p>
        </Callout>
      </Match>
      <Match when={props.situation.kind === 'no-path' && started()}>
        <Callout kind="info" title={copy().notOnPath}>
          <p>
            <a href={place.guideHref(props.ready.guide.id)}>{copy().toQuestions}</a>
          </p>
        </Callout>
      </Match>
    </Switch>
  );
}

function sayOf(remedy: { kind: string; say?: string }): string {
  return remedy.say ?? '';
}
