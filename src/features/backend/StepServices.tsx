import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { formatTime } from '../../copy/dates.ts';
import { reset as words } from '../../copy/reset.ts';
import { probesAt, signInProves } from '../../domain/backend/offered.ts';
import { askedAt, resetRun } from '../../domain/backend/reset.ts';
import type { Backend } from '../../ports/backend.ts';
import type { LateProps } from '../../state/late.ts';
import { plain } from '../../state/place.ts';
import { createPlayer } from '../../state/player.ts';
import type { Visit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';
import { ProbeList } from './ProbeList.tsx';
import { ResetForm } from './ResetForm.tsx';
import { SignInOffer } from './SignInOffer.tsx';
import { hostOf } from './words.ts';

const DEFAULT_WAIT_MINUTES = 30;

/** What the organisation's services add to a step: reset, news of its mail, proof, probes. */
export function StepServices(props: LateProps & { visit: Visit; backend: Backend }) {
  const player = createPlayer(props.ready, props.visit, props.place);
  const { guide } = props.ready;
  const language = () => props.place.language();
  const copy = () => words[language()].reset;
  const config = () => props.place.data().config.value;
  const [asked, setAsked] = createSignal(false);
  const reset = () => (config().reset?.guides.includes(guide.id) ? config().reset : undefined);
  const run = createMemo(() => reset() && resetRun(guide, player.walk(), props.step.id));
  const since = createMemo(() =>
    askedAt(guide, player.walk(), props.visit.session.journal(guide.id), props.step.id),
  );
  const current = () => {
    const now = player.walk();
    return now.kind === 'path' && now.position.kind === 'step'
      ? now.position.current.step
      : undefined;
  };
  /** The last step of the path, while the system has not confirmed it. */
  const proves = () => {
    const now = player.walk();
    const last = now.kind === 'path' ? now.path.at(-1) : undefined;
    const here = last?.step.id === props.step.id && last.doneBy !== 'system';
    return here && signInProves(config(), guide.id);
  };
  const probes = () => probesAt(config(), guide.id, props.step.id);
  const late = (at: number) => {
    const minutes = reset()?.mailWaitMinutes ?? DEFAULT_WAIT_MINUTES;
    return props.visit.clock.now() - at > minutes * 60_000 ? copy().late(minutes) : undefined;
  };
  const told = () => {
    setAsked(true);
    props.visit.announce(copy().asked);
  };
  return (
    <>
      <Switch>
        <Match when={asked()}>
          <Callout kind="success" title={copy().asked}>
            <p>{copy().askedText}</p>
            <Show when={current()}>
              {(step) => (
                <p>
                  <a href={props.place.stepHref(guide.id, step().id)}>
                    {copy().next(plain(props.ready, step().title))}
                  </a>
                </p>
              )}
            </Show>
          </Callout>
        </Match>
        <Match when={props.backend.reset && run()}>
          {(steps) => <ResetForm {...props} run={steps()} onAsked={told} />}
        </Match>
        <Match when={run() && reset()?.page}>
          {(page) => (
            <p class="pa-service">
              {copy().pageText(hostOf(page()))}{' '}
              <a href={page()} target="_blank" rel="noopener noreferrer">
                {copy().page} ({props.place.copy().app.newTab})
              </a>
            </p>
          )}
        </Match>
        <Match when={since()}>
          {(at) => (
            <Callout kind="info" title={copy().waiting(formatTime(at()))}>
              <p>{copy().waitingText}</p>
              <Show when={late(at())}>
                {(words) => (
                  <p>
                    <strong>{words()}</strong>
                  </p>
                )}
              </Show>
            </Callout>
          )}
        </Match>
        <Match when={proves()}>
          <SignInOffer
            {...props}
            backend={async () => props.backend}
            purpose="proof"
            step={props.step.id}
          />
        </Match>
      </Switch>
      <ProbeList probes={probes()} language={language()} lookAt={props.backend.lookAt} />
    </>
  );
}
