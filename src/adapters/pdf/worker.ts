/** The module worker that makes a PDF beside the page's own work. One paper for each worker. */
import type { Paper } from '../../domain/paper/model.ts';
import type { MadePaper } from '../../ports/paper-maker.ts';
import { imagesOf, renderPaper } from './render/render.ts';

/** What the page sends. */
export interface PaperJob {
  readonly paper: Paper;
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

async function work({ paper, fonts, base }: PaperJob): Promise<MadePaper> {
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

addEventListener('message', ({ data }: MessageEvent<PaperJob>) => {
  work(data).then(tell, (error) => tell({ problem: String(error) }));
});
