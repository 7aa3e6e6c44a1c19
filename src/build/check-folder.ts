/** Reads the files of one guide's folder, checks them, and compares the passages with the source. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkRead, readFiles } from '../adapters/check/check-files.ts';
import { type CheckResult, problem, SCREENS_FILE } from '../domain/check/model.ts';
import { PASSAGES_FILE } from '../domain/check/passages.ts';
import type { Config } from '../domain/config/model.ts';
import type { Guide, Passage } from '../domain/guide/model.ts';
import type { Problem } from '../domain/problem.ts';
import { pictureFiles } from '../domain/screen/uses.ts';
import { rulesOf } from './passages.ts';
import { splitPassages, toPassages } from './passages-split.ts';

export interface GuideReport {
  /** The guide's folder, as it was given or found. */
  readonly dir: string;
  /** Absent where guide.json cannot be used. */
  readonly guide?: Guide;
  /** Figures; its problems are in `problems` too. */
  readonly result?: CheckResult;
  /** Everything found in this folder's files. */
  readonly problems: readonly Problem[];
  /** Whether the passages were compared with the source, and if not, why, in Italian. */
  readonly comparison: string;
}

function readIfThere(dir: string, file: string): string | undefined {
  const path = join(dir, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

const NO_PASSAGES = `non eseguito (${PASSAGES_FILE} non si può usare)`;

interface Fresh {
  readonly passages?: readonly Passage[];
  readonly problems: readonly Problem[];
  readonly comparison: string;
}

/** Cuts the guide's source anew, where it is at hand. */
function cutSource(dir: string, guide: Guide, sources: string | undefined): Fresh {
  const not = (why: string): Fresh => ({ problems: [], comparison: `non eseguito (${why})` });
  const { file } = guide.source;
  if (file === undefined) return not('la guida non dice quale file è la fonte');
  if (sources === undefined) return not('le fonti non sono a portata di mano');
  const path = join(sources, basename(file));
  if (!existsSync(path)) return not(`«${file}» non è tra le fonti`);
  try {
    const rules = rulesOf(dir);
    const passages = toPassages(splitPassages(readFileSync(path, 'utf8'), rules), rules);
    return { passages, problems: [], comparison: 'eseguito' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `La fonte non si può tagliare in brani: ${why}.`;
    return {
      ...not('vedi i problemi'),
      problems: [problem('bad-sections', 'sections.json', message)],
    };
  }
}

/**
 * Reads and checks one guide's folder, which holds a guide.json.
 *
 * @param config the organisation's settings, where there are any
 * @param sources folder with the sources' text; without it the comparison is not made
 * @param today ISO date
 */
export function checkFolder(
  dir: string,
  config: Config | undefined,
  sources: string | undefined,
  today: string,
): GuideReport {
  const names = ['guide.json', 'en.json', PASSAGES_FILE, SCREENS_FILE, 'screens.en.json'];
  const read = readFiles(Object.fromEntries(names.map((name) => [name, readIfThere(dir, name)])));
  const missing = existsSync(join(dir, PASSAGES_FILE))
    ? []
    : [
        problem(
          'missing-file',
          PASSAGES_FILE,
          `Manca ${PASSAGES_FILE}. Scrivilo con «npm run passages».`,
        ),
      ];
  const lost = pictureFiles(read.screens ?? [])
    .filter((file) => !existsSync(join(dir, file)))
    .map((file) =>
      problem(
        'missing-picture',
        SCREENS_FILE,
        `Manca la figura «${file}»: mettila nella cartella della guida.`,
      ),
    );
  const fileProblems = [...read.problems, ...missing, ...lost];
  const { guide } = read;
  if (guide === undefined) {
    return {
      dir,
      problems: fileProblems,
      comparison: 'non eseguito (guide.json non si può usare)',
    };
  }
  const fresh = cutSource(dir, guide, sources);
  const result = checkRead(read, config, today, fresh.passages);
  const folder = basename(resolve(dir));
  const message = `La cartella si chiama «${folder}» e la guida «${guide.id}»: devono avere lo stesso nome.`;
  const misplaced = folder === guide.id ? [] : [problem('wrong-folder', 'guide.json: id', message)];
  return {
    dir,
    guide,
    ...(result && { result }),
    problems: [
      ...fileProblems,
      ...fresh.problems,
      ...misplaced,
      ...(result === undefined ? [] : result.problems),
    ],
    comparison: read.passages === undefined ? NO_PASSAGES : fresh.comparison,
  };
}
