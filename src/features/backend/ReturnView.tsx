import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { backend as words } from '../../copy/backend.ts';
import { type Left, SignInError } from '../../ports/backend.ts';
import { usePlace } from '../../state/place.ts';
import { useVisit, type Visit } from '../../state/visit.ts';
import { type Outcome, restore, takeOver } from './back.ts';
import { Failed } from './Failed.tsx';
import { SignedInView } from './SignedInView.tsx';
import { type Said, say } from './words.ts';

type State =
  | { readonly kind: 'nothing' | 'working' }
  | { readonly kind: 'in'; readonly left: Left; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly left: Left | undefined; readonly said: Said };

/** Where the provider sends the browser back to: checks the answer and says what came of it. */
export function ReturnView() {
  const place = usePlace();
  const visit = useVisit();
  const copy = () => words[place.language()].back;
  const [state, setState] = createSignal<State>({ kind: 'nothing' });
  let heading: HTMLHeadingElement | undefined;

  async function arrive(present: Visit) {
    const lent = await present.lent;
    const backend = await lent?.backend();
    const query = backend?.takeQuery() ?? '';
    if (!backend?.signIn || !/[?&](code|error)=/.test(query)) return;
    setState({ kind: 'working' });
    try {
      const signedIn = await (await backend.signIn()).finish(query);
      const { left } = signedIn;
      await restore(present, left);
      const guide = await lent?.guide(left.guide, place.language());
      if (!guide) throw new SignInError('claims', left);
      const outcome = await takeOver(present, guide, place.data().config.value, signedIn);
      setState({ kind: 'in', left, outcome });
    } catch (error) {
      const left = error instanceof SignInError ? error.left : undefined;
      await restore(present, left);
      setState({ kind: 'failed', left, said: say(error, place.language()) });
    }
    heading?.focus();
  }
  onMount(() => visit && void arrive(visit));

  const title = () => {
    const { kind } = state();
    return kind === 'in' ? copy().ok : kind === 'failed' ? copy().failed : copy().title;
  };
  const failed = () => {
    const now = state();
    return now.kind === 'failed' ? now : undefined;
  };
  const signedIn = () => {
    const now = state();
    return now.kind === 'in' ? now : undefined;
  };
  return (
    <article>
      <h1 tabindex="-1" data-key="titolo" ref={heading}>
        {title()}
      </h1>
      <Switch
        fallback={
          <>
            <p role="status">{state().kind === 'working' ? copy().working : copy().nothing}</p>
            <Show when={state().kind === 'nothing'}>
              <p>
                <a class="btn btn-primary" href={place.home()}>
                  {place.copy().app.goHome}
                </a>
              </p>
            </Show>
          </>
        }
      >
        <Match when={visit && signedIn()}>
          {(now) => (
            <Show when={visit}>
              {(present) => (
                <SignedInView visit={present()} left={now().left} outcome={now().outcome} />
              )}
            </Show>
          )}
        </Match>
        <Match when={failed()}>
          {(now) => <Failed left={now().left} said={now().said} visit={visit} />}
        </Match>
      </Switch>
    </article>
  );
}
