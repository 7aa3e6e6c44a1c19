import type { jsPDF } from 'jspdf';
import type { LinkRun } from '../../../domain/paper/model.ts';
import type { Tagged } from '../tagged/tagged.ts';
import type { Target } from '../tagged/tree.ts';
import type { Typeface } from './typeface.ts';

/** What everything on paper is made with. */
export interface Press {
  readonly doc: jsPDF;
  readonly tags: Tagged;
  readonly face: Typeface;
  /** Where the ids of the paper stand; complete before anything is painted. */
  readonly spots: Map<string, { readonly page: number; readonly top: number }>;
  /** PNG files by address. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Where a link leads; undefined where its id is not on the paper. */
export function targetOf({ spots }: Press, to: LinkRun['to']): Target | undefined {
  return 'href' in to ? to : spots.get(to.id);
}
