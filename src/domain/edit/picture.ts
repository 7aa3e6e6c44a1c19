/** An author's picture at a step, as changes of guide.json and screens.json. Pure. */
import type { Guide, Id, Step } from '../guide/model.ts';
import type { Box } from '../picture/model.ts';
import type { ImageFrame, Screen } from '../screen/model.ts';
import { idFrom } from './edits.ts';
import type { Json } from './format.ts';
import type { FileEdit } from './history.ts';
import { englishOf, type PictureWords, translatePicture } from './picture-english.ts';

const GUIDE = 'guide.json';
const SCREENS = 'screens.json';
const NO_SCREENS = '{\n  "format": 1,\n  "screens": []\n}\n';
/** A picture looks the same in every browser. */
const ONLY_VARIANT = 'unica';

/** A place that a mark points at. */
export interface Place extends Box {
  /** Number of the item in the step's list. */
  readonly number: number;
  /** What stands there, for those who do not see it. */
  readonly text: string;
}

/** A picture ready to be shown; boxes and size in its pixels. */
export interface StepPicture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly alt: string;
  readonly places: readonly Place[];
  /** Where the guide's drawings are translated. */
  readonly english?: PictureWords;
}

/** The files that a picture changes, as they are. */
export interface PictureFiles {
  readonly guide: Guide;
  readonly screens: readonly Screen[];
  /** Text of screens.en.json, where there is one. */
  readonly english: string | undefined;
}

function free(wanted: Id, taken: readonly Id[]): Id {
  let id = wanted;
  for (let n = 2; taken.includes(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** The picture that a step shows, if it shows one and not a drawing. */
export function pictureAt(
  step: Step,
  screens: readonly Screen[],
): { readonly screen: Screen; readonly frame: ImageFrame } | undefined {
  const screen = screens.find(({ id }) => id === step.screen?.show);
  const frame = screen?.variants[0]?.frame;
  return screen && frame?.kind === 'image' ? { screen, frame } : undefined;
}

/** Pixels of the picture, from the percent that its file has. */
export function placesOf(step: Step, frame: ImageFrame): readonly Place[] {
  const marks = step.screen?.marks ?? {};
  return (frame.areas ?? []).map(({ id, x, y, width, height, text }) => ({
    x: Math.round((x * frame.width) / 100),
    y: Math.round((y * frame.height) / 100),
    width: Math.round((width * frame.width) / 100),
    height: Math.round((height * frame.height) / 100),
    number: marks[id] ?? 1,
    text,
  }));
}

/** The English words of the picture that a step shows, or empty ones; undefined without translation. */
export function pictureEnglish(
  { screens, english }: PictureFiles,
  step: Step,
): PictureWords | undefined {
  const found = pictureAt(step, screens);
  const areas = (found?.frame.areas ?? []).map((area) => area.id);
  return englishOf(english, found?.screen.id, found?.screen.variants[0]?.id ?? ONLY_VARIANT, areas);
}

function percent(part: number, whole: number): number {
  return Math.min(100, Math.max(0, Math.round((part * 10_000) / whole) / 100));
}

/** A picture of its own that nothing else shows may go with its step. */
function aloneAt(guide: Guide, screens: readonly Screen[], step: Step): number {
  const found = pictureAt(step, screens);
  if (!found || found.screen.variants.length > 1) return -1;
  const { id } = found.screen;
  const uses = [...guide.steps, ...guide.troubles].filter(({ screen }) => screen?.show === id);
  return uses.length === 1 ? screens.indexOf(found.screen) : -1;
}

/**
 * Shows a picture at a step, in place of what it shows now. A drawing that it showed stays in
 * screens.json; a picture that nothing else shows is replaced there.
 *
 * @param taken names of picture files that must not be used again
 * @returns the changes, and the name of the picture's file; undefined where the step is missing
 */
export function showPicture(
  { guide, screens, english }: PictureFiles,
  id: Id,
  picture: StepPicture,
  taken: readonly string[],
): { readonly file: string; readonly edits: readonly FileEdit[] } | undefined {
  const index = guide.steps.findIndex((step) => step.id === id);
  const step = guide.steps[index];
  if (!step) return undefined;
  const old = aloneAt(guide, screens, step);
  const others = screens.filter((_screen, at) => at !== old).map((screen) => screen.id);
  const used = [...others, ...taken.map((name) => name.replace(/\.png$/, ''))];
  const name = free(idFrom(picture.title), used);
  const areas: { readonly [key: string]: Json }[] = [];
  const marks: Record<Id, number> = {};
  for (const { number, text, ...box } of picture.places) {
    const area = free(idFrom(text), Object.keys(marks));
    marks[area] = number;
    const [x, y] = [percent(box.x, picture.width), percent(box.y, picture.height)];
    areas.push({
      ...{ id: area, x, y, width: percent(box.width, picture.width) },
      height: percent(box.height, picture.height),
      text,
    });
  }
  const { width, height, title, alt } = picture;
  const file = `${name}.png`;
  const screen: Json = {
    id: name,
    title,
    variants: [
      {
        id: ONLY_VARIANT,
        frame: {
          ...{ kind: 'image', file, width, height, alt },
          ...(areas.length > 0 && { areas }),
        },
        parts: [],
      },
    ],
  };
  const words = picture.english;
  const come = words && { screen: name, variant: ONLY_VARIANT, areas: Object.keys(marks), words };
  return {
    file,
    edits: [
      ...translatePicture(english, screens[old]?.id, come),
      {
        ...{ file: SCREENS, start: NO_SCREENS },
        changes: [
          old < 0
            ? { kind: 'insert', path: ['screens'], at: screens.length, value: screen }
            : { kind: 'set', path: ['screens', old], value: screen },
        ],
      },
      {
        file: GUIDE,
        changes: [
          {
            ...{ kind: 'set', path: ['steps', index, 'screen'] },
            value: { show: name, ...(areas.length > 0 && { marks }) },
          },
        ],
      },
    ],
  };
}

/** Takes the screen away from a step, and its picture from screens.json where nothing else shows it. */
export function hideScreen({ guide, screens, english }: PictureFiles, id: Id): readonly FileEdit[] {
  const index = guide.steps.findIndex((step) => step.id === id);
  const step = guide.steps[index];
  if (!step?.screen) return [];
  const old = aloneAt(guide, screens, step);
  return [
    ...translatePicture(english, screens[old]?.id),
    { file: GUIDE, changes: [{ kind: 'remove', path: ['steps', index, 'screen'] }] },
    ...(old < 0
      ? []
      : [{ file: SCREENS, changes: [{ kind: 'remove', path: ['screens', old] } as const] }]),
  ];
}
