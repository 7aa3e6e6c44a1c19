import { render } from 'solid-js/web';
import { PART_QUERY } from '../../domain/paper/address.ts';
import type { LateProps } from '../../state/late.ts';
import { PlaceProvider } from '../../state/place.ts';
import { PrintView } from './PrintView.tsx';
import type { PrintWorld } from './world.ts';

/**
 * Draws choice, buttons and preview into `box`, in place of the baked paper, once the drawings are
 * there. Returns what undoes it.
 */
export function mountPrint(world: PrintWorld, box: HTMLElement, props: LateProps): () => void {
  const { place, ready, visit } = props;
  if (!visit) return () => undefined;
  const asked = new URLSearchParams(location.search).get(PART_QUERY) ?? undefined;
  let gone = false;
  let undo: (() => void) | undefined;
  const screens = world.screens(ready.guide.id, place.language()).catch((error: unknown) => {
    console.warn(error);
    return undefined;
  });
  void screens.then((drawn) => {
    if (gone) return;
    box.replaceChildren();
    undo = render(
      () => (
        <PlaceProvider value={place}>
          <PrintView {...{ world, place, ready, visit, asked }} screens={drawn} />
        </PlaceProvider>
      ),
      box,
    );
  });
  return () => {
    gone = true;
    undo?.();
  };
}
