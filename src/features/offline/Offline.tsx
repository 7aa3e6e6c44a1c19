import { createSignal, onCleanup, Show } from 'solid-js';
import type { OfflineState } from '../../ports/offline.ts';
import { usePlace } from '../../state/place.ts';
import { useVisit, type Visit } from '../../state/visit.ts';

/** The offline copy's state as a signal that lives as long as the component. */
function createOfflineState(visit: Visit) {
  const [state, setState] = createSignal<OfflineState>(visit.offline.state);
  onCleanup(visit.offline.onState((next) => setState(() => next)));
  return state;
}

/** The footer's line: whether the guide opens without network. Empty on a baked page. */
export function OfflineLine() {
  const visit = useVisit();
  return (
    <span class="pa-offline" role="status">
      <Show when={visit}>{(present) => <OfflineWords visit={present()} />}</Show>
    </span>
  );
}

function OfflineWords(props: { visit: Visit }) {
  const place = usePlace();
  const state = createOfflineState(props.visit);
  const words = () => {
    const copy = place.copy().offline;
    const now = state();
    switch (now.kind) {
      case 'unsupported':
        return copy[now.reason];
      case 'installing':
        return copy.installing;
      case 'failed':
        return copy.failed;
      default:
        return copy.ready;
    }
  };
  return <>{words()}</>;
}

/** Tells that a new version waits, and waits itself: nothing changes before the person's word. */
export function UpdatePrompt(props: { visit: Visit }) {
  const place = usePlace();
  const state = createOfflineState(props.visit);
  const [later, setLater] = createSignal(false);
  const waits = () => state().kind === 'update-waiting' || state().kind === 'updated';
  const update = async () => {
    await props.visit.offline.applyUpdate();
    location.reload();
  };
  const copy = () => place.copy().offline;
  return (
    <div role="status">
      <Show when={waits() && !later()}>
        <div class="pa-update">
          <p>
            <strong>{copy().update}</strong> {copy().updateText}
          </p>
          <button type="button" class="btn btn-primary btn-sm" onClick={() => void update()}>
            {copy().updateNow}
          </button>
          <button
            type="button"
            class="btn btn-outline-primary btn-sm"
            onClick={() => setLater(true)}
          >
            {copy().later}
          </button>
        </div>
      </Show>
    </div>
  );
}
