import type { Paper } from '../../domain/paper/model.ts';
import type { PaperMaker } from '../../ports/paper-maker.ts';
import { trustedScriptUrl } from '../offline/script-url.ts';
import bold from './fonts/bold.ttf?url';
import regular from './fonts/regular.ttf?url';
import type { PaperDone, PaperJob } from './worker.ts';
import worker from './worker.ts?worker&url';

/** Blocks sent at once: to copy a whole guide with its drawings would hold a slow PC up. */
const SLICE = 12;

async function send(to: Worker, blocks: Paper['blocks'], isOver: () => boolean): Promise<void> {
  for (let first = 0; first < blocks.length && !isOver(); first += SLICE) {
    await new Promise((resolve) => setTimeout(resolve));
    to.postMessage(blocks.slice(first, first + SLICE));
  }
}

/** Makes PDFs, each in a worker of its own: to give up is to end the worker. */
export function createPaperMaker(): PaperMaker {
  const whole = (url: string) => new URL(url, document.baseURI).href;
  return {
    make: (paper, { onProgress, signal }) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const script = trustedScriptUrl(new URL(whole(worker)), globalThis);
        // TypeScript's `Worker` knows no trusted addresses yet.
        const making = new Worker(script as string, { type: 'module' });
        const end = () => {
          making.terminate();
          signal?.removeEventListener('abort', stop);
        };
        const stop = () => {
          end();
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop);
        making.addEventListener('message', ({ data }: MessageEvent<PaperDone>) => {
          if ('share' in data) {
            onProgress?.(data.share);
            return;
          }
          end();
          if ('problem' in data) reject(new Error(data.problem));
          else resolve(data);
        });
        making.addEventListener('error', (event) => {
          end();
          reject(new Error(`The maker of PDFs did not start: ${event.message}`));
        });
        const { blocks, ...rest } = paper;
        const job: PaperJob = {
          paper: rest,
          blocks: blocks.length,
          fonts: { regular: whole(regular), bold: whole(bold) },
          base: document.baseURI,
        };
        making.postMessage(job);
        void send(making, blocks, () => signal?.aborted === true);
      }),
  };
}
