/** The module worker that makes a PDF beside the page's own work. One paper for each worker. */
import type { Paper } from '../../domain/paper/model.ts';
import { renderPaper } from './render/render.ts';

/** What the page sends. */
export interface PaperJob {
  readonly paper: Paper;
  /** Whole addresses of the fonts. */
  readonly fonts: { readonly regular: string; readonly bold: string };
}

/** What the page gets: how far the work is, then the file, or what went wrong. */
export type PaperDone =
  | { readonly share: number }
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly replaced: readonly string[] }
  | { readonly problem: string };

/** The font at this address as base64, which is how jsPDF takes it. */
async function fontAt(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${url} answered ${response.status}`);
  const letters: string[] = [];
  for (const byte of new Uint8Array(await response.arrayBuffer())) {
    letters.push(String.fromCharCode(byte));
  }
  return btoa(letters.join(''));
}

async function work({ paper, fonts }: PaperJob): Promise<PaperDone> {
  try {
    const [regular, bold] = await Promise.all([fontAt(fonts.regular), fontAt(fonts.bold)]);
    return renderPaper(paper, { regular, bold }, (share) => postMessage({ share }));
  } catch (error) {
    return { problem: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<PaperJob>) => {
  void work(data).then((done) => postMessage(done));
});
