import { stepById } from '../domain/guide/lookup.ts';
import { parseAddress, stripIndex } from '../domain/link/address.ts';
import { hashOf } from '../domain/walk/hashes.ts';
import { walk } from '../domain/walk/walk.ts';
import type { Clock } from '../ports/clock.ts';
import type { PlaceLoader } from '../state/load.ts';
import { addresses } from '../state/place.ts';
import { hrefAfter } from '../state/player.ts';
import type { Session } from '../state/session.ts';

/**
 * "Fatto" pressed before the app was there leads to `/<guide>/?fatto=STEP#STEP`. Records it, and
 * replaces the address by the one where the person goes on, before anything is drawn. A step that
 * the guide does not have is dropped with the query.
 */
export async function takeConfirmation(
  base: string,
  loader: PlaceLoader,
  session: Session,
  clock: Clock,
): Promise<void> {
  const query = new URLSearchParams(location.search);
  const stepId = query.get('fatto');
  const path = `/${stripIndex(location.pathname).slice(base.length)}`;
  const address = parseAddress(path, location.search);
  if (stepId === null || address.kind !== 'guide') return;
  const data = await loader.load(address.lang, [address.guide]);
  const ready = data.guides[address.guide];
  const step = ready && stepById(ready.guide, stepId);
  if (!ready || !step) {
    history.replaceState(null, '', location.pathname);
    return;
  }
  await session.record(address.guide, {
    kind: 'confirm',
    id: step.id,
    stepHash: hashOf(ready.guide, step),
  });
  const after = walk(ready.guide, session.journal(address.guide), clock.now());
  history.replaceState(
    null,
    '',
    hrefAfter(
      after,
      address.guide,
      addresses(base, () => data),
    ),
  );
}
