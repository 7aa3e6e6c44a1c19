import { thisBrowser } from './adapters/browser/recognise.ts';
import type { MountLate } from './app/late.ts';
import { mountPrint } from './features/printing/mount.tsx';
import type { PrintWorld } from './features/printing/world.ts';

/**
 * Takes the place of `print.tsx` in the one-file edition: the browser's own print. No PDF, whose maker
 * is a worker with a file of its own, and no QR, since no other PC can open an address of this one.
 */
export function startPrint(_root: string, screens: PrintWorld['screens']): MountLate {
  const world: PrintWorld = {
    root: '',
    screens,
    browser: thisBrowser(),
    save: () => undefined,
    print: () => window.print(),
  };
  return (box, props) => mountPrint(world, box, props);
}
