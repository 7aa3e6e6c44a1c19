import { markOf, readCode } from '../../domain/code/step-code.ts';
import type { Id } from '../../domain/guide/model.ts';
import { offeredIds } from '../../state/load.ts';
import type { PlaceData } from '../../state/place.ts';
import type { Lent } from '../../state/visit.ts';

/** Where a code leads, or why it leads nowhere. */
export type Opened =
  | { readonly kind: 'step'; readonly guide: Id; readonly step: Id }
  | { readonly kind: 'unknown-guide'; readonly mark: string }
  /** The organisation has the guide, and does not offer it. */
  | { readonly kind: 'not-offered'; readonly title: string }
  | { readonly kind: 'unknown-step'; readonly title: string }
  | { readonly kind: 'wrong-check' | 'empty' | 'too-short' | 'too-long' | 'foreign-symbol' }
  /** The guide of the code cannot be had now. */
  | { readonly kind: 'failed' };

/** Finds the step of a code that somebody typed. Loads the one guide that it names. Never rejects. */
export async function openCode(
  typed: string,
  { catalog, config, language }: Pick<PlaceData, 'catalog' | 'config' | 'language'>,
  lent: Promise<Lent | undefined>,
): Promise<Opened> {
  const read = markOf(typed);
  if (read.kind === 'malformed') return { kind: read.why };
  if (read.kind === 'wrong-check') return read;
  const { mark } = read;
  const offered = offeredIds(config.value, catalog);
  const entries = catalog.guides.filter(({ id }) => offered.includes(id));
  const named = entries.find((entry) => entry.mark === mark);
  // Guides that were added without a build are not in the catalog: their marks are in their files.
  const candidates = named
    ? [named.id]
    : offered.filter((id) => !entries.some((entry) => entry.id === id));
  const load = await lent;
  if (!load) return { kind: 'failed' };
  const guides = await Promise.all(
    candidates.map((id) => load.guide(id, language).catch(() => undefined)),
  );
  const here = guides.filter((guide) => guide !== undefined);
  const found = readCode(typed, here);
  switch (found.kind) {
    case 'found':
      return { kind: 'step', guide: found.guide.id, step: found.step.id };
    case 'unknown-step':
      return { kind: 'unknown-step', title: titleOf(entries, found.guide.id, language) };
    case 'unknown-guide': {
      if (here.length < candidates.length) return { kind: 'failed' };
      const known = catalog.notOffered?.find((entry) => entry.mark === mark);
      const title = known && (known.title[language] ?? known.title.it);
      return title ? { kind: 'not-offered', title } : found;
    }
    case 'wrong-check':
      return found;
    default:
      return { kind: found.why };
  }
}

function titleOf(
  entries: PlaceData['catalog']['guides'],
  id: Id,
  language: PlaceData['language'],
): string {
  const title = entries.find((entry) => entry.id === id)?.title;
  return title?.[language] ?? title?.it ?? id;
}
