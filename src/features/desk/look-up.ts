import { type Accessor, createMemo, createSignal } from 'solid-js';
import { desk as words } from '../../copy/desk.ts';
import type { Beginning } from '../../domain/code/find-code.ts';
import { formatCode } from '../../domain/code/step-code.ts';
import { documentsOf, type SearchDocument } from '../../domain/search/documents.ts';
import type { Place, ReadyGuide } from '../../state/place.ts';
import type { Visit } from '../../state/visit.ts';
import { createFetched } from './fetched.ts';
import { type Finding, readField } from './finding.ts';

/** Matches of words shown at once. */
const MOST_FOUND = 8;

/** What is typed in the desk's field, and what it leads to in the guides of the present language. */
export interface LookUp {
  readonly text: Accessor<string>;
  type(text: string): void;
  readonly finding: Accessor<Finding>;
  /** The best first; none while the index is not there. */
  readonly found: Accessor<readonly SearchDocument[]>;
  /** What to say where nothing is found; empty where there is nothing to say. */
  readonly remark: Accessor<string>;
}

/** @param typed what stood in the field before the app was there */
export function createLookUp(place: Place, visit: Visit, typed: string): LookUp {
  const [text, type] = createSignal(typed);
  const guides = createMemo(() => Object.values(place.data().guides));
  const documents = createMemo(() => guides().flatMap((ready) => documentsIn(ready)));
  const index = createFetched(documents, async (now) => {
    try {
      return await (await visit.lent)?.index(now);
    } catch (error) {
      // The codes are read all the same; words find nothing.
      console.warn(error);
      return undefined;
    }
  });
  const finding = createMemo(() =>
    readField(
      text(),
      guides().map(({ guide }) => guide),
    ),
  );
  const found = createMemo((): readonly SearchDocument[] => {
    const meant = finding();
    if (meant.kind === 'beginning') return documentsOfSteps(documents(), meant.steps);
    const looks = ['words', 'wrong-code', 'unknown-guide'].includes(meant.kind);
    return (looks && index()?.find(text(), MOST_FOUND)) || [];
  });
  const remark = () => {
    if (found().length > 0) return '';
    const copy = words[place.language()];
    const meant = finding();
    switch (meant.kind) {
      case 'unknown-guide':
        return remarkOfMark(place, meant.mark);
      case 'unknown-step':
        return copy.unknownStep;
      case 'broken-progress':
        return copy.brokenProgress;
      case 'wrong-code':
        return index() ? copy.wrongCode : '';
      case 'words':
        return index() && text().trim().length > 1 ? `${copy.nothing}. ${copy.nothingText}` : '';
      default:
        return '';
    }
  };
  return { text, type: (now) => void type(now), finding, found, remark };
}

/** Each step with what its code begins with. */
function documentsOfSteps(
  documents: readonly SearchDocument[],
  steps: readonly Beginning[],
): readonly SearchDocument[] {
  return steps.flatMap(({ guide, step, begins }) =>
    documents
      .filter((one) => one.kind === 'step' && one.guide === guide.id && one.node === step.id)
      .map((one) => ({ ...one, title: `${formatCode(begins)} · ${one.title}` })),
  );
}

/** A whole code of a guide that this page does not have: which one is missing. */
function remarkOfMark(place: Place, mark: string): string {
  const copy = words[place.language()];
  const known = place.data().catalog.notOffered?.find((entry) => entry.mark === mark);
  const title = known && (known.title[place.language()] ?? known.title.it);
  return title ? copy.notOffered(title) : copy.unknownGuide(mark);
}

function documentsIn({ guide, variables }: ReadyGuide): readonly SearchDocument[] {
  try {
    return documentsOf(guide, variables);
  } catch (error) {
    // A broken guide must not take the others from the desk; the checker names what is wrong.
    console.warn(error);
    return [];
  }
}
