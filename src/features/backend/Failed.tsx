import { createSignal, Show } from 'solid-js';
import { backend as words } from '../../copy/backend.ts';
import type { Left } from '../../ports/backend.ts';
import { usePlace } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { leaveFor } from './leaving.ts';
import { SaidBox } from './SaidBox.tsx';
import { type Said, say } from './words.ts';

/** A sign-in that does not count: why, in plain words; the guide as it was; another try. */
export function Failed(props: { left: Left | undefined; said: Said; visit: Visit | undefined }) {
  const place = usePlace();
  const copy = () => words[place.language()].back;
  const [again, setAgain] = createSignal<Said>();
  const guideHref = () => {
    const { left } = props;
    if (!left) return place.home();
    const { guide, step } = left;
    return step === undefined ? place.guideHref(guide) : place.stepHref(guide, step);
  };
  const retry = async (left: Left) => {
    setAgain(undefined);
    try {
      const backend = await (await props.visit?.lent)?.backend();
      if (backend) await leaveFor(backend, left);
    } catch (error) {
      setAgain(say(error, place.language()));
    }
  };
  return (
    <>
      <div role="alert">
        <SaidBox said={again() ?? props.said} language={place.language()} />
      </div>
      <p>{copy().failedText}</p>
      <p class="pa-row">
        <a class="btn btn-primary" href={guideHref()}>
          {props.left ? copy().toGuide : place.copy().app.goHome}
        </a>
        <Show when={props.left}>
          {(left) => (
            <button
              type="button"
              class="btn btn-outline-primary"
              onClick={() => void retry(left())}
            >
              {copy().again}
            </button>
          )}
        </Show>
      </p>
    </>
  );
}
