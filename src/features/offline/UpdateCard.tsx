import type { OfflinePort } from '../../ports/offline.ts';
import { usePlace } from '../../state/place.ts';

/** The words and the two answers of the update prompt. */
export default function UpdateCard(props: { offline: OfflinePort; onLater: () => void }) {
  const place = usePlace();
  const copy = () => place.copy().offline;
  const update = async () => {
    await props.offline.applyUpdate();
    location.reload();
  };
  return (
    <div class="pa-update">
      <p>
        <strong>{copy().update}</strong> {copy().updateText}
      </p>
      <button type="button" class="btn btn-primary btn-sm" onClick={() => void update()}>
        {copy().updateNow}
      </button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => props.onLater()}>
        {copy().later}
      </button>
    </div>
  );
}
