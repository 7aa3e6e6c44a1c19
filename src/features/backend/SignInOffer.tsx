import { createSignal, createUniqueId, Show } from 'solid-js';
import { backend as words } from '../../copy/backend.ts';
import type { Backend, Left } from '../../ports/backend.ts';
import type { LateProps } from '../../state/late.ts';
import type { Visit } from '../../state/visit.ts';
import { leaveFor, leftBy } from './leaving.ts';
import { SaidBox } from './SaidBox.tsx';
import { hostOf, type Said, say } from './words.ts';

/** Offers to sign in: for answers that the system knows, or to prove that the access works. */
export function SignInOffer(
  props: Pick<LateProps, 'place' | 'ready'> & {
    visit: Visit;
    backend: () => Promise<Backend>;
    purpose: Left['purpose'];
    step?: string;
  },
) {
  const id = createUniqueId();
  const language = () => props.place.language();
  const copy = () => words[language()].signIn;
  const kind = () => (props.purpose === 'proof' ? copy().proof : copy().help);
  const host = () => hostOf(props.place.data().config.value.identity?.issuer ?? 'https://-');
  const [leaving, setLeaving] = createSignal(false);
  const [said, setSaid] = createSignal<Said>();
  const stored = () => props.visit.session.keeping().kind === 'kept';
  const leave = async () => {
    if (leaving()) return;
    setLeaving(true);
    setSaid(undefined);
    const { purpose, step } = props;
    const where = { language: language(), purpose, ...(step !== undefined && { step }) };
    try {
      await leaveFor(await props.backend(), leftBy(props.visit, props.ready, where));
    } catch (error) {
      setSaid(say(error, language()));
      setLeaving(false);
    }
  };
  return (
    <section class="pa-service" aria-labelledby={`${id}-titolo`}>
      <h2 id={`${id}-titolo`}>{kind().title}</h2>
      <p>{kind().text(host())}</p>
      <p class="pa-small">
        {copy().password}
        <Show when={!stored()}> {copy().shared}</Show>
      </p>
      <button
        type="button"
        class="btn btn-outline-primary"
        aria-disabled={leaving()}
        onClick={leave}
        data-key="entra"
      >
        {kind().button}
      </button>
      <Show when={props.purpose === 'facts'}>
        <p class="pa-small">{copy().help.optional}</p>
      </Show>
      <div role="alert">
        <Show when={said()}>
          {(what) => (
            <SaidBox
              said={what()}
              language={language()}
              more={
                props.purpose === 'proof' ? words[language()].guidedStays : copy().help.optional
              }
            />
          )}
        </Show>
      </div>
      <p role="status">{leaving() ? copy().leaving : ''}</p>
    </section>
  );
}
