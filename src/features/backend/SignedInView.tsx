import { createSignal, Show } from 'solid-js';
import { backend as words } from '../../copy/backend.ts';
import { walk } from '../../domain/walk/walk.ts';
import type { Left } from '../../ports/backend.ts';
import { BackendError, SignInError } from '../../ports/backend.ts';
import { usePlace } from '../../state/place.ts';
import { hrefAfter } from '../../state/player.ts';
import type { Visit } from '../../state/visit.ts';
import { Callout } from '../../ui/Callout.tsx';
import type { Outcome } from './back.ts';
import { SaidBox } from './SaidBox.tsx';
import { say } from './words.ts';

/** What came of a sign-in, the way on, and the way out of the provider's session. */
export function SignedInView(props: { visit: Visit; left: Left; outcome: Outcome }) {
  const place = usePlace();
  const copy = () => words[place.language()].back;
  const [closing, setClosing] = createSignal('');
  const href = () => {
    const { guide: id } = props.left;
    const ready = place.guide(id);
    if (!ready) return place.guideHref(id);
    const journal = props.visit.session.journal(id);
    return hrefAfter(walk(ready.guide, journal, props.visit.clock.now()), id, place);
  };
  const close = async () => {
    setClosing('');
    try {
      const backend = await (await props.visit.lent)?.backend();
      const signIn = await backend?.signIn?.();
      const address = await signIn?.leaveAddress(place.language());
      if (address === undefined) setClosing(copy().closeFailed);
      else backend?.go(address);
    } catch (error) {
      if (!(error instanceof BackendError || error instanceof SignInError)) throw error;
      setClosing(copy().closeFailed);
    }
  };
  return (
    <>
      <Callout kind="success" title={copy().found}>
        <Show when={props.outcome.name}>
          {(name) => (
            <p>
              <strong>{copy().who(name())}</strong>
              <br />
              <span class="pa-small">{copy().notYou}</span>
            </p>
          )}
        </Show>
        <Show when={props.outcome.answers > 0}>
          <p>{copy().answers(props.outcome.answers)}</p>
        </Show>
        <Show when={props.outcome.steps > 0}>
          <p>{copy().steps(props.outcome.steps)}</p>
        </Show>
        <Show when={props.outcome.answers + props.outcome.steps === 0 && !props.outcome.noProof}>
          <p>{copy().nothingNew}</p>
        </Show>
        <Show when={props.outcome.noProof}>
          <p>{copy().noProof}</p>
        </Show>
      </Callout>
      <Show when={props.outcome.accountError}>
        {(error) => (
          <SaidBox
            said={say(error(), place.language())}
            language={place.language()}
            more={copy().accountFailed}
          />
        )}
      </Show>
      <p>
        <a class="btn btn-primary btn-lg" href={href()} data-key="continua">
          {copy().goOn}
        </a>
      </p>
      <p>{copy().closeText}</p>
      <button type="button" class="btn btn-outline-primary" onClick={close}>
        {copy().close}
      </button>
      <p role="alert">{closing()}</p>
    </>
  );
}
