import { PASSAGES_FILE } from '../../domain/check/passages.ts';
import type { Config } from '../../domain/config/model.ts';
import { AUTHOR_FILES, type AuthorTexts, type Checked } from '../../ports/authoring.ts';
import { checkRead, readFiles } from '../check/check-files.ts';
import { readConfig } from '../schema/config-schema.ts';

type Read = ReturnType<typeof readFiles>;

/** Files read lately: what an author has open is asked about several times, also for its guide alone. */
function keeper(): (texts: AuthorTexts) => Read {
  const lately: (readonly [texts: AuthorTexts, read: Read])[] = [];
  return (texts) => {
    const known = lately.find(([other]) =>
      AUTHOR_FILES.every((name) => other[name] === texts[name]),
    );
    if (known) return known[1];
    const read = readFiles(texts);
    lately.unshift([texts, read]);
    lately.length = Math.min(lately.length, MOST_KEPT);
    return read;
  };
}
const MOST_KEPT = 3;
const guideAlone = keeper();
const allBeside = keeper();

/** The guide is kept by itself: a change of its translation leaves it as it is. */
function read({ 'guide.json': guide, ...beside }: AuthorTexts): Read {
  const [first, second] = [
    guideAlone(guide === undefined ? {} : { 'guide.json': guide }),
    allBeside(beside),
  ];
  return { ...second, ...first, problems: [...first.problems, ...second.problems] };
}

/**
 * What the checker says of the files that are open (`ports/authoring.ts`). It checks when `result` or
 * `problems` is first asked for: of a guide of 10,000 steps that takes a second or two.
 */
export function checkTexts(texts: AuthorTexts, site: Config, today: string): Checked {
  const files = read(texts);
  const { problems: _, screensEnglish: __, ...rest } = files;
  const configText = texts['config.json'];
  const own = configText === undefined ? undefined : readConfig(configText);
  let found: Pick<Checked, 'result' | 'problems'> | undefined;
  const checked = () => {
    found ??= checkOf(texts, files, own, site, today);
    return found;
  };
  return {
    ...rest,
    ...(own?.config && { config: own.config }),
    get result() {
      return checked().result;
    },
    get problems() {
      return checked().problems;
    },
  };
}
/** @param own the config.json that is open */
function checkOf(
  texts: AuthorTexts,
  files: Read,
  own: ReturnType<typeof readConfig> | undefined,
  site: Config,
  today: string,
): Pick<Checked, 'result' | 'problems'> {
  const result = checkRead(files, own?.config ?? site, today);
  const uncovered =
    files.guide && texts[PASSAGES_FILE] === undefined
      ? [
          {
            code: 'no-passages',
            place: PASSAGES_FILE,
            message: `Non c’è ${PASSAGES_FILE}: non controllo se la guida usa tutta la fonte. Apri anche quel file.`,
            level: 'notice' as const,
          },
        ]
      : [];
  const all = [files.problems, own?.problems ?? [], result?.problems ?? [], uncovered];
  return { result, problems: all.flat() };
}
