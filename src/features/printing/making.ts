import { createSignal } from 'solid-js';
import type { Paper } from '../../domain/paper/model.ts';
import type { PaperMaker } from '../../ports/paper-maker.ts';
import type { PrintWorld } from './world.ts';

export type Making =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  /** `share` done, 0 to 1; `slow` once it is worth showing. */
  | { readonly kind: 'working'; readonly share: number; readonly slow: boolean }
  | { readonly kind: 'made'; readonly name: string; readonly replaced: readonly string[] };

/** After this many milliseconds progress is shown. */
const PATIENCE = 500;

/** Makes one PDF at a time, and tells how it goes. */
export function createMaking(world: Pick<PrintWorld, 'save'>) {
  const [state, setState] = createSignal<Making>({ kind: 'idle' });
  let abort: AbortController | undefined;

  async function make(paper: Paper, loadMaker: () => Promise<PaperMaker>): Promise<void> {
    const mine = new AbortController();
    abort?.abort();
    abort = mine;
    const { signal } = mine;
    const update = (part: { share?: number; slow?: boolean }) =>
      setState((now) => (now.kind === 'working' && !signal.aborted ? { ...now, ...part } : now));
    setState({ kind: 'working', share: 0, slow: false });
    const timer = setTimeout(() => update({ slow: true }), PATIENCE);
    try {
      const maker = await loadMaker();
      signal.throwIfAborted();
      const { bytes, replaced } = await maker.make(paper, {
        signal,
        onProgress: (share) => update({ share }),
      });
      signal.throwIfAborted();
      world.save(bytes, paper.fileName);
      setState({ kind: 'made', name: paper.fileName, replaced });
    } catch (error) {
      if (signal.aborted) return;
      console.warn(error);
      setState({ kind: 'failed' });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    state,
    make,
    /** Ends what is under way. */
    cancel() {
      abort?.abort();
      setState({ kind: 'cancelled' });
    },
    /** What was made is no longer what is shown. */
    forget() {
      abort?.abort();
      setState({ kind: 'idle' });
    },
  };
}
