/**
 * `tsx src/build/check-guides.ts [FILE|DIR ...] [--sources DIR] [--config FILE]`: checks guides and
 * prints a report in Italian. Exit code 0: no problems; 1: problems; 2: unusable arguments.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../adapters/schema/config-schema.ts';
import { checkTogether } from '../domain/check/check-guide.ts';
import { checkConfigGuides } from '../domain/check/settings.ts';
import type { Problem } from '../domain/problem.ts';
import { checkFolder, type GuideReport } from './check-folder.ts';
import { formatReport } from './check-report.ts';

export interface CheckOptions {
  /** Folder with the sources' text. Without it the comparison is not made. */
  readonly sources?: string;
  /** The organisation's config.json; by default the one beside the folder `guides`, if any. */
  readonly config?: string;
  /** ISO date; by default the day on this computer's clock (UTC). */
  readonly today?: string;
}

export interface Report {
  readonly guides: readonly GuideReport[];
  /** What concerns config.json, or several guides together. */
  readonly common: readonly Problem[];
}

/** An argument that cannot be used; the message is for the person who typed it. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** Where the sources' text usually lies: `$GUIDE_SOURCES`, else `../shared/sources` if it exists. */
export function defaultSources(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.GUIDE_SOURCES) return env.GUIDE_SOURCES;
  const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  const beside = resolve(checkout, '../shared/sources');
  return existsSync(beside) ? beside : undefined;
}

/** The guide folders that an argument means: a guide.json, its folder, or a folder of such folders. */
function guideDirs(path: string): string[] {
  if (!existsSync(path)) throw new ArgumentError(`«${path}» non esiste.`);
  if (!statSync(path).isDirectory()) {
    if (basename(path) === 'guide.json') return [dirname(path)];
    throw new ArgumentError(`«${path}» non è un guide.json né una cartella.`);
  }
  if (existsSync(join(path, 'guide.json'))) return [path];
  const found = readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((dir) => existsSync(join(dir, 'guide.json')));
  if (found.length === 0) throw new ArgumentError(`In «${path}» non c’è nessun guide.json.`);
  return found;
}

/**
 * Checks guides and the configuration beside them.
 *
 * @param paths guide.json files, guide folders, or folders that hold guide folders
 * @throws ArgumentError where a path leads to no guide
 */
export function checkGuides(paths: readonly string[], options: CheckOptions = {}): Report {
  const dirs = [...new Set(paths.flatMap(guideDirs))];
  const configFile =
    options.config ?? join(dirname(dirname(resolve(dirs[0] ?? '.'))), 'config.json');
  if (options.config !== undefined && !existsSync(configFile)) {
    throw new ArgumentError(`«${configFile}» non esiste.`);
  }
  const read = existsSync(configFile) ? readConfig(readFileSync(configFile, 'utf8')) : undefined;
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const guides = dirs.map((dir) => checkFolder(dir, read?.config, options.sources, today));
  const usable = guides.flatMap(({ guide }) => guide ?? []);
  // With some of the guides only, the others that config.json names are not missing.
  const all = paths.some(
    (path) => !existsSync(join(path, 'guide.json')) && statSync(path).isDirectory(),
  );
  const unknown =
    read?.config && all
      ? checkConfigGuides(
          read.config,
          usable.map(({ id }) => id),
        )
      : [];
  return {
    guides,
    common: [...(read?.problems ?? []), ...unknown, ...checkTogether(usable)],
  };
}

/** True where something has to be mended. */
export function hasProblems({ guides, common }: Report): boolean {
  return [...common, ...guides.flatMap(({ problems }) => problems)].some(
    ({ level }) => level === 'problem',
  );
}

/** Where the lines of a report and of complaints go. */
export interface Output {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * The command.
 *
 * @param args as typed, without the program's name
 * @returns the exit code: 0, 1 with problems, 2 with unusable arguments
 */
export function run(args: readonly string[], output: Output): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { sources: { type: 'string' }, config: { type: 'string' } },
    });
    const sources = values.sources ?? defaultSources();
    if (sources !== undefined && !existsSync(sources)) {
      throw new ArgumentError(`La cartella delle fonti «${sources}» non esiste.`);
    }
    const report = checkGuides(positionals.length > 0 ? positionals : ['public/guides'], {
      ...(sources !== undefined && { sources }),
      ...(values.config !== undefined && { config: values.config }),
    });
    output.log(formatReport(report, (dir) => relative('.', dir) || '.'));
    return hasProblems(report) ? 1 : 0;
  } catch (error) {
    // `parseArgs` throws a TypeError with a code of this family for an option that it does not know.
    const isOption =
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof ArgumentError) && !isOption) throw error;
    const complaint = isOption
      ? `Opzione sconosciuta o incompleta: ${args.join(' ')}`
      : error.message;
    output.error(
      `${complaint}\nUso: check-guides [FILE|CARTELLA ...] [--sources CARTELLA] [--config FILE]`,
    );
    return 2;
  }
}

const script = process.argv[1];
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  process.exitCode = run(process.argv.slice(2), console);
}
