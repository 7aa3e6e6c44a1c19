import { render } from 'solid-js/web';
import type { Language } from '../../domain/config/model.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { PART_QUERY, paperAddresses } from '../../domain/paper/address.ts';
import type { Facts } from '../../domain/walk/model.ts';
import { walk } from '../../domain/walk/walk.ts';
import type { LateProps } from '../../state/late.ts';
import { PlaceProvider } from '../../state/place.ts';
import { siteFolder } from '../../state/site-folder.ts';
import { PrintView } from './PrintView.tsx';
import type { PrintWorld, QrCodes } from './world.ts';

/**
 * Draws choice, buttons and preview into `box`, in place of the baked paper, once the drawings are
 * there. Returns what undoes it.
 */
export function mountPrint(world: PrintWorld, box: HTMLElement, props: LateProps): () => void {
  const { place, ready, visit } = props;
  if (!visit) return () => undefined;
  const asked = new URLSearchParams(location.search).get(PART_QUERY) ?? undefined;
  const language = place.language();
  let gone = false;
  let undo: (() => void) | undefined;
  const draw = async () => {
    const screens = await orNothing(world.screens(ready.guide.id, language));
    if (gone) return;
    const { facts } = walk(ready.guide, visit.session.journal(ready.guide.id), visit.clock.now());
    const folder = siteFolder(place);
    const qrs = orNothing(qrsOf(world, folder, language, ready.guide, facts)).then(
      (found) => found ?? new Map(),
    );
    box.replaceChildren();
    undo = render(
      () => (
        <PlaceProvider value={place}>
          <PrintView {...{ world, place, ready, visit, folder, asked, screens, qrs }} />
        </PlaceProvider>
      ),
      box,
    );
  };
  void draw();
  return () => {
    gone = true;
    undo?.();
  };
}

/** The QR of every step, one at a time: together they would hold a slow PC up. */
async function qrsOf(
  { qr }: PrintWorld,
  folder: string | undefined,
  language: Language,
  guide: Guide,
  answers: Facts,
): Promise<QrCodes> {
  const found = new Map<string, QrCodes extends ReadonlyMap<string, infer M> ? M : never>();
  if (!qr || folder === undefined) return found;
  for (const given of [answers, {}]) {
    const address = paperAddresses(folder, language, guide.id, given);
    for (const { id } of guide.steps) {
      const text = address.step(id);
      if (found.has(text)) continue;
      found.set(text, await qr(text));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return found;
}

/** Paper without drawings or QR still says all. */
async function orNothing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
