import { update as words } from '../../copy/update.ts';
import type { OfflinePort } from '../../ports/offline.ts';
import { usePlace } from '../../state/place.ts';

/** The words and the two answers of the update prompt. */
export default function UpdateCard(props: { offline: OfflinePort; onLater: () => void }) {
  const place = usePlace();
  const copy = () => words[place.language()];
  const update = async () => {
    await props.offline.applyUpdate();
    location.reload();
  };
  return (
    <div class="pa-update">
      <p>
        <strong>{copy().waits}</strong> {copy().kept}
      </p>
      <button type="button" class="btn btn-primary btn-sm" onClick={() => void update()}>
        {copy().now}
      </button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => props.onLater()}>
        {copy().later}
      </button>
    </div>
  );
}
