import { render } from 'solid-js/web';
import { PrintView } from './PrintView.tsx';
import type { PrintProps, PrintWorld } from './world.ts';

/**
 * Draws choice, buttons and preview into `box`, in place of the baked paper. Returns what undoes it.
 */
export function mountPrint(world: PrintWorld, box: HTMLElement, props: PrintProps): () => void {
  const asked = new URLSearchParams(location.search).get('passo') ?? undefined;
  box.replaceChildren();
  return render(() => <PrintView {...props} world={world} asked={asked} />, box);
}
