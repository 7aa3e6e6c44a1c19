/** The English words of an author's picture, in `screens.en.json`. Pure. */
import type { Id } from '../guide/model.ts';
import type { Change } from './change.ts';
import type { FileEdit } from './history.ts';

export const ENGLISH_FILE = 'screens.en.json';

/** A picture's words in one language; `places` in the order of its areas. */
export interface PictureWords {
  readonly title: string;
  readonly alt: string;
  readonly places: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The file's members; undefined where there is no file, or it is no JSON object. */
function read(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
    return isRecord(value) ? value : undefined;
  } catch {
    // What is wrong with it says the checker.
    return undefined;
  }
}

const fieldOf = (variant: Id, area: Id) => `variants.${variant}.frame.areas.${area}.text`;

/**
 * The English words of a picture; empty where one is not translated yet.
 *
 * @param text of screens.en.json
 * @returns undefined where the guide has no such file: then nothing has to be translated
 */
export function englishOf(
  text: string | undefined,
  screen: Id | undefined,
  variant: Id,
  areas: readonly Id[],
): PictureWords | undefined {
  const file = read(text);
  if (!file) return undefined;
  const node = file[`screen/${screen ?? ''}`];
  const word = (field: string) => {
    const found = isRecord(node) ? node[field] : undefined;
    return typeof found === 'string' ? found : '';
  };
  return {
    title: word('title'),
    alt: word(`variants.${variant}.frame.alt`),
    places: areas.map((area) => word(fieldOf(variant, area))),
  };
}

/**
 * What changes in screens.en.json where a picture comes, goes or is replaced.
 *
 * @param gone id of the screen that is no longer there
 * @param come the new one, with its areas in order and its words
 */
export function translatePicture(
  text: string | undefined,
  gone: Id | undefined,
  come?: { screen: Id; variant: Id; areas: readonly Id[]; words: PictureWords },
): readonly FileEdit[] {
  const file = read(text);
  if (!file) return [];
  const changes: Change[] = [];
  if (gone !== undefined && gone !== come?.screen && Object.hasOwn(file, `screen/${gone}`)) {
    changes.push({ kind: 'remove', path: [`screen/${gone}`] });
  }
  if (come) {
    const { screen, variant, areas, words } = come;
    const value = {
      title: words.title,
      [`variants.${variant}.frame.alt`]: words.alt,
      ...Object.fromEntries(
        areas.map((area, index) => [fieldOf(variant, area), words.places[index] ?? '']),
      ),
    };
    changes.push({ kind: 'set', path: [`screen/${screen}`], value });
  }
  return changes.length === 0 ? [] : [{ file: ENGLISH_FILE, changes }];
}
