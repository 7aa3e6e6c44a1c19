/** The English texts, and the words in drawings, as forms see them. Pure. */
import type { Guide, Overlay } from '../guide/model.ts';
import { listTexts, type TextRef } from '../guide/texts.ts';
import { own } from '../record.ts';
import type { Screen } from '../screen/model.ts';
import { allScreenTexts, listPossibleNotes, listScreenTexts } from '../screen/texts.ts';
import type { Change } from './change.ts';
import type { Json } from './format.ts';
import type { Path } from './json-text.ts';
import { removeAt, type Shape, writeAt } from './shape.ts';

const OVERLAY: Shape = { kind: 'record', value: { kind: 'record', value: { kind: 'text' } } };

/** A text and its translation; `english` is undefined where there is none. */
export interface Pair extends TextRef {
  readonly english: string | undefined;
}

/** Each text of the guide beside its translation. */
export function guidePairs(guide: Guide, english: Overlay): readonly Pair[] {
  return listTexts(guide).map((ref) => ({
    ...ref,
    english: own(own(english, ref.node), ref.field),
  }));
}

/** Whether a text lacks its translation; a value may well be a name or a number. */
export function isMissing({ role, english }: Pair): boolean {
  return role !== 'variable' && (english === undefined || english.trim() === '');
}

/** Sets the translation of a text; an empty one is taken out of the file. */
export function writeTranslation(
  overlay: Json,
  node: string,
  field: string,
  english: string,
): readonly Change[] {
  return english.trim() === ''
    ? removeAt(OVERLAY, overlay, [node, field])
    : [writeAt(overlay, [node, field], english)];
}

export interface StaleText {
  readonly node: string;
  readonly field: string;
  readonly english: string;
}

/** Translations of texts that are no more. `notes`: keys that may be there without a text. */
export function staleTexts(
  texts: readonly TextRef[],
  overlay: Overlay,
  notes: readonly string[] = [],
): readonly StaleText[] {
  const known = new Set([...texts.map(({ node, field }) => `${node} ${field}`), ...notes]);
  return Object.entries(overlay).flatMap(([node, fields]) =>
    Object.entries(fields)
      .filter(([field]) => !known.has(`${node} ${field}`))
      .map(([field, english]) => ({ node, field, english })),
  );
}

/** A text in a drawing, where it stands in `screens.json`, and its translation. */
export interface DrawingText extends Pair {
  readonly path: Path;
  /** False where the drawing shows it in Italian in every language. */
  readonly translated: boolean;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A field path, whose list items go by id where they have one, as keys and positions. */
function pathOf(screen: Screen, at: number, field: string): Path {
  let part: unknown = screen;
  const keys = field.split('.').map((name): string | number => {
    if (!Array.isArray(part)) {
      part = isRecord(part) ? part[name] : undefined;
      return name;
    }
    const index = part.findIndex((item: unknown, position) =>
      isRecord(item) && typeof item.id === 'string' ? item.id === name : String(position) === name,
    );
    part = part[index];
    return index;
  });
  return ['screens', at, ...keys];
}

/** Each text of each drawing beside its translation. */
export function drawingTexts(screens: readonly Screen[], english: Overlay): readonly DrawingText[] {
  const keys = new Set(listScreenTexts(screens).map(({ node, field }) => `${node} ${field}`));
  return screens.flatMap((screen, at) =>
    allScreenTexts([screen]).map((ref) => ({
      ...ref,
      path: pathOf(screen, at, ref.field),
      english: own(own(english, ref.node), ref.field),
      translated: keys.has(`${ref.node} ${ref.field}`),
    })),
  );
}

/** Translations of drawings' texts that are no more. */
export function staleDrawingTexts(
  screens: readonly Screen[],
  english: Overlay,
): readonly StaleText[] {
  return staleTexts(listScreenTexts(screens), english, listPossibleNotes(screens));
}

/** Texts by key, to compare two versions of them. */
export function drawingOverlay(screens: readonly Screen[]): Overlay {
  const texts: Record<string, Record<string, string>> = {};
  for (const { node, field, text } of allScreenTexts(screens)) {
    texts[node] = { ...texts[node], [field]: text };
  }
  return texts;
}

export interface TextDifference {
  readonly node: string;
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** Texts that came, went or changed, by key. */
export function diffTexts(before: Overlay, after: Overlay): readonly TextDifference[] {
  const nodes = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return nodes.flatMap((node) => {
    const [old, now] = [own(before, node) ?? {}, own(after, node) ?? {}];
    return [...new Set([...Object.keys(now), ...Object.keys(old)])]
      .filter((field) => own(old, field) !== own(now, field))
      .map((field) => {
        const [was, is] = [own(old, field), own(now, field)];
        return {
          ...{ node, field },
          ...(was !== undefined && { before: was }),
          ...(is !== undefined && { after: is }),
        };
      });
  });
}
