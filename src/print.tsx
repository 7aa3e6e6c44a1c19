import { download } from './adapters/browser/download.ts';
import { thisBrowser } from './adapters/browser/recognise.ts';
import { createPaperMaker } from './adapters/pdf/maker.ts';
import { qrMatrix } from './adapters/qr/qr.ts';
import type { MountLate } from './app/late.ts';
import { mountPrint } from './features/printing/mount.tsx';
import type { PrintWorld } from './features/printing/world.ts';

/**
 * The part of the composition root that printing needs, loaded with it.
 *
 * @param root the app's folder as a whole address
 */
export function startPrint(root: string, screens: PrintWorld['screens']): MountLate {
  const world: PrintWorld = {
    root,
    screens,
    browser: thisBrowser(),
    qr: qrMatrix,
    save: (bytes, name) => download(bytes, name, 'application/pdf'),
    print: () => window.print(),
    maker: async () => createPaperMaker(),
  };
  return (box, props) => mountPrint(world, box, props);
}
