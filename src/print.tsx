import { download } from './adapters/browser/download.ts';
import { thisBrowser } from './adapters/browser/recognise.ts';
import { hasCheckLetter } from './adapters/fiscal-code/fiscal-code.ts';
import { createPaperMaker } from './adapters/pdf/maker.ts';
import { qrMatrix } from './adapters/qr/qr.ts';
import type { MountLate } from './app/late.ts';
import { mountForms } from './features/printing/forms/mount.tsx';
import type { FormsWorld } from './features/printing/forms/world.ts';
import { mountPrint } from './features/printing/mount.tsx';
import type { PrintWorld } from './features/printing/world.ts';

const outputs = {
  save: (bytes: Uint8Array<ArrayBuffer>, name: string) => download(bytes, name, 'application/pdf'),
  print: () => window.print(),
  maker: async () => createPaperMaker(),
};

/** Forms to fill in are paper too. */
export function startForms(): MountLate {
  const world: FormsWorld = {
    ...outputs,
    hasCheckLetter,
    saveText: (text, name) => download(new TextEncoder().encode(text), name, 'text/csv'),
  };
  return (box, props) => mountForms(world, box, props);
}

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
    ...outputs,
  };
  return (box, props) => mountPrint(world, box, props);
}
