/** The module worker that makes a PDF beside the page's own work. One paper for each worker. */
import type { Paper, PaperBlock } from '../../domain/paper/model.ts';
import type { MadePaper } from '../../ports/paper-maker.ts';
import { imagesOf, renderPaper } from './render/render.ts';

/** What the page sends first; the paper's blocks follow, some in each message. */
export interface PaperJob {
  readonly paper: Omit<Paper, 'blocks'>;
  /** How many blocks follow. */
  readonly blocks: number;
  /** Whole addresses of the fonts. */
  readonly fonts: { readonly regular: string; readonly bold: string };
  /** Whole address that those of the paper's pictures are relative to. */
  readonly base: string;
}

/** What the page gets: how far the work is, then the file, or what went wrong. */
export type PaperDone =
  | { readonly share: number }
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly replaced: readonly string[] }
  | { readonly problem: string };

async function fileAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Pictures that can be had: a paper without one still says all in the text alternative. */
async function picturesOf(paper: Paper, base: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const address of imagesOf(paper)) {
    try {
      found.set(address, await fileAt(new URL(address, base).href));
    } catch (error) {
      console.warn(error);
    }
  }
  return found;
}

async function work(paper: Paper, { fonts, base }: PaperJob): Promise<MadePaper> {
  const [regular, bold, images] = await Promise.all([
    fileAt(fonts.regular),
    fileAt(fonts.bold),
    picturesOf(paper, base),
  ]);
  return renderPaper(paper, { fonts: { regular, bold }, images }, (share) => tell({ share }));
}

function tell(done: PaperDone): void {
  postMessage(done);
}

let job: PaperJob | undefined;
const blocks: PaperBlock[] = [];

addEventListener('message', ({ data }: MessageEvent<PaperJob | Paper['blocks']>) => {
  if ('paper' in data) job = data;
  else blocks.push(...data);
  if (job?.blocks !== blocks.length) return;
  work({ ...job.paper, blocks }, job).then(tell, (error) => tell({ problem: String(error) }));
});
