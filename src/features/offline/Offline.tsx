import { createSignal, lazy, onCleanup, Show, Suspense } from 'solid-js';
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

/** Its code arrives when it is needed: most visits meet no update. */
const UpdateCard = lazy(() => import('./UpdateCard.tsx'));

/** Tells that a new version waits, and waits itself: nothing changes before the person's word. */
export function UpdatePrompt(props: { visit: Visit }) {
  const state = createOfflineState(props.visit);
  const [later, setLater] = createSignal(false);
  const waits = () => ['update-waiting', 'updated'].includes(state().kind);
  return (
    <div role="status">
      <Show when={waits() && !later()}>
        <Suspense>
          <UpdateCard offline={props.visit.offline} onLater={() => setLater(true)} />
        </Suspense>
      </Show>
    </div>
  );
}
