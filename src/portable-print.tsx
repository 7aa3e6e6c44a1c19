import { thisBrowser } from './adapters/browser/recognise.ts';
import { qrMatrix } from './adapters/qr/qr.ts';
import type { MountLate } from './app/late.ts';
import { mountPrint } from './features/printing/mount.tsx';
import type { PrintWorld } from './features/printing/world.ts';

/**
 * Takes the place of `print.tsx` in the one-file edition: the browser's own print. No PDF, whose maker
 * is a worker with a file of its own. QR codes only where config.json gives an address that others can
 * open.
 */
export function startPrint(_root: string, screens: PrintWorld['screens']): MountLate {
  const world: PrintWorld = {
    root: '',
    screens,
    browser: thisBrowser(),
    save: () => undefined,
    print: () => window.print(),
    qr: qrMatrix,
  };
  return (box, props) => mountPrint(world, box, props);
}
