import { render } from 'solid-js/web';
import type { Language } from '../../domain/config/model.ts';
import type { Guide } from '../../domain/guide/model.ts';
import { PART_QUERY, paperAddresses } from '../../domain/paper/address.ts';
import type { LateProps } from '../../state/late.ts';
import { PlaceProvider } from '../../state/place.ts';
import { PrintView } from './PrintView.tsx';
import type { Modules, PrintWorld } from './world.ts';

/**
 * Draws choice, buttons and preview into `box`, in place of the baked paper, once drawings and QR are
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
    const [screens, qrs = new Map<string, Modules>()] = await Promise.all([
      orNothing(world.screens(ready.guide.id, language)),
      orNothing(qrsOf(world, language, ready.guide)),
    ]);
    if (gone) return;
    box.replaceChildren();
    undo = render(
      () => (
        <PlaceProvider value={place}>
          <PrintView {...{ world, place, ready, visit, asked, screens, qrs }} />
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
  { qr, root }: PrintWorld,
  language: Language,
  guide: Guide,
): Promise<ReadonlyMap<string, Modules>> {
  const found = new Map<string, Modules>();
  if (!qr) return found;
  const address = paperAddresses(root, language, guide.id);
  for (const { id } of guide.steps) {
    const text = address.step(id);
    found.set(text, await qr(text));
    await new Promise((resolve) => setTimeout(resolve));
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
