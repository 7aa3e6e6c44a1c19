/** Checks the texts of one guide's files: the same for the command, and for the authors' page. */
import { checkGuide } from '../../domain/check/check-guide.ts';
import { type CheckResult, SCREENS_FILE } from '../../domain/check/model.ts';
import { PASSAGES_FILE } from '../../domain/check/passages.ts';
import type { Config } from '../../domain/config/model.ts';
import type { Guide, Overlay, Passage } from '../../domain/guide/model.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Screen } from '../../domain/screen/model.ts';
import { readGuide, readOverlay, readPassages } from '../schema/guide-schema.ts';
import { readScreens } from '../schema/screen-schema.ts';

/** Texts by file name: `guide.json` and what stands beside it. */
export type GuideTexts = Readonly<Record<string, string | undefined>>;

/** The files as they could be read. What could not is absent, and `problems` says why. */
export interface ReadFiles {
  readonly guide?: Guide;
  readonly english?: Overlay;
  readonly passages?: readonly Passage[];
  readonly screens?: readonly Screen[];
  readonly screensEnglish?: Overlay;
  readonly problems: readonly Problem[];
}

const NOTHING: { readonly problems: readonly Problem[] } = { problems: [] };

/** Reads every file that is there against its schema. Never throws. */
export function readFiles(texts: GuideTexts): ReadFiles {
  const guideText = texts['guide.json'];
  const guide: ReturnType<typeof readGuide> =
    guideText === undefined ? { problems: [] } : readGuide(guideText);
  const optional = <T>(name: string, read: (text: string) => T) => {
    const text = texts[name];
    return text === undefined ? undefined : read(text);
  };
  const english = optional('en.json', readOverlay);
  const passages = optional(PASSAGES_FILE, readPassages);
  const screens = optional(SCREENS_FILE, readScreens);
  const screensEnglish = optional('screens.en.json', (text) =>
    readOverlay(text, 'screens.en.json'),
  );
  return {
    ...(guide.guide && { guide: guide.guide }),
    ...(english?.overlay && { english: english.overlay }),
    ...(passages?.passages && { passages: passages.passages }),
    ...(screens?.file && { screens: screens.file.screens }),
    ...(screensEnglish?.overlay && { screensEnglish: screensEnglish.overlay }),
    problems: [guide, english, passages, screens, screensEnglish].flatMap(
      (read) => (read ?? NOTHING).problems,
    ),
  };
}

/** What the checker says of files that were read; undefined where there is no guide. */
export function checkRead(
  read: ReadFiles,
  config: Config | undefined,
  today: string,
  freshPassages?: readonly Passage[],
): CheckResult | undefined {
  const { guide, english, passages, screens, screensEnglish } = read;
  if (guide === undefined) return undefined;
  return checkGuide({
    guide,
    overlays: english === undefined ? {} : { en: english },
    ...(passages !== undefined && { passages }),
    ...(screens && { screens }),
    ...(screensEnglish && { screenOverlays: { en: screensEnglish } }),
    ...(config !== undefined && { config }),
    ...(freshPassages !== undefined && passages && { freshPassages }),
    today,
  });
}
