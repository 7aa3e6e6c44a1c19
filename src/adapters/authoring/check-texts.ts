import { PASSAGES_FILE } from '../../domain/check/passages.ts';
import type { Config } from '../../domain/config/model.ts';
import type { AuthorTexts, Checked } from '../../ports/authoring.ts';
import { checkRead, readFiles } from '../check/check-files.ts';
import { readConfig } from '../schema/config-schema.ts';

/** What the checker says of the files that are open (`ports/authoring.ts`). */
export function checkTexts(texts: AuthorTexts, site: Config, today: string): Checked {
  const read = readFiles(texts);
  const configText = texts['config.json'];
  const own = configText === undefined ? undefined : readConfig(configText);
  const result = checkRead(read, own?.config ?? site, today);
  const { problems, screensEnglish: _, ...rest } = read;
  const uncovered =
    read.guide && texts[PASSAGES_FILE] === undefined
      ? [
          {
            code: 'no-passages',
            place: PASSAGES_FILE,
            message: `Non c’è ${PASSAGES_FILE}: non controllo se la guida usa tutta la fonte. Apri anche quel file.`,
            level: 'notice' as const,
          },
        ]
      : [];
  return {
    ...rest,
    ...(own?.config && { config: own.config }),
    ...(result && { result }),
    problems: [...problems, ...(own?.problems ?? []), ...(result?.problems ?? []), ...uncovered],
  };
}
