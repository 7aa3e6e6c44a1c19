import { own } from '../record.ts';
import { withHashes } from '../walk/hashes.ts';
import type { Guide, Overlay } from './model.ts';
import { mapTexts } from './texts.ts';

/**
 * The guide with the texts of a translation. What the overlay lacks or leaves empty stays in Italian; keys that the
 * guide does not have are ignored (the checker reports both). The steps keep the hashes of the
 * Italian original: a journal does not see another language as a changed step.
 */
export function applyOverlay(guide: Guide, overlay: Overlay): Guide {
  return mapTexts(
    withHashes(guide),
    ({ node, field, text }) => own(own(overlay, node), field) || text,
  );
}
