import { createSignal, onCleanup, Show } from 'solid-js';
import { update as words } from '../../copy/update.ts';
import type { OfflinePort } from '../../ports/offline.ts';
import { usePlace } from '../../state/place.ts';

/** Milliseconds after which it is said what else helps. A browser may wait for other tabs' requests. */
const SLOW = 10_000;

/** The words and the two answers of the update prompt. */
export default function UpdateCard(props: { offline: OfflinePort; onLater: () => void }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const [asked, setAsked] = createSignal(false);
  const [slow, setSlow] = createSignal(false);
  let timer = 0;
  onCleanup(() => clearTimeout(timer));
  const update = async () => {
    if (asked()) return;
    setAsked(true);
    timer = window.setTimeout(() => setSlow(true), SLOW);
    await props.offline.applyUpdate();
    location.reload();
  };
  return (
    <div class="pa-update">
      <p>
        <Show when={slow()} fallback={<strong>{copy().waits}</strong>}>
          {copy().slow}
        </Show>{' '}
        {copy().kept}
      </p>
      <button
        type="button"
        class="btn btn-primary btn-sm"
        aria-disabled={asked()}
        onClick={() => void update()}
      >
        {asked() ? copy().updating : copy().now}
      </button>
      <Show when={!asked()}>
        <button
          type="button"
          class="btn btn-outline-primary btn-sm"
          onClick={() => props.onLater()}
        >
          {copy().later}
        </button>
      </Show>
    </div>
  );
}
