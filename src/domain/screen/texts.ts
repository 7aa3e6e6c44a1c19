/**
 * Which texts the screens have, and under which key a translation (`screens.en.json`) finds them:
 * node `screen/ID`, field path as in the file, but lists go by id where their items have one
 * (`variants.chrome.parts.procedi.text`). Of a screen whose words stay Italian (`wordsIn`) only the
 * title, the variants' labels and the notes are translated; a translation may add a note where the
 * Italian has none, to explain a word that the reader will see in Italian.
 */
import type { Overlay } from '../guide/model.ts';
import type { TextRef } from '../guide/texts.ts';
import { own } from '../record.ts';
import type { Screen } from './model.ts';

const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'label',
  'tab',
  'address',
  'chip',
  'head',
  'from',
  'to',
  'alt',
  'text',
  'value',
  'note',
]);
const INSIDE: ReadonlySet<string> = new Set([
  'variants',
  'frame',
  'areas',
  'parts',
  'columns',
  'items',
  'rows',
]);
/** Fields that are translated even where the screen's words stay Italian. */
const SAID = /^(?:title|variants\.[^.]+\.label|.*\.note)$/;

type Replace = (field: string, text: string | undefined) => string | undefined;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Copies `value`, replacing the texts below it. Parts are asked for a note even without one. */
function mapTexts(value: unknown, path: string, replace: Replace): unknown {
  if (typeof value === 'string') return replace(path, value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const name = isRecord(item) && typeof item.id === 'string' ? item.id : index;
      return mapTexts(item, `${path}.${name}`, replace);
    });
  }
  if (!isRecord(value)) return value;
  const prefix = path === '' ? '' : `${path}.`;
  const entries = Object.entries(value).map(([name, part]) => {
    const inside = INSIDE.has(name) || (TEXTS.has(name) && typeof part === 'string');
    return [name, inside ? mapTexts(part, prefix + name, replace) : part];
  });
  const isPart = typeof value.kind === 'string' && path.includes('.parts.');
  const note = isPart && value.note === undefined ? replace(`${prefix}note`, undefined) : undefined;
  return Object.fromEntries(note === undefined ? entries : [...entries, ['note', note]]);
}

/** Every text of the screens that a translation gives, with its key. */
export function listScreenTexts(screens: readonly Screen[]): readonly TextRef[] {
  return collect(screens, (screen, field) => screen.wordsIn === undefined || SAID.test(field));
}

/** Every text of the screens, also those that are drawn in Italian in every language. */
export function allScreenTexts(screens: readonly Screen[]): readonly TextRef[] {
  return collect(screens, () => true);
}

function collect(
  screens: readonly Screen[],
  wanted: (screen: Screen, field: string) => boolean,
): readonly TextRef[] {
  const refs: TextRef[] = [];
  for (const screen of screens) {
    mapTexts(screen, '', (field, text) => {
      const role = field === 'title' ? 'title' : 'body';
      if (text !== undefined && wanted(screen, field)) {
        refs.push({ node: `screen/${screen.id}`, field, text, role });
      }
      return text;
    });
  }
  return refs;
}

/** Keys of notes that a translation may add. */
export function listPossibleNotes(screens: readonly Screen[]): readonly string[] {
  return screens.flatMap((screen) => {
    const keys: string[] = [];
    mapTexts(screen, '', (field, text) => {
      if (text === undefined) keys.push(`screen/${screen.id} ${field}`);
      return text;
    });
    return keys;
  });
}

/** The screens with the texts of a translation; what it lacks stays Italian. */
export function translateScreens(screens: readonly Screen[], overlay: Overlay): readonly Screen[] {
  return screens.map((screen) => {
    const words = own(overlay, `screen/${screen.id}`);
    const replace: Replace = (field, text) =>
      screen.wordsIn === undefined || SAID.test(field) ? own(words, field) || text : text;
    return mapTexts(screen, '', replace) as Screen;
  });
}
